import type { Field, GroupField } from '../../../assessments/fields.ts';
import { placeOf, placesOfTask } from '../../../assessments/instruments/at-places.ts';
import { resolveField } from '../../../assessments/resolve-field.ts';
import type { RecordView } from '../../../assessments/view.ts';
import { activityReportText as words } from '../../../text/activity-report.ts';
import { isCount, midSentence, plainNumber } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type Answered, answeredFields, groupItems, sourceNote } from '../answered.ts';
import {
  type BlockMaker,
  cellOf,
  joined,
  type ListItem,
  type Parts,
  strong,
  type TableRow,
} from '../blocks.ts';
import { chosenLabel, type Reading, taskName, typed } from '../case-reading.ts';
import { capital } from '../demand-words.ts';
import { resultLine } from '../handling-report/results.ts';
import { chosenResults } from '../instrument-results/chosen.ts';
import { withTypedWords } from '../instrument-results/typed-words.ts';
import { photosOf } from '../photos.ts';
import { withoutStop } from '../recommendations.ts';
import { taskDemandTable } from './demands.ts';

/** All tasks in one table: what each is worth to the job, how long it takes and who else could do it. */
export function taskOverview(make: BlockMaker, analysis: RecordView): Block[] {
  const tasks = analysis.items('tasks');
  const heading = make.heading('tasks', 2, words.tasks);
  if (tasks.length === 0) return [heading, make.paragraph('tasks/none', words.noTasks)];
  const [number, task, weight, minutes, often, known] = words.tasksColumns;
  return [
    heading,
    make.table(
      'tasks/table',
      words.tasksCaption,
      [
        { width: 8, head: number },
        { width: 38, head: task },
        { width: 42, head: weight },
        { width: 19, head: minutes, align: 'right' },
        { width: 38, head: often },
        { width: 21, head: known },
      ],
      tasks.map((taskId, index) => overviewRow(analysis, taskId, index + 1)),
    ),
    ...accountedBlock(make, analysis),
  ];
}

function overviewRow(analysis: RecordView, taskId: string, number: number): TableRow {
  const path = `tasks.${taskId}`;
  const why = analysis.text(`${path}.essentialWhy`);
  const [often, other] = [analysis.text(`${path}.howOften`), analysis.text(`${path}.whoElse`)];
  const same = analysis.text(`${path}.sameTimeAs`);
  const minutes = analysis.number(`${path}.minutes`);
  const source = analysis.answer(`${path}.minutes`)?.source ?? analysis.answer(`${path}.essential`)?.source;
  const facts: Parts[] = [
    ...(often === undefined ? [] : [[typed(withoutStop(often), reportText.neutral.time)]]),
    ...(same === undefined ? [] : [[words.sameTime, taskName(analysis, same)]]),
    ...(other === undefined ? [] : [[words.whoElse, typed(withoutStop(other), reportText.neutral.person)]]),
  ];
  return {
    slot: taskId,
    cells: [
      cellOf(String(number)),
      { runs: [taskName(analysis, taskId)], header: 'row' },
      cellOf([
        chosenLabel(analysis, `${path}.essential`) ?? words.weightOpen,
        ...(why === undefined ? [] : [': ', typed(midSentence(withoutStop(why)), reportText.neutral.reason)]),
      ]),
      cellOf(minutes === undefined ? words.open : plainNumber(minutes)),
      cellOf(facts.length === 0 ? words.open : joined(facts, '. ')),
      cellOf(source === undefined ? reportText.sourceNotRecorded : reportText.sources[source]),
    ],
  };
}

/** How much of the shift the tasks account for, where both are known. */
function accountedBlock(make: BlockMaker, analysis: RecordView): Block[] {
  const shift = analysis.number('shiftMinutes');
  const taken = analysis
    .items('tasks')
    .filter((id) => analysis.text(`tasks.${id}.sameTimeAs`) === undefined)
    .reduce((sum, id) => sum + (analysis.number(`tasks.${id}.minutes`) ?? 0), 0);
  if (shift === undefined || taken === 0) return [];
  return [make.paragraph('tasks/accounted', words.accounted(plainNumber(taken), plainNumber(shift)))];
}

/** Each task by itself: purpose, steps in order, what it asks, and its photos. */
export function taskBlocks(make: BlockMaker, reading: Reading, analysis: RecordView): Block[] {
  return analysis.items('tasks').flatMap((taskId, index): Block[] => {
    const slot = `task/${taskId}`;
    const steps = analysis.items(`tasks.${taskId}.steps`);
    const facts: ListItem[] = [
      ...taskFacts(analysis, taskId),
      ...(steps.length === 0 ? [{ slot: `${slot}/noSteps`, words: words.noSteps }] : []),
    ];
    return [
      make.heading(slot, 2, [words.task(index + 1), taskName(analysis, taskId)]),
      ...(facts.length === 0 ? [] : [make.list(`${slot}/facts`, false, facts)]),
      ...(steps.length === 0 ? [] : [stepTable(make, analysis, taskId, steps)]),
      taskDemandTable(make, analysis, taskId),
      ...scoredAt(make, reading, placesOfTask(analysis, taskId)),
      ...photosOf(
        make,
        reading,
        slot,
        (photo) =>
          photo.recordId === analysis.recordId &&
          (photo.itemId === taskId || steps.includes(photo.itemId ?? '')),
      ),
    ];
  });
}

/** What instruments attached to a task or its steps came to; readers at work get what it means for the work. */
function scoredAt(make: BlockMaker, reading: Reading, places: readonly string[]): Block[] {
  const recordIds = reading.data.instruments.flatMap(({ form, record }) =>
    form.ofTask && places.includes(placeOf(record) ?? '') ? record.recordId : [],
  );
  return chosenResults({ ...reading, recordIds }).results.flatMap((result) =>
    withTypedWords([resultLine(make, reading, result)], result.record),
  );
}

const toldAbove = [
  'name',
  'essential',
  'essentialWhy',
  'minutes',
  'howOften',
  'sameTimeAs',
  'whoElse',
  'steps',
];

/** What else is known of the task, and whatever else its declaration asks. */
function taskFacts(analysis: RecordView, taskId: string): ListItem[] {
  const group = groupAt(analysis, 'tasks');
  if (group === undefined) return [];
  const prefix = `tasks.${taskId}.`;
  const plain = answeredFields(analysis, group.fields, prefix, toldAbove).map(
    (one): ListItem => ({
      slot: one.path,
      words: [strong(`${one.label}: `), one.words, `${sourceNote(one.source)}.`],
      sensitivity: one.sensitivity,
    }),
  );
  const nested = group.fields.flatMap((field) =>
    field.kind === 'group' && field.id !== 'steps' ? groupItems(analysis, field, `${prefix}${field.id}`) : [],
  );
  return [...plain, ...nested];
}

const how = ['tool', 'object', 'posture', 'side'];

function stepTable(make: BlockMaker, analysis: RecordView, taskId: string, steps: readonly string[]): Block {
  const [number, what, much, remarks] = words.stepColumns;
  const fields = groupAt(analysis, `tasks.${taskId}.steps`)?.fields ?? [];
  return make.table(
    `task/${taskId}/steps`,
    words.steps,
    [
      { width: 8, head: number },
      { width: 58, head: what },
      { width: 50, head: much },
      { width: 50, head: remarks },
    ],
    steps.map((stepId, index): TableRow => {
      const answered = answeredFields(analysis, fields, `tasks.${taskId}.steps.${stepId}.`);
      const title = answered.find(({ field }) => field.id === 'what');
      const means = answered.filter(({ field }) => how.includes(field.id));
      const numbers = answered.filter(({ field }) => field.kind === 'number');
      const rest = answered.filter((one) => one !== title && !means.includes(one) && !numbers.includes(one));
      const remarks = [...rest.map(remark), ...waysOf(analysis, fields, `tasks.${taskId}.steps.${stepId}.`)];
      return {
        slot: stepId,
        cells: [
          cellOf(String(index + 1)),
          cellOf(
            [
              title === undefined ? words.open : { ...title.words, text: capital(title.words.text) },
              ...(means.length === 0
                ? []
                : [
                    '. ',
                    ...joined(
                      means.map((one): Parts => [one.words]),
                      '; ',
                    ),
                  ]),
            ],
            { header: 'row' },
          ),
          cellOf(numbers.length === 0 ? words.noNumbers : numberParts(numbers)),
          cellOf(remarks.length === 0 ? words.noRemarks : joined(remarks, '. ')),
        ],
      };
    }),
  );
}

/** The items of a step's own groups, such as ways to grade it: each by name, with what else was answered in brackets. */
function waysOf(analysis: RecordView, fields: readonly Field[], prefix: string): Parts[] {
  return fields.flatMap((field) =>
    field.kind !== 'group'
      ? []
      : analysis.items(`${prefix}${field.id}`).flatMap((itemId): Parts[] => {
          const answered = answeredFields(analysis, field.fields, `${prefix}${field.id}.${itemId}.`);
          const title = answered.find((one) => one.field.id === field.titleField);
          const rest = answered.filter((one) => one !== title);
          const more = joined(
            rest.map((one): Parts => [{ ...one.words, text: midSentence(one.words.text) }]),
            ', ',
          );
          if (title === undefined) return rest.length === 0 ? [] : [more];
          return [[title.words, ...(rest.length === 0 ? [] : [' (', ...more, ')'])]];
        }),
  );
}

/** Measured numbers, each with its unit; how they are known stands once after those that share it. */
function numberParts(numbers: readonly Answered[]): Parts {
  const from = numbers.find(({ field }) => field.id === 'heightFrom');
  const to = numbers.find(({ field }) => field.id === 'heightTo');
  const paired = from !== undefined && to !== undefined && from.source === to.source;
  const groups: { source: Answered['source']; told: string[] }[] = [];
  for (const one of numbers) {
    if (paired && one === to) continue;
    const words = paired && one === from ? heights(from, to) : numberWords(one);
    const last = groups.at(-1);
    if (last !== undefined && last.source === one.source) last.told.push(words);
    else groups.push({ source: one.source, told: [words] });
  }
  return [capital(groups.map(({ told, source }) => `${told.join(', ')}${sourceNote(source)}`).join('; '))];
}

/** A count is named by what is counted, anything else has its unit. */
function numberWords({ field, label, words: told }: Answered): string {
  const isRate = field.kind === 'number' && isCount(field.unit);
  const number = isRate ? told.text.split(' ')[0] : undefined;
  return number === undefined ? `${midSentence(label)} ${told.text}` : `${number} ${midSentence(label)}`;
}

function heights(from: Answered, to: Answered): string {
  return words.heights(from.words.text, to.words.text);
}

function remark(one: Answered): Parts {
  return [`${one.label}: `, { ...one.words, text: midSentence(one.words.text) }];
}

function groupAt(view: RecordView, path: string): GroupField | undefined {
  const field: Field | undefined = resolveField(view.declaration, path);
  return field?.kind === 'group' ? field : undefined;
}
