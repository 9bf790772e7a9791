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
 * The answers that a reading still needs, each once, in the order of its inputs; those that were typed and could not be read are told
 * apart from them. Inputs with no answer of their own are counted only.
 */
export function missingAnswers({ reading, unreadable, assessment }: AssessedReading): {
  readonly paths: readonly AnswerPath[];
  readonly others: number;
} {
  if (assessment.status === 'scored') return { paths: [], others: 0 };
  const behind = assessment.missing.map((input) => answerBehind(reading, input));
  const paths = behind.filter((path) => path !== undefined).filter((path) => !unreadable.includes(path));
  return {
    paths: [...new Set(paths)],
    others: behind.filter((path) => path === undefined).length,
  };
}
