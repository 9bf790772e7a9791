import { z } from 'zod';
import { manualHandlingText } from '../../text/instruments/manual-handling.ts';
import { figure } from '../figure.ts';
import { conflict } from '../input-problems.ts';
import { defineInstrument } from '../instrument.ts';
import { quantityAbove, whole } from '../schema.ts';
import { type HandlingBand, teamLoadBands } from './handling-factors.ts';

const text = manualHandlingText.teamLoad;

interface TeamLoad {
  readonly band: HandlingBand;
  readonly score: number;
}

const tones = { G: 'plain', A: 'note', R: 'attend', P: 'stop' } as const;

/** Load band of the team handling chart for two people, kg (HSE, INDG383). Three and four people are turned down. */
export const teamLoad = defineInstrument({
  id: 'HSE-MAC-teamload',
  version: 1,
  certificate: text.certificate,
  // The heaviest load is one of plausibility, not a published one.
  inputs: z.strictObject({ people: whole(2, 4), loadKg: quantityAbove('kg', 0, 10_000) }),
  calculate: ({ people, loadKg }) => {
    if (people !== 2) throw conflict('people', text.people, text.onlyTwo);
    return bandOf(loadKg);
  },
  explain: ({ loadKg }, { band, score }) => ({
    headline: { label: text.headline, value: String(score), unit: '' },
    band: { words: manualHandlingText.bands[band], tone: tones[band] },
    measures: [],
    steps: [
      {
        label: text.headline,
        from: text.load(figure(loadKg)),
        result: manualHandlingText.bandAndScore(manualHandlingText.bands[band], String(score)),
      },
    ],
    notes: [manualHandlingText.notAPerson],
  }),
});

function bandOf(loadKg: number): TeamLoad {
  const found = teamLoadBands.find(
    ({ below = Number.POSITIVE_INFINITY, upTo = Number.POSITIVE_INFINITY }) =>
      loadKg < below && loadKg <= upTo,
  );
  if (found === undefined) throw new Error('the team load bands do not end open');
  return { band: found.band, score: found.score };
}
