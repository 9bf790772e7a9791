import type { Declaration } from '../../../shared/assessments/define.ts';
import { resolveField } from '../../../shared/assessments/resolve-field.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { formText } from '../../../shared/text/form.ts';

/** The words a user knows an answer by. */
export function labelOfPath(declaration: Declaration, path: AnswerPath): string {
  return resolveField(declaration, path)?.label ?? formText.anAnswer;
}
