import { levelAnchor } from '../../../assessments/catalogue.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import type { LimitKind, ObservedFunction } from '../../../reasoning/observed-function.ts';
import { amountManaged } from '../../../reasoning/rules/capacities.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { employerReportText } from '../../../text/employer-report.ts';
import { midSentence, plainNumber, withUnit } from '../../../text/findings.ts';
import { ratingText } from '../../../text/ratings.ts';
import { demandText, reportText } from '../../../text/report.ts';
import { disclosureOf } from '../../disclosure.ts';
import type { Cell } from '../../tree.ts';
import { cellOf, joined, type Parts } from '../blocks.ts';
import { type Reading, typed } from '../case-reading.ts';
import { capital, mainCapacityWords } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';

/** The name of a line, as typed. */
export function activityCell(line: ObservedFunction): Cell {
  return {
    runs: [typed(capital(withoutStop(line.activity)), capital(reportText.neutral.activity))],
    header: 'row',
  };
}

/** How often it is managed, as a mark and a word; not tested written out. */
export function bandCell(line: ObservedFunction): Cell {
  if (line.evidence === 'notTested' || line.evidence === undefined)
    return cellOf(demandText.evidence.notTested, { mark: 'notTested' });
  if (line.frequency === undefined) return cellOf(words.notRecorded);
  return cellOf(ratingText.frequency[line.frequency], { mark: line.frequency });
}

/** How much, how long at once, which level and which side; empty when none of it is known. */
export function muchWords(line: ObservedFunction): string {
  // What is never managed has no length, load or level worth a word.
  if (line.frequency === 'never') return '';
  return [
    ...(line.amount === undefined ? [] : [demandText.upTo(amountManaged(line.demandId, line.amount))]),
    ...(line.duration === undefined ? [] : [demandText.upToMinutes(line.duration)]),
    ...(line.level === undefined
      ? []
      : [demandText.managesLevel(line.level, levelAnchor(line.demandId, line.level))]),
    ...(line.side === undefined ? [] : [demandText.side[line.side]]),
  ].join(', ');
}

/** With what support, as typed. */
export function supportParts({ support }: ObservedFunction): Parts {
  if (support === undefined) return [];
  return [
    employerReportText.withSupport,
    typed(midSentence(withoutStop(support)), reportText.neutral.support),
  ];
}

/** What is managed in everyday words: how long at a time, else how much, else how often. */
function everydayCapacity(line: ObservedFunction): string {
  const { everyday } = demandText;
  if (line.frequency !== 'never') {
    if (line.duration !== undefined) return everyday.minutes(plainNumber(line.duration));
    if (line.amount !== undefined) return mainCapacityWords({ ...line, level: undefined });
  }
  return line.frequency === undefined ? demandText.yes : everyday.often[line.frequency];
}

/** How far something is managed, in everyday words. A limit that was written with its own number says it by itself. */
export function managedWords(line: ObservedFunction): Parts {
  if (line.limit === undefined) return [everydayCapacity(line)];
  const limit = typed(midSentence(withoutStop(line.limit)), reportText.neutral.limit);
  const known = line.frequency !== 'never' && (line.duration ?? line.amount) !== undefined;
  return known && !/\d/u.test(line.limit) ? [`${everydayCapacity(line)}, `, limit] : [limit];
}

/**
 * The limit with its kind, whose advice it is and until when, as far as this reader may know.
 * @param kinds what each kind is called before the words of a limit
 */
export function limitParts(
  line: ObservedFunction,
  reader: Reader,
  kinds: Readonly<Record<Exclude<LimitKind, 'none'>, string>> = words.limitKinds,
): Parts {
  if (line.limitKind === 'none') return [words.noLimit];
  if (line.limitKind === undefined) return [line.evidence === 'notTested' ? '' : words.limitOpen];
  return line.limit === undefined
    ? [words.limitKindAlone[line.limitKind], ...limitAlone(line, reader)]
    : [kinds[line.limitKind], ...limitAlone(line, reader)];
}

/** For whom a limit is told. */
export type Reader = Pick<Reading, 'audience'>;

/**
 * The limit without its kind: its words where there are any, until when and on whose advice. Which clinician advised it says something
 * about the person's health: others read that it was advised, and nothing more.
 */
export function limitAlone(line: ObservedFunction, { audience }: Reader): Parts {
  return [
    line.limit === undefined ? '' : typed(withoutStop(line.limit), reportText.neutral.limit),
    line.until === undefined ? '' : employerReportText.until(writtenDate(line.until)),
    ...(line.advice === undefined
      ? []
      : disclosureOf('clinical', audience) === 'full'
        ? [employerReportText.onAdvice, typed(withoutStop(line.advice), reportText.neutral.person)]
        : [employerReportText.advised]),
  ];
}

/** What a cell tells, one after the other, begun with a large letter. */
export function toldParts([first = [], ...more]: readonly Parts[]): Parts {
  const [start, ...rest] = first;
  const begun: Parts =
    start === undefined
      ? []
      : [typeof start === 'string' ? capital(start) : { ...start, text: capital(start.text) }, ...rest];
  return joined([begun, ...more], '; ');
}

const bands = ['Occasional', 'Frequent', 'Constant'] as const;

/** `occasional 10 kg, frequent 5 kg`, or `up to 360 min of the shift`; empty where nothing was projected. */
export function projectedWords(evaluation: RecordView, { path }: ObservedFunction): string {
  const minutes = evaluation.number(`${path}.projectedMinutes`);
  return [
    ...bands.flatMap((band) => {
      const value = evaluation.number(`${path}.projected${band}`);
      if (value === undefined) return [];
      return [`${words.projected[band]} ${inUnit(evaluation, path, value)}`];
    }),
    ...(minutes === undefined ? [] : [words.projectedMinutes(withUnit(minutes, 'min'))]),
  ].join(', ');
}

/** An amount in the unit that the line is told in; minutes where it has none. */
export function inUnit(evaluation: RecordView, path: string, value: number): string {
  const unit = evaluation.text(`${path}.amountUnit`);
  if (unit !== undefined) return withUnit(value, unit);
  return evaluation.number(`${path}.duration`) === undefined ? plainNumber(value) : withUnit(value, 'min');
}
