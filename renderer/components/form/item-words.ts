import type { Field } from '../../../shared/assessments/fields.ts';
import type { AnswerValue } from '../../../shared/domain/answers.ts';
import { showSeconds } from '../format.ts';

/** What names an item: a choice in its own words and a moment by the clock, never what is stored for it. */
export function titleWords(field: Field, value: AnswerValue | undefined): AnswerValue | undefined {
  if (field.kind === 'choice') return field.options.find((option) => option.id === value)?.label ?? value;
  return field.kind === 'instant' && typeof value === 'string' ? showSeconds(value) : value;
}
