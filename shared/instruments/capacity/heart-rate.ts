import { z } from 'zod';
import { heartRateText as text } from '../../text/instruments/heart-rate.ts';
import { normText } from '../../text/instruments/norms.ts';
import { conflict } from '../input-problems.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantity, quantityAbove } from '../schema.ts';

const LOWEST_REST = 30;
const HIGHEST = 230;
const Resting = quantity(text.perMinute, LOWEST_REST, 130);
const Maximum = quantityAbove(text.perMinute, LOWEST_REST, HIGHEST);

/** Maximum heart rate by age: `at birth − per year × age`. */
const formulas = {
  tanaka: { atBirth: 208, perYear: 0.7 },
  fox: { atBirth: 220, perYear: 1 },
  gellish: { atBirth: 207, perYear: 0.7 },
  gulati_women: { atBirth: 206, perYear: 0.88 },
  nes: { atBirth: 211, perYear: 0.64 },
} as const;

/** The formulas for a maximum heart rate by age. */
export const HeartRateFormula = z.enum(['tanaka', 'fox', 'gellish', 'gulati_women', 'nes']);

/** Maximum heart rate predicted from age, 15 to 100 years, by a named formula. Invalid with a beta-blocker or a pacemaker. */
export const maximumHeartRate = defineInstrument({
  id: 'HRmax',
  version: 1,
  certificate: text.maximum,
  inputs: z.strictObject({ formula: HeartRateFormula, age: quantity('years', 15, 100) }),
  calculate: ({ formula, age }) => {
    const { atBirth, perYear } = formulas[formula];
    return { hrMax: atBirth - perYear * age };
  },
  explain: ({ formula, age }, { hrMax }) => ({
    headline: { label: text.maximumLabel, value: rounded(hrMax, 0), unit: text.perMinute },
    band: null,
    measures: [{ label: text.formula, value: text.formulas[formula], unit: '' }],
    steps: [
      { label: text.formulas[formula], from: text.ageStep(rounded(age, 0)), result: rounded(hrMax, 2) },
    ],
    notes: [text.invalidWith],
  }),
});

/** Target heart rates at shares of the heart rate reserve (Karvonen): `resting + share × (maximum − resting)`. */
export const targetHeartRate = defineInstrument({
  id: 'Karvonen',
  version: 1,
  certificate: text.target,
  inputs: z.strictObject({
    restingHR: Resting,
    maxHR: Maximum,
    intensityPercents: z
      .array(quantity('%', 0, 100))
      .min(1)
      .max(20),
  }),
  calculate: ({ restingHR, maxHR, intensityPercents }) => {
    const reserve = reserveOf(restingHR, maxHR);
    const targets: Record<string, number> = {};
    for (const percent of intensityPercents) {
      targets[String(percent)] = restingHR + (percent / 100) * reserve;
    }
    return { reserve, targets };
  },
  explain: ({ restingHR, maxHR, intensityPercents }, { reserve, targets }) => {
    const percents = [...new Set(intensityPercents)].sort((a, b) => a - b);
    const shown = percents.map((percent) => ({
      percent: String(percent),
      rate: rounded(targets[String(percent)] ?? restingHR, 0),
    }));
    const rates = [shown.at(0)?.rate ?? '', shown.at(-1)?.rate ?? ''] as const;
    return {
      headline: {
        label: text.targetLabel,
        value: shown.length === 1 ? rates[0] : text.range(...rates),
        unit: text.perMinute,
      },
      band: null,
      measures: [
        ...shown.map(({ percent, rate }) => ({
          label: text.targetAt(percent),
          value: rate,
          unit: text.perMinute,
        })),
        { label: text.reserve, value: rounded(reserve, 0), unit: text.perMinute },
      ],
      steps: [
        {
          label: text.reserveStep,
          from: `${rounded(maxHR, 1)} − ${rounded(restingHR, 1)}`,
          result: rounded(reserve, 1),
        },
        ...shown.map(({ percent, rate }) => ({
          label: text.targetAt(percent),
          from: `${rounded(restingHR, 1)} + ${percent}% × ${rounded(reserve, 1)}`,
          result: rate,
        })),
      ],
      notes: [text.invalidWith],
    };
  },
});

/** Share of the heart rate reserve used at the peak of exercise; below 0.80 is low. */
export const chronotropicIndex = defineInstrument({
  id: 'ChronotropicIndex',
  version: 1,
  certificate: text.response,
  inputs: z.strictObject({
    peakHR: quantity(text.perMinute, LOWEST_REST, HIGHEST),
    restingHR: Resting,
    maxHR: Maximum,
  }),
  calculate: ({ peakHR, restingHR, maxHR }) => {
    const reserve = reserveOf(restingHR, maxHR);
    if (peakHR < restingHR) throw conflict('peakHR', text.peakBelowRest, text.notBelowRest);
    const index = (peakHR - restingHR) / reserve;
    return { index, belowThreshold080: index < 0.8 };
  },
  explain: ({ peakHR, restingHR, maxHR }, { index, belowThreshold080 }) => {
    const [peak, rest, maximum] = [rounded(peakHR, 1), rounded(restingHR, 1), rounded(maxHR, 1)];
    return {
      headline: { label: text.index, value: rounded(index, 3), unit: '' },
      band: belowThreshold080 ? { words: text.low, tone: 'attend' } : { words: text.notLow, tone: 'plain' },
      measures: [{ label: text.reserve, value: rounded(maxHR - restingHR, 0), unit: text.perMinute }],
      steps: [
        {
          label: text.indexStep,
          from: `(${peak} − ${rest}) ÷ (${maximum} − ${rest})`,
          result: rounded(index, 3),
        },
      ],
      notes: [text.invalidWith, normText.clinicalJudgement],
    };
  },
  comparables: [
    {
      label: text.index,
      unit: '',
      decimals: 3,
      better: 'higher',
      error: null,
      value: ({ index }) => index,
    },
  ],
});

/** @throws InstrumentInputError when the resting rate is not below the maximum */
function reserveOf(restingHR: number, maxHR: number): number {
  if (restingHR >= maxHR) throw conflict('restingHR', text.restAboveMaximum, text.belowMaximum);
  return maxHR - restingHR;
}
