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
  const neutral = withoutTypedWords(inputs, typedWords(declaration, answers));
  return {
    line: JSON.stringify({ id, instrument: instrument.id, inputs: neutral }),
    result: JSON.stringify(instrument.score(neutral)),
  };
}

/** What stands in the text fields of a record, each with the word that takes its place. */
function typedWords(declaration: Declaration, answers: Answers): ReadonlyMap<string, string> {
  const typed = Object.entries(answers)
    .filter(([path]) => resolveField(declaration, path)?.kind === 'text')
    .map(([, answer]) => answer.value)
    .filter((value) => typeof value === 'string');
  return new Map([...new Set(typed)].map((words, index) => [words, `text${index + 1}`]));
}

function withoutTypedWords(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return words.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withoutTypedWords(one, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [words.get(key) ?? key, withoutTypedWords(one, words)]),
  );
}
