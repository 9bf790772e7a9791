import type { RatedAmount, Rating } from '../assessments/rating-view.ts';
import { Frequency } from '../assessments/ratings.ts';
import type { Measure } from '../domain/catalogue.ts';
import { isCount, plainNumber, withUnit } from '../text/findings.ts';
import { matchText } from '../text/match.ts';
import type { ObservedFunction } from './observed-function.ts';

/** What came of setting one line of observed function beside one rated demand. */
export interface Comparison {
  /** Parts known on both sides. */
  readonly compared: number;
  /** Parts where less is managed than needed. */
  readonly below: readonly string[];
  /** Parts that the job asks and that were not tested. */
  readonly unknown: readonly string[];
}

/**
 * Sets all parts that are known side by side. Amounts are compared only where one amount of the demand has the unit, and more is
 * more: heights, widths and sizes describe the place and are left to the OT.
 */
export function compareParts(rating: Rating, line: ObservedFunction): Comparison {
  const below: string[] = [];
  const unknown: string[] = [];
  let compared = 0;
  const set = (short: boolean | undefined, shortWords: () => string, part: string) => {
    if (short === undefined) unknown.push(matchText.reasons.unknown(part));
    else compared += 1;
    if (short === true) below.push(shortWords());
  };

  const { reasons, parts } = matchText;
  const bands = Frequency.options;
  if (rating.frequency !== undefined) {
    const [need, can] = [rating.frequency, line.frequency];
    const short = can === undefined ? undefined : bands.indexOf(can) < bands.indexOf(need);
    set(short, () => reasons.frequency(need, can ?? 'never'), parts.frequency);
  }
  if (rating.frequency === undefined && line.frequency === 'never')
    set(true, () => reasons.neverManaged, parts.frequency);
  if (rating.level !== undefined) {
    const [need, can] = [rating.level, line.level];
    set(isShort(need, can), () => reasons.level(String(need), String(can)), parts.level);
  }
  if (rating.duration !== undefined) {
    const [need, can] = [rating.duration, line.duration];
    set(isShort(need, can), () => reasons.duration(String(need), String(can)), parts.duration);
  }
  for (const { measure, value } of comparableAmounts(rating)) {
    const can = line.amount?.unit === measure.unit ? line.amount.value : undefined;
    set(isShort(value, can), () => amountShort(measure, value, can ?? 0), measure.label);
  }
  return { compared, below, unknown };
}

function amountShort({ label, unit }: Measure, need: number, can: number): string {
  const { reasons } = matchText;
  if (isCount(unit)) return reasons.count(label, plainNumber(need), plainNumber(can));
  return reasons.amount(label, withUnit(need, unit), withUnit(can, unit));
}

function isShort(need: number, can: number | undefined): boolean | undefined {
  return can === undefined ? undefined : can < need;
}

const moreIsMore = ['kg', 'N', 'm', '/h', '/min', '/shift'];

/** One observed amount can answer one unit; where a demand has several amounts, the first that can be compared leads. */
function comparableAmounts(rating: Rating): readonly RatedAmount[] {
  if (rating.demand.group !== 'physical') return [];
  const reach = rating.demand.id === 'reach_forward' || rating.demand.id === 'reach_overhead';
  const units = reach ? ['mm'] : moreIsMore;
  return rating.amounts.filter(({ measure }) => units.includes(measure.unit)).slice(0, 1);
}
