import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { sentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import { demandChart } from '../../charts/demand-chart.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, type ListItem, type TableRow } from '../blocks.ts';
import { chosenLabel, findingsOf, type Reading, taskName, typed } from '../case-reading.ts';
import { type DemandLine, demandLines } from '../demand-words.ts';
import { withoutStop } from '../recommendations.ts';
import { instrumentBlocks } from './instruments.ts';

const mostInChart = 9;

/** The job: its purpose, its tasks, what they ask, and where accounts differ. */
export function workBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { analysis } = reading;
  const heading = make.heading('work', 2, words.work);
  if (analysis === undefined || analysis.items('tasks').length === 0) {
    return [heading, make.paragraph('work/none', words.noTasks), ...instrumentBlocks(make, reading, 'work')];
  }
  const lines = demandLines(analysis);
  return [
    heading,
    ...purposeBlock(make, analysis),
    taskTable(make, analysis),
    ...demandBlocks(make, analysis, lines),
    ...instrumentBlocks(make, reading, 'work'),
    ...disagreementBlocks(make, reading),
  ];
}

function purposeBlock(make: BlockMaker, analysis: RecordView): Block[] {
  const purpose = analysis.text('jobPurpose');
  const standard = analysis.text('performanceStandard');
  const items: ListItem[] = [
    ...(purpose === undefined ? [] : [{ slot: 'purpose', words: [words.purpose, typed(sentence(purpose))] }]),
    ...(standard === undefined
      ? []
      : [{ slot: 'standard', words: [words.standard, typed(sentence(standard))] }]),
  ];
  return items.length === 0 ? [] : [make.list('work/facts', false, items)];
}

function taskTable(make: BlockMaker, analysis: RecordView): Block {
  const [task, weight, minutes, known] = words.tasksColumns;
  return make.table(
    'work/tasks',
    words.tasksCaption,
    [
      { width: 44, head: task },
      { width: 49, head: weight },
      { width: 12, head: minutes, align: 'right' },
      { width: 19, head: known },
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
  const shown = lines.slice(0, mostInChart);
  const shift = analysis.number('shiftMinutes');
  const seen = analysis.text('observedOn');
  const further = lines.length - shown.length;
  const caption = [
    words.chartCaption(shift === undefined ? words.ofShiftOpen : words.ofShift(shift)),
    seen === undefined ? '' : words.workSeen(writtenDate(seen)),
    further > 0 ? words.moreDemands(further) : '',
  ].join('');
  return [make.figure('work/chart', { ...demandChart(analysis, shown), caption: [{ text: caption }] })];
}

/** Worker's and manager's accounts side by side, neither corrected. */
function disagreementBlocks(make: BlockMaker, { data }: Reading): Block[] {
  const differing = findingsOf(data, 'disagreement');
  if (differing.length === 0) return [];
  const open = differing.filter((finding) => finding.sensitivity === 'function');
  return [
    make.heading('work/differHeading', 3, words.disagreements),
    ...(open.length === 0
      ? []
      : [
          make.list(
            'work/differ',
            false,
            open.map((finding) => ({ slot: finding.id, words: [typed(finding.statement)] })),
            { findings: open.map((finding) => finding.id) },
          ),
        ]),
    ...differing
      .filter((finding) => !open.includes(finding))
      .map((finding) =>
        make.paragraph(`work/differ/guarded/${finding.id}`, [typed(finding.statement)], {
          findings: [finding.id],
          sensitivity: finding.sensitivity,
          ...(finding.functionalEffect === null ? {} : { functional: [typed(finding.functionalEffect)] }),
        }),
      ),
  ];
}
