import { scoreLineText as text } from '../text/instruments/score-line.ts';
import { type InputProblem, InstrumentInputError } from './input-problems.ts';
import type { AnyInstrument, Step } from './instrument.ts';
import { instruments } from './registry.ts';

/** Bytes of one line, its end not counted. Tens of thousands of survival times fit. */
export const LONGEST_LINE = 4 * 1024 * 1024;
const LONGEST_ID = 200;

type Id = string | number | null;

/** Why a line was not scored. */
export interface LineError {
  /** The inputs' own problems; `line` for one that cannot be read, `fault` for a mistake in the program. */
  readonly code: InputProblem['code'] | 'line' | 'fault';
  /** `id`, `instrument`, `inputs`, or the dotted path of an input; empty for the line as a whole. */
  readonly field: string;
  /** A sentence. It never repeats what was typed. */
  readonly message: string;
}

/** The answer to one line: a result with all that is needed to check it again, or what is wrong. */
export type LineAnswer =
  | {
      readonly id: Id;
      readonly ok: true;
      /** Full precision; `null` stands for undefined. */
      readonly result: object;
      readonly instrument: string;
      readonly version: number;
      readonly inputs: unknown;
      readonly steps: readonly Step[];
      readonly notes: readonly string[];
      readonly rounding: string;
      readonly sources: readonly string[];
      readonly licence: string;
      readonly limitations: readonly string[];
    }
  | { readonly id: Id; readonly ok: false; readonly error: LineError };

/**
 * Answers one line of the `score` command, `{"id", "instrument", "inputs"}`, with one line of JSON. Other keys are passed over, so an
 * answer can be given to the command again. Never throws.
 */
export function scoreLine(line: string): string {
  let id: Id = null;
  try {
    const request = readLine(line);
    if ('error' in request) return JSON.stringify(failed(null, request.error));
    id = idOf(request.given);
    return JSON.stringify(answerTo(id, request.given), onlyFinite);
  } catch {
    return JSON.stringify(failed(id, { code: 'fault', field: '', message: text.fault }));
  }
}

/** The answer to a line that was not read to its end, or whose bytes are no text. */
export function unreadableLine(reason: 'notText' | 'tooLong'): string {
  const message = reason === 'tooLong' ? text.tooLong(LONGEST_LINE) : text.notText;
  return JSON.stringify(failed(null, { code: 'line', field: '', message }));
}

type Given = Readonly<Record<string, unknown>>;

function readLine(line: string): { readonly given: Given } | { readonly error: LineError } {
  const broken = (message: string) => ({ error: { code: 'line', field: '', message } as const });
  if (line.trim() === '') return broken(text.empty);
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return broken(text.notJson);
  }
  return isObject(given) ? { given } : broken(text.notObject);
}

function answerTo(id: Id, { id: givenId, instrument: name, inputs }: Given): LineAnswer {
  if (id === null) return failed(null, wrongKey('id', givenId, text.idAccepted(LONGEST_ID)));
  if (typeof name !== 'string') {
    return failed(id, wrongKey('instrument', name, text.instrumentAccepted));
  }
  const instrument = instruments.get(name);
  if (instrument === undefined) {
    const message = text.unknownInstrument([...instruments.keys()]);
    return failed(id, { code: 'unknown', field: 'instrument', message });
  }
  if (!isObject(inputs)) return failed(id, wrongKey('inputs', inputs, text.inputsAccepted));
  return scored(id, instrument, inputs);
}

function scored(id: Id, instrument: AnyInstrument, given: Given): LineAnswer {
  try {
    const result = instrument.score(given);
    const assessed = instrument.assess(given);
    if (assessed.status !== 'scored') throw new Error('an instrument scored what it does not assess');
    const { sources, licence, limitations, rounding } = instrument.certificate;
    return {
      id,
      ok: true,
      result,
      instrument: instrument.id,
      version: instrument.version,
      inputs: assessed.inputs,
      steps: assessed.explanation.steps,
      notes: assessed.explanation.notes,
      rounding,
      sources,
      licence,
      limitations,
    };
  } catch (error) {
    if (!(error instanceof InstrumentInputError)) throw error;
    const { code, field } = error.problem;
    return failed(id, { code, field, message: error.message });
  }
}

function failed(id: Id, error: LineError): LineAnswer {
  return { id, ok: false, error };
}

function wrongKey(key: string, value: unknown, accepted: string): LineError {
  return value === undefined || value === null
    ? { code: 'missing', field: key, message: text.missing(key, accepted) }
    : { code: 'type', field: key, message: text.wrongType(key, accepted) };
}

/** What the answer is known by; null where there is nothing that can stand for the line. */
function idOf({ id }: Given): Id {
  if (typeof id === 'string') return id.length <= LONGEST_ID ? id : null;
  return typeof id === 'number' && Number.isFinite(id) ? id : null;
}

/** JSON would write a number that is not finite as null, which stands for something else. */
function onlyFinite(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a number is not finite');
  return value;
}

function isObject(given: unknown): given is Given {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
