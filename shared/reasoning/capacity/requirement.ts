import { isDemanded, readRatings } from '../../assessments/rating-view.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { BatteryTest } from '../../domain/capacity.ts';

/** Measures of a demand that say how much is moved, by what the test is told in. */
const measures = { load: ['mass'], force: ['startForce', 'keepForce', 'force'] } as const;

/**
 * The most that the job asks of the demand a loaded test is about, in kg or N as the test is told; undefined when the job's is not known
 * or the test has no load. Only the first demand that a test informs is its own; the others it shows by the way.
 * @param analysis the job compared
 */
export function jobRequirement(analysis: RecordView | undefined, test: BatteryTest): number | undefined {
  if (analysis === undefined || (test.quantity !== 'load' && test.quantity !== 'force')) return undefined;
  const wanted: readonly string[] = measures[test.quantity];
  const amounts = readRatings(analysis)
    .filter((rating) => rating.demand.id === test.informs[0] && isDemanded(rating))
    .flatMap((rating) => rating.amounts)
    .filter(({ measure }) => wanted.includes(measure.id))
    .map(({ value }) => value);
  return amounts.length === 0 ? undefined : Math.max(...amounts);
}
