import { isOfWork } from '../../../assessments/activity-about.ts';
import { wholeJob } from '../../../assessments/ratings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import type { DemandGroup } from '../../../domain/catalogue.ts';
import {
  decidingRows,
  type MatchResult,
  type MatchRow,
  matchDemands,
  readSides,
  standingChanges,
} from '../../../reasoning/match.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { midSentence } from '../../../text/findings.ts';
import { matchText } from '../../../text/match.ts';
import { ratingText } from '../../../text/ratings.ts';
import { demandText, reportText } from '../../../text/report.ts';
import type { Block, Run } from '../../tree.ts';
import { type BlockMaker, cellOf, type ListItem, strong } from '../blocks.ts';
import { type Reading, taskName, typed } from '../case-reading.ts';
import { capital, mainCapacityWords, needWords, numberWords } from '../demand-words.ts';
import type { Change } from '../recommendations.ts';

const mostRows = 14;
const order: readonly MatchResult[] = ['restricted', 'below', 'meetsWithChange', 'notTested', 'meets'];
/** What is met, in three lines. */
const metGroups: readonly (readonly [keyof typeof words.met, readonly DemandGroup[]])[] = [
  ['body', ['physical']],
  ['mind', ['cognitive', 'psychosocial']],
  ['place', ['sensory', 'environmental']],
];
const differ: readonly MatchResult[] = ['restricted', 'below', 'meetsWithChange'];

/** The demands of one line that are met. */
interface MetLine extends ListItem {
  /** Whether numbers of the job stand in it. */
  readonly numbered: boolean;
}

/** The grid of what the job needs beside what can be done, the decisive differences first. */
export function matchBlocks(make: BlockMaker, reading: Reading, changes: readonly Change[]): Block[] {
  const { analysis } = reading;
  const heading = make.heading('match', 2, words.match);
  const rows = analysis ? decidingRows(matched(analysis, reading)) : [];
  if (analysis === undefined || rows.length === 0)
    return [heading, make.paragraph('match/none', words.noMatch)];
  return [heading, ...rowBlocks(make, analysis, rows, changes, mostRows)];
}

/** The match with everything recorded of work, as the Job match room shows it; what someone does at home stays out. */
function matched(analysis: RecordView, { data }: Reading): readonly MatchRow[] {
  const seenIn = [...data.analyses.filter(isOfWork), ...data.evaluations];
  return matchDemands({ ...readSides(analysis, seenIn), changes: standingChanges(data.recommendations) });
}

/**
 * How many demands are met, the differences in a table, and what was not tested.
 * @param most rows of the table; further ones are counted
 */
export function rowBlocks(
  make: BlockMaker,
  analysis: RecordView,
  rows: readonly MatchRow[],
  changes: readonly Change[],
  most: number,
): Block[] {
  const count = (result: MatchResult) => rows.filter((row) => row.result === result).length;
  const sorted = [...rows].sort((one, other) => order.indexOf(one.result) - order.indexOf(other.result));
  const differing = sorted.filter((row) => differ.includes(row.result));
  const untested = sorted.filter((row) => row.result === 'notTested');
  const met = metLines(analysis, rows);
  const further = differing.length - most;
  return [
    make.list('match/met', false, [
      {
        slot: 'count',
        words: [
          words.matchSummary(
            count('meets'),
            count('meetsWithChange'),
            count('below'),
            count('restricted'),
            count('notTested'),
          ),
          met.some(({ numbered }) => numbered) ? words.metNumbers : '',
        ],
      },
      ...met.map(({ slot, words: told }) => ({ slot, words: told })),
    ]),
    ...(differing.length === 0 ? [] : [table(make, analysis, differing.slice(0, most), changes)]),
    ...(further > 0 ? [make.paragraph('match/further', words.moreRows(further))] : []),
    ...(untested.length === 0 ? [] : [untestedTable(make, analysis, untested)]),
  ];
}

/** The demands that are met, each once, a few lines; where safety hangs on it, with the numbers of the job. */
function metLines(analysis: RecordView, rows: readonly MatchRow[]): MetLine[] {
  const groups = new Map<DemandGroup, Map<string, Set<string>>>();
  for (const { result, rating, criticality } of rows) {
    if (result !== 'meets' || rating === null) continue;
    const { label, group } = rating.demand;
    const byLabel = groups.get(group) ?? new Map<string, Set<string>>();
    const numbers = byLabel.get(label) ?? new Set();
    const told = criticality === 'safetyCritical' ? numberWords(analysis, rating) : '';
    groups.set(group, byLabel.set(label, told === '' ? numbers : numbers.add(told)));
  }
  return metGroups.flatMap(([line, of]): MetLine[] => {
    const byLabel = of.flatMap((group) => [...(groups.get(group) ?? [])]);
    if (byLabel.length === 0) return [];
    const told = byLabel.map(([label, numbers]) => {
      const named = midSentence(label);
      return numbers.size === 0 ? named : `${named} (${[...numbers].join('; ')})`;
    });
    return [
      {
        slot: line,
        words: [strong(words.met[line]), `${told.join('; ')}.`],
        numbered: byLabel.some(([, numbers]) => numbers.size > 0),
      },
    ];
  });
}

function table(
  make: BlockMaker,
  analysis: RecordView,
  rows: readonly MatchRow[],
  changes: readonly Change[],
): Block {
  const [what, need, can, match] = words.matchColumns;
  return make.table(
    'match/table',
    words.matchCaption,
    [
      { width: 40, head: what },
      { width: 44, head: need },
      { width: 31, head: can },
      { width: 36, head: match },
    ],
    rows.map((row) => ({
      slot: `${row.taskId}/${row.demandId ?? 'unrated'}`,
      cells: [
        cellOf(subjectOf(analysis, row), { header: 'row' as const }),
        cellOf(row.rating === null ? capital(demandText.noAmount) : capital(needWords(analysis, row.rating))),
        cellOf(canWords(row)),
        cellOf(resultWords(row, changes), { mark: row.result }),
      ],
    })),
  );
}

function subjectOf(analysis: RecordView, row: MatchRow): (string | Run)[] {
  const task: string | Run = row.taskId === wholeJob ? reportText.wholeJob : taskName(analysis, row.taskId);
  return row.rating === null ? [task] : [`${row.rating.demand.label}: `, task];
}

function canWords(row: MatchRow): string {
  const tested = row.capacity.filter((line) => line.evidence !== 'notTested');
  if (tested.length === 0) return capital(demandText.notTested);
  const told = tested.map((line) => {
    const known = line.evidence ? ` (${demandText.known[line.evidence]})` : '';
    return `${mainCapacityWords(line)}${known}`;
  });
  // Two records may say the same.
  return capital([...new Set(told)].join('; '));
}

/** The result in words, why, and which change makes the difference. */
function resultWords(row: MatchRow, changes: readonly Change[]): (string | Run)[] {
  const numbers = changes
    .filter((change) => row.effectiveIds.includes(change.id))
    .map((change) => change.number);
  const result = matchText.results[row.result];
  if (row.result === 'meetsWithChange' && numbers.length > 0) {
    return [`${result} ${numbers.join(', ')}`];
  }
  const limits = row.capacity.flatMap(({ limitKind, limit }) =>
    limitKind === 'shouldNot' ? (limit ?? []) : [],
  );
  if (row.result === 'restricted' && limits.length > 0)
    return [`${result}: `, typed(limits.join('; '), reportText.neutral.reason)];
  return row.reasons.length === 0
    ? [result]
    : [`${result}: `, typed(row.reasons.join('; '), reportText.neutral.reason)];
}

/** What was not tested, a line for each task: blank is never fine, and not tested is no verdict. */
function untestedTable(make: BlockMaker, analysis: RecordView, rows: readonly MatchRow[]): Block {
  const byTask = new Map<string, MatchRow[]>();
  for (const row of rows) byTask.set(row.taskId, [...(byTask.get(row.taskId) ?? []), row]);
  const [task, demands] = words.untestedColumns;
  return make.table(
    'match/untested',
    words.untestedCaption,
    [
      { width: 48, head: task },
      { width: 103, head: demands },
    ],
    [...byTask].map(([taskId, ofTask]) => ({
      slot: taskId,
      cells: [
        taskId === wholeJob
          ? cellOf(capital(reportText.wholeJob), { header: 'row' as const })
          : { runs: [taskName(analysis, taskId)], header: 'row' as const },
        cellOf(ofTask.map((row, index) => untestedName(analysis, row, index === 0)).join('; '), {
          mark: 'notTested' as const,
        }),
      ],
    })),
  );
}

function untestedName(analysis: RecordView, row: MatchRow, first: boolean): string {
  if (row.rating === null) return words.nothingRated;
  const { label } = row.rating.demand;
  const notes = [
    row.criticality === 'safetyCritical' ? ratingText.criticality.safetyCritical.toLowerCase() : '',
    numberWords(analysis, row.rating),
  ].filter((note) => note !== '');
  const named = first ? label : midSentence(label);
  return notes.length === 0 ? named : `${named} (${notes.join('; ')})`;
}
