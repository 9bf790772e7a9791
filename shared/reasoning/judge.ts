import { isDemanded, type Rating } from '../assessments/rating-view.ts';
import type { Side } from '../assessments/ratings.ts';
import { matchText } from '../text/match.ts';
import { type ComparedPart, compareParts, shortfallWords } from './compare.ts';
import type { AskedParts, Relief } from './effects.ts';
import { type MatchResult, matchResults } from './match-result.ts';
import { isRestriction, type ObservedFunction } from './observed-function.ts';

/** One demand beside what the person can do: what follows, and why. */
export interface Judgement {
  readonly result: MatchResult;
  readonly parts: readonly ComparedPart[];
  /** The line of observed function that decided. */
  readonly line: ObservedFunction | undefined;
  /** Short clauses. */
  readonly reasons: readonly string[];
}

const { reasons } = matchText;

/** Parts and reasons are made when they are read: of thousands of rows, few are ever opened. */
class Compared implements Judgement {
  readonly result: MatchResult;
  readonly line: ObservedFunction | undefined;
  private readonly asked: Relief;
  private readonly capacity: readonly ObservedFunction[];
  /** The side that is told, where what decided is known of that side alone. */
  private readonly side: 'left' | 'right' | undefined;

  constructor(
    result: MatchResult,
    line: ObservedFunction | undefined,
    asked: Relief,
    capacity: readonly ObservedFunction[],
    side?: 'left' | 'right',
  ) {
    this.result = result;
    this.line = line;
    this.asked = asked;
    this.capacity = capacity;
    this.side = side;
  }

  get parts(): readonly ComparedPart[] {
    const compared = this.line !== undefined && isTested(this.line) ? this.line : undefined;
    return compareParts(this.asked.parts, compared);
  }

  get reasons(): readonly string[] {
    const side = this.side;
    const why = this.explained();
    return side === undefined ? why : why.map((one) => reasons.onSide(side, one));
  }

  private explained(): readonly string[] {
    const { rating } = this.asked;
    const seen = isSeen(rating);
    if (this.result === 'restricted') {
      const told = this.capacity.filter(isRestriction).map((line) => reasons.restriction(line.limit ?? ''));
      // Each side, and each record, may hold the same restriction.
      const why = [...new Set(told)];
      return seen ? why : [...why, reasons.notSeen];
    }
    if (!seen) return [rating.notTested ? reasons.notSeen : reasons.notRated];
    if (this.line === undefined) return [reasons.noCapacity];
    return explain(this.asked.parts, this.result, this.parts, this.line);
  }
}

/**
 * Sets a demand, as it is or as changes leave it, beside every line of observed function about it. A restriction decides unless it
 * is kept to; else the worst known part decides a line, the best line the demand, and the worse side where both are needed.
 */
export function judge(asked: Relief, capacity: readonly ObservedFunction[]): Judgement {
  const seen = isSeen(asked.rating);
  const restriction = asked.respected && seen ? undefined : capacity.find(isRestriction);
  if (restriction !== undefined) return new Compared('restricted', restriction, asked, capacity);
  if (!seen) return new Compared('notTested', undefined, asked, capacity);
  const tested = bestKnown(kept(capacity, isTested));
  const { side: needed } = asked.rating;
  if (needed !== 'both' || tested.length === 0) {
    const { result, line } = best(asked, tested, needed);
    return new Compared(result, line, asked, capacity);
  }
  const left = best(asked, tested, 'left');
  const right = best(asked, tested, 'right');
  const [side, worse] =
    rank(right.result) > rank(left.result) ? (['right', right] as const) : (['left', left] as const);
  const told = worse.line === undefined || worse.line.side === side ? side : undefined;
  return new Compared(worse.result, worse.line, asked, capacity, told);
}

/**
 * What is left once nothing of the demand is asked any more: met with the change where anything was known of the person, since
 * what nobody tested is not called fine because the plan is to avoid it.
 */
export function judgeRemoved(
  now: Judgement,
  rating: Rating,
  capacity: readonly ObservedFunction[],
): Judgement {
  const { line, parts, result } = now;
  const known = capacity.some((one) => isTested(one) || isRestriction(one));
  return isSeen(rating) && known
    ? { line, result: 'meetsWithChange', parts: [], reasons: [] }
    : { line, result, parts, reasons: [reasons.removedUntested] };
}

function isSeen(rating: Rating): boolean {
  return isDemanded(rating) && !rating.notTested;
}

function isTested(line: ObservedFunction): boolean {
  return line.evidence !== undefined && line.evidence !== 'notTested';
}

const surest: readonly ObservedFunction['evidence'][] = ['reported', 'projected', 'observed', 'measured'];

/**
 * Where several records speak about one demand, one of them is believed: what was measured before what was seen or said, else the
 * later. The lines of the others stand beside it and decide nothing.
 */
function bestKnown(tested: readonly ObservedFunction[]): readonly ObservedFunction[] {
  const [first] = tested;
  if (first === undefined || tested.every(({ recordId }) => recordId === first.recordId)) return tested;
  const { recordId } = tested.reduce((most, line) => (surer(line, most) ? line : most));
  return tested.filter((line) => line.recordId === recordId);
}

function surer(one: ObservedFunction, other: ObservedFunction): boolean {
  const [sure, less] = [surest.indexOf(one.evidence), surest.indexOf(other.evidence)];
  if (sure !== less) return sure > less;
  const [on, before] = [one.on ?? '', other.on ?? ''];
  // Ids are made in the order of time.
  return on === before ? one.recordId > other.recordId : on > before;
}

/** What decided a demand on one side. */
type Decided = Pick<Judgement, 'result' | 'line'>;

const nothingKnown: Decided = { result: 'notTested', line: undefined };

/** The line that manages most decides: a job can be done in the way that suits the person best. */
function best(asked: Relief, lines: readonly ObservedFunction[], side: Side | undefined): Decided {
  let most = nothingKnown;
  for (const line of lines) {
    if (!coversSide(line.side, side)) continue;
    const result = compareLine(asked, line);
    if (most.line === undefined || rank(result) < rank(most.result)) most = { result, line };
  }
  return most;
}

/** A shortfall decides before what was left out. */
function compareLine(asked: Relief, line: ObservedFunction): MatchResult {
  const parts = compareParts(asked.parts, line);
  let untested = 0;
  let short = isCostly(asked, line);
  for (const part of parts) {
    if (part.can === undefined) untested += 1;
    else if (isShort(part)) short = true;
  }
  if (parts.length === untested) return 'notTested';
  if (short) return 'below';
  return untested > 0 ? 'notTested' : 'meets';
}

function isCostly({ withoutCost }: Relief, { limitKind }: ObservedFunction): boolean {
  return limitKind === 'canAtCost' && !withoutCost;
}

function explain(
  asked: AskedParts,
  result: MatchResult,
  parts: readonly ComparedPart[],
  line: ObservedFunction,
): readonly string[] {
  if (result === 'meets') return [];
  const untested = parts.filter((part) => part.can === undefined);
  if (untested.length === parts.length) return [reasons.nothingCompared];
  // What is never managed has no length or amount to test.
  const missing = line.frequency === 'never' ? [] : untested.map((part) => reasons.unknown(part.label));
  if (result === 'notTested') return missing;
  const short = parts.filter(isShort).map((part) => shortfallWords(asked, part));
  const why = short.length > 0 ? short : [reasons.atCost(line.limit ?? '')];
  return [...why, ...missing];
}

function isShort({ gap }: ComparedPart): boolean {
  return gap !== undefined && gap > 0;
}

function rank(result: MatchResult): number {
  return matchResults.indexOf(result);
}

/** A filter that gives the same list where nothing goes, so that thousands of rows can share one. */
export function kept<T>(all: readonly T[], keep: (one: T) => boolean): readonly T[] {
  return all.every(keep) ? all : all.filter(keep);
}

function coversSide(line: Side | undefined, need: Side | undefined): boolean {
  if (line === undefined || need === undefined || need === 'either') return true;
  return line === 'both' || line === 'either' || line === need;
}
