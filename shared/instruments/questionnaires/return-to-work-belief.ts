import { z } from 'zod';
import { returnToWorkBeliefText as text } from '../../text/instruments/return-to-work-belief.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { whole } from '../schema.ts';
import { sum } from './symptom-frequency.ts';

const itemCount = 11;

/**
 * Return-to-work self-efficacy, 11 items from 1 to 6, the negatively worded ones already turned round (7 minus the answer): their mean, 1
 * to 6, against the cut-offs of Gjengedal 2021.
 */
export const returnToWorkBelief = defineInstrument({
  id: 'RTW-SE-11',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({ itemsAfterReversal: z.array(whole(1, 6)).length(itemCount) }),
  calculate: ({ itemsAfterReversal }) => {
    const mean = sum(itemsAfterReversal) / itemCount;
    return { mean, atOrAbove4_6: mean >= 4.6, atOrAbove3_7: mean >= 3.7 };
  },
  explain: ({ itemsAfterReversal }, { mean, atOrAbove4_6, atOrAbove3_7 }) => {
    const total = sum(itemsAfterReversal);
    const place = atOrAbove4_6 ? text.atFull : atOrAbove3_7 ? text.atPartial : text.belowBoth;
    return {
      headline: { label: text.mean, value: rounded(mean, 2), unit: text.range },
      band: { words: place, tone: 'plain' },
      measures: [],
      steps: [
        { label: text.sum, from: itemsAfterReversal.join(' + '), result: String(total) },
        { label: text.mean, from: `${total} ÷ ${itemCount}`, result: rounded(mean, 2) },
        { label: text.cutoffs, from: text.cutoffValues, result: place },
      ],
      notes: [text.judgement],
    };
  },
  comparables: [
    {
      label: text.comparable,
      unit: '',
      decimals: 2,
      better: 'higher',
      error: null,
      value: ({ mean }) => mean,
    },
  ],
});
