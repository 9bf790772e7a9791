import { z } from 'zod';
import { normText } from '../../text/instruments/norms.ts';
import { sixMinuteWalkText as text } from '../../text/instruments/six-minute-walk.ts';
import { type Comparable, defineInstrument, type Measure } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantity } from '../schema.ts';
import { Age, Sex } from './norms.ts';

const Distance = quantity('m', 0, 1200);

const distanceWalked: Comparable<{ readonly distanceM: number }> = {
  label: text.distanceLabel,
  unit: 'm',
  decimals: 0,
  better: 'higher',
  error: null,
  value: ({ distanceM }) => distanceM,
};

/** The distance of a six-minute walk in metres, beside no norm. */
export const sixMinuteWalkDistance = defineInstrument({
  id: '6MWD',
  version: 1,
  certificate: text.distance,
  inputs: z.strictObject({ distanceM: Distance }),
  calculate: ({ distanceM }) => ({ distanceM }),
  explain: ({ distanceM }) => ({
    headline: measured(distanceM),
    band: null,
    measures: [],
    steps: [],
    notes: [],
  }),
  comparables: [distanceWalked],
});

/** Coefficients of the prediction, and how far the lower limit of normal lies under it, in metres. */
const equations = {
  M: { height: 7.57, age: -5.02, weight: -1.76, constant: -309, limitBelow: 153 },
  F: { height: 2.11, age: -5.78, weight: -2.29, constant: 667, limitBelow: 139 },
} as const;

const YOUNGEST = 40;
const OLDEST = 80;

/**
 * Distance of a six-minute walk beside the prediction of Enright and Sherrill, 1998, for sex, age in years, height in cm and weight in
 * kg. Outside 40 to 80 years there is a warning and `belowLLN` is `null`; a prediction of 0 m or less gives no percentage.
 */
export const sixMinuteWalkEnright = defineInstrument({
  id: '6MWD-Enright1998',
  version: 1,
  certificate: text.enright,
  inputs: z.strictObject({
    sex: Sex,
    age: Age,
    heightCm: quantity('cm', 120, 210),
    weightKg: quantity('kg', 30, 180),
    distanceM: Distance,
  }),
  calculate: ({ sex, age, heightCm, weightKg, distanceM }) => {
    const { height, age: perYear, weight, constant, limitBelow } = equations[sex];
    const predicted = height * heightCm + perYear * age + weight * weightKg + constant;
    const lowerLimitNormal = predicted - limitBelow;
    const inRange = age >= YOUNGEST && age <= OLDEST;
    return {
      predicted,
      lowerLimitNormal,
      percentPredicted: predicted > 0 ? (100 * distanceM) / predicted : null,
      belowLLN: inRange ? distanceM < lowerLimitNormal : null,
      ...(inRange ? {} : { warning: text.outsideAge }),
    };
  },
  explain: ({ sex, age, heightCm, weightKg, distanceM }, result) => {
    const { predicted, lowerLimitNormal, percentPredicted, belowLLN, warning } = result;
    const percent = percentPredicted === null ? null : rounded(percentPredicted, 1);
    const shown = { predicted: rounded(predicted, 0), limit: rounded(lowerLimitNormal, 0) };
    // Where the prediction makes no sense, neither does a limit that rests on it.
    const told = belowLLN === null || percent === null ? null : belowLLN;
    return {
      headline: { label: text.percent, value: percent, unit: '%' },
      band:
        told === null
          ? null
          : told
            ? { words: text.below, tone: 'attend' }
            : { words: text.notBelow, tone: 'plain' },
      measures: [
        measured(distanceM),
        { label: text.predicted, value: shown.predicted, unit: 'm' },
        ...(told === null ? [] : [{ label: text.lowerLimit, value: shown.limit, unit: 'm' }]),
      ],
      steps: [
        {
          label: text.predictedStep[sex],
          from: text.body(rounded(heightCm, 1), rounded(age, 0), rounded(weightKg, 1)),
          result: `${rounded(predicted, 2)} m`,
        },
        ...(told === null
          ? []
          : [
              {
                label: text.lowerLimitStep,
                from: `${rounded(predicted, 2)} − ${equations[sex].limitBelow}`,
                result: `${rounded(lowerLimitNormal, 2)} m`,
              },
            ]),
        ...(percent === null
          ? []
          : [
              {
                label: text.percentStep,
                from: `100 × ${rounded(distanceM, 1)} ÷ ${rounded(predicted, 2)}`,
                result: `${percent}%`,
              },
            ]),
      ],
      notes: [
        ...(warning === undefined ? [] : [warning]),
        ...(percent === null ? [text.noPercent] : []),
        ...(told === true ? [text.belowIsNotUnable] : []),
        normText.clinicalJudgement,
      ],
    };
  },
  comparables: [
    {
      label: text.percent,
      unit: '%',
      decimals: 1,
      better: 'higher',
      error: null,
      value: ({ percentPredicted }) => percentPredicted,
    },
  ],
});

function measured(distanceM: number): Measure {
  return { label: text.distanceLabel, value: rounded(distanceM, 0), unit: 'm' };
}
