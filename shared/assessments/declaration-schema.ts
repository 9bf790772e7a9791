import { z } from 'zod';
import { Answer, AnswerPath, type Answers, type AnswerValue } from '../domain/answers.ts';
import type { CalendarDate, Instant } from '../domain/ids.ts';
import { errorSentence, fieldProblem } from '../text/fields.ts';
import type { Declaration } from './define.ts';
import { emptyStatesOf, type ReadContext, readAnswer } from './read-answer.ts';
import { resolveField, siblingPath } from './resolve-field.ts';

/**
 * Checks all answers of one record: each stands at a declared field, each value is as `readAnswer` would store it, and an empty
 * state is one the field offers. Answers kept as typed (`raw`) pass: they are allowed to wait.
 * @param today null to check answers stored on an earlier day, whose past or future was checked then
 */
export function declarationSchema(declaration: Declaration, today: CalendarDate | null = null) {
  return z.record(AnswerPath, Answer).superRefine((answers, context) => {
    for (const [path, answer] of Object.entries(answers)) {
      const problem = problemWith(declaration, answers, path, answer, today);
      if (problem !== undefined) context.addIssue({ code: 'custom', path: [path], message: problem });
    }
  });
}

/**
 * Reads what a field needs to know about the rest of its record from the record's answers.
 * @param now the present, when what was just typed is read
 */
export function readContext(
  path: AnswerPath,
  answers: Answers,
  today: CalendarDate | null,
  now?: Instant,
): ReadContext {
  const usable = (at: AnswerPath): AnswerValue | undefined =>
    answers[at]?.state === 'given' && answers[at].raw === undefined ? answers[at].value : undefined;
  return {
    today,
    ...(now === undefined ? {} : { now }),
    sibling: (fieldId) => {
      const value = usable(siblingPath(path, fieldId));
      return typeof value === 'string' ? value : undefined;
    },
    top: (fieldId) => {
      const value = usable(fieldId);
      return typeof value === 'string' ? value : undefined;
    },
    items: (groupId) => {
      const value = usable(groupId);
      return Array.isArray(value) ? value : [];
    },
  };
}

function problemWith(
  declaration: Declaration,
  answers: Answers,
  path: AnswerPath,
  answer: Answer,
  today: CalendarDate | null,
): string | undefined {
  const field = resolveField(declaration, path);
  if (field === undefined) return fieldProblem.unknownField;
  if (answer.state !== 'given') {
    const offered = answer.state === 'notAsked' || emptyStatesOf(field).includes(answer.state);
    return offered ? undefined : fieldProblem.stateNotOffered(field.label);
  }
  if (answer.raw !== undefined) return undefined;
  if (answer.value === undefined) return fieldProblem.empty(field.label);
  const { items: _, ...context } = readContext(path, answers, today);
  const result = readAnswer(field, answer.value, context);
  if ('error' in result) return errorSentence(result.error);
  return same(result.value, answer.value) ? undefined : fieldProblem.notChoice(field.label);
}

function same(one: AnswerValue, other: AnswerValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
