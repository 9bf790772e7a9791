import type { AnswerPath } from '../../domain/answers.ts';
import type { RecordView } from '../view.ts';
import type { Reading } from './form.ts';

/** An instrument's input, the answer behind it, and how the one becomes the other; `undefined` while it is not answered. */
export interface InputSource {
  /** Dotted path of the input, such as `chair.seatHeight.posture`. */
  readonly input: string;
  readonly path: AnswerPath;
  readonly read: (record: RecordView) => unknown;
}

/** A number, as answered. */
export function fromNumber(input: string, path: AnswerPath): InputSource {
  return { input, path, read: (record) => record.number(path) };
}

/** The chosen option's id. */
export function fromChoice(input: string, path: AnswerPath): InputSource {
  return { input, path, read: (record) => record.text(path) };
}

/** Yes is `true`, no is `false`; the other way round where the question is put so. */
export function fromYesNo(input: string, path: AnswerPath, yes = true): InputSource {
  return {
    input,
    path,
    read: (record) => {
      const answer = record.text(path);
      return answer === undefined ? undefined : (answer === 'yes') === yes;
    },
  };
}

/** Whether this option is among those ticked. With nothing ticked, not even “none of these”, it is not answered. */
export function fromTick(input: string, path: AnswerPath, option: string): InputSource {
  return {
    input,
    path,
    read: (record) => {
      const ticked = record.list(path);
      return ticked.length === 0 ? undefined : ticked.includes(option);
    },
  };
}

/** The inputs and paths of a reading. Inputs keep their names while they are not answered, which tells their set. */
export function inputsFrom(
  sources: readonly InputSource[],
  record: RecordView,
): Pick<Reading, 'inputs' | 'paths'> {
  const inputs: Record<string, unknown> = {};
  for (const { input, read } of sources) place(inputs, input.split('.'), read(record));
  return { inputs, paths: Object.fromEntries(sources.map(({ input, path }) => [input, path])) };
}

function place(
  inputs: Record<string, unknown>,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) {
    inputs[name] = value;
    return;
  }
  const inner: Record<string, unknown> = isPlain(inputs[name]) ? inputs[name] : {};
  inputs[name] = inner;
  place(inner, rest, value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
