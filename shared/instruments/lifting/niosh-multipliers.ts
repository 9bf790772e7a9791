import { type Coupling, type LiftDuration, type LiftUnits, nioshTables } from './niosh-tables.ts';

/** Horizontal multiplier. H in cm or in, above 0; nearer than the nearest counts as that, beyond the farthest gives 0. */
export function horizontalMultiplier(units: LiftUnits, H: number): number {
  const { nearest, farthest } = nioshTables.systems[units].horizontal;
  if (H > farthest) return 0;
  return nearest / Math.max(H, nearest);
}

/** Vertical multiplier. V, the height of the hands in cm or in, 0 or more; above the highest reach gives 0. */
export function verticalMultiplier(units: LiftUnits, V: number): number {
  const { best, perUnit, highest } = nioshTables.systems[units].vertical;
  return V > highest ? 0 : 1 - perUnit * Math.abs(V - best);
}

/** Distance multiplier. D, the vertical travel in cm or in, 0 or more; shorter than the shortest counts as that. */
export function distanceMultiplier(units: LiftUnits, D: number): number {
  const { base, over, shortest, longest } = nioshTables.systems[units].travel;
  if (D > longest) return 0;
  return D <= shortest ? 1 : base + over / D;
}

/** Asymmetry multiplier. A in degrees, 0 or more; more than the greatest gives 0. */
export function asymmetryMultiplier(A: number): number {
  const { perDegree, greatest } = nioshTables.asymmetry;
  return A > greatest ? 0 : 1 - perDegree * A;
}

/** Whether the hands are at or above the height that splits the columns of Tables 5 and 7: 75 cm or 30 in, itself above. */
export function isAtOrAbove(units: LiftUnits, V: number): boolean {
  return V >= nioshTables.systems[units].vertical.best;
}

/** Coupling multiplier, by the height of the hands at the end evaluated. */
export function couplingMultiplier(coupling: Coupling, atOrAbove: boolean): number {
  const { below, atOrAbove: above } = nioshTables.couplingTable[coupling];
  return atOrAbove ? above : below;
}

/** How a frequency multiplier came out of Table 5. */
export interface FrequencyMultiplier {
  readonly FM: number;
  readonly from:
    | { readonly kind: 'row'; readonly F: number }
    /** Between two rows, in proportion. */
    | { readonly kind: 'between'; readonly below: number; readonly above: number }
    /** Between a row and one of 0, which the manual leaves open; taken as 0. */
    | { readonly kind: 'towardsZero'; readonly below: number; readonly above: number }
    | { readonly kind: 'beyond' };
}

/**
 * Frequency multiplier, Table 5, with linear interpolation between rows. Fewer than 0.2 lifts a minute count as 0.2.
 * @param F lifts a minute, 0 or more
 * @param atOrAbove whether the hands are at or above 75 cm (30 in) where the lift begins
 */
export function frequencyMultiplier(
  F: number,
  duration: LiftDuration,
  atOrAbove: boolean,
): FrequencyMultiplier {
  const { rows, lowest, highest } = nioshTables.frequencyTable;
  const column = columnOf(duration, atOrAbove);
  if (F > highest) return { FM: 0, from: { kind: 'beyond' } };
  const used = Math.max(F, lowest);
  const upper = rows.findIndex((row) => row.F >= used);
  const above = rows[upper];
  const below = rows[upper - 1];
  if (above === undefined) throw new Error('the frequency table ends before its highest frequency');
  const high = valueAt(above.values, column);
  if (above.F === used || below === undefined) return { FM: high, from: { kind: 'row', F: above.F } };
  const low = valueAt(below.values, column);
  if (low === 0) return { FM: 0, from: { kind: 'row', F: below.F } };
  if (high === 0) return { FM: 0, from: { kind: 'towardsZero', below: below.F, above: above.F } };
  const FM = low + ((high - low) * (used - below.F)) / (above.F - below.F);
  return { FM, from: { kind: 'between', below: below.F, above: above.F } };
}

function columnOf(duration: LiftDuration, atOrAbove: boolean): number {
  return nioshTables.frequencyTable.columns.findIndex(
    (column) => column.duration === duration && column.atOrAbove === atOrAbove,
  );
}

function valueAt(values: readonly number[], column: number): number {
  const value = values[column];
  if (value === undefined) throw new Error('the frequency table lacks a column');
  return value;
}

/** The hand distance to work with where it cannot be measured. W, the depth of the box away from the body, 0 or more. */
export function estimatedH(units: LiftUnits, W: number, V: number): number {
  const { lowBelow, low, otherwise } = nioshTables.systems[units].horizontalEstimate;
  return (V < lowBelow ? low : otherwise) + W / 2;
}

/** The six multipliers of one end of a lift. */
export interface Multipliers {
  readonly HM: number;
  readonly VM: number;
  readonly DM: number;
  readonly AM: number;
  readonly FM: number;
  readonly CM: number;
}

/** Recommended weight limit in kg or lb: the load constant times the six multipliers. */
export function recommendedWeightLimit(units: LiftUnits, { HM, VM, DM, AM, FM, CM }: Multipliers): number {
  return nioshTables.systems[units].loadConstant * HM * VM * DM * AM * FM * CM;
}

/** A load over its limit; null where the limit is 0 (or so near it that the ratio cannot be held): outside the equation. */
export function liftingIndex(load: number, limit: number): number | null {
  const index = load / limit;
  return limit > 0 && Number.isFinite(index) ? index : null;
}
