import type { GroupField } from '../../../assessments/fields.ts';
import { resolveField } from '../../../assessments/resolve-field.ts';
import { handlingReportText as words } from '../../../text/handling-report.ts';
import type { Block } from '../../tree.ts';
import { answeredFields, sourceNote } from '../answered.ts';
import { type BlockMaker, type ListItem, strong } from '../blocks.ts';
import { taskName, typed } from '../case-reading.ts';
import { photosOf } from '../photos.ts';
import { withoutStop } from '../recommendations.ts';
import { taskNameAt } from './front.ts';
import type { HandlingReading, ReportedTask } from './reading.ts';
import { resultBlocks } from './results.ts';

/** Each handling task: its numbers with their source, pictures, what was scored and what would bring it down. */
export function taskBlocks(make: BlockMaker, reading: HandlingReading): Block[] {
  return reading.tasks.flatMap((task, index): Block[] => [
    make.heading(`task/${task.id}`, 2, [words.task(index + 1), taskNameAt(reading, task.path)]),
    ...factList(make, reading, task),
    ...photosOf(
      make,
      reading,
      `task/${task.id}`,
      ({ recordId, itemId }) =>
        (recordId === reading.handling.recordId && itemId === task.id) ||
        (task.place !== undefined &&
          recordId === task.place.analysis.recordId &&
          itemId === (task.place.stepId ?? task.place.taskId)),
    ),
    ...task.results.flatMap((result) => resultBlocks(make, reading, result)),
  ]);
}

/** What was scored and belongs to no handling task. */
export function furtherBlocks(make: BlockMaker, reading: HandlingReading): Block[] {
  if (reading.further.length === 0) return [];
  return [
    make.heading('furtherScored', 2, words.further),
    ...reading.further.flatMap((result) => resultBlocks(make, reading, result)),
  ];
}

function factList(make: BlockMaker, { handling }: HandlingReading, { path, place }: ReportedTask): Block[] {
  const group = resolveField(handling.declaration, 'tasks') as GroupField;
  const facts = answeredFields(handling, group.fields, `${path}.`, ['name', 'placeId']).map(
    (one): ListItem => ({
      slot: one.path,
      words: [strong(`${one.label}: `), one.words, `${sourceNote(one.source)}.`],
      sensitivity: one.sensitivity,
    }),
  );
  const items = [...(place === undefined ? [] : [placeItem(path, place)]), ...facts];
  return items.length === 0 ? [] : [make.list(`${path}/facts`, false, items)];
}

function placeItem(path: string, { analysis, taskId, stepId }: NonNullable<ReportedTask['place']>): ListItem {
  const step = stepId === undefined ? undefined : analysis.text(`tasks.${taskId}.steps.${stepId}.what`);
  const task = taskName(analysis, taskId);
  return {
    slot: `${path}/place`,
    words: [
      strong(words.atStep),
      task,
      ...(step === undefined ? [] : [words.within, typed(withoutStop(step))]),
      '.',
    ],
    sensitivity: analysis.declaration.leastSensitivity?.(analysis) ?? 'function',
  };
}
