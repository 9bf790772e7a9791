import type { RecordView } from '../../../assessments/view.ts';
import { writtenDate } from '../../../domain/calendar.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import { sentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, cellOf, type ListItem, type TableRow } from '../blocks.ts';
import { chosenLabel, findingsOf, type Reading, taskName, typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';
import { instrumentBlocks } from './instruments.ts';

/** The job: its purpose, its tasks, and where accounts differ; what it asks stands in the match. */
export function workBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { analysis } = reading;
  const heading = make.heading('work', 2, words.work);
  if (analysis === undefined || analysis.items('tasks').length === 0) {
    return [heading, make.paragraph('work/none', words.noTasks), ...instrumentBlocks(make, reading, 'work')];
  }
  return [
    heading,
    ...purposeBlock(make, analysis),
    taskTable(make, analysis),
    wordsBlock(make, analysis),
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

/** What the words for how often stand for, and when the work was seen. */
function wordsBlock(make: BlockMaker, analysis: RecordView): Block {
  const shift = analysis.number('shiftMinutes');
  const seen = analysis.text('observedOn');
  return make.paragraph('work/words', [
    words.oftenMeans(shift === undefined ? words.ofShiftOpen : words.ofShift(shift)),
    seen === undefined ? '' : words.workSeen(writtenDate(seen)),
  ]);
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
