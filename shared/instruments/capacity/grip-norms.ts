import { z } from 'zod';
import massyWestroppFile from '../../../resources/instruments/grip-massy-westropp-2011.json' with {
  type: 'json',
};
import mathiowetzFile from '../../../resources/instruments/grip-mathiowetz-1985.json' with { type: 'json' };
import { kilograms, pounds, toKilograms, toPounds } from '../../domain/units.ts';
import { gripText as text } from '../../text/instruments/grip.ts';
import { normText } from '../../text/instruments/norms.ts';
import { defineInstrument, type Measure } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantityAbove } from '../schema.ts';
import { explainNorm } from './explain-norm.ts';
import { HIGHEST_KILOGRAMS, threeTrials } from './grip-trials.ts';
import { Age, compareWithNorm, meanOf, Norm, NormGroup, rowFor, Sex } from './norms.ts';

/** Norms in pounds, for the right and the left hand. */
export const mathiowetz = z
  .strictObject({
    $source: z.string(),
    unit: z.literal('lb'),
    rows: z.array(NormGroup.extend({ right: Norm, left: Norm })).min(1),
  })
  .parse(mathiowetzFile);

/** Norms in kilograms, for the dominant and the other hand. */
export const massyWestropp = z
  .strictObject({
    $source: z.string(),
    unit: z.literal('kg'),
    rows: z.array(NormGroup.extend({ dominant: Norm, nondominant: Norm })).min(1),
  })
  .parse(massyWestroppFile);

const mathiowetzHands = { R: 'right', L: 'left' } as const;

/**
 * Three grip trials in pounds beside the norms of Mathiowetz and others, 1985. Under 20 there is no norm, and everything about it is
 * `null`.
 */
export const gripMathiowetz = defineInstrument({
  id: 'Grip-Mathiowetz1985',
  version: 1,
  certificate: text.mathiowetz,
  inputs: z.strictObject({
    sex: Sex,
    age: Age,
    hand: z.enum(['L', 'R']),
    units: z.literal('lb'),
    trials: threeTrials('lb'),
  }),
  calculate: ({ sex, age, hand, trials }) => {
    const mean = meanOf(trials);
    const row = rowFor(mathiowetz.rows, sex, age);
    const reason = row === undefined ? noNormReason(mathiowetz.rows) : null;
    return { mean, ...compareWithNorm(mean, row?.[mathiowetzHands[hand]]), reason };
  },
  explain: ({ sex, age, hand, trials }, result) => {
    const row = rowFor(mathiowetz.rows, sex, age);
    const strength = strengths(text.mean, toKilograms(pounds(result.mean)), result.mean);
    const against = explainNorm({
      measured: { value: result.mean, unit: 'lb' },
      raw: strength[0],
      sex,
      row,
      hand: text.hands[hand],
      comparison: result,
      reason: result.reason,
    });
    return {
      ...against,
      band: null,
      measures: [...measuresBeside(against.headline, strength), ...against.measures],
      steps: [
        {
          label: text.meanStep,
          from: `${trials.map((trial) => rounded(trial, 1)).join(', ')} lb`,
          result: `${rounded(result.mean, 1)} lb`,
        },
        ...against.steps,
      ],
      notes: [...against.notes, ...belowNote(result.z)],
    };
  },
  comparables: [
    {
      label: normText.distance,
      unit: normText.standardDeviations,
      decimals: 2,
      better: 'higher',
      error: null,
      value: ({ z: distance }) => distance,
    },
  ],
});

/**
 * Grip strength in kilograms, the mean of three trials, beside the norms of Massy-Westropp and others, 2011. Under 20 there is no
 * norm, and everything about it is `null`.
 */
export const gripMassyWestropp = defineInstrument({
  id: 'Grip-MassyWestropp2011',
  version: 1,
  certificate: text.massyWestropp,
  inputs: z.strictObject({
    sex: Sex,
    age: Age,
    hand: z.enum(['dominant', 'nondominant']),
    units: z.literal('kg'),
    score: quantityAbove('kg', 0, HIGHEST_KILOGRAMS),
  }),
  calculate: ({ sex, age, hand, score }) => {
    const row = rowFor(massyWestropp.rows, sex, age);
    const reason = row === undefined ? noNormReason(massyWestropp.rows) : null;
    return { score, ...compareWithNorm(score, row?.[hand]), reason };
  },
  explain: ({ sex, age, hand, score }, result) => {
    const strength = strengths(text.strength, score, toPounds(kilograms(score)));
    const against = explainNorm({
      measured: { value: score, unit: 'kg' },
      raw: strength[0],
      sex,
      row: rowFor(massyWestropp.rows, sex, age),
      hand: text.hands[hand],
      comparison: result,
      reason: result.reason,
    });
    return {
      ...against,
      band: null,
      measures: [...measuresBeside(against.headline, strength), ...against.measures],
      notes: [...against.notes, ...belowNote(result.z)],
    };
  },
  comparables: [
    {
      label: normText.distance,
      unit: normText.standardDeviations,
      decimals: 2,
      better: 'higher',
      error: null,
      value: ({ z: distance }) => distance,
    },
  ],
});

function noNormReason(rows: readonly NormGroup[]): string {
  return text.underAge(Math.min(...rows.map(({ from }) => from)));
}

function strengths(label: string, inKilograms: number, inPounds: number): readonly [Measure, Measure] {
  return [
    { label, value: rounded(inKilograms, 1), unit: 'kg' },
    { label: text.inPounds, value: rounded(inPounds, 1), unit: 'lb' },
  ];
}

function measuresBeside(headline: Measure, all: readonly Measure[]): readonly Measure[] {
  return all.filter((measure) => measure !== headline);
}

function belowNote(distance: number | null): readonly string[] {
  return distance !== null && distance < 0 ? [normText.belowIsNotUnable] : [];
}
