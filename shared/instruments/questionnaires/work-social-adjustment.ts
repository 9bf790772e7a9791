import { z } from 'zod';
import { workSocialAdjustmentText as text } from '../../text/instruments/work-social-adjustment.ts';
import { InstrumentInputError } from '../input-problems.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { whole } from '../schema.ts';
import { sum } from './symptom-frequency.ts';

const item = whole(0, 8);
type Band = 'subclinical' | 'significant impairment' | 'moderately severe or worse';

/**
 * Work and Social Adjustment Scale: five items from 0 to 8, total 0 to 40. One item may be `null` (it does not apply, or has no answer)
 * and then counts as the mean of the other four, so a total may have a fraction; more than one leaves it without a total.
 */
export const workSocialAdjustment = defineInstrument({
  id: 'WSAS',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({ items: z.array(item.nullable()).length(5).describe(text.itemsAccepted) }),
  calculate: ({ items }) => {
    const answered = items.filter((value) => value !== null);
    if (answered.length < 4) {
      const missing = items.indexOf(null, items.indexOf(null) + 1);
      throw new InstrumentInputError({
        code: 'missing',
        field: `items.${missing}`,
        problem: text.moreThanOneMissing,
        accepted: text.accepted,
      });
    }
    const total = (sum(answered) * 5) / answered.length;
    return { total, band: bandOf(total), prorated: answered.length < 5 };
  },
  explain: ({ items }, { total, band, prorated }) => {
    const answered = items.filter((value) => value !== null);
    const shown = rounded(total, Number.isInteger(total) ? 0 : 2);
    return {
      headline: { label: text.total, value: shown, unit: text.outOf },
      band: { words: text.bands[band], tone: band === 'subclinical' ? 'plain' : 'note' },
      measures: [],
      steps: [
        { label: text.sum, from: answered.join(' + '), result: String(sum(answered)) },
        ...(prorated ? [{ label: text.prorated, from: `${sum(answered)} × 5 ÷ 4`, result: shown }] : []),
        { label: text.band, from: `${text.total} ${shown}`, result: text.bands[band] },
      ],
      notes: [
        text.judgement,
        ...(prorated ? [text.proratedNote(text.items[items.indexOf(null)] ?? '')] : []),
      ],
    };
  },
  comparables: [
    {
      label: text.comparable,
      unit: '',
      decimals: 2,
      better: 'lower',
      error: null,
      value: ({ total }) => total,
    },
  ],
});

function bandOf(total: number): Band {
  if (total < 10) return 'subclinical';
  return total <= 20 ? 'significant impairment' : 'moderately severe or worse';
}
