import { z } from 'zod';
import { workAbilityText as text } from '../../text/instruments/work-ability.ts';
import { defineInstrument } from '../instrument.ts';
import { whole } from '../schema.ts';
import { workAbilityBand } from './tables.ts';

/** Work ability score: current ability to work against its lifetime best, a whole number from 0 to 10. */
export const workAbility = defineInstrument({
  id: 'WAS',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({ score: whole(0, 10) }),
  calculate: ({ score }) => ({ score, band: workAbilityBand(score) }),
  explain: ({ score }, { band }) => ({
    headline: { label: text.rating, value: String(score), unit: text.outOf },
    band: { words: text.bands[band], tone: band === 'poor' ? 'note' : 'plain' },
    measures: [],
    steps: [{ label: text.bandStep, from: `${text.rating} ${score}`, result: text.bands[band] }],
    notes: [text.judgement],
  }),
  comparables: [
    {
      label: text.rating,
      unit: '',
      decimals: 0,
      better: 'higher',
      error: null,
      value: ({ score }) => score,
    },
  ],
});
