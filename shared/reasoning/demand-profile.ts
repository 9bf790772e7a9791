import { demandCatalogue } from '../assessments/catalogue.ts';
import {
  criticalityOf,
  isDemanded,
  type Rating,
  ratingGrid,
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

/**
 * Base postures that the tasks deciding the job ask for more often together than any of them does alone, as ratings of the whole job.
 * Where the whole job was rated itself, that rating stands, and where the shift is not known nothing is worked out.
 * @param ratings those of the analysis
 */
export function postureSums(analysis: RecordView, ratings: readonly Rating[]): readonly Rating[] {
  const shift = shiftMinutes(analysis);
  if (shift === undefined) return [];
  const postures = ratings.filter(({ demand }) => demand.basePosture);
  return [...new Set(postures.map(({ demand }) => demand))].flatMap((demand) => {
    const rated = postures.filter((one) => one.demand === demand);
    if (rated.some(({ taskId }) => taskId === wholeJob)) return [];
    const asked = rated.filter((one) => isDeciding(analysis, one));
    const [first] = asked;
    const together = postureMinutes(analysis, asked);
    if (first === undefined || together === undefined) return [];
    const frequency = frequencyFromMinutes(asMinutes(Math.min(together, shift)), asMinutes(shift));
    const alone = highest(
      Frequency.options,
      asked.map((one) => one.frequency),
    );
    if (highest(Frequency.options, [alone, frequency]) === alone) return [];
    return [
      {
        ...emptyRating,
        taskId: wholeJob,
        demand,
        path: `${ratingGrid}.${wholeJob}.${demand.id}`,
        frequency,
        frequencyFrom: 'tasks' as const,
        minutes: Math.min(together, shift),
        criticality: highest(
          Criticality.options,
          asked.map((one) => criticalityOf(analysis, one)),
        ),
        source: asked.every(({ source }) => source === first.source) ? first.source : undefined,
      },
    ];
  });
}

/** The ratings that were made where this one stands: for a sum over tasks theirs, else itself. */
export function ratingsBehind(analysis: RecordView, rating: Rating): readonly Rating[] {
  if (rating.frequencyFrom !== 'tasks') return [rating];
  return readRatings(analysis).filter(
    (one) => one.demand.id === rating.demand.id && isDeciding(analysis, one),
  );
}

/** Whether a rating asks for something in a task that decides the job. */
function isDeciding(analysis: RecordView, rating: Rating): boolean {
  return isDemanded(rating) && criticalityOf(analysis, rating) !== 'marginal';
}

const emptyRating = {
  amounts: [],
  level: undefined,
  duration: undefined,
  pattern: undefined,
  side: undefined,
  confidence: undefined,
  workerFrequency: undefined,
  managerFrequency: undefined,
  describe: undefined,
  note: undefined,
  notTested: false,
} as const;

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
