import type { Reading } from '../../../shared/assessments/instruments/form.ts';
import type { AssessedReading } from '../../../shared/assessments/instruments/score-readings.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';

/** The answer behind an input; of an input inside another one, such as `trials.2`, the nearest that is known. */
export function answerBehind({ paths }: Pick<Reading, 'paths'>, input: string): AnswerPath | undefined {
  const segments = input.split('.');
  for (let length = segments.length; length > 0; length -= 1) {
    const path = paths[segments.slice(0, length).join('.')];
    if (path !== undefined) return path;
  }
  return undefined;
}

/**
 * The answers that a reading still needs, each once, in the order in which the reading names them, which is that of its questions;
 * those that were typed and could not be read are told apart from them. Inputs without an answer of their own follow from others, and
 * are left out.
 */
export function missingAnswers({ reading, unreadable, assessment }: AssessedReading): readonly AnswerPath[] {
  if (assessment.status === 'scored') return [];
  const paths = assessment.missing
    .map((input) => answerBehind(reading, input))
    .filter((path) => path !== undefined)
    .filter((path) => !unreadable.includes(path));
  const asked = Object.values(reading.paths);
  return [...new Set(paths)].sort((one, other) => asked.indexOf(one) - asked.indexOf(other));
}
