import type { RatedAmount } from '../assessments/rating-view.ts';
import { Frequency } from '../assessments/ratings.ts';
import { isCount, plainNumber, withUnit } from '../text/findings.ts';
import { matchText } from '../text/match.ts';
import type { AskedParts } from './effects.ts';
import type { ObservedFunction } from './observed-function.ts';

/** One part of a demand beside the same part of what the person manages, on one scale. */
export interface ComparedPart {
  readonly part: 'frequency' | 'level' | 'duration' | 'amount';
  /** `how often`, `load`. */
  readonly label: string;
  /** Unit of need, can and gap; `band` (0 never to 3 constant) and `level` (0 none to 3 high) count steps. */
  readonly unit: string;
  readonly need: number;
  /** Undefined when it was not tested. */
  readonly can: number | undefined;
  /** How much is missing, 0 when enough is managed; undefined when it was not tested. */
  readonly gap: number | undefined;
}

const bands = Frequency.options;
const { reasons, parts: partNames } = matchText;

/**
 * Sets all parts that are known side by side. Amounts are compared only where one amount of the demand has the unit, and more is
 * more: heights, widths and sizes describe the place and are left to the OT.
 * @param line what the person manages; undefined when nothing was tested, so that every part that is asked stays open
 */
export function compareParts(asked: AskedParts, line: ObservedFunction | undefined): readonly ComparedPart[] {
  const compared: ComparedPart[] = [];
  const often = line?.frequency;
  if (asked.frequency !== undefined) {
    const can = often === undefined ? undefined : bands.indexOf(often);
    compared.push(part('frequency', partNames.frequency, 'band', bands.indexOf(asked.frequency), can));
  } else if (often === 'never') compared.push(part('frequency', partNames.frequency, 'band', 1, 0));
  if (asked.level !== undefined)
    compared.push(part('level', partNames.level, 'level', asked.level, line?.level));
  if (asked.duration !== undefined)
    compared.push(part('duration', partNames.duration, 'min', asked.duration, line?.duration));
  const amount = line?.amount;
  for (const { measure, value } of comparableAmounts(asked, amount?.unit)) {
    const can = amount?.unit === measure.unit ? amount.value : undefined;
    compared.push(part('amount', measure.label, measure.unit, value, can));
  }
  return compared;
}

function part(
  kind: ComparedPart['part'],
  label: string,
  unit: string,
  need: number,
  can: number | undefined,
): ComparedPart {
  return { part: kind, label, unit, need, can, gap: can === undefined ? undefined : gapOf(need, can) };
}

/** Amounts have three decimals at most, so the difference must not show the error of binary fractions. */
function gapOf(need: number, can: number): number {
  return can < need ? Math.max(0.001, Math.round((need - can) * 1000) / 1000) : 0;
}

/** A shortfall as a short clause: what is needed and what is managed, each with its unit. */
export function shortfallWords(
  asked: AskedParts,
  { part: kind, label, unit, need, can = 0 }: ComparedPart,
): string {
  switch (kind) {
    case 'frequency':
      if (asked.frequency === undefined) return reasons.neverManaged;
      return reasons.frequency(bands[need] ?? 'never', bands[can] ?? 'never');
    case 'level':
      return reasons.level(need, can);
    case 'duration':
      return reasons.duration(String(need), String(can));
    case 'amount':
      if (isCount(unit)) return reasons.count(label, plainNumber(need), plainNumber(can));
      return reasons.amount(label, withUnit(need, unit), withUnit(can, unit));
  }
}

const moreIsMore = ['kg', 'N', 'm', '/h', '/min', '/shift'];
const rates = ['/h', '/min', '/shift'];

/**
 * One observed amount can answer one unit. Of a physical demand the first amount that can be compared leads, and stays open when
 * the observed amount has another unit. Other demands hang on their level, so there an amount counts only when both sides have it.
 * Sensory and environmental amounts describe the place.
 */
function comparableAmounts(
  { demand, amounts }: AskedParts,
  managed: string | undefined,
): readonly RatedAmount[] {
  if (amounts.length === 0) return none;
  if (demand.group === 'cognitive' || demand.group === 'psychosocial') {
    const same = rates.includes(managed ?? '')
      ? amounts.find(({ measure }) => measure.unit === managed)
      : undefined;
    return same === undefined ? none : [same];
  }
  if (demand.group !== 'physical') return none;
  const reach = demand.id === 'reach_forward' || demand.id === 'reach_overhead';
  const counts = ({ measure }: RatedAmount) =>
    reach ? measure.unit === 'mm' : moreIsMore.includes(measure.unit);
  const lead = amounts.find(counts);
  if (lead === undefined) return none;
  if (lead.measure.unit === managed) return [lead];
  const same = amounts.find((amount) => amount.measure.unit === managed && counts(amount));
  return same === undefined ? [lead] : [lead, same];
}

const none: readonly RatedAmount[] = [];
