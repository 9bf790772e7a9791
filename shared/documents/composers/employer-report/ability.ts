import { Frequency } from '../../../assessments/ratings.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { highestSensitivity } from '../../../domain/sensitivity.ts';
import type { Finding } from '../../../reasoning/finding.ts';
import {
  isLimited,
  type ObservedFunction,
  readObservedFunction,
} from '../../../reasoning/observed-function.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { midSentence } from '../../../text/findings.ts';
import { demandText, reportText } from '../../../text/report.ts';
import type { Block, Cell, Run } from '../../tree.ts';
import { plainText } from '../../walk.ts';
import { type BlockMaker, cellOf, joined, type ListItem, type Parts, strong } from '../blocks.ts';
import { limitParts } from '../capacity/line-words.ts';
import { findingsOf, type Reading, typed } from '../case-reading.ts';
import { capacityWords, capital } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';
import { instrumentBlocks } from './instruments.ts';

/** What the person can do now: what is without limit first, in a line a kind of evidence; then a table of limits and what was not tested. */
export function abilityBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { analysis, person, data } = reading;
  const heading = make.heading('ability', 2, splitName(words.ability, person.name));
  const lines = analysis ? readObservedFunction(analysis) : [];
  const guarded = findingsOf(data, 'capacity').filter(
    (finding) => finding.functionalEffect !== null && finding.sensitivity !== 'function',
  );
  const free = lines.filter(isFree);
  const rest = lines.filter((line) => !isFree(line));
  const factors = findingsOf(data, 'strength', 'barrier').filter(
    (finding) => finding.functionalEffect !== null,
  );
  return [
    heading,
    ...(lines.length === 0 ? [make.paragraph('ability/none', words.noAbility)] : []),
    ...(free.length === 0 ? [] : [freeBlock(make, free)]),
    ...(rest.length === 0 ? [] : [table(make, reading, rest)]),
    ...delayedBlocks(make, guarded.filter(isDelayed)),
    ...guarded
      .filter((finding) => !isDelayed(finding))
      .map((finding) =>
        make.paragraph(`ability/after/${finding.id}`, [typed(finding.statement)], {
          findings: [finding.id],
          sensitivity: finding.sensitivity,
        }),
      ),
    // Of what helps or hinders a return, this report says what it changes at work, and to nobody more.
    ...factors.map((finding) =>
      make.paragraph(`ability/factor/${finding.id}`, [typed(finding.functionalEffect ?? '')], {
        findings: [finding.id],
        sensitivity: 'function',
      }),
    ),
    ...instrumentBlocks(make, reading, 'ability'),
  ];
}

function isDelayed({ id }: Finding): boolean {
  return id.includes('/delayedResponse/');
}

/** What visits and evaluations cost afterwards, together; for readers who may not know of health, its effect on work. A limit at a cost stands in the table already. */
function delayedBlocks(make: BlockMaker, delayed: readonly Finding[]): Block[] {
  if (delayed.length === 0) return [];
  const told = delayed.map(({ statement }): Parts => [typed(statement)]);
  const effects = delayed.map(({ functionalEffect }, index): Parts => {
    const effect = functionalEffect ?? '';
    return [typed(index === 0 ? midSentence(effect) : effect)];
  });
  return [
    make.paragraph('ability/after', joined(told, ' '), {
      findings: delayed.map(({ id }) => id),
      sensitivity: highestSensitivity(delayed.map(({ sensitivity }) => sensitivity)),
      functional: [strong(words.delayed), ...joined(effects, ' ')],
    }),
  ];
}

/** Managed without a limit, known from a test or an account. */
function isFree(line: ObservedFunction): boolean {
  return line.evidence !== undefined && line.evidence !== 'notTested' && line.limitKind === 'none';
}

/** One sentence for each kind of evidence, the best first; support and amounts in brackets. */
function freeBlock(make: BlockMaker, lines: readonly ObservedFunction[]): Block {
  const items = (['measured', 'observed', 'projected', 'reported'] as const).flatMap(
    (evidence): ListItem[] => {
      const known = lines.filter((line) => line.evidence === evidence);
      if (known.length === 0) return [];
      const lead = `${words.noLimitFound}${demandText.evidence[evidence].toLowerCase()}. `;
      return [{ slot: evidence, words: [strong(lead), ...joined(groupsOf(known), '. '), '.'] }];
    },
  );
  return make.list('ability/free', false, items);
}

/** Activities that are managed equally often, after one word for how often. */
function groupsOf(lines: readonly ObservedFunction[]): Parts[] {
  return ([...Frequency.options].reverse() as (Frequency | undefined)[])
    .concat(undefined)
    .flatMap((frequency): Parts[] => {
      const same = lines.filter((line) => line.frequency === frequency);
      if (same.length === 0) return [];
      const often = frequency === undefined ? words.otherwise : demandText.manages[frequency];
      return [[`${capital(often)}: `, ...joined(same.map(freeWords), '; ')]];
    });
}

/** The activity, with support and amounts in brackets. A level says nothing to the reader where there is no limit. */
function freeWords(line: ObservedFunction): Parts {
  const amounts = capacityWords({ ...line, frequency: undefined, level: undefined });
  const told: Parts[] = [
    ...(line.support === undefined
      ? []
      : [[words.withSupport, typed(midSentence(withoutStop(line.support)), reportText.neutral.support)]]),
    ...(amounts === demandText.yes ? [] : [[amounts]]),
  ];
  return [
    typed(midSentence(withoutStop(line.activity)), reportText.neutral.activity),
    ...(told.length === 0 ? [] : [' (', ...joined(told, '; '), ')']),
  ];
}

function table(make: BlockMaker, reading: Reading, lines: readonly ObservedFunction[]): Block {
  const seenOn = reading.analysis?.text('observedOn');
  const [activity, can, limit] = words.abilityColumns;
  const isOpen = lines.some((line) => line.evidence !== 'notTested' && supportWords(line).length === 0);
  const found = seenOn === undefined ? '' : words.foundOn(writtenDate(seenOn));
  return make.table(
    'ability/table',
    `${words.abilityCaption}.${found}${isOpen ? words.supportNotRecorded : ''}`,
    [
      { width: 41, head: activity },
      { width: 55, head: can },
      { width: 55, head: limit },
    ],
    lines.map((line) => ({
      slot: line.itemId,
      cells: [
        { runs: [typed(line.activity, capital(reportText.neutral.activity))], header: 'row' as const },
        canCell(line),
        limitCell(line, reading),
      ],
    })),
  );
}

/** How much, how that is known, and with what support; that no support is recorded stands once, over the table. */
function canCell(line: ObservedFunction): Cell {
  if (line.evidence === 'notTested') return cellOf(demandText.evidence.notTested, { mark: 'notTested' });
  const known = line.evidence === undefined ? words.notRecorded : demandText.evidence[line.evidence];
  const support = supportWords(line);
  return cellOf([
    `${capital(capacityWords(line))} (${known.toLowerCase()})`,
    ...(support.length === 0 ? [] : ['; ', ...support]),
  ]);
}

/** With what support, or that none is needed; empty where that is not recorded. */
function supportWords({ support, withoutSupport }: ObservedFunction): Parts {
  if (support !== undefined)
    return [words.withSupport, typed(midSentence(withoutStop(support)), reportText.neutral.support)];
  return withoutSupport ? [words.noSupport] : [];
}

function limitCell(line: ObservedFunction, reading: Reading): Cell {
  if (line.evidence === 'notTested' && !isLimited(line)) return cellOf(demandText.evidence.notTested);
  return cellOf(limitParts(line, reading, words.limitKinds));
}

/** Words made round a name, with the name as the run it is. */
function splitName(sentence: (name: string) => string, name: Run): (string | Run)[] {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return plainText([name]) === '' ? [before + after] : [before, name, after];
}
