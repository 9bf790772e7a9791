import type { AnswerPath } from '../../domain/answers.ts';
import { symptomFrequencyText } from '../../text/instruments/symptom-frequency.ts';
import { choice, guidance, number, option } from '../declarations/build.ts';
import type { ChoiceField, NumberField, Option } from '../fields.ts';
import type { RecordView } from '../view.ts';

/** A rating of the client's own, drawn as one row of buttons. */
export function rating(
  id: string,
  label: string,
  range: readonly [min: number, max: number],
  ends: { readonly low: string; readonly high: string },
  rest: Partial<Pick<NumberField, 'help' | 'emptyStates' | 'showIf' | 'counts'>> = {},
): NumberField {
  const [min, max] = range;
  return number(id, label, 'clinical', { unit: '', min, max, scale: ends, sources: ['client'], ...rest });
}

/** The words of these options, each with its place in the list as its id: `0`, `1`, `2`, … */
export function numbered(words: readonly string[]): readonly Option[] {
  return words.map((label, index) => option(String(index), label));
}

/** One item of the PHQ-9 or the GAD-7 in its published words. */
export function symptomItem(index: number, wording: string): ChoiceField {
  return choice(itemId(index), wording, 'clinical', numbered(symptomFrequencyText.answers), {
    emptyStates: ['declined'],
    sources: ['client'],
  });
}

/** The stem that the items complete, and who made them. */
export function publishedStem(stem: string, attribution: string) {
  return guidance('stem', stem, 'note', `${symptomFrequencyText.howTo} ${attribution}`);
}

/** The field of the item at this place; people count from 1. */
export function itemId(index: number): string {
  return `item${index + 1}`;
}

/** The number chosen in a choice whose ids are numbers. */
export function chosenNumber(record: RecordView, path: AnswerPath): number | undefined {
  const chosen = record.text(path);
  return chosen === undefined ? undefined : Number(chosen);
}

/** Paths of a list input, one item after the other: `items.0` is answered at `item1`. */
export function itemPaths(input: string, count: number): Record<string, AnswerPath> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${input}.${index}`, itemId(index)]),
  );
}
