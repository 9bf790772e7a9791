import { wholeJob } from '../../../assessments/ratings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { decidingRows, type MatchResult, type MatchRow, matchJob } from '../../../reasoning/match.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { midSentence } from '../../../text/findings.ts';
import { matchText } from '../../../text/match.ts';
import { ratingText } from '../../../text/ratings.ts';
import { demandText, reportText } from '../../../text/report.ts';
import type { Block, Run } from '../../tree.ts';
import { type BlockMaker, cellOf, strong } from '../blocks.ts';
import { type Reading, taskName, typed } from '../case-reading.ts';
import { capacityWords, capital, needWords } from '../demand-words.ts';
import type { Change } from '../recommendations.ts';

const mostRows = 14;
const order: readonly MatchResult[] = ['below', 'meetsWithChange', 'notTested', 'meets'];

/** The grid of what the job needs beside what can be done, the decisive differences first. */
export function matchBlocks(make: BlockMaker, reading: Reading, changes: readonly Change[]): Block[] {
  const { analysis, data } = reading;
  const heading = make.heading('match', 2, words.match);
  const rows = analysis ? decidingRows(matchJob(analysis, data.recommendations)) : [];
  if (analysis === undefined || rows.length === 0)
    return [heading, make.paragraph('match/none', words.noMatch)];
  const count = (result: MatchResult) => rows.filter((row) => row.result === result).length;
  const sorted = [...rows].sort((one, other) => order.indexOf(one.result) - order.indexOf(other.result));
  const differing = sorted.filter((row) => row.result === 'below' || row.result === 'meetsWithChange');
  const untested = sorted.filter((row) => row.result === 'notTested');
  const met = [
    ...new Set(
      rows.flatMap((row) => (row.result === 'meets' && row.rating ? [row.rating.demand.label] : [])),
    ),
  ];
  return [
    heading,
    make.paragraph(
      'match/count',
      words.matchSummary(count('meets'), count('meetsWithChange'), count('below'), count('notTested')),
    ),
    ...(met.length === 0
      ? []
      : [
          make.paragraph('match/met', [
            strong(words.met),
            `${met.map((label, index) => (index === 0 ? label : midSentence(label))).join('; ')}.`,
          ]),
        ]),
    ...(differing.length === 0 ? [] : [table(make, analysis, differing.slice(0, mostRows), changes)]),
    ...(untested.length === 0 ? [] : [untestedTable(make, analysis, untested)]),
  ];
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
      { width: 36, head: what },
      { width: 32, head: need },
      { width: 32, head: can },
      { width: 37, head: match },
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
  return capital(
    tested
      .map((line) => {
        const known = line.evidence ? ` (${demandText.evidence[line.evidence].toLowerCase()})` : '';
        return `${capacityWords(line)}${known}`;
      })
      .join('; '),
  );
}

/** The result in words, why, and which change makes the difference. */
function resultWords(row: MatchRow, changes: readonly Change[]): (string | Run)[] {
  const numbers = changes
    .filter((change) => row.recommendationIds.includes(change.id))
    .map((change) => change.number);
  const result = matchText.results[row.result];
  if (row.result === 'meetsWithChange' && numbers.length > 0) {
    return [`${result}${words.changeNumbers(numbers.join(', '))}`];
  }
  return row.reasons.length === 0
    ? [result]
    : [`${result}: `, typed(row.reasons.join('; '), reportText.neutral.reason)];
}

/** One line for each demand that was not tested: blank is never fine, and not tested is no verdict. */
function untestedTable(make: BlockMaker, analysis: RecordView, rows: readonly MatchRow[]): Block {
  const byTask = new Map<string, MatchRow[]>();
  for (const row of rows) byTask.set(row.taskId, [...(byTask.get(row.taskId) ?? []), row]);
  const [task, demands, result] = words.untestedColumns;
  return make.table(
    'match/untested',
    words.untestedCaption,
    [
      { width: 36, head: task },
      { width: 76, head: demands },
      { width: 25, head: result },
    ],
    [...byTask].map(([taskId, ofTask]) => ({
      slot: taskId,
      cells: [
        taskId === wholeJob
          ? cellOf(capital(reportText.wholeJob), { header: 'row' as const })
          : { runs: [taskName(analysis, taskId)], header: 'row' as const },
        cellOf(ofTask.map((row, index) => untestedName(row, index === 0)).join('; ')),
        cellOf(matchText.results.notTested, { mark: 'notTested' as const }),
      ],
    })),
  );
}

function untestedName(row: MatchRow, first: boolean): string {
  if (row.rating === null) return words.nothingRated;
  const { label } = row.rating.demand;
  const named = first ? label : midSentence(label);
  return row.criticality === 'safetyCritical'
    ? `${named} (${ratingText.criticality.safetyCritical.toLowerCase()})`
    : named;
}
