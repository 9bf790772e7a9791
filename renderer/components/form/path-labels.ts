import type { Declaration } from '../../../shared/assessments/define.ts';
import { resolveField } from '../../../shared/assessments/resolve-field.ts';
import type { AnswerPath, Answers } from '../../../shared/domain/answers.ts';
import { formText } from '../../../shared/text/form.ts';
import { itemTitles, topGroup } from './item-titles.ts';

/** The words a user knows an answer by. */
export function labelOfPath(declaration: Declaration, path: AnswerPath): string {
  return resolveField(declaration, path)?.label ?? formText.anAnswer;
}

/** The same, with the item of a repeated group that it belongs to. */
export function fullLabelOfPath(declaration: Declaration, answers: Answers, path: AnswerPath): string {
  const label = labelOfPath(declaration, path);
  const [groupId, itemId, field] = path.split('.');
  if (groupId === undefined || field === undefined) return label;
  const group = topGroup(declaration, groupId);
  const item = group && itemTitles(answers, groupId, group).find(({ id }) => id === itemId);
  return item ? `${item.title}: ${label}` : label;
}
