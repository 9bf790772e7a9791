import type { AnswerPath } from '../domain/answers.ts';
import { changeReasonsText } from '../text/change-reasons.ts';
import { formText } from '../text/form.ts';
import { wordsAt } from './answer-words.ts';
import { resolveField, topFields } from './resolve-field.ts';
import type { RecordView } from './view.ts';

/** What the item is called that an answer belongs to. */
export function itemOf(record: RecordView, path: AnswerPath): string | undefined {
  const item = path.split('.').slice(0, -1);
  const group = resolveField(record.declaration, item.slice(0, -1).join('.'));
  return group?.kind === 'group' ? wordsAt(record, `${item.join('.')}.${group.titleField}`) : undefined;
}

/** What an answer is called: its question, and before it the item or the task that it belongs to. */
export function namedAnswer(record: RecordView, path: AnswerPath): string {
  const label = resolveField(record.declaration, path)?.label ?? formText.anAnswer;
  const item = itemOf(record, path) ?? taskOf(record, path);
  return item === undefined ? label : changeReasonsText.within(item, label);
}

/** The task that a rating in a grid of demands is about. */
function taskOf(record: RecordView, path: AnswerPath): string | undefined {
  const [id, task] = path.split('.');
  const grid = topFields(record.declaration).find((field) => field.id === id);
  if (grid?.kind !== 'demandGrid' || task === undefined) return undefined;
  const group = resolveField(record.declaration, grid.tasks);
  return group?.kind === 'group' ? wordsAt(record, `${grid.tasks}.${task}.${group.titleField}`) : undefined;
}
