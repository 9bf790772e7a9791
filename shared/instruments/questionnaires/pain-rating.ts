import { z } from 'zod';
import { painRatingText as text } from '../../text/instruments/pain-rating.ts';
import { defineInstrument } from '../instrument.ts';
import { whole } from '../schema.ts';

/** Numeric pain rating, a whole number from 0 to 10. Bands by convention: 0, 1 to 3, 4 to 6, 7 to 10. */
export const painRating = defineInstrument({
  id: 'NPRS',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({ score: whole(0, 10) }),
  calculate: ({ score }) => ({ score, band: bandOf(score) }),
  explain: ({ score }, { band }) => ({
    headline: { label: text.rating, value: String(score), unit: text.outOf },
    band: { words: text.bands[band], tone: 'plain' },
    measures: [],
    steps: [{ label: text.bandStep, from: `${text.rating} ${score}`, result: text.bands[band] }],
    notes: [],
  }),
  comparables: [
    {
      label: text.rating,
      unit: '',
      decimals: 0,
      better: 'lower',
      error: null,
      value: ({ score }) => score,
    },
  ],
});

function bandOf(score: number): 'none' | 'mild' | 'moderate' | 'severe' {
  if (score === 0) return 'none';
  if (score <= 3) return 'mild';
  return score <= 6 ? 'moderate' : 'severe';
}
