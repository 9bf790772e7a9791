import type { AnswerPath, Answers } from '../domain/answers.ts';
import type { Field } from './fields.ts';
import { siblingPath } from './resolve-field.ts';

/**
 * Whether a field is on the page: its condition looks at the field beside it, else at the top of the record.
 * @param path the field's own path
 */
export function isShown(field: Field, path: AnswerPath, answers: Answers): boolean {
  if (field.showIf === undefined) return true;
  const beside = answers[siblingPath(path, field.showIf.field)];
  const answer = beside ?? answers[field.showIf.field];
  if (answer?.state !== 'given' || answer.raw !== undefined) return false;
  const { value } = answer;
  const wanted = field.showIf.is;
  if (Array.isArray(value)) return value.some((id) => wanted.includes(id));
  return typeof value === 'string' && wanted.includes(value);
}
