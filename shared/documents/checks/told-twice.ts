import { analysisOfJob } from '../../assessments/activity-about.ts';
import { demandById } from '../../assessments/catalogue.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import type { CaseData } from '../../domain/case-data.ts';
import { CostBand } from '../../domain/catalogue.ts';
import { capacityGroup } from '../../reasoning/match.ts';
import { isRestriction, readObservedFunction } from '../../reasoning/observed-function.ts';
import { costBandNames } from '../../text/adjustments.ts';
import { documentChecksText } from '../../text/document-checks.ts';
import { numberOf, withoutStop } from '../composers/recommendations.ts';
import type { CheckInput, DocumentCheck } from './check.ts';
import { tellsChanges } from './kinds.ts';
import { mentionsIn, unitOf } from './numbers.ts';

const { twice: words } = documentChecksText;

/** One thing as one place of the record tells it. */
export interface Told {
  readonly record: RecordView;
  readonly path: string;
  /** As it reads on paper. */
  readonly said: string;
  /** The place in words. */
  readonly where: string;
}

/**
 * The same thing told with another date, number or cost in two places of the record, so that two documents, or two pages of one, would
 * tell it differently. Only what is linked is compared: a piece of equipment with what it was recommended for, words with the number
 * beside them, restrictions on one demand. Two changes may well have two dates.
 */
export function toldTwice({ data, tree }: CheckInput): DocumentCheck[] {
  if (!tellsChanges(tree.kind)) return [];
  return [
    ...equipmentOtherwise(data),
    ...weeksOtherwise(data),
    ...stepsOtherwise(data),
    ...dueAfterReturn(data),
    ...restrictionsOtherwise(data),
  ];
}

/** Equipment beside the recommendation that it is for: when it is reviewed, for how long it is tried, what it costs. */
function equipmentOtherwise(data: CaseData): DocumentCheck[] {
  return data.equipment.flatMap((item) => {
    const change = data.recommendations.find(({ recordId }) => recordId === item.text('recommendationId'));
    if (change === undefined || item.text('notGoingAhead') === 'yes') return [];
    const name = item.text('item') ?? '';
    const at = (record: RecordView, path: string, said: string): Told => ({
      record,
      path,
      said,
      where: record === item ? words.equipment(name) : numberOf(data, record),
    });
    const [on, review] = [item.text('reviewOn'), change.text('reviewDate')];
    const tried = weeksIn(item.text('trial') ?? '');
    const trial = change.number('trialWeeks');
    const [cost, whole] = [bandOf(item), bandOf(change)];
    return [
      ...(on === undefined || review === undefined || on === review
        ? []
        : [
            clash(
              words.review,
              at(item, 'reviewOn', writtenDate(on)),
              at(change, 'reviewDate', writtenDate(review)),
            ),
          ]),
      ...(trial === undefined || tried.length === 0 || tried.includes(trial)
        ? []
        : [
            clash(
              words.trial,
              at(item, 'trial', words.weeks(tried[0] ?? 0)),
              at(change, 'trialWeeks', words.weeks(trial)),
            ),
          ]),
      // A part may cost less than the whole, never more.
      ...(cost === undefined || whole === undefined || order(cost) <= order(whole)
        ? []
        : [
            clash(
              words.cost,
              at(item, 'costBand', costBandNames[cost]),
              at(change, 'costBand', costBandNames[whole]),
            ),
          ]),
    ];
  });
}

/** How many weeks a recommendation runs, in its words and in the number of its trial. */
function weeksOtherwise(data: CaseData): DocumentCheck[] {
  return standing(data).flatMap((change) => {
    const trial = change.number('trialWeeks');
    const told = runningWeeks(change.text('action') ?? '');
    if (trial === undefined || told.length === 0 || told.includes(trial)) return [];
    const where = numberOf(data, change);
    return [
      clash(
        words.length,
        { record: change, path: 'action', said: words.weeks(told[0] ?? 0), where },
        { record: change, path: 'trialWeeks', said: words.weeks(trial), where: words.trialOf },
      ),
    ];
  });
}

/** Over how many weeks the return is staged, in the recommendation, the answers and the conclusion. */
function stepsOtherwise(data: CaseData): DocumentCheck[] {
  const { caseFile } = data;
  const analysis = analysisOfJob(data.analyses);
  const places: Told[] = [
    ...standing(data).map((record) => ({ record, path: 'action', where: numberOf(data, record) })),
    ...caseFile.items('questions').map((id, index) => ({
      record: caseFile,
      path: `questions.${id}.answer`,
      where: words.answer(index + 1),
    })),
    ...(analysis === undefined
      ? []
      : ['fitnessDetail', 'outlook'].map((path) => ({ record: analysis, path, where: words.conclusion }))),
  ].flatMap((place) => {
    const [said] = stagedWeeks(place.record.text(place.path) ?? '');
    return said === undefined ? [] : [{ ...place, said: words.weeks(said) }];
  });
  const [first] = places;
  if (first === undefined) return [];
  return places.filter(({ said }) => said !== first.said).map((other) => clash(words.stages, other, first));
}

/** What is to be in place before the return, and is due after it. */
function dueAfterReturn(data: CaseData): DocumentCheck[] {
  const { caseFile } = data;
  const back = caseFile.text('expectedReturn');
  if (back === undefined) return [];
  return standing(data).flatMap((change) => {
    const due = change.text('byWhen');
    if (change.text('stage') !== 'beforeReturn' || due === undefined || due <= back) return [];
    return [
      clash(
        words.beforeReturn,
        { record: change, path: 'byWhen', said: writtenDate(due), where: numberOf(data, change) },
        { record: caseFile, path: 'expectedReturn', said: writtenDate(back), where: words.expectedReturn },
      ),
    ];
  });
}

/** Until when something is not to be done, in two records that restrict the same demand on the same side. */
function restrictionsOtherwise(data: CaseData): DocumentCheck[] {
  const lines = [...data.analyses, ...data.evaluations].flatMap((record) =>
    readObservedFunction(record, capacityGroup(record))
      .filter(isRestriction)
      .flatMap(({ demandId, side, until, path, activity }) =>
        demandId === undefined || until === undefined
          ? []
          : [{ key: `${demandId} ${side ?? ''}`, demandId, until, record, path, activity }],
      ),
  );
  return lines.flatMap((line, index) => {
    const other = lines
      .slice(0, index)
      .find(({ key, record, until }) => key === line.key && record !== line.record && until !== line.until);
    if (other === undefined) return [];
    const told = ({ record, path, until, activity }: typeof line): Told => ({
      record,
      path: `${path}.until`,
      said: writtenDate(until),
      where: words.line(withoutStop(activity), record.declaration.title),
    });
    return [clash(words.restriction(demandById(line.demandId)?.label ?? ''), told(line), told(other))];
  });
}

/** The recommendations that still stand. */
export function standing({ recommendations }: CaseData): readonly RecordView[] {
  return recommendations.filter(
    (one) => one.text('action') !== undefined && one.text('status') !== 'declined',
  );
}

/** The finding that names both places; the way leads to the first. */
export function clash(what: string, one: Told, other: Told): DocumentCheck {
  const { recordId, declaration } = one.record;
  return {
    id: `twice/${recordId}/${one.path}/${other.record.recordId}/${other.path}/${one.said}/${other.said}`,
    kind: 'twice',
    weight: 'look',
    words: words.told(what, `${one.said} (${one.where})`, `${other.said} (${other.where})`),
    blockId: null,
    place: { recordId, recordKind: declaration.kind, path: one.path },
  };
}

function bandOf(record: RecordView): CostBand | undefined {
  return CostBand.safeParse(record.text('costBand')).data;
}

function order(band: CostBand): number {
  return CostBand.options.indexOf(band);
}

/** Numbers of weeks that a text names. */
function weeksIn(text: string): number[] {
  return mentionsIn(text)
    .filter((mention) => unitOf(mention)?.name === 'weeks')
    .map(({ number }) => Number(number));
}

/** For how many weeks something is done: “for eight weeks”, “over eight weeks”. */
function runningWeeks(text: string): number[] {
  return [...text.matchAll(/\b(?:for|over)\s+((?:\d+|\p{L}+)[\s-]+weeks?)\b/giu)].flatMap(([, span = '']) =>
    weeksIn(span),
  );
}

/** Over how many weeks a return is staged. */
function stagedWeeks(text: string): number[] {
  return [
    ...text.matchAll(
      /\b(?:stages|steps|phased|staged|gradually)\b[^.;:]*?\bover\s+((?:\d+|\p{L}+)[\s-]+weeks?)\b/giu,
    ),
  ].flatMap(([, span = '']) => weeksIn(span));
}
