import type { AnswerValue } from '../domain/answers.ts';
import type { Demand } from '../domain/catalogue.ts';
import { ratingField } from './rating-fields.ts';

/** One part of a rating with its value. */
export interface RatingEntry {
  readonly part: string;
  readonly value: AnswerValue;
}

/** A rating in one line: “Frequent, minutes a shift 180 min, essential”. Parts that the demand does not have are left out. */
export function ratingInOneLine(entries: readonly RatingEntry[], demand: Demand): string {
  return entries
    .flatMap(({ part, value }) => {
      const field = ratingField(demand, part);
      if (field === undefined) return [];
      if (field.kind === 'choice') {
        const label = field.options.find((option) => option.id === value)?.label ?? String(value);
        return [part === 'frequency' ? label : label.toLowerCase()];
      }
      if (field.kind !== 'number') return [String(value)];
      const name = field.label.slice(demand.label.length + 2);
      return [`${name} ${String(value)}${field.unit === '' ? '' : ` ${field.unit}`}`];
    })
    .join(', ');
}
