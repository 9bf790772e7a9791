import { demandCatalogue } from '../assessments/catalogue.ts';
import {
  criticalityOf,
  isDemanded,
  type Rating,
  readRatings,
  shiftMinutes,
} from '../assessments/rating-view.ts';
import { Criticality, Frequency, frequencyFromMinutes, wholeJob } from '../assessments/ratings.ts';
import type { RecordView } from '../assessments/view.ts';
import type { Demand, Measure } from '../domain/catalogue.ts';
import { minutes as asMinutes } from '../domain/units.ts';
import { parallelTasks } from './task-minutes.ts';

/** One amount over the tasks, in the unit of its measure: the same twice where it does not vary. */
export interface ProfileAmount {
  readonly measure: Measure;
  readonly lowest: number;
  readonly highest: number;
}

/** One demand of a whole job, or of one task: in every part the highest that was rated; undefined where nothing was. */
export interface ProfileLine {
  readonly demand: Demand;
  readonly frequency: Frequency | undefined;
  readonly level: 1 | 2 | 3 | undefined;
  readonly amounts: readonly ProfileAmount[];
  /** Longest minutes at once. */
  readonly duration: number | undefined;
  readonly criticality: Criticality | undefined;
  /**
   * Minutes of the shift, for base postures alone, which exclude one another; tasks done at the same time count once. What runs in
   * parallel has no sum.
   */
  readonly minutes: number | undefined;
  /** The tasks that ask for it in the order of the analysis, after `job` where it was rated for the whole job. */
  readonly taskIds: readonly string[];
  /** Tasks in which it could not be seen. */
  readonly notSeen: readonly string[];
}

/**
 * What a job asks, demand by demand in the order of the catalogue. What is never asked, and what nobody rated, is left out.
 * @param taskId gives the profile of one task alone
 */
export function demandProfile(analysis: RecordView, taskId?: string): readonly ProfileLine[] {
  const byDemand = new Map<string, Rating[]>();
  for (const rating of readRatings(analysis)) {
    if (taskId !== undefined && rating.taskId !== taskId) continue;
    if (!isDemanded(rating) && !rating.notTested) continue;
    byDemand.set(rating.demand.id, [...(byDemand.get(rating.demand.id) ?? []), rating]);
  }
  return demandCatalogue.flatMap((demand) => {
    const ratings = byDemand.get(demand.id);
    return ratings === undefined ? [] : [lineOf(analysis, demand, ratings)];
  });
}

function lineOf(analysis: RecordView, demand: Demand, ratings: readonly Rating[]): ProfileLine {
  const asked = ratings.filter(isDemanded);
  const minutes = demand.basePosture ? postureMinutes(analysis, asked) : undefined;
  const shift = shiftMinutes(analysis);
  const fromMinutes =
    minutes === undefined || shift === undefined
      ? undefined
      : frequencyFromMinutes(asMinutes(Math.min(minutes, shift)), asMinutes(shift));
  return {
    demand,
    frequency: highest(Frequency.options, [fromMinutes, ...asked.map(({ frequency }) => frequency)]),
    level: highest(
      [1, 2, 3] as const,
      asked.map(({ level }) => level),
    ),
    amounts: demand.measures.flatMap((measure) => {
      const values = asked.flatMap(({ amounts }) =>
        amounts.filter((amount) => amount.measure.id === measure.id).map(({ value }) => value),
      );
      if (values.length === 0) return [];
      return [{ measure, lowest: Math.min(...values), highest: Math.max(...values) }];
    }),
    duration: most(asked.flatMap(({ duration }) => duration ?? [])),
    criticality: highest(
      Criticality.options,
      asked.map((rating) => criticalityOf(analysis, rating)),
    ),
    minutes,
    taskIds: asked.map((rating) => rating.taskId),
    notSeen: ratings.filter(({ notTested }) => notTested).map((rating) => rating.taskId),
  };
}

/** Minutes of a posture: over the tasks, those at the same time counted once, and never less than rated for the whole job. */
function postureMinutes(analysis: RecordView, asked: readonly Rating[]): number | undefined {
  const known = new Map(
    asked.flatMap(({ taskId, minutes }) => (minutes === undefined ? [] : [[taskId, minutes]])),
  );
  if (known.size === 0) return undefined;
  const byTasks = parallelTasks(analysis).reduce(
    (sum, cluster) => sum + Math.max(0, ...cluster.map((taskId) => known.get(taskId) ?? 0)),
    0,
  );
  return Math.max(byTasks, known.get(wholeJob) ?? 0);
}

function highest<T>(order: readonly T[], values: readonly (T | undefined)[]): T | undefined {
  return order.findLast((one) => values.includes(one));
}

function most(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.max(...values);
}
