import { z } from 'zod';
import type { Minutes } from '../domain/units.ts';

/** How much of the reference shift a demand takes. Blank is unrated, never `never`. */
export const Frequency = z.enum(['never', 'occasional', 'frequent', 'constant']);
export type Frequency = z.infer<typeof Frequency>;

/** Whether the task, or safety, hangs on it. */
export const Criticality = z.enum(['marginal', 'essential', 'safetyCritical']);
export type Criticality = z.infer<typeof Criticality>;

/** When the demand happens. */
export const Pattern = z.enum(['typical', 'peak', 'seasonal']);
export type Pattern = z.infer<typeof Pattern>;

/** How often a peak comes round. */
export const PeakOften = z.enum(['daily', 'weekly', 'monthly', 'yearly']);
/** Whether the worker may choose when. */
export const Timing = z.enum(['own', 'partly', 'none']);

/** Which hand, arm or leg a demand takes; `either`: the worker may choose. */
export const Side = z.enum(['left', 'right', 'both', 'either']);
export type Side = z.infer<typeof Side>;

/** How far to trust a rating: high, measured or seen for a full cycle; medium, seen in part or two sources agree; low, one account. */
export const RatingConfidence = z.enum(['high', 'medium', 'low']);
export type RatingConfidence = z.infer<typeof RatingConfidence>;

/** Stands in the place of a task's id in a rating's path for a demand of the whole job, e.g. its hours. */
export const wholeJob = 'job';

/**
 * Parts of a rating, each its own answer at `ratings.<taskId>.<demandId>.<part>`:
 * the OT's rating (`frequency`, `minutes` a shift, `amount_<measureId>`, `level` 1–3, `duration` longest minutes at a time,
 * `criticality`, `pattern` with `peakOften` and `timing`, `side`, `confidence` with who told or saw it and when), what the worker, the
 * manager and a library each say about how often, level and first amount, and a note.
 */
export const ratingParts = [
  'frequency',
  'minutes',
  'level',
  'duration',
  'criticality',
  'pattern',
  'side',
  'confidence',
  'workerFrequency',
  'workerLevel',
  'workerAmount',
  'managerFrequency',
  'managerLevel',
  'managerAmount',
  'libraryFrequency',
  'libraryLevel',
  'libraryAmount',
  'peakOften',
  'timing',
  'evidenceBy',
  'evidenceOn',
  'describe',
  'note',
] as const;

/**
 * Frequency of a demand from its minutes in the reference shift (contracted hours, meal breaks out): above 0 up to and including one
 * third is occasional; above one third and under two thirds frequent; two thirds or more constant.
 * @param taken minutes of the demand in a shift, 0 or more, at most the shift
 * @param shift minutes of the reference shift, above 0
 */
export function frequencyFromMinutes(taken: Minutes, shift: Minutes): Frequency {
  if (taken === 0) return 'never';
  if (taken * 3 <= shift) return 'occasional';
  return taken * 3 < shift * 2 ? 'frequent' : 'constant';
}
