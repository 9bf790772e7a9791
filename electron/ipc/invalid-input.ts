import type { z } from 'zod';
import { AppError } from '../../shared/domain/errors.ts';
import { callText, inputProblem } from '../../shared/text/calls.ts';

const longestField = 200;

/**
 * Turns a failed check into an `AppError` that names the field by its path, the problem and what is accepted. It quotes declared
 * names and limits only, never what was sent.
 */
export function invalidInput(error: z.ZodError): AppError {
  const issue = firstOf(error.issues);
  if (!issue) return new AppError({ code: 'invalid-input', problem: callText.notReadable });
  const field = issue.path
    .map((part) => (typeof part === 'number' ? String(part + 1) : String(part)))
    .join('.')
    .slice(0, longestField);
  return new AppError({ code: 'invalid-input', ...(field && { field }), ...inputProblem(issue) });
}

/** The issue to show; of a union, the one that got furthest into the value. */
function firstOf(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const issue = issues[0];
  if (issue?.code !== 'invalid_union') return issue;
  const deepest = issue.errors
    .map(firstOf)
    .filter((inner) => inner !== undefined)
    .sort((one, other) => other.path.length - one.path.length)[0];
  if (!deepest || deepest.path.length === 0) return issue;
  return { ...deepest, path: [...issue.path, ...deepest.path] };
}
