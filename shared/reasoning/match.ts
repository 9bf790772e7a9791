import { isDemanded, type Rating, readRatings } from '../assessments/rating-view.ts';
import { type Criticality, type Side, wholeJob } from '../assessments/ratings.ts';
import type { RecordView } from '../assessments/view.ts';
import { matchText } from '../text/match.ts';
import { type ComparedPart, compareParts, shortfallWords } from './compare.ts';
import type { Confidence } from './finding.ts';
import { type ObservedFunction, readObservedFunction } from './observed-function.ts';
import { confidenceOf as confidenceInCapacity } from './rules/capacities.ts';
import { confidenceOf as confidenceInDemand } from './rules/demands.ts';

/**
 * From best to worst. `notTested` is said whenever something the job asks was not compared: blank is never fine. `restricted`
 * stands apart from `below`, because no amount of strength lifts it.
 */
export const matchResults = ['meets', 'meetsWithChange', 'notTested', 'below', 'restricted'] as const;
export type MatchResult = (typeof matchResults)[number];

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
  /** Each part that the job asks, beside the line of observed function that decided. */
  readonly parts: readonly ComparedPart[];
  /** How far to trust it: the lower of both sides; null when nothing was tested. */
  readonly confidence: Confidence | null;
  /** Short clauses, in words of function; may be printed for an employer. */
  readonly reasons: readonly string[];
  /** Recommendations that serve a demand that is not simply met; they make the difference when the result is `meetsWithChange`. */
  readonly recommendationIds: readonly string[];
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
  return matchDemands({ ...readSides(analysis, analysis), changes: standingChanges(recommendations) });
}

/**
 * The two sides of a match as they are recorded.
 * @param seenIn the analysis with the observed function. When it is another, its tasks are not those of this job, so what was seen
 * in one of them counts for any
 */
export function readSides(analysis: RecordView, seenIn: RecordView): Omit<MatchSides, 'changes'> {
  const demands = readRatings(analysis);
  const capacities = readObservedFunction(seenIn).map((line) => withNothingLeftOpen(line, demands));
  const own = seenIn.recordId === analysis.recordId;
  return {
    tasks: matchedTasks(analysis),
    demands,
    capacities: own ? capacities : capacities.map((line) => ({ ...line, taskId: undefined })),
  };
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
      };
    });
}

/**
 * Compares every demand of every task with observed function, in all parts that are known: how often, how much, how long at once,
 * level. The worst known part decides a line of observed function, the best line decides the demand, and the worse side decides
 * where both are needed. A restriction never becomes `meets`, whatever the person managed, and does not lapse by itself on its date.
 */
export function matchDemands({ tasks, demands, capacities, changes }: MatchSides): readonly MatchRow[] {
  const weights = new Map(tasks.map(({ id, weight }) => [id, weight]));
  const lines = grouped(capacities, (line) => [line.demandId ?? '']);
  const helping = grouped(changes, (change) => change.demandIds);
  const rows = demands.filter(isAsked).map((rating): MatchRow => {
    const { taskId, demand } = rating;
    const capacity = (lines.get(demand.id) ?? []).filter((line) => isAbout(line, rating));
    const helpers = (helping.get(demand.id) ?? []).filter((change) => serves(change, rating));
    const { line, parts, result, reasons: why } = judge(rating, capacity, helpers.length > 0);
    return {
      taskId,
      demandId: demand.id,
      rating,
      criticality: rating.criticality ?? weights.get(taskId),
      capacity,
      result,
      parts,
      confidence: line === undefined ? null : lower(confidenceInDemand(rating), confidenceInCapacity(line)),
      reasons: why,
      recommendationIds: result === 'meets' ? [] : helpers.map(({ id }) => id),
    };
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
    parts: [],
    confidence: null,
    reasons: [ratedNever ? matchText.reasons.onlyNever : matchText.reasons.unrated],
    recommendationIds: [],
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

interface Compared {
  readonly result: MatchResult;
  readonly parts: readonly ComparedPart[];
  /** The line of observed function that decided. */
  readonly line: ObservedFunction | undefined;
}

interface Judgement extends Compared {
  readonly reasons: readonly string[];
}

const { reasons } = matchText;

function judge(rating: Rating, capacity: readonly ObservedFunction[], helped: boolean): Judgement {
  const seen = isDemanded(rating) && !rating.notTested;
  const restrictions = capacity.filter((line) => line.limitKind === 'shouldNot');
  const [restriction] = restrictions;
  if (restriction !== undefined) {
    const why = restrictions.map((line) => reasons.restriction(line.limit ?? ''));
    const parts = compareParts(rating, isTested(restriction) ? restriction : undefined);
    const told = { parts, line: restriction };
    if (helped && seen) return { ...told, result: 'meetsWithChange', reasons: [...why, reasons.change] };
    return { ...told, result: 'restricted', reasons: seen ? why : [...why, reasons.notSeen] };
  }
  if (!seen) return open(rating, rating.notTested ? reasons.notSeen : reasons.notRated);
  const tested = capacity.filter(isTested);
  if (tested.length === 0) return open(rating, reasons.noCapacity);
  if (rating.side !== 'both') return best(rating, tested, rating.side, helped);
  const left = onSide('left', best(rating, tested, 'left', helped));
  const right = onSide('right', best(rating, tested, 'right', helped));
  return rank(right) > rank(left) ? right : left;
}

/** Names the side where what decided is known of that side alone. */
function onSide(side: 'left' | 'right', judged: Judgement): Judgement {
  if (judged.line !== undefined && judged.line.side !== side) return judged;
  return { ...judged, reasons: judged.reasons.map((why) => reasons.onSide(side, why)) };
}

/** The line that manages most decides: a job can be done in the way that suits the person best. */
function best(
  rating: Rating,
  lines: readonly ObservedFunction[],
  side: Side | undefined,
  helped: boolean,
): Judgement {
  let most: Compared | undefined;
  for (const line of lines) {
    if (!coversSide(line.side, side)) continue;
    const one = compareLine(rating, line, helped);
    if (most === undefined || rank(one) < rank(most)) most = one;
  }
  if (most?.line === undefined) return open(rating, reasons.noCapacity);
  return { ...most, reasons: explain(rating, most, most.line, helped) };
}

/** A shortfall decides before what was left out, and a change helps only where nothing was left out. */
function compareLine(rating: Rating, line: ObservedFunction, helped: boolean): Compared {
  const parts = compareParts(rating, line);
  const untested = parts.filter((part) => part.can === undefined).length;
  const enough = line.limitKind !== 'canAtCost' && !parts.some(isShort);
  if (parts.length === untested) return { parts, line, result: 'notTested' };
  if (enough) return { parts, line, result: untested > 0 ? 'notTested' : 'meets' };
  return { parts, line, result: helped && untested === 0 ? 'meetsWithChange' : 'below' };
}

function explain(
  rating: Rating,
  { result, parts }: Compared,
  line: ObservedFunction,
  helped: boolean,
): readonly string[] {
  if (result === 'meets') return [];
  const untested = parts.filter((part) => part.can === undefined);
  if (untested.length === parts.length) return [reasons.nothingCompared];
  // What is never managed has no length or amount to test.
  const missing = line.frequency === 'never' ? [] : untested.map((part) => reasons.unknown(part.label));
  if (result === 'notTested') return missing;
  const short = parts.filter(isShort).map((part) => shortfallWords(rating, part));
  const why = short.length > 0 ? short : [reasons.atCost(line.limit ?? '')];
  if (result === 'meetsWithChange') return [...why, reasons.change];
  return [...why, ...missing, ...(helped ? [reasons.changeUntested] : [])];
}

function isShort({ gap }: ComparedPart): boolean {
  return gap !== undefined && gap > 0;
}

function open(rating: Rating, why: string): Judgement {
  return { result: 'notTested', parts: compareParts(rating, undefined), reasons: [why], line: undefined };
}

function rank({ result }: Compared): number {
  return matchResults.indexOf(result);
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

function isTested(line: ObservedFunction): boolean {
  return line.evidence !== undefined && line.evidence !== 'notTested';
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

function coversSide(line: Side | undefined, need: Side | undefined): boolean {
  if (line === undefined || need === undefined || need === 'either') return true;
  return line === 'both' || line === 'either' || line === need;
}

/** Whether a recommendation names this demand, for this task or for the whole job. */
function serves({ taskId, demandIds }: StandingChange, rating: Rating): boolean {
  if (!demandIds.includes(rating.demand.id)) return false;
  return taskId === undefined || taskId === rating.taskId || rating.taskId === wholeJob;
}
