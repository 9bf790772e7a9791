import type { AnswerPath, Answers } from '../domain/answers.ts';
import type { Declaration, Section } from './define.ts';
import type { Field, Option, ShowIf } from './fields.ts';
import { siblingPath } from './resolve-field.ts';

/**
 * Whether a field is on the page: each condition looks at the field beside it, else at the top of the record. What is asked no
 * longer shows only where it was answered.
 * @param path the field's own path
 */
export function isShown(field: Field, path: AnswerPath, answers: Answers): boolean {
  if (field.retired && (answers[path]?.state ?? 'notAsked') === 'notAsked') return false;
  return conditionsOf(field).every((condition) => holds(condition, path, answers));
}

/**
 * Whether an option of a field is offered now, going by its own condition alone.
 * @param path the field's own path
 */
export function isOffered(option: Option, path: AnswerPath, answers: Answers): boolean {
  return chained(option.showIf).every((condition) => holds(condition, path, answers));
}

/** Everything that must hold for a field to be on the page. */
export function conditionsOf(field: Field): readonly ShowIf[] {
  return chained(field.showIf);
}

function chained(first: ShowIf | undefined): readonly ShowIf[] {
  const conditions: ShowIf[] = [];
  for (let next = first; next !== undefined; next = next.and) conditions.push(next);
  return conditions;
}

function holds(condition: ShowIf, path: AnswerPath, answers: Answers): boolean {
  const answer = answers[siblingPath(path, condition.field)] ?? answers[condition.field];
  if (condition.orUnanswered && (answer === undefined || answer.state === 'notAsked')) return true;
  if (answer?.state !== 'given' || answer.raw !== undefined) return false;
  const { value } = answer;
  if (Array.isArray(value)) return value.some((id) => condition.is.includes(id));
  return typeof value === 'string' && condition.is.includes(value);
}

/** The sections that ask something, going by the answers so far. */
export function shownSections(declaration: Declaration, answers: Answers): readonly Section[] {
  return declaration.sections.filter(({ fields }) =>
    fields.some((field) => isShown(field, field.id, answers)),
  );
}
