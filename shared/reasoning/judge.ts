import { isDemanded, type Rating } from '../assessments/rating-view.ts';
import type { Side } from '../assessments/ratings.ts';
import { matchText } from '../text/match.ts';
import { type ComparedPart, compareParts, shortfallWords } from './compare.ts';
import type { Relief } from './effects.ts';
import { type MatchResult, matchResults } from './match-result.ts';
import type { ObservedFunction } from './observed-function.ts';

interface Compared {
  readonly result: MatchResult;
  readonly parts: readonly ComparedPart[];
  /** The line of observed function that decided. */
  readonly line: ObservedFunction | undefined;
}

/** One demand beside what the person can do: what follows, and why in short clauses. */
export interface Judgement extends Compared {
  readonly reasons: readonly string[];
}

const { reasons } = matchText;

/**
 * Sets a demand, as it is or as changes leave it, beside every line of observed function about it. A restriction decides unless it
 * is kept to; else the worst known part decides a line, the best line the demand, and the worse side where both are needed.
 */
export function judge(asked: Relief, capacity: readonly ObservedFunction[]): Judgement {
  const { rating } = asked;
  const seen = isSeen(rating);
  const restriction = asked.respected && seen ? undefined : capacity.find(isRestriction);
  if (restriction !== undefined) {
    const told = capacity.filter(isRestriction).map((line) => reasons.restriction(line.limit ?? ''));
    // Each side, and each record, may hold the same restriction.
    const why = [...new Set(told)];
    return {
      result: 'restricted',
      parts: compareParts(rating, isTested(restriction) ? restriction : undefined),
      line: restriction,
      reasons: seen ? why : [...why, reasons.notSeen],
    };
  }
  if (!seen) return open(rating, rating.notTested ? reasons.notSeen : reasons.notRated);
  const tested = bestKnown(capacity.every(isTested) ? capacity : capacity.filter(isTested));
  if (tested.length === 0) return open(rating, reasons.noCapacity);
  if (rating.side !== 'both') return best(asked, tested, rating.side);
  const left = onSide('left', best(asked, tested, 'left'));
  const right = onSide('right', best(asked, tested, 'right'));
  return rank(right) > rank(left) ? right : left;
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
  const known = capacity.some((line) => isTested(line) || isRestriction(line));
  return isSeen(rating) && known
    ? { ...now, result: 'meetsWithChange', parts: [], reasons: [] }
    : { ...now, reasons: [reasons.removedUntested] };
}

function isSeen(rating: Rating): boolean {
  return isDemanded(rating) && !rating.notTested;
}

function isRestriction({ limitKind }: ObservedFunction): boolean {
  return limitKind === 'shouldNot';
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

/** Names the side where what decided is known of that side alone. */
function onSide(side: 'left' | 'right', judged: Judgement): Judgement {
  if (judged.line !== undefined && judged.line.side !== side) return judged;
  return { ...judged, reasons: judged.reasons.map((why) => reasons.onSide(side, why)) };
}

/** The line that manages most decides: a job can be done in the way that suits the person best. */
function best(asked: Relief, lines: readonly ObservedFunction[], side: Side | undefined): Judgement {
  let most: Compared | undefined;
  for (const line of lines) {
    if (!coversSide(line.side, side)) continue;
    const one = compareLine(asked, line);
    if (most === undefined || rank(one) < rank(most)) most = one;
  }
  if (most?.line === undefined) return open(asked.rating, reasons.noCapacity);
  return { ...most, reasons: explain(asked, most, most.line) };
}

/** A shortfall decides before what was left out. */
function compareLine(asked: Relief, line: ObservedFunction): Compared {
  const parts = compareParts(asked.rating, line);
  const untested = parts.reduce((count, part) => (part.can === undefined ? count + 1 : count), 0);
  const enough = !isCostly(asked, line) && !parts.some(isShort);
  if (parts.length === untested) return { parts, line, result: 'notTested' };
  if (enough) return { parts, line, result: untested > 0 ? 'notTested' : 'meets' };
  return { parts, line, result: 'below' };
}

function isCostly({ withoutCost }: Relief, { limitKind }: ObservedFunction): boolean {
  return limitKind === 'canAtCost' && !withoutCost;
}

function explain(asked: Relief, { result, parts }: Compared, line: ObservedFunction): readonly string[] {
  if (result === 'meets') return [];
  const untested = parts.filter((part) => part.can === undefined);
  if (untested.length === parts.length) return [reasons.nothingCompared];
  // What is never managed has no length or amount to test.
  const missing = line.frequency === 'never' ? [] : untested.map((part) => reasons.unknown(part.label));
  if (result === 'notTested') return missing;
  const short = parts.filter(isShort).map((part) => shortfallWords(asked.rating, part));
  const why = short.length > 0 ? short : [reasons.atCost(line.limit ?? '')];
  return [...why, ...missing];
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

function coversSide(line: Side | undefined, need: Side | undefined): boolean {
  if (line === undefined || need === undefined || need === 'either') return true;
  return line === 'both' || line === 'either' || line === need;
}
