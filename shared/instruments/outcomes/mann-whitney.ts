import { z } from 'zod';
import { mannWhitneyText as text } from '../../text/instruments/survival.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantity } from '../schema.ts';
import { twoSidedNormal } from './distributions.ts';

const values = z
  .array(quantity('', -1e12, 1e12))
  .min(1)
  .max(100_000);

interface Summary {
  readonly n: number;
  readonly median: number;
  /** Quartiles by averaging at exact ranks: definition 2 of Hyndman and Fan. */
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

interface Result {
  /** Pairs in which the value of `a` is the larger; ties count one half. */
  readonly U: number;
  readonly uOfB: number;
  /** Above 0 when `a` tends to be larger; null when all values are the same. */
  readonly z: number | null;
  readonly p: number | null;
  readonly a: Summary;
  readonly b: Summary;
}

/** Whether one group tends to have larger values than another, by ranks. */
export const mannWhitney = defineInstrument<{ a: number[]; b: number[] }, Result>({
  id: 'mann-whitney',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({ a: values, b: values }),
  calculate: ({ a, b }) => {
    const { rankSum, ties } = rank(a, b);
    const pairs = a.length * b.length;
    const all = a.length + b.length;
    const U = rankSum - (a.length * (a.length + 1)) / 2;
    const variance = (pairs / 12) * (all + 1 - ties / (all * (all - 1)));
    const score = variance > 0 ? (U - pairs / 2) / Math.sqrt(variance) : null;
    return {
      U,
      uOfB: pairs - U,
      z: score,
      p: score === null ? null : twoSidedNormal(score),
      a: summaryOf(a),
      b: summaryOf(b),
    };
  },
  explain: ({ a, b }, { U, uOfB, z: score, p, ...summaries }) => ({
    headline: { label: text.p, value: p === null ? null : rounded(p, 4), unit: '' },
    band: null,
    measures: [
      { label: text.medianA, value: text.spread(...shown(summaries.a)), unit: '' },
      { label: text.medianB, value: text.spread(...shown(summaries.b)), unit: '' },
    ],
    steps: [
      { label: text.pairs, from: text.sizes(a.length, b.length), result: String(a.length * b.length) },
      { label: text.larger, from: text.tiesHalf, result: text.both(U, uOfB) },
      { label: text.z, from: text.approximation, result: score === null ? text.none : rounded(score, 3) },
    ],
    notes: [
      ...(p === null ? [text.allSame] : []),
      ...(Math.min(a.length, b.length) < SMALL ? [text.small] : []),
    ],
  }),
});

/** Below this many values in a group the normal approximation is coarse. */
const SMALL = 8;

/** The sum of the ranks of `a` among all values, and the sum of t³ − t over the sizes of the ties. */
function rank(a: readonly number[], b: readonly number[]): { rankSum: number; ties: number } {
  const all = [
    ...a.map((value) => ({ value, own: true })),
    ...b.map((value) => ({ value, own: false })),
  ].sort((one, other) => one.value - other.value);
  let rankSum = 0;
  let ties = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    let own = 0;
    for (; to < all.length && all[to]?.value === all[from]?.value; to += 1) own += all[to]?.own ? 1 : 0;
    const size = to - from;
    rankSum += own * ((from + 1 + to) / 2);
    ties += size ** 3 - size;
    from = to;
  }
  return { rankSum, ties };
}

function summaryOf(values: readonly number[]): Summary {
  const sorted = [...values].sort((one, other) => one - other);
  const quantile = (quarters: number) => {
    const rank = (sorted.length * quarters) / 4;
    const lower = sorted[Math.ceil(rank) - 1] ?? 0;
    return Number.isInteger(rank) ? (lower + (sorted[rank] ?? lower)) / 2 : lower;
  };
  return {
    n: sorted.length,
    median: quantile(2),
    lowerQuartile: quantile(1),
    upperQuartile: quantile(3),
  };
}

function shown({ median, lowerQuartile, upperQuartile }: Summary): [string, string, string] {
  return [rounded(median, 2), rounded(lowerQuartile, 2), rounded(upperQuartile, 2)];
}
