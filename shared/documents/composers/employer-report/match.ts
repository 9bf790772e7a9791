import { wholeJob } from '../../../assessments/ratings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { decidingRows, type MatchResult, type MatchRow, matchJob } from '../../../reasoning/match.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { matchText } from '../../../text/match.ts';
import { demandText, reportText } from '../../../text/report.ts';
import type { Block, Run } from '../../tree.ts';
import { type BlockMaker, cellOf } from '../blocks.ts';
import { type Reading, taskName, typed } from '../case-reading.ts';
import { capacityWords, capital, needWords } from '../demand-words.ts';
import type { Change } from '../recommendations.ts';
import { joined } from './about.ts';

const mostRows = 16;
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
  const shown = sorted.slice(0, mostRows);
  const left = sorted.slice(mostRows);
  return [
    heading,
    make.paragraph(
      'match/count',
      words.matchSummary(count('meets'), count('meetsWithChange'), count('below'), count('notTested')),
    ),
    table(make, analysis, shown, changes),
    ...leftOver(make, analysis, left, 'notTested', words.moreUntested),
    ...leftOver(make, analysis, left, 'meets', words.moreMet),
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
  // The column beside it says already that nothing was tested.
  const untested = row.result === 'notTested' && row.capacity.length === 0 && row.rating !== null;
  return untested || row.reasons.length === 0
    ? [result]
    : [`${result}: `, typed(row.reasons.join('; '), reportText.neutral.reason)];
}

function leftOver(
  make: BlockMaker,
  analysis: RecordView,
  rows: readonly MatchRow[],
  result: MatchResult,
  opening: string,
): Block[] {
  const named = rows.filter((row) => row.result === result).map((row) => subjectOf(analysis, row));
  return named.length === 0
    ? []
    : [make.paragraph(`match/${result}`, [opening, ...joined(named, '; '), '.'])];
}
