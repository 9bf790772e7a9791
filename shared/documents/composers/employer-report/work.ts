import { wholeJob } from '../../../assessments/ratings.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { sentence } from '../../../text/findings.ts';
import { ratingText } from '../../../text/ratings.ts';
import { demandText, reportText } from '../../../text/report.ts';
import { demandChart } from '../../charts/demand-chart.ts';
import type { Block, Cell } from '../../tree.ts';
import { type BlockMaker, cellOf, type TableRow } from '../blocks.ts';
import { chosenLabel, findingsOf, type Reading, taskName, typed } from '../case-reading.ts';
import { amountWords, capital, type DemandLine, demandLines } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';

const mostDemands = 6;
const mostInChart = 9;

/** The job: its purpose, its tasks, what they ask, and where accounts differ. */
export function workBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { analysis } = reading;
  const heading = make.heading('work', 2, words.work);
  if (analysis === undefined || analysis.items('tasks').length === 0) {
    return [heading, make.paragraph('work/none', words.noTasks)];
  }
  const lines = demandLines(analysis);
  return [
    heading,
    ...purposeBlocks(make, analysis),
    taskTable(make, analysis),
    ...demandBlocks(make, analysis, lines),
    ...disagreementBlocks(make, reading),
  ];
}

function purposeBlocks(make: BlockMaker, analysis: RecordView): Block[] {
  const purpose = analysis.text('jobPurpose');
  const standard = analysis.text('performanceStandard');
  const shift = analysis.number('shiftMinutes');
  return [
    ...(purpose === undefined
      ? []
      : [make.paragraph('work/purpose', [words.purpose, typed(sentence(purpose))])]),
    ...(standard === undefined
      ? []
      : [make.paragraph('work/standard', [words.standard, typed(sentence(standard))])]),
    make.paragraph(
      'work/shift',
      `${shift === undefined ? words.shiftOpen : words.shift(shift)} ${words.bands}`,
    ),
  ];
}

function taskTable(make: BlockMaker, analysis: RecordView): Block {
  const [task, weight, minutes, known] = words.tasksColumns;
  return make.table(
    'work/tasks',
    words.tasksCaption,
    [
      { width: 34, head: task },
      { width: 44, head: weight },
      { width: 13, head: minutes, align: 'right' },
      { width: 20, head: known },
    ],
    analysis.items('tasks').map((taskId): TableRow => {
      const path = `tasks.${taskId}`;
      const why = analysis.text(`${path}.essentialWhy`);
      const taken = analysis.number(`${path}.minutes`);
      const source =
        analysis.answer(`${path}.minutes`)?.source ?? analysis.answer(`${path}.essential`)?.source;
      return {
        slot: taskId,
        cells: [
          { runs: [taskName(analysis, taskId)], header: 'row' },
          cellOf([
            chosenLabel(analysis, `${path}.essential`) ?? words.weightOpen,
            ...(why === undefined ? [] : [': ', typed(withoutStop(why), reportText.neutral.reason)]),
          ]),
          cellOf(taken === undefined ? words.minutesOpen : String(taken)),
          cellOf(source === undefined ? reportText.sourceNotRecorded : reportText.sources[source]),
        ],
      };
    }),
  );
}

function demandBlocks(make: BlockMaker, analysis: RecordView, lines: readonly DemandLine[]): Block[] {
  if (lines.length === 0) return [];
  const counted = lines.filter((line) => hasNumbers(line) && line.criticality !== 'marginal');
  const shown = counted.slice(0, mostDemands);
  const [demand, most, often, much, known] = words.demandsColumns;
  const table = make.table(
    'work/demands',
    words.demandsCaption,
    [
      { width: 33, head: demand },
      { width: 31, head: most },
      { width: 23, head: often },
      { width: 43, head: much },
      { width: 21, head: known },
    ],
    shown.map((line) => demandRow(analysis, line)),
  );
  const further = counted.length - shown.length;
  return [
    chartFigure(make, analysis, lines.slice(0, mostInChart)),
    ...(shown.length > 0 ? [table] : []),
    ...(further > 0 ? [make.paragraph('work/further', words.moreDemands(further))] : []),
  ];
}

/** The chart says how often; the table is for what has an amount. */
function hasNumbers({ most }: DemandLine): boolean {
  return most.amounts.length > 0 || most.duration !== undefined;
}

function chartFigure(make: BlockMaker, analysis: RecordView, lines: readonly DemandLine[]): Block {
  const shift = analysis.number('shiftMinutes');
  const seen = analysis.text('observedOn');
  const caption = [
    words.chartCaption,
    shift === undefined ? '' : words.ofShift(shift),
    seen === undefined ? '' : words.workSeen(writtenDate(seen)),
  ].join('');
  return make.figure('work/chart', { ...demandChart(analysis, lines), caption: [{ text: caption }] });
}

function demandRow(analysis: RecordView, { demand, most, criticality }: DemandLine): TableRow {
  const amount = [
    amountWords(analysis, most),
    ...(most.duration === undefined ? [] : [demandText.atOnce(most.duration)]),
  ]
    .filter((part) => part !== '')
    .join('; ');
  const known = most.source === undefined ? reportText.sourceNotRecorded : reportText.sources[most.source];
  return {
    slot: demand.id,
    cells: [
      cellOf(
        criticality === 'safetyCritical'
          ? `${demand.label} (${ratingText.criticality.safetyCritical.toLowerCase()})`
          : demand.label,
        { header: 'row' },
      ),
      most.taskId === wholeJob
        ? cellOf(capital(reportText.wholeJob))
        : { runs: [taskName(analysis, most.taskId)] },
      frequencyCell(most),
      cellOf(amount === '' ? words.notRecorded : capital(amount)),
      cellOf(known),
    ],
  };
}

function frequencyCell(rating: DemandLine['most']): Cell {
  if (rating.notTested) return cellOf(capital('not tested'), { mark: 'notTested' });
  if (rating.frequency === undefined) return cellOf(words.notRecorded);
  return cellOf(ratingText.frequency[rating.frequency], { mark: rating.frequency });
}

/** Worker's and manager's accounts side by side, neither corrected. */
function disagreementBlocks(make: BlockMaker, { data }: Reading): Block[] {
  const differing = findingsOf(data, 'disagreement');
  if (differing.length === 0) return [];
  return [
    make.heading('work/differ', 3, words.disagreements),
    ...differing.map((finding) =>
      make.paragraph(`work/differ/${finding.id}`, [typed(finding.statement)], {
        findings: [finding.id],
        sensitivity: finding.sensitivity,
        ...(finding.functionalEffect === null ? {} : { functional: [typed(finding.functionalEffect)] }),
      }),
    ),
  ];
}
