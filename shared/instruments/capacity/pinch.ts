import { z } from 'zod';
import { kilograms, toPounds } from '../../domain/units.ts';
import { pinchText as text } from '../../text/instruments/pinch.ts';
import { conflict } from '../input-problems.ts';
import { defineInstrument, type Measure, type Step } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantityAbove } from '../schema.ts';
import { meanOf } from './norms.ts';

const trials = z.array(quantityAbove('kg', 0, 30)).length(3);

/**
 * Pinch strength in kilograms, one or both hands: the mean of three trials, and the difference between the sides, which is `null` when
 * one hand was not tested. There are no norms.
 */
export const pinch = defineInstrument({
  id: 'Pinch',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({
    pinch: z.enum(['tip', 'key', 'palmar']),
    units: z.literal('kg'),
    right: trials.optional(),
    left: trials.optional(),
  }),
  calculate: ({ right, left }) => {
    if (right === undefined && left === undefined) throw conflict('right', text.neither, text.eitherAccepted);
    const meanRight = right === undefined ? null : meanOf(right);
    const meanLeft = left === undefined ? null : meanOf(left);
    const both = meanRight !== null && meanLeft !== null;
    return {
      meanRight,
      meanLeft,
      difference: both ? meanRight - meanLeft : null,
      weakerAsPercentOfStronger: both
        ? (100 * Math.min(meanRight, meanLeft)) / Math.max(meanRight, meanLeft)
        : null,
    };
  },
  explain: ({ right, left }, { meanRight, meanLeft, difference, weakerAsPercentOfStronger }) => {
    const sides = [
      ...meansOf(text.rightMean, text.rightPounds, meanRight),
      ...meansOf(text.leftMean, text.leftPounds, meanLeft),
    ];
    const both = difference !== null && weakerAsPercentOfStronger !== null;
    const share = both ? rounded(weakerAsPercentOfStronger, 1) : null;
    const compared: readonly Measure[] = both
      ? [
          { label: text.difference, value: rounded(difference, 1), unit: 'kg' },
          { label: text.share, value: share, unit: '%' },
        ]
      : [];
    const hands = [meanRight, meanLeft].flatMap((mean) => (mean === null ? [] : [rounded(mean, 1)]));
    return {
      headline: headlineOf(meanRight, meanLeft),
      band: null,
      measures: [...sides, ...compared],
      steps: [
        ...meanSteps(text.rightMean, right, meanRight),
        ...meanSteps(text.leftMean, left, meanLeft),
        ...(both
          ? [
              { label: text.difference, from: hands.join(' − '), result: `${rounded(difference, 1)} kg` },
              { label: text.shareStep, from: '', result: `${share}%` },
            ]
          : []),
      ],
      notes: [...(both ? [] : [text.oneHand]), text.noNorm],
    };
  },
  comparables: [
    {
      label: text.rightMean,
      unit: 'kg',
      decimals: 1,
      better: 'higher',
      error: null,
      value: ({ meanRight }) => meanRight,
    },
    {
      label: text.leftMean,
      unit: 'kg',
      decimals: 1,
      better: 'higher',
      error: null,
      value: ({ meanLeft }) => meanLeft,
    },
  ],
});

function headlineOf(right: number | null, left: number | null): Measure {
  const unit = 'kg';
  if (right === null) {
    return { label: text.ofLeft, value: left === null ? null : rounded(left, 1), unit };
  }
  if (left === null) return { label: text.ofRight, value: rounded(right, 1), unit };
  return { label: text.ofBoth, value: text.both(rounded(right, 1), rounded(left, 1)), unit };
}

function meansOf(label: string, poundsLabel: string, mean: number | null): readonly Measure[] {
  if (mean === null) return [];
  return [
    { label, value: rounded(mean, 1), unit: 'kg' },
    { label: poundsLabel, value: rounded(toPounds(kilograms(mean)), 1), unit: 'lb' },
  ];
}

function meanSteps(
  label: string,
  given: readonly number[] | undefined,
  mean: number | null,
): readonly Step[] {
  if (given === undefined || mean === null) return [];
  const from = `${given.map((trial) => rounded(trial, 1)).join(', ')} kg`;
  return [{ label, from, result: `${rounded(mean, 1)} kg` }];
}
