import { z } from 'zod';
import tables from '../../../resources/instruments/questionnaires.json' with { type: 'json' };

/**
 * Reads the bands of a whole-number score, lowest first, each with the highest score that belongs to it.
 * @throws Error at load time when a band is unknown, or when the bands are out of order or do not end at `highest`
 */
function bandsUpTo<Band extends string>(rows: unknown, names: readonly [Band, ...Band[]], highest: number) {
  const bands = z.array(z.strictObject({ upTo: z.int(), band: z.enum(names) })).parse(rows);
  const inOrder = bands.every(({ upTo, band }, index) => {
    const before = bands[index - 1]?.upTo;
    return (before === undefined || upTo > before) && band === names[index];
  });
  if (!inOrder || bands.at(-1)?.upTo !== highest) throw new Error('bands out of order');
  return (score: number): Band => {
    const found = bands.find(({ upTo }) => score <= upTo);
    if (found === undefined) throw new Error('a score above its highest band');
    return found.band;
  };
}

const { bands } = tables;

export const phq9Band = bandsUpTo(
  bands.phq9,
  ['minimal', 'mild', 'moderate', 'moderately severe', 'severe'],
  27,
);
export const gad7Band = bandsUpTo(bands.gad7, ['minimal', 'mild', 'moderate', 'severe'], 21);
export const workAbilityBand = bandsUpTo(bands.workAbility, ['poor', 'moderate', 'good', 'excellent'], 10);
export const painRatingBand = bandsUpTo(bands.painRating, ['none', 'mild', 'moderate', 'severe'], 10);

/** The steps of the duration of pain, in whole weeks, both ends included; `null` for no end. */
export const painDurationSteps = z
  .array(z.strictObject({ from: z.int(), to: z.int().nullable(), code: z.int().min(1).max(10) }))
  .length(10)
  .refine((steps) =>
    steps.every(({ from, code }, index) => code === index + 1 && from === (steps[index - 1]?.to ?? -1) + 1),
  )
  .parse(tables.painDurationWeeks);
