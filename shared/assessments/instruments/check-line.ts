import type { Answers } from '../../domain/answers.ts';
import type { AnyInstrument } from '../../instruments/instrument.ts';
import type { Declaration } from '../define.ts';
import { resolveField } from '../resolve-field.ts';
import type { Reading } from './form.ts';

/** What it takes to score a reading again outside the program. */
export interface Check {
  /** A line for the `score` command. */
  readonly line: string;
  /** What the command answers as `result`, as JSON at full precision. */
  readonly result: string;
}

/**
 * A reading as a line of the `score` command, with the result that the command gives for it. It can be passed on: words that someone
 * typed, such as the name of a task, stand in it as `text1`, `text2`.
 * @throws InstrumentInputError where the reading has no result
 */
export function checkOf(
  { id, instrument, inputs }: Pick<Reading, 'id' | 'inputs'> & { readonly instrument: AnyInstrument },
  declaration: Declaration,
  answers: Answers,
): Check {
  const neutral = typedWords(declaration, answers).reduce<unknown>((given, words, index) => {
    const without = replaced(given, words, `text${index + 1}`);
    // What must stand as it is was one of the instrument's own words, typed elsewhere by chance.
    return instrument.assess(without).status === 'scored' ? without : given;
  }, inputs);
  return {
    line: JSON.stringify({ id, instrument: instrument.id, inputs: neutral }),
    result: JSON.stringify(instrument.score(neutral)),
  };
}

/** What stands in the text fields of a record. */
function typedWords(declaration: Declaration, answers: Answers): readonly string[] {
  const typed = Object.entries(answers)
    .filter(([path]) => resolveField(declaration, path)?.kind === 'text')
    .map(([, answer]) => answer.value)
    .filter((value) => typeof value === 'string')
    .map(plain);
  return [...new Set(typed)].filter((words) => words !== '');
}

/** The same value with other words in place of these, wherever they stand in it. */
function replaced(value: unknown, words: string, other: string): unknown {
  if (typeof value === 'string') return plain(value) === words ? other : value;
  if (Array.isArray(value)) return value.map((one) => replaced(one, words, other));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      plain(key) === words ? other : key,
      replaced(one, words, other),
    ]),
  );
}

/** Words as they compare: a form may have tidied their spaces. */
function plain(words: string): string {
  return words.trim().replace(/\s+/gu, ' ');
}
