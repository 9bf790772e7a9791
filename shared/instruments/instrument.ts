import type { z } from 'zod';
import { type InputProblem, InstrumentInputError, problemsWith } from './input-problems.ts';

/** Where an instrument comes from, and what it can and cannot say. Every result refers to it. */
export interface Certificate {
  readonly title: string;
  /** What it is for, in one or two sentences. */
  readonly purpose: string;
  /** Author, year, title, table. The first is the instrument's own. */
  readonly sources: readonly string[];
  /** Why Otway may use it, and what it leaves out for that reason. */
  readonly licence: string;
  readonly limitations: readonly string[];
  /** How figures are rounded for display. Results keep full precision. */
  readonly rounding: string;
  readonly bands: {
    readonly source: string;
    readonly rows: readonly { readonly range: string; readonly meaning: string }[];
  } | null;
  /** Published worked examples that a test reproduces. */
  readonly examples: readonly string[];
  /** Where sources differ, and which one Otway follows. */
  readonly rulings: readonly string[];
}

/** How much a band asks for attention: `stop` means now. */
export type Tone = 'plain' | 'note' | 'attend' | 'stop';

/** One step of the way to the score: `Table A, upper arm 3, lower arm 2, wrist 2, twist 1 → 4`. */
export interface Step {
  readonly label: string;
  /** What went in, in words and numbers; empty when the label says it all. */
  readonly from: string;
  readonly result: string;
}

/** A value in words, rounded for display. A value that is undefined is `null`; a note says why. */
export interface Measure {
  readonly label: string;
  readonly value: string | null;
  /** Empty for a count or a score. */
  readonly unit: string;
}

/** A result as people read it. */
export interface Explanation {
  readonly headline: Measure;
  readonly band: { readonly words: string; readonly tone: Tone } | null;
  readonly measures: readonly Measure[];
  readonly steps: readonly Step[];
  /** What must be said with this very result, such as why no norm is shown. */
  readonly notes: readonly string[];
}

/** The smallest change that is more than measurement error, and where that is published. */
export interface MeasurementError {
  readonly amount: number;
  readonly source: string;
}

/** A value that may be set beside the same one from another day. */
export interface Comparable<Result> {
  readonly label: string;
  readonly unit: string;
  /** Digits after the decimal point, for display. */
  readonly decimals: number;
  readonly better: 'higher' | 'lower' | null;
  /** Null where no source that can be named gives one; a function of the mean of both days where it depends on the size. */
  readonly error: MeasurementError | ((mean: number) => MeasurementError) | null;
  value(result: Result): number | null;
}

interface Definition<Inputs, Result extends object> {
  /** As in the `score` command. */
  readonly id: string;
  /** Raised whenever the same inputs would give another result. */
  readonly version: number;
  readonly certificate: Certificate;
  /** The accepted inputs; a function where an instrument takes several sets and the inputs tell which. */
  readonly inputs: z.ZodType<Inputs> | ((given: Readonly<Record<string, unknown>>) => z.ZodType<Inputs>);
  /** Every set of inputs, where `inputs` is a function; the first is the one that most use. */
  readonly inputSets?: readonly z.ZodType<Inputs>[];
  /**
   * The score of checked inputs, with every value on the way to it. Pure.
   * @throws InstrumentInputError where values that are each in range contradict each other
   */
  calculate(inputs: Inputs): Result;
  explain(inputs: Inputs, result: Result): Explanation;
  readonly comparables?: readonly Comparable<Result>[];
}

/** What can be said of inputs that may still be incomplete. */
export type Assessment<Inputs, Result> =
  | {
      readonly status: 'incomplete';
      /** Inputs not yet given, as dotted paths. */
      readonly missing: readonly string[];
      readonly invalid: readonly InputProblem[];
    }
  | {
      readonly status: 'scored';
      readonly inputs: Inputs;
      readonly result: Result;
      readonly explanation: Explanation;
    };

/** A published instrument: an exact, explained calculation with its certificate. */
export interface Instrument<Inputs, Result extends object> extends Definition<Inputs, Result> {
  readonly comparables: readonly Comparable<Result>[];
  /** Every set of inputs it takes; one, for most instruments. */
  readonly inputSets: readonly z.ZodType<Inputs>[];
  /**
   * Scores complete inputs.
   * @throws InstrumentInputError for the first input that is missing, unknown, mistyped or out of range
   */
  score(given: unknown): Result;
  /** Scores what is there, or says what is still missing and what cannot be used. Never throws for bad input. */
  assess(given: unknown): Assessment<Inputs, Result>;
}

/** Any instrument, where only its checked door is used. */
export interface AnyInstrument {
  readonly id: string;
  readonly version: number;
  readonly certificate: Certificate;
  readonly comparables: readonly Comparable<object>[];
  readonly inputSets: readonly z.ZodType[];
  score(given: unknown): object;
  assess(given: unknown): Assessment<unknown, object>;
}

export function defineInstrument<Inputs, Result extends object>(
  definition: Definition<Inputs, Result>,
): Instrument<Inputs, Result> {
  const schemaFor = (given: unknown): z.ZodType<Inputs> =>
    typeof definition.inputs === 'function'
      ? definition.inputs(isRecord(given) ? given : {})
      : definition.inputs;
  return {
    ...definition,
    comparables: definition.comparables ?? [],
    inputSets: definition.inputSets ?? [schemaFor({})],
    score(given) {
      const schema = schemaFor(given);
      const read = schema.safeParse(given);
      if (!read.success) throw new InstrumentInputError(firstOf(problemsWith(schema, given, read.error)));
      return definition.calculate(read.data);
    },
    assess(given) {
      const schema = schemaFor(given);
      const read = schema.safeParse(given);
      if (!read.success) return incomplete(problemsWith(schema, given, read.error));
      try {
        const result = definition.calculate(read.data);
        const explanation = definition.explain(read.data, result);
        return { status: 'scored', inputs: read.data, result, explanation };
      } catch (error) {
        if (error instanceof InstrumentInputError) return incomplete([error.problem]);
        throw error;
      }
    },
  };
}

function incomplete(problems: readonly InputProblem[]) {
  return {
    status: 'incomplete' as const,
    missing: problems.filter(({ code }) => code === 'missing').map(({ field }) => field),
    invalid: problems.filter(({ code }) => code !== 'missing'),
  };
}

/** A wrong value says more than a missing one: it is told first. */
function firstOf(problems: readonly InputProblem[]): InputProblem {
  const first = problems.find(({ code }) => code !== 'missing') ?? problems[0];
  if (first === undefined) throw new Error('inputs were turned down without a reason');
  return first;
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
