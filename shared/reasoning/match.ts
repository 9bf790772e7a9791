import { criticalityOf, isDemanded, type Rating, readRatings } from '../assessments/rating-view.ts';
import { type Criticality, type Side, wholeJob } from '../assessments/ratings.ts';
import type { RecordView } from '../assessments/view.ts';
import { matchText } from '../text/match.ts';
import { compareParts } from './compare.ts';
import { type ObservedFunction, readObservedFunction } from './observed-function.ts';

/** `notTested` is said whenever something the job asks was not compared: blank is never fine. */
export type MatchResult = 'meets' | 'meetsWithChange' | 'below' | 'notTested';

/** One demand of one task beside what the person can do. */
export interface MatchRow {
  readonly taskId: string;
  /** Null when an essential task has no rated demand at all. */
  readonly demandId: string | null;
  /** Null under the same condition. */
  readonly rating: Rating | null;
  /** Unknown counts as essential. */
  readonly criticality: Criticality | undefined;
  readonly capacity: readonly ObservedFunction[];
  readonly result: MatchResult;
  /** Short clauses, in words of function; may be printed for an employer. */
  readonly reasons: readonly string[];
  /** Recommendations that make the difference, when the result is `meetsWithChange`. */
  readonly recommendationIds: readonly string[];
}

/**
 * Compares every demand of the job with observed function, in all parts that are known: how often, how much, how long at once, level.
 * A restriction never becomes `meets`, whatever the person managed, and does not lapse by itself on its date.
 * Recommendations that were not taken up, or are not feasible, change nothing.
 */
export function matchJob(analysis: RecordView, recommendations: readonly RecordView[]): readonly MatchRow[] {
  const lines = readObservedFunction(analysis);
  const ratings = readRatings(analysis);
  const rows = ratings
    .filter((rating) => isDemanded(rating) || rating.notTested)
    .map((rating) => matchRow(analysis, rating, lines, recommendations));
  const rated = new Set(ratings.map((rating) => rating.taskId));
  const unrated = analysis
    .items('tasks')
    .filter((taskId) => analysis.text(`tasks.${taskId}.essential`) === 'essential' && !rated.has(taskId))
    .map((taskId) => unratedRow(taskId));
  return [...rows, ...unrated];
}

/** Rows that decide the job: all but those of marginal weight. */
export function decidingRows(rows: readonly MatchRow[]): readonly MatchRow[] {
  return rows.filter((row) => row.criticality !== 'marginal');
}

function matchRow(
  analysis: RecordView,
  rating: Rating,
  lines: readonly ObservedFunction[],
  recommendations: readonly RecordView[],
): MatchRow {
  const capacity = lines.filter((line) => isAbout(line, rating));
  const [result, reasons] = judge(rating, capacity);
  const helping = result === 'below' ? recommendations.filter((record) => serves(record, rating)) : [];
  return {
    taskId: rating.taskId,
    demandId: rating.demand.id,
    rating,
    criticality: criticalityOf(analysis, rating),
    capacity,
    result: helping.length > 0 ? 'meetsWithChange' : result,
    reasons: helping.length > 0 ? [...reasons, matchText.reasons.change] : reasons,
    recommendationIds: helping.map((record) => record.recordId),
  };
}

function unratedRow(taskId: string): MatchRow {
  return {
    taskId,
    demandId: null,
    rating: null,
    criticality: 'essential',
    capacity: [],
    result: 'notTested',
    reasons: [matchText.reasons.unrated],
    recommendationIds: [],
  };
}

type Judgement = readonly [Exclude<MatchResult, 'meetsWithChange'>, readonly string[]];

function judge(rating: Rating, capacity: readonly ObservedFunction[]): Judgement {
  const { reasons } = matchText;
  const restricted = capacity.filter((line) => line.limitKind === 'shouldNot');
  if (restricted.length > 0)
    return ['below', restricted.map((line) => reasons.restriction(line.limit ?? ''))];
  if (rating.notTested) return ['notTested', [reasons.notSeen]];
  const tested = capacity.filter((line) => isTested(line) && coversSide(line.side, rating.side));
  if (tested.length === 0) return ['notTested', [reasons.noCapacity]];
  const outcomes = tested.map((line) => ({ line, ...compareParts(rating, line) }));
  const enough = outcomes.filter(
    ({ below, unknown, compared }) => compared > 0 && below.length + unknown.length === 0,
  );
  if (enough.some(({ line }) => line.limitKind !== 'canAtCost')) return ['meets', []];
  const [costly] = enough;
  if (costly !== undefined) return ['below', [reasons.atCost(costly.line.limit ?? '')]];
  // The line that says most decides what is told: a shortfall before what was left out.
  const short = outcomes.find(({ below }) => below.length > 0);
  const open = outcomes.find(({ below }) => below.length === 0);
  if (open === undefined) return ['below', short?.below ?? []];
  return ['notTested', open.compared === 0 ? [reasons.nothingCompared] : open.unknown];
}

function isTested(line: ObservedFunction): boolean {
  return line.evidence !== undefined && line.evidence !== 'notTested';
}

function isAbout(line: ObservedFunction, rating: Rating): boolean {
  if (line.demandId !== rating.demand.id || !overlaps(line.side, rating.side)) return false;
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

/** Whether a recommendation stands and names this demand, for this task or for the whole job. */
function serves(record: RecordView, rating: Rating): boolean {
  if (record.text('status') === 'declined' || record.text('feasibility') === 'no') return false;
  if (!record.list('demandIds').includes(rating.demand.id)) return false;
  const taskId = record.text('taskId');
  return (
    taskId === undefined || taskId === wholeJob || taskId === rating.taskId || rating.taskId === wholeJob
  );
}
