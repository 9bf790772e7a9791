import { isDemanded, type Rating, readRatings } from '../assessments/rating-view.ts';
import { type Criticality, type Side, wholeJob } from '../assessments/ratings.ts';
import type { RecordView } from '../assessments/view.ts';
import { matchText } from '../text/match.ts';
import { type ComparedPart, compareParts } from './compare.ts';
import { postureSums } from './demand-profile.ts';
import { countsFor, type Effect, effectWords, readEffects, reliefOf, withoutRelief } from './effects.ts';
import type { Confidence } from './finding.ts';
import { type Judgement, judge, judgeRemoved, kept } from './judge.ts';
import type { MatchResult } from './match-result.ts';
import { type ObservedFunction, readObservedFunction } from './observed-function.ts';
import { confidenceOf as confidenceInCapacity } from './rules/capacities.ts';
import { confidenceOf as confidenceInDemand } from './rules/demands.ts';

export { type MatchResult, matchResults } from './match-result.ts';

/** One demand of one task beside what the person can do. */
export interface MatchRow {
  readonly taskId: string;
  /** Null when a task has no rated demand at all. */
  readonly demandId: string | null;
  /** Null under the same condition. */
  readonly rating: Rating | null;
  /** Unknown counts as essential. */
  readonly criticality: Criticality | undefined;
  /** Every line of observed function about this demand, in this task or in none. */
  readonly capacity: readonly ObservedFunction[];
  readonly result: MatchResult;
  /** The result as the job is now, without any change. */
  readonly before: MatchResult;
  /** Each part that the job asks now, beside the line of observed function that decided. */
  readonly parts: readonly ComparedPart[];
  /** The same with the stated effects of changes; null where none makes a difference, empty where nothing is asked any more. */
  readonly changed: readonly ComparedPart[] | null;
  /** The line of observed function that decided; null where none did. */
  readonly line: ObservedFunction | null;
  /** How far to trust it: the lower of both sides; null when nothing was tested. */
  readonly confidence: Confidence | null;
  /** Short clauses, in words of function; may be printed for an employer. */
  readonly reasons: readonly string[];
  /** Recommendations that serve a demand that is not simply met, whether or not an effect is stated. */
  readonly recommendationIds: readonly string[];
  /** Those of them with a stated effect that makes a difference here. */
  readonly effectiveIds: readonly string[];
}

/** A task as far as the match needs it. */
export interface MatchedTask {
  readonly id: string;
  /** Essential or marginal; unknown counts as essential. */
  readonly weight: 'essential' | 'marginal' | undefined;
}

/** A recommendation that stands: the demands it makes manageable. */
export interface StandingChange {
  readonly id: string;
  /** Undefined for the whole job. */
  readonly taskId: string | undefined;
  readonly demandIds: readonly string[];
  /** What it is expected to do to each demand, as far as it is stated. */
  readonly effects: readonly Effect[];
}

/** Both sides of a match. The demands may be those of another job or of lighter duties than the capacities were seen in. */
export interface MatchSides {
  readonly tasks: readonly MatchedTask[];
  readonly demands: readonly Rating[];
  readonly capacities: readonly ObservedFunction[];
  readonly changes: readonly StandingChange[];
}

/** Matches the demands of an analysis with the function observed in it and the recommendations of its case. */
export function matchJob(analysis: RecordView, recommendations: readonly RecordView[]): readonly MatchRow[] {
  return matchDemands({ ...readSides(analysis, [analysis]), changes: standingChanges(recommendations) });
}

/**
 * The two sides of a match as they are recorded.
 * @param seenIn the records with what the person can do; where several speak about one demand, the surest and latest decides. The
 * tasks of another analysis are not those of this job, so what was seen in one of them counts for any
 */
export function readSides(analysis: RecordView, seenIn: readonly RecordView[]): Omit<MatchSides, 'changes'> {
  const demands = readRatings(analysis);
  return {
    tasks: matchedTasks(analysis),
    demands: [...demands, ...postureSums(analysis, demands)],
    capacities: seenIn.flatMap((record) => {
      const own = record.recordId === analysis.recordId;
      return readObservedFunction(record, capacityGroup(record))
        .map((line) => withNothingLeftOpen(line, demands))
        .map((line) => (own ? line : { ...line, taskId: undefined }));
    }),
  };
}

/** Where a record keeps what the person can do: recommended capacities of an evaluation, or observed function of an analysis. */
export function capacityGroup({ declaration }: RecordView): 'capacities' | 'observedFunction' {
  return declaration.kind === 'capacityEvaluation' ? 'capacities' : 'observedFunction';
}

/** What is never managed is managed for no time and with no load: nothing is left to test. */
function withNothingLeftOpen(line: ObservedFunction, demands: readonly Rating[]): ObservedFunction {
  if (line.frequency !== 'never') return line;
  const asked = demands
    .filter(({ demand }) => demand.id === line.demandId)
    .flatMap((rating) => compareParts(rating, undefined))
    .find(({ part }) => part === 'amount');
  return {
    ...line,
    duration: line.duration ?? 0,
    level: line.level ?? 0,
    amount: line.amount ?? (asked && { value: 0, unit: asked.unit }),
  };
}

/** The tasks of an analysis with their weight. */
export function matchedTasks(analysis: RecordView): readonly MatchedTask[] {
  return analysis.items('tasks').map((id) => {
    const weight = analysis.text(`tasks.${id}.essential`);
    return { id, weight: weight === 'essential' || weight === 'marginal' ? weight : undefined };
  });
}

/** Recommendations that were not declined and not found to be impossible: the others change nothing. */
export function standingChanges(recommendations: readonly RecordView[]): readonly StandingChange[] {
  return recommendations
    .filter((record) => record.text('status') !== 'declined' && record.text('feasibility') !== 'no')
    .map((record) => {
      const taskId = record.text('taskId');
      return {
        id: record.recordId,
        taskId: taskId === wholeJob ? undefined : taskId,
        demandIds: record.list('demandIds'),
        effects: readEffects(record),
      };
    });
}

/**
 * Compares every demand of every task with observed function, in all parts that are known: how often, how much, how long at once,
 * level. The worst known part decides a line of observed function, the best line decides the demand, and the worse side decides
 * where both are needed. A restriction never becomes `meets`, whatever the person managed, and does not lapse by itself on its date.
 * A change counts by its stated effects alone: with them, every part must be managed for `meetsWithChange`.
 */
export function matchDemands({ tasks, demands, capacities, changes }: MatchSides): readonly MatchRow[] {
  const weights = new Map(tasks.map(({ id, weight }) => [id, weight]));
  const lines = grouped(capacities, (line) => [line.demandId ?? '']);
  const helping = helpersByDemand(changes);
  const rows = demands.filter(isAsked).map((rating): MatchRow => {
    const { taskId, demand } = rating;
    const capacity = kept(lines.get(demand.id) ?? [], (line) => isAbout(line, rating));
    const helpers = kept(helping.get(demand.id) ?? [], ({ change }) => serves(change, rating));
    return new DemandRow(rating, rating.criticality ?? weights.get(taskId), capacity, helpers);
  });
  const matched = new Set(rows.map(({ taskId }) => taskId));
  const rated = new Set(demands.map(({ taskId }) => taskId));
  const unrated = tasks
    .filter(({ id }) => !matched.has(id))
    .map((task) => rowWithoutDemand(task, rated.has(task.id)));
  return [...rows, ...unrated];
}

/** Rows that decide the job: all but those of marginal weight. */
export function decidingRows(rows: readonly MatchRow[]): readonly MatchRow[] {
  return rows.filter((row) => row.criticality !== 'marginal');
}

function rowWithoutDemand({ id, weight }: MatchedTask, ratedNever: boolean): MatchRow {
  return {
    taskId: id,
    demandId: null,
    rating: null,
    criticality: weight,
    capacity: [],
    result: 'notTested',
    before: 'notTested',
    parts: [],
    changed: null,
    line: null,
    confidence: null,
    reasons: [ratedNever ? reasons.onlyNever : reasons.unrated],
    recommendationIds: [],
    effectiveIds: [],
  };
}

function grouped<T>(
  all: readonly T[],
  keysOf: (one: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return groups;
}

const { reasons } = matchText;

/** A demand of a task. Parts and reasons are made when they are read: of thousands of rows, few are ever opened. */
class DemandRow implements MatchRow {
  readonly taskId: string;
  readonly demandId: string;
  readonly rating: Rating;
  readonly criticality: Criticality | undefined;
  readonly capacity: readonly ObservedFunction[];
  readonly result: MatchResult;
  readonly before: MatchResult;
  readonly line: ObservedFunction | null;
  readonly confidence: Confidence | null;
  readonly recommendationIds: readonly string[];
  readonly effectiveIds: readonly string[];
  private readonly helpers: readonly Helper[];
  private readonly now: Judgement;
  /** With the stated effects; undefined where none makes a difference. */
  private readonly eased: Judgement | undefined;

  constructor(
    rating: Rating,
    criticality: Criticality | undefined,
    capacity: readonly ObservedFunction[],
    helpers: readonly Helper[],
  ) {
    const now = judge(withoutRelief(rating), capacity);
    const helping = now.result === 'meets' ? noHelpers : helpers;
    const effective = kept(helping, ({ effects }) => effects.some((effect) => countsFor(effect, rating)));
    const eased = effective.length === 0 ? undefined : withEffects(rating, capacity, now, effective);
    const { result, line } = eased ?? now;
    const closed = eased !== undefined && isClosed(eased);
    const confidence = confidenceIn(rating, line);
    this.taskId = rating.taskId;
    this.demandId = rating.demand.id;
    this.rating = rating;
    this.criticality = criticality;
    this.capacity = capacity;
    this.result = closed ? 'meetsWithChange' : result;
    this.before = now.result;
    this.line = line ?? null;
    // An effect is expected, not seen, so it is never sure.
    this.confidence = closed && confidence !== null ? lower(confidence, 'medium') : confidence;
    this.recommendationIds = idsOf(helping);
    this.effectiveIds = effective === helping ? this.recommendationIds : idsOf(effective);
    this.helpers = helping;
    this.now = now;
    this.eased = eased;
  }

  get parts(): readonly ComparedPart[] {
    return this.now.parts;
  }

  get changed(): readonly ComparedPart[] | null {
    return this.eased?.parts ?? null;
  }

  get reasons(): readonly string[] {
    const { frequencyFrom, minutes } = this.rating;
    const why = this.explained();
    const summed = frequencyFrom === 'tasks' && why.length > 0;
    return summed ? [reasons.overTasks(String(minutes ?? '')), ...why] : why;
  }

  private explained(): readonly string[] {
    const { now, eased, helpers } = this;
    if (eased !== undefined) return reasonsWith(now, eased, effectsFor(this.rating, helpers));
    if (helpers.length === 0 || now.result === 'notTested') return now.reasons;
    return [...now.reasons, whyNothing(helpers.flatMap(({ effects }) => effects))];
  }
}

const noHelpers: readonly Helper[] = [];
const nobody: readonly string[] = [];

function idsOf(helpers: readonly Helper[]): readonly string[] {
  return helpers.length === 0 ? nobody : helpers.map(({ change }) => change.id);
}

function confidenceIn(rating: Rating, line: ObservedFunction | undefined): Confidence | null {
  return line === undefined ? null : lower(confidenceInDemand(rating), confidenceInCapacity(line));
}

/** A change as far as it is about one demand. */
interface Helper {
  readonly change: StandingChange;
  readonly effects: readonly Effect[];
}

/** Changes under each demand that they name or state an effect on. */
function helpersByDemand(changes: readonly StandingChange[]): ReadonlyMap<string, readonly Helper[]> {
  const byDemand = new Map<string, Helper[]>();
  for (const change of changes) {
    const effects = grouped(change.effects, ({ demandId }) => [demandId]);
    for (const demandId of new Set([...change.demandIds, ...effects.keys()])) {
      const helper = { change, effects: effects.get(demandId) ?? [] };
      const known = byDemand.get(demandId);
      if (known === undefined) byDemand.set(demandId, [helper]);
      else known.push(helper);
    }
  }
  return byDemand;
}

/** The stated effects that make a difference to a demand. */
function effectsFor(rating: Rating, helpers: readonly Helper[]): readonly Effect[] {
  return helpers.flatMap(({ effects }) => kept(effects, (effect) => countsFor(effect, rating)));
}

/** What follows once the stated effects of these changes are reached. */
function withEffects(
  rating: Rating,
  capacity: readonly ObservedFunction[],
  now: Judgement,
  helpers: readonly Helper[],
): Judgement {
  const relief = reliefOf(rating, effectsFor(rating, helpers));
  return relief.removed ? judgeRemoved(now, rating, capacity) : judge(relief, capacity);
}

function isClosed({ result }: Judgement): boolean {
  return result === 'meets' || result === 'meetsWithChange';
}

function reasonsWith(now: Judgement, then: Judgement, effects: readonly Effect[]): readonly string[] {
  const expected = reasons.withEffect([...new Set(effects.map(effectWords))].join(', '));
  if (isClosed(then)) return [...now.reasons, expected];
  const open = then.reasons;
  // A restriction that the change leaves standing is told as still open, once.
  const before = now.reasons.filter((why) => then.result !== 'restricted' || !open.includes(why));
  return [...before, expected, reasons.stillOpen(open.join(', '))];
}

function whyNothing(effects: readonly Effect[]): string {
  if (effects.length === 0) return reasons.effectNotStated;
  return effects.every(({ changes }) => changes === 'words')
    ? reasons.effectInWords
    : reasons.effectLowersNothing;
}

const trust: readonly Confidence[] = ['low', 'medium', 'high'];

function lower(one: Confidence, other: Confidence): Confidence {
  return trust.indexOf(one) < trust.indexOf(other) ? one : other;
}

/** Left out only where the job is known not to ask it: a rating that says nothing yet is told as not tested. */
function isAsked(rating: Rating): boolean {
  if (rating.notTested || isDemanded(rating)) return true;
  return rating.frequency !== 'never' && rating.minutes !== 0;
}

function isAbout(line: ObservedFunction, rating: Rating): boolean {
  if (!overlaps(line.side, rating.side)) return false;
  return line.taskId === undefined || line.taskId === rating.taskId || rating.taskId === wholeJob;
}

/** A limit on one side matters unless the task can be done with the other. */
function overlaps(line: Side | undefined, need: Side | undefined): boolean {
  if (line === undefined || need === undefined || line === 'both' || need === 'both') return true;
  if (line === 'either') return true;
  return need !== 'either' ? line === need : true;
}

/** Whether a recommendation serves this task, or the whole job. What one task gives up leaves the sum over the tasks open. */
function serves({ taskId }: StandingChange, rating: Rating): boolean {
  if (rating.frequencyFrom === 'tasks') return taskId === undefined;
  return taskId === undefined || taskId === rating.taskId || rating.taskId === wholeJob;
}
