import { z } from 'zod';
import { goalAttainmentText as text } from '../../text/instruments/goal-attainment.ts';
import { conflict } from '../input-problems.ts';
import { defineInstrument, type Step } from '../instrument.ts';
import { rounded, roundedChange } from '../rounding.ts';
import { quantity, quantityAbove, whole } from '../schema.ts';
import { sum } from './symptom-frequency.ts';

/** The correlation between goals that Kiresuk and Sherman assume. */
export const assumedCorrelation = 0.3;

const levels = z.array(whole(-2, 2)).min(1);

/**
 * Goal Attainment Scaling: `T = 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²)`, with the level `x` of each goal from -2 to 2 and its weight `w`
 * above 0 (up to a million, which is our limit). Given `baselineScores`, the levels of the same goals at the start, also the T at the start and the change since.
 */
export const goalAttainment = defineInstrument({
  id: 'GAS-T',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({
    scores: levels,
    weights: z.array(quantityAbove('', 0, 1_000_000)).min(1),
    rho: quantity('', 0, 1),
    baselineScores: levels.optional(),
  }),
  calculate: ({ scores, weights, rho, baselineScores }) => {
    checkLength('weights', weights, scores.length);
    if (baselineScores !== undefined) checkLength('baselineScores', baselineScores, scores.length);
    const weighted = weigh(weights, rho);
    const T = weighted.score(scores);
    const baselineT = baselineScores === undefined ? null : weighted.score(baselineScores);
    return { T, baselineT, change: baselineT === null ? null : T - baselineT };
  },
  explain: ({ scores, weights, rho, baselineScores }, { T, baselineT, change }) => {
    const shownT = rounded(T, 1);
    const measures = [
      { label: text.goals, value: String(scores.length), unit: '' },
      ...(baselineT === null
        ? []
        : [
            { label: text.baselineT, value: rounded(baselineT, 1), unit: '' },
            { label: text.change, value: change === null ? null : roundedChange(change, 1), unit: '' },
          ]),
    ];
    return {
      headline: { label: text.score, value: shownT, unit: '' },
      band: null,
      measures,
      steps: [
        ...scores.map((level, index) => goalStep(index, level, weights[index] ?? 0, baselineScores?.[index])),
        ...formulaSteps(weights, scores, rho, shownT),
        ...(baselineT === null || change === null
          ? []
          : [
              {
                label: text.change,
                from: `${shownT} − ${rounded(baselineT, 1)}`,
                result: roundedChange(change, 1),
              },
            ]),
      ],
      notes: [text.asExpected, ...(rho === assumedCorrelation ? [] : [text.otherCorrelation(String(rho))])],
    };
  },
  comparables: [
    {
      label: text.comparable,
      unit: '',
      decimals: 1,
      better: 'higher',
      error: null,
      value: ({ T }) => T,
    },
  ],
});

function checkLength(field: string, values: readonly number[], length: number): void {
  if (values.length !== length) throw conflict(field, text.lengthsDiffer, text.oneForEach(length));
}

/** The formula with these weights. T does not change when all weights grow alike, so a power of two keeps their squares in range. */
function weigh(weights: readonly number[], rho: number) {
  const scale = 2 ** Math.min(1023, Math.floor(Math.log2(Math.max(...weights))));
  const scaled = weights.map((weight) => weight / scale);
  const squares = sum(scaled.map((weight) => weight * weight));
  const spread = Math.sqrt((1 - rho) * squares + rho * sum(scaled) ** 2);
  return {
    score: (scores: readonly number[]): number =>
      50 + (10 * sum(scores.map((level, index) => level * (scaled[index] ?? 0)))) / spread,
  };
}

function goalStep(index: number, level: number, weight: number, baseline: number | undefined): Step {
  const from =
    baseline === undefined
      ? text.weight(shortNumber(weight))
      : text.weightAndStart(shortNumber(weight), roundedChange(baseline, 0));
  return { label: text.goal(index + 1), from, result: text.level(roundedChange(level, 0)) };
}

function formulaSteps(
  weights: readonly number[],
  scores: readonly number[],
  rho: number,
  shownT: string,
): readonly Step[] {
  const product = sum(scores.map((level, index) => level * (weights[index] ?? 0)));
  const squares = sum(weights.map((weight) => weight * weight));
  const total = sum(weights);
  return [
    {
      label: text.weightedSum,
      from: scores.map((level, index) => `${shortNumber(weights[index] ?? 0)} × ${level}`).join(' + '),
      result: shortNumber(product),
    },
    {
      label: text.formula,
      from: `50 + 10 × ${shortNumber(product)} ÷ √(${shortNumber(1 - rho)} × ${shortNumber(squares)} + ${shortNumber(rho)} × ${shortNumber(total)}²)`,
      result: shownT,
    },
  ];
}

function shortNumber(value: number): string {
  return Number.isInteger(value) ? rounded(value, 0) : rounded(value, 4).replace(/0+$/u, '');
}
