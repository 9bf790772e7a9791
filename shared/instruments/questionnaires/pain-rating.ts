import { z } from 'zod';
import { painRatingText as text } from '../../text/instruments/pain-rating.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded, roundedChange } from '../rounding.ts';
import { whole } from '../schema.ts';
import { painRatingBand } from './tables.ts';

/** Numeric pain rating, a whole number from 0 to 10. Bands by convention: 0, 1 to 3, 4 to 6, 7 to 10. */
export const painRating = defineInstrument({
  id: 'NPRS',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({ score: whole(0, 10) }),
  calculate: ({ score }) => ({ score, band: painRatingBand(score) }),
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
      // Two points or 30 % is how much less pain clients call much better: a meaningful change, not measurement error.
      error: null,
      value: ({ score }) => score,
    },
  ],
});

/**
 * Change between two numeric pain ratings, later minus earlier, in points and in per cent of the earlier one (`null` where that is 0).
 * Meets Farrar 2001 when pain is less by at least 2 points or at least 30 %.
 */
export const painChange = defineInstrument({
  id: 'NPRS-change',
  version: 1,
  certificate: text.change.certificate,
  inputs: z.strictObject({ baseline: whole(0, 10), followUp: whole(0, 10) }),
  calculate: ({ baseline, followUp }) => {
    const change = followUp - baseline;
    return {
      change,
      percentChange: baseline === 0 ? null : (100 * change) / baseline,
      // In whole numbers, so that 30 % exactly is met.
      meetsFarrar2pointsOr30pct: change <= -2 || (baseline > 0 && -10 * change >= 3 * baseline),
    };
  },
  explain: ({ baseline, followUp }, { change, percentChange, meetsFarrar2pointsOr30pct }) => {
    const percent = percentChange === null ? null : roundedChange(percentChange, 1);
    return {
      headline: { label: text.change.label, value: roundedChange(change, 0), unit: text.change.unit(change) },
      band: {
        words: meetsFarrar2pointsOr30pct ? text.change.meets : text.change.doesNotMeet,
        tone: 'plain',
      },
      measures: [
        { label: text.change.earlier, value: String(baseline), unit: text.outOf },
        { label: text.change.later, value: String(followUp), unit: text.outOf },
        { label: text.change.percentLabel, value: percent, unit: '%' },
      ],
      steps: [
        {
          label: text.change.label,
          from: `${followUp} − ${baseline}`,
          result: roundedChange(change, 0),
        },
        {
          label: text.change.percentLabel,
          from: `100 × ${rounded(change, 0)} ÷ ${baseline}`,
          result: percent === null ? text.change.noPercent : `${percent}%`,
        },
      ],
      notes: [
        ...(percent === null ? [text.change.noPercentNote] : []),
        ...(change > 0 ? [text.change.moreNote] : []),
      ],
    };
  },
});
