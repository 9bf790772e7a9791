import { z } from 'zod';
import { kilograms, pounds, toKilograms, toPounds } from '../../domain/units.ts';
import { gripText as text } from '../../text/instruments/grip.ts';
import { defineInstrument, type MeasurementError } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantityAbove } from '../schema.ts';
import { meanOf } from './norms.ts';

/** The most that a grip trial can plausibly show. */
export const HIGHEST_KILOGRAMS = 120;
const HIGHEST_POUNDS = 265;

/** Up to this mean of two days, the error of a mean of three trials grows with it; above, it is one figure. Kilograms. */
const GROWING_UP_TO = 20;

/**
 * Smallest change in the mean of three trials that is more than measurement error, in kilograms (Bai, Shu and Niu, 2019): up to 20 kg the
 * wider of the two limits of agreement, above it the minimal detectable change (95 %).
 */
function measurementError(mean: number): MeasurementError {
  const amount = mean <= GROWING_UP_TO ? Number((0.41 * mean + 1.24).toFixed(1)) : 5.1;
  return { amount, source: mean <= GROWING_UP_TO ? text.errorOfSmall : text.error };
}

/** Exactly three trials of one hand, each above 0. */
export function threeTrials(unit: 'kg' | 'lb') {
  return z.array(quantityAbove(unit, 0, unit === 'kg' ? HIGHEST_KILOGRAMS : HIGHEST_POUNDS)).length(3);
}

interface Inputs {
  readonly trials: readonly number[];
  /** Needed only to say the mean in both units; without it the wider range of pounds holds. */
  readonly units?: 'kg' | 'lb' | undefined;
}

const inKilograms: z.ZodType<Inputs> = inUnit('kg');
const inPounds: z.ZodType<Inputs> = inUnit('lb');

function inUnit<Unit extends 'kg' | 'lb'>(unit: Unit) {
  return z.strictObject({ trials: threeTrials(unit), units: z.literal(unit).optional() });
}

/**
 * Mean of three grip trials of one hand at one handle position, their sample standard deviation, and the coefficient of variation in
 * percent, which is `null` for a mean of 0.
 */
export const gripConsistency = defineInstrument({
  id: 'Grip-CV',
  version: 1,
  certificate: text.consistency,
  inputs: ({ units }) => (units === 'kg' ? inKilograms : inPounds),
  inputSets: [inKilograms, inPounds],
  calculate: ({ trials, units: unit }) => {
    const mean = meanOf(trials);
    const squares = trials.map((trial) => (trial - mean) ** 2);
    const sdSample = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (trials.length - 1));
    return {
      mean,
      sdSample,
      cvPercent: mean === 0 ? null : (100 * sdSample) / mean,
      meanKilograms: unit === undefined ? null : unit === 'kg' ? mean : toKilograms(pounds(mean)),
    };
  },
  explain: ({ trials, units: unit = '' }, { mean, sdSample, cvPercent, meanKilograms }) => {
    const named = (value: string) => (unit === '' ? value : `${value} ${unit}`);
    const shown = rounded(mean, 1);
    const poundsShown = meanKilograms === null ? null : toPounds(kilograms(meanKilograms));
    return {
      headline:
        meanKilograms === null
          ? { label: text.mean, value: shown, unit: '' }
          : { label: text.mean, value: rounded(meanKilograms, 1), unit: 'kg' },
      band: null,
      measures: [
        ...(poundsShown === null
          ? []
          : [{ label: text.inPounds, value: rounded(poundsShown, 1), unit: 'lb' }]),
        { label: text.sd, value: rounded(sdSample, 1), unit },
        {
          label: text.consistencyLabel,
          value: cvPercent === null ? null : rounded(cvPercent, 1),
          unit: '%',
        },
      ],
      steps: [
        {
          label: text.meanStep,
          from: named(trials.map((trial) => rounded(trial, 1)).join(', ')),
          result: named(shown),
        },
        { label: text.sdStep, from: '', result: named(rounded(sdSample, 1)) },
        ...(cvPercent === null
          ? []
          : [
              {
                label: text.cvStep,
                from: `100 × ${rounded(sdSample, 2)} ÷ ${rounded(mean, 2)}`,
                result: `${rounded(cvPercent, 1)}%`,
              },
            ]),
      ],
      notes: [cvPercent === null ? text.undefinedConsistency : text.unstable],
    };
  },
  comparables: [
    {
      label: text.mean,
      unit: 'kg',
      decimals: 1,
      better: 'higher',
      error: measurementError,
      value: ({ meanKilograms }) => meanKilograms,
    },
    {
      label: text.consistencyLabel,
      unit: '%',
      decimals: 1,
      better: null,
      error: null,
      value: ({ cvPercent }) => cvPercent,
    },
  ],
});
