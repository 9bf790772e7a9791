import type { Demand } from '../domain/catalogue.ts';

/** Samples that one spell of watching can hold. */
export const mostSamples = 600;
/** What a sample says when something else was seen, and when nobody answered in time. */
export const otherSample = 'other';
export const missedSample = 'missed';

/** One sample: which one it was, from 1, and what was seen. */
export interface Sample {
  readonly slot: number;
  readonly seen: string;
}

/** How much of the time something takes, by samples, with the 95 % interval of Wilson. Shares from 0 to 1. */
export interface Share {
  readonly seen: string;
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface SampleSummary {
  /** Samples that were due. */
  readonly due: number;
  readonly answered: number;
  /** Due and not answered; they say nothing and are left out of the shares. */
  readonly missed: number;
  readonly shares: readonly Share[];
}

/**
 * Samples that have come due: the first one interval after the start, then one each interval of running time.
 * @param milliseconds time the sampler has run
 * @param interval seconds, above 0
 */
export function samplesDue(milliseconds: number, interval: number): number {
  return Math.min(mostSamples, Math.floor(milliseconds / (interval * 1000)));
}

/**
 * What the samples say. A sample that was due and has no answer counts as missed, whether that was noted or not.
 * @param due samples that have come due, 0 or more
 */
export function summariseSamples(samples: readonly Sample[], due: number): SampleSummary {
  const bySlot = new Map(samples.map(({ slot, seen }) => [slot, seen]));
  const answers = [...bySlot.values()].filter((seen) => seen !== missedSample);
  const counts = new Map<string, number>();
  for (const seen of answers) counts.set(seen, (counts.get(seen) ?? 0) + 1);
  const answered = answers.length;
  const known = Math.max(due, ...bySlot.keys(), 0);
  return {
    due: known,
    answered,
    missed: known - answered,
    shares: [...counts].map(([seen, count]) => ({
      seen,
      count,
      share: count / answered,
      ...wilsonInterval(count, answered),
    })),
  };
}

/** The standard normal distribution's 97.5th percentile. */
const z = 1.959963984540054;

/**
 * The 95 % score interval of a proportion (Wilson 1927), which stays within 0 and 1 and holds for small numbers too. It takes samples as
 * independent of one another.
 * @param count from 0 to `of`
 * @param of above 0
 */
export function wilsonInterval(count: number, of: number): { readonly low: number; readonly high: number } {
  const share = count / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  // At the ends the rounding of the root would step over them.
  return {
    low: count === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: count === of ? 1 : Math.min(1, (centre + spread) / scale),
  };
}

/** Repetitions a minute; null while no time has passed. */
export function ratePerMinute(count: number, milliseconds: number): number | null {
  return milliseconds <= 0 ? null : (count * 60_000) / milliseconds;
}

const ratesPerMinute: Readonly<Record<string, number>> = { '/min': 1, '/h': 60 };

/**
 * What a counted rate says in the measure of a demand: actions a minute, repetitions an hour or a shift.
 * @param perMinute repetitions a minute
 * @param minutes minutes of the task in a shift, for demands that are measured by the shift; null when they are not known
 * @returns the measure's part of the rating and a whole number, or null when the demand has no such measure or it is out of its range
 */
export function ratedRepetitions(
  demand: Demand,
  perMinute: number,
  minutes: number | null,
): { readonly part: string; readonly label: string; readonly value: number } | null {
  for (const measure of demand.measures) {
    const byShift = measure.unit === '/shift' && measure.id === 'repetitionsPerShift' ? minutes : null;
    const factor = repetitionMeasures.includes(measure.id) ? (ratesPerMinute[measure.unit] ?? byShift) : null;
    if (factor === null) continue;
    const value = Math.round(perMinute * factor);
    if (value < measure.min || value > measure.max) return null;
    return { part: `amount_${measure.id}`, label: measure.label, value };
  }
  return null;
}

const repetitionMeasures: readonly string[] = [
  'repetitionsPerHour',
  'repetitionsPerShift',
  'actionsPerMinute',
  'itemsPerMinute',
  'itemsPerHour',
  'entriesPerHour',
  'interruptionsPerHour',
  'unitsPerHour',
];
