import type { AnswerSource } from '../domain/answers.ts';
import type { Demand, Measure } from '../domain/catalogue.ts';
import { minutes } from '../domain/units.ts';
import { isOfWork } from './activity-about.ts';
import { demandById, demandCatalogue } from './catalogue.ts';
import {
  Criticality,
  Frequency,
  frequencyFromMinutes,
  Pattern,
  RatingConfidence,
  Side,
  wholeJob,
} from './ratings.ts';
import type { RecordView } from './view.ts';

/** Where an activity analysis keeps its demands. */
export const ratingGrid = 'ratings';

/** One amount of a rated demand. */
export interface RatedAmount {
  readonly measure: Measure;
  readonly value: number;
  readonly path: string;
}

/** The five parts of one demand of one task, as far as they are known, with what each side said about it. */
export interface Rating {
  /** Id of the task, or `job` for the whole job. */
  readonly taskId: string;
  readonly demand: Demand;
  /** `ratings.<taskId>.<demandId>`. */
  readonly path: string;
  /** As rated; else worked out from the minutes and the reference shift. */
  readonly frequency: Frequency | undefined;
  /** `rated` by the OT, or worked out: from its `minutes`, or from those of several `tasks` together. */
  readonly frequencyFrom: 'rated' | 'minutes' | 'tasks' | undefined;
  readonly minutes: number | undefined;
  readonly amounts: readonly RatedAmount[];
  /** 1 low, 2 moderate, 3 high. */
  readonly level: 1 | 2 | 3 | undefined;
  /** Longest minutes at once. */
  readonly duration: number | undefined;
  readonly criticality: Criticality | undefined;
  readonly pattern: Pattern | undefined;
  readonly side: Side | undefined;
  readonly confidence: RatingConfidence | undefined;
  readonly source: AnswerSource | undefined;
  readonly workerFrequency: Frequency | undefined;
  readonly managerFrequency: Frequency | undefined;
  readonly describe: string | undefined;
  readonly note: string | undefined;
  /** The OT marked it as not tested or not seen. */
  readonly notTested: boolean;
}

/** Minutes of the reference shift, when known. What is not work has none, whatever was carried over from the case file. */
export function shiftMinutes(analysis: RecordView): number | undefined {
  return isOfWork(analysis) ? analysis.number('shiftMinutes') : undefined;
}

/** One rating; every part undefined where nothing is known. Undefined when the catalogue has no such demand. */
export function readRating(analysis: RecordView, taskId: string, demandId: string): Rating | undefined {
  const demand = demandById(demandId);
  if (demand === undefined) return undefined;
  const path = `${ratingGrid}.${taskId}.${demandId}`;
  const at = (part: string) => analysis.text(`${path}.${part}`);
  const rated = oneOf(Frequency.options, at('frequency'));
  const taken = isOfWork(analysis) ? analysis.number(`${path}.minutes`) : undefined;
  const fromMinutes = bandOf(taken, shiftMinutes(analysis));
  const amounts = demand.measures.flatMap((measure) => {
    const amountPath = `${path}.amount_${measure.id}`;
    const value = analysis.number(amountPath);
    return value === undefined ? [] : [{ measure, value, path: amountPath }];
  });
  const sourceAt = (place: string | undefined) =>
    place === undefined ? undefined : analysis.answer(place)?.source;
  return {
    taskId,
    demand,
    path,
    frequency: rated ?? fromMinutes,
    frequencyFrom: rated !== undefined ? 'rated' : fromMinutes !== undefined ? 'minutes' : undefined,
    minutes: taken,
    amounts,
    level: levelOf(at('level')),
    duration: analysis.number(`${path}.duration`),
    criticality: oneOf(Criticality.options, at('criticality')),
    pattern: oneOf(Pattern.options, at('pattern')),
    side: oneOf(Side.options, at('side')),
    confidence: oneOf(RatingConfidence.options, at('confidence')),
    source:
      sourceAt(`${path}.frequency`) ??
      sourceAt(`${path}.minutes`) ??
      sourceAt(`${path}.level`) ??
      sourceAt(`${path}.duration`) ??
      sourceAt(amounts[0]?.path),
    workerFrequency: oneOf(Frequency.options, at('workerFrequency')),
    managerFrequency: oneOf(Frequency.options, at('managerFrequency')),
    describe: at('describe'),
    note: at('note'),
    notTested: analysis.state(`${path}.frequency`) === 'notTested',
  };
}

/** Every rating that holds anything, whole job first, then task by task in the user's order, demands in catalogue order. */
export function readRatings(analysis: RecordView): readonly Rating[] {
  const rated = new Map<string, Set<string>>();
  for (const path of Object.keys(analysis.answers)) {
    const [grid, taskId, demandId, part] = path.split('.');
    if (grid !== ratingGrid || taskId === undefined || demandId === undefined || part === undefined) continue;
    rated.set(taskId, (rated.get(taskId) ?? new Set()).add(demandId));
  }
  return [wholeJob, ...analysis.items('tasks')].flatMap((taskId) => {
    const ratings = [...(rated.get(taskId) ?? [])].flatMap((id) => readRating(analysis, taskId, id) ?? []);
    return ratings.filter(holdsAnything).sort((one, other) => order(one) - order(other));
  });
}

/** Safety-critical, essential or marginal: as rated, else as the task itself. Undefined when neither is known. */
export function criticalityOf(analysis: RecordView, rating: Rating): Criticality | undefined {
  if (rating.criticality !== undefined) return rating.criticality;
  const task = analysis.text(`tasks.${rating.taskId}.essential`);
  return task === 'essential' || task === 'marginal' ? task : undefined;
}

/** Whether the rating says that the demand is there at all. */
export function isDemanded(rating: Rating): boolean {
  if (rating.frequency === 'never') return false;
  return (
    rating.frequency !== undefined ||
    (rating.minutes ?? 0) > 0 ||
    rating.level !== undefined ||
    rating.duration !== undefined ||
    rating.amounts.length > 0
  );
}

function holdsAnything(rating: Rating): boolean {
  return (
    rating.notTested ||
    rating.frequency !== undefined ||
    isDemanded(rating) ||
    rating.criticality !== undefined ||
    rating.workerFrequency !== undefined ||
    rating.managerFrequency !== undefined
  );
}

function bandOf(taken: number | undefined, shift: number | undefined): Frequency | undefined {
  if (taken === undefined || shift === undefined || taken > shift) return undefined;
  return frequencyFromMinutes(minutes(taken), minutes(shift));
}

/** Reads a large job in a glance: a search of four words is a tenth of the work of parsing. */
function oneOf<T extends string>(options: readonly T[], text: string | undefined): T | undefined {
  return text === undefined ? undefined : options.find((option) => option === text);
}

function levelOf(text: string | undefined): 1 | 2 | 3 | undefined {
  return text === '1' ? 1 : text === '2' ? 2 : text === '3' ? 3 : undefined;
}

const catalogueOrder = new Map(demandCatalogue.map((demand, index) => [demand.id, index]));
function order(rating: Rating): number {
  return catalogueOrder.get(rating.demand.id) ?? 0;
}
