import { z } from 'zod';
import normsFile from '../../../resources/instruments/peg-test-mathiowetz-1985.json' with { type: 'json' };
import { normText } from '../../text/instruments/norms.ts';
import { pegTestText as text } from '../../text/instruments/peg-test.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantity } from '../schema.ts';
import { explainNorm } from './explain-norm.ts';
import { compareWithNorm, Norm, type NormComparison, Sex } from './norms.ts';

const hands = z.strictObject({ R: Norm.nullable(), L: Norm.nullable() });

/** Means of all ages, in seconds; `null` where none could be verified. */
export const pegTestNorms = z
  .strictObject({ $source: z.string(), unit: z.literal('s'), M: hands, F: hands })
  .parse(normsFile);

/** A norm set by author and year, also one that Otway does not hold; never any words at all, because results repeat it. */
const NormSet = z
  .union([
    z.enum(['Mathiowetz1985', 'OxfordGrice2003']),
    z.string().regex(/^(mathiowetz[\w -]{0,40}|[a-z][a-z _-]{1,40}(19|20)\d\d[\w -]{0,20})$/i),
  ])
  .describe(text.referenceAccepted);

interface Result extends NormComparison {
  /** Null where the test was not completed. */
  readonly seconds: number | null;
  readonly slowerThanMean: boolean | null;
  /** Why there is no norm; null where there is one. */
  readonly reason: string | null;
}

interface Inputs {
  /** Needed only beside a norm. */
  readonly sex?: Sex | undefined;
  readonly hand: 'L' | 'R';
  readonly seconds: number;
  readonly reference: string;
}

/** The pegs were not all in and out within the longest time that counts. */
interface NotCompleted {
  readonly hand: 'L' | 'R';
  readonly completed: false;
}

const timed = { hand: z.enum(['L', 'R']), seconds: quantity('s', 5, 300) };
const notCompleted: z.ZodType<NotCompleted> = z.strictObject({
  hand: z.enum(['L', 'R']),
  completed: z.literal(false),
});
const besideNorm: z.ZodType<Inputs> = z.strictObject({ sex: Sex, ...timed, reference: NormSet });
const timeAlone: z.ZodType<Inputs> = z.strictObject({
  sex: Sex.optional(),
  ...timed,
  reference: z.literal('none'),
});

/**
 * Nine-hole peg test of one hand, in seconds from 5 to 300. A norm set is named freely: one that is not held, or holds no verified norm
 * for this sex, gives `null` and the reason, and the time still stands. Without a time, `completed: false` records that there is none.
 */
export const pegTest = defineInstrument<Inputs | NotCompleted, Result>({
  id: 'NHPT',
  version: 1,
  certificate: text.certificate,
  inputs: (given) => {
    if ('completed' in given) return notCompleted;
    return given.reference === 'none' ? timeAlone : besideNorm;
  },
  inputSets: [besideNorm, timeAlone, notCompleted],
  calculate: (inputs) => {
    if ('completed' in inputs) {
      return {
        seconds: null,
        ...compareWithNorm(0, undefined),
        slowerThanMean: null,
        reason: text.noTime,
      };
    }
    const { sex, hand, seconds, reference } = inputs;
    const held = /^mathiowetz/i.test(reference);
    const norm = held && sex !== undefined ? (pegTestNorms[sex][hand] ?? undefined) : undefined;
    return {
      seconds,
      ...compareWithNorm(seconds, norm),
      slowerThanMean: norm === undefined ? null : seconds > norm.mean,
      reason: norm === undefined ? whyNoNorm(held, reference) : null,
    };
  },
  explain: (inputs, result) => {
    if ('completed' in inputs) {
      const headline = { label: text.time, value: text.notCompleted, unit: '' };
      return { headline, band: null, measures: [], steps: [], notes: [text.noTime] };
    }
    const { sex, hand, seconds } = inputs;
    const raw = { label: text.time, value: rounded(seconds, 1), unit: 's' };
    if (sex === undefined) {
      return { headline: raw, band: null, measures: [], steps: [], notes: [text.noReference] };
    }
    const against = explainNorm({
      measured: { value: seconds, unit: 's' },
      raw,
      sex,
      row: undefined,
      hand: text.hands[hand],
      comparison: result,
      reason: result.reason,
    });
    if (result.z === null || result.slowerThanMean === null) return { ...against, band: null };
    return {
      ...against,
      headline: raw,
      band: { words: result.slowerThanMean ? text.slower : text.notSlower, tone: 'plain' },
      measures: [against.headline, ...against.measures],
      notes: [
        text.allAgesNote,
        ...against.notes,
        ...(result.slowerThanMean ? [normText.slowerIsNotUnable] : []),
      ],
    };
  },
  comparables: [
    {
      label: text.time,
      unit: 's',
      decimals: 1,
      better: 'lower',
      error: null,
      value: ({ seconds }) => seconds,
    },
  ],
});

function whyNoNorm(held: boolean, reference: string): string {
  if (held) return text.unverified;
  return reference === 'none' ? text.noReference : text.unknownReference;
}
