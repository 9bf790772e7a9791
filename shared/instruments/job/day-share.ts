import { z } from 'zod';
import type { Frequency } from '../../assessments/ratings.ts';
import { strengthDemandText as text } from '../../text/instruments/strength-demand.ts';
import { figure } from '../figure.ts';
import { conflict } from '../input-problems.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantity, quantityAbove } from '../schema.ts';
import {
  comparedWithThirds,
  levelOfForce,
  NEGLIGIBLE_BELOW_LB,
  SELDOM_UP_TO,
  type StrengthLevel,
} from './strength-levels.ts';

/** How often in a day an activity is done (US Department of Labor). Hours; exactly 1/3 is occasional, exactly 2/3 constant. */
export const dotFrequency = defineInstrument({
  id: 'DOT-frequency',
  version: 1,
  certificate: text.dotFrequency.certificate,
  inputs: z.strictObject({ hoursOfActivity: quantity('h', 0, 24), shiftHours: quantityAbove('h', 0, 24) }),
  calculate: ({ hoursOfActivity, shiftHours }) => {
    if (hoursOfActivity > shiftHours)
      throw conflict('hoursOfActivity', text.notLonger, text.upToShift(figure(shiftHours)));
    return {
      frequency: frequencyOf(hoursOfActivity, shiftHours),
      fraction: hoursOfActivity / shiftHours,
    };
  },
  explain: ({ hoursOfActivity, shiftHours }, { frequency, fraction }) => ({
    headline: { label: text.frequency, value: text.frequencies[frequency], unit: '' },
    band: null,
    measures: [{ label: text.fraction, value: rounded(fraction, 3), unit: '' }],
    steps: [
      {
        label: text.fraction,
        from: text.share(figure(hoursOfActivity), figure(shiftHours)),
        result: rounded(fraction, 3),
      },
      { label: text.frequency, from: rounded(fraction, 3), result: text.frequencies[frequency] },
    ],
    notes: [],
  }),
  comparables: [
    {
      label: text.fraction,
      unit: '',
      decimals: 3,
      better: null,
      error: null,
      value: ({ fraction }) => fraction,
    },
  ],
});

function frequencyOf(part: number, whole: number): Frequency {
  if (part === 0) return 'never';
  if (comparedWithThirds(part, whole, 1) <= 0) return 'occasional';
  return comparedWithThirds(part, whole, 2) < 0 ? 'frequent' : 'constant';
}

/** How much of the day something takes, in the words of the Occupational Requirements Survey. */
export const DayDuration = z.enum(['seldom', 'occasionally', 'frequently', 'constantly']);
type DayDuration = z.infer<typeof DayDuration>;

/** Duration category of a share of the day (US Occupational Requirements Survey). */
export const orsDuration = defineInstrument({
  id: 'ORS-duration',
  version: 1,
  certificate: text.orsDuration.certificate,
  inputs: z.strictObject({ fractionOfWorkday: quantity('', 0, 1) }),
  calculate: ({ fractionOfWorkday: fraction }) => ({ category: durationOf(fraction), fraction }),
  explain: ({ fractionOfWorkday }, { category }) => ({
    headline: { label: text.frequency, value: text.durations[category], unit: '' },
    band: null,
    measures: [{ label: text.fraction, value: rounded(fractionOfWorkday, 3), unit: '' }],
    steps: [{ label: text.frequency, from: rounded(fractionOfWorkday, 3), result: text.durations[category] }],
    notes: [],
  }),
});

/** Words of the survey for a share of the day, 0 to 1. */
export function durationOf(fraction: number): DayDuration | 'never' {
  if (fraction === 0) return 'never';
  if (fraction <= SELDOM_UP_TO) return 'seldom';
  if (comparedWithThirds(fraction, 1, 1) <= 0) return 'occasionally';
  return comparedWithThirds(fraction, 1, 2) < 0 ? 'frequently' : 'constantly';
}

const columns = {
  seldom: 'occasional',
  occasionally: 'occasional',
  frequently: 'frequent',
  constantly: 'constant',
} as const;

/** Strength level of one weight handled for its share of the day (US Occupational Requirements Survey). Pounds. */
export const orsStrength = defineInstrument({
  id: 'ORS-strength',
  version: 1,
  certificate: text.orsStrength.certificate,
  // The greatest weight is one of plausibility, not a published one.
  inputs: z.strictObject({ weightLb: quantity('lb', 0, 10_000), duration: DayDuration }),
  calculate: ({ weightLb, duration }): { level: StrengthLevel; negligible: boolean } => ({
    level: levelOfForce(weightLb, 'lb', columns[duration]),
    negligible: weightLb < NEGLIGIBLE_BELOW_LB,
  }),
  explain: ({ weightLb, duration }, { level, negligible }) => ({
    headline: { label: text.level, value: text.levels[level], unit: '' },
    band: null,
    measures: [],
    steps: [
      {
        label: text.level,
        from: text.weight(figure(weightLb), text.durations[duration]),
        result: text.levels[level],
      },
    ],
    notes: negligible ? [text.negligible] : [],
  }),
});
