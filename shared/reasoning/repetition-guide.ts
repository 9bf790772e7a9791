import type { Frequency } from '../assessments/ratings.ts';
import { usualLimits } from '../domain/clinic-limits.ts';

/** How often an hour still counts as occasional, and as frequent, where time is a poor measure of handling. */
export interface RepetitionGuide {
  readonly occasional: number;
  readonly frequent: number;
}

/** Where a clinic starts, before it has set its own. */
export const usualRepetitionGuide: RepetitionGuide = {
  occasional: usualLimits.repetitionOccasional,
  frequent: usualLimits.repetitionFrequent,
};

/**
 * The band of a demand by how often it is done, where minutes are a poor measure.
 * @param perHour times an hour, 0 or more
 */
export function frequencyFromRepetitions(perHour: number, guide: RepetitionGuide): Frequency {
  if (perHour === 0) return 'never';
  if (perHour <= guide.occasional) return 'occasional';
  return perHour <= guide.frequent ? 'frequent' : 'constant';
}
