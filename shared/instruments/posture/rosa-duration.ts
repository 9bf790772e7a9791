import { z } from 'zod';
import { postureText } from '../../text/instruments/posture.ts';
import { rosaDurationText as text } from '../../text/instruments/rosa.ts';
import { conflict } from '../input-problems.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantity } from '../schema.ts';

/** What hours rounded to one decimal can hide, in minutes. */
const ROUNDING_OF_HOURS = 3;

/** What ROSA adds for the time a part of the workstation is used: −1, 0 or 1. Evidence that points two ways is turned down. */
export const rosaDuration = defineInstrument({
  id: 'ROSA-duration',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({
    longestContinuousMinutes: quantity('minutes', 0, 1440),
    totalHoursPerDay: quantity('hours', 0, 24),
  }),
  calculate: ({ longestContinuousMinutes, totalHoursPerDay }) => {
    if (longestContinuousMinutes > totalHoursPerDay * 60 + ROUNDING_OF_HOURS) {
      throw conflict('longestContinuousMinutes', text.impossible, text.impossibleAccepted);
    }
    const durationModifier = band(longestContinuousMinutes, 30, 60);
    if (durationModifier !== band(totalHoursPerDay, 1, 4)) {
      throw conflict('totalHoursPerDay', text.conflict, text.conflictAccepted);
    }
    return { durationModifier };
  },
  explain: ({ longestContinuousMinutes, totalHoursPerDay }, { durationModifier }) => {
    const value = postureText.signed(durationModifier);
    return {
      headline: { label: text.headline, value, unit: '' },
      band: null,
      measures: [],
      steps: [
        {
          label: text.stretch,
          from: text.minutes(rounded(longestContinuousMinutes, 0)),
          result: postureText.signed(band(longestContinuousMinutes, 30, 60)),
        },
        {
          label: text.total,
          from: text.hours(rounded(totalHoursPerDay, 1)),
          result: postureText.signed(band(totalHoursPerDay, 1, 4)),
        },
        { label: text.band, from: text.bothPointTo, result: value },
      ],
      notes: [],
    };
  },
});

/** −1 below the lower bound, 1 above the upper, 0 from one to the other. */
function band(value: number, lower: number, upper: number): -1 | 0 | 1 {
  if (value < lower) return -1;
  return value > upper ? 1 : 0;
}
