import type { AnswerPath } from '../domain/answers.ts';
import { doubtText } from '../text/number-doubt.ts';
import type { NumberField } from './fields.ts';
import { itemOf } from './named-answer.ts';
import { shownFields } from './progress.ts';
import { readAnswer } from './read-answer.ts';
import { topFields } from './resolve-field.ts';
import type { RecordView } from './view.ts';

/** Lengths that are mistaken for one another: how many of the field’s unit one of the other unit is. */
const mistaken: Readonly<Record<string, readonly (readonly [unit: string, times: number])[]>> = {
  mm: [
    ['cm', 10],
    ['m', 1000],
  ],
  cm: [['m', 100]],
};

/**
 * What is asked about a number outside what is usual for its field; undefined when it is usual, cannot be read, is not accepted, or is 0.
 * @param typed as typed or as stored, in the unit of the field
 */
export function numberDoubt(field: NumberField, typed: unknown): string | undefined {
  const { usually: usual, unit } = field;
  if (usual === undefined || (typeof typed !== 'string' && typeof typed !== 'number')) return undefined;
  const read = readAnswer(field, typed, { today: null, sibling: () => undefined });
  const value = 'value' in read ? read.value : undefined;
  if (typeof value !== 'number' || value === 0) return undefined;
  if (value > usual.max) return doubtText.high(value, unit);
  if (value >= usual.min) return undefined;
  const other = mistaken[unit]?.find(([, times]) => inside(usual, value * times));
  return other === undefined
    ? doubtText.low(value, unit)
    : doubtText.mistaken(value, unit, other[0], value * other[1]);
}

function inside({ min, max }: { readonly min: number; readonly max: number }, value: number): boolean {
  return value >= min && value <= max;
}

/** Every number of a record that is asked about, with the item it belongs to and what its question is called. */
export function numberDoubts(
  record: RecordView,
): readonly { readonly path: AnswerPath; readonly words: string }[] {
  return [...shownFields(topFields(record.declaration), '', record.answers)].flatMap(([field, path]) => {
    const doubt = field.kind === 'number' ? numberDoubt(field, record.number(path)) : undefined;
    if (doubt === undefined) return [];
    return [{ path, words: doubtText.at(itemOf(record, path), field.label, doubt) }];
  });
}
