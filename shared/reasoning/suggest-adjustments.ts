import { swapMarginalTask } from '../assessments/adjustments.ts';
import type { Adjustment } from '../domain/catalogue.ts';
import type { MatchRow } from './match.ts';

/** An entry of the library with the demands that call for it. */
export interface Suggestion {
  readonly adjustment: Adjustment;
  /** Rows of the match it would serve. */
  readonly rows: readonly MatchRow[];
  /** Its demands that the OT picked by hand. */
  readonly picked: readonly string[];
  /** Its demands that a hazard was found in. */
  readonly hazards: readonly string[];
}

export interface SuggestOptions {
  /** Demands the OT picked, whether or not they are below. */
  readonly picked?: readonly string[];
  /** Demands that a hazard was found in, such as lifting from the floor. */
  readonly hazards?: readonly string[];
  /** Symptoms follow effort: entries that step activity up are left out. */
  readonly postExertional?: boolean;
}

/**
 * Library entries that serve a demand above observed function, or one that the OT picked: those that serve more of what decides the
 * job come first, then the cheaper. Demands that are met, or were not tested, suggest nothing by themselves.
 */
export function suggestAdjustments(
  library: readonly Adjustment[],
  rows: readonly MatchRow[],
  { picked = [], hazards = [], postExertional = false }: SuggestOptions = {},
): readonly Suggestion[] {
  const short = rows.filter((row) => row.result === 'below' || row.result === 'restricted');
  return library
    .filter((adjustment) => !(postExertional && adjustment.flags.includes('notForPostExertional')))
    .map((adjustment) => ({
      adjustment,
      rows: short.filter((row) => fits(adjustment, row)),
      picked: served(adjustment, picked),
      hazards: served(adjustment, hazards),
    }))
    .filter((suggestion) => suggestion.rows.length + suggestion.picked.length + suggestion.hazards.length > 0)
    .sort((one, other) => weight(other) - weight(one) || cost(one) - cost(other));
}

/** Those of the demands that an entry answers. Handing a task over answers one that is marginal, nothing else. */
function served(adjustment: Adjustment, demandIds: readonly string[]): readonly string[] {
  return adjustment.id === swapMarginalTask ? [] : demandIds.filter((id) => adjustment.serves.includes(id));
}

function fits(adjustment: Adjustment, row: MatchRow): boolean {
  if (row.demandId === null || !adjustment.serves.includes(row.demandId)) return false;
  return adjustment.id !== swapMarginalTask || row.criticality === 'marginal';
}

function weight({ rows, picked, hazards }: Suggestion): number {
  const ofRow = { safetyCritical: 4, essential: 3, marginal: 1 } as const;
  return rows.reduce(
    (sum, row) => sum + ofRow[row.criticality ?? 'essential'],
    (picked.length + hazards.length) * 2,
  );
}

function cost({ adjustment }: Suggestion): number {
  return ['0', 'A', 'B', 'C', 'D'].indexOf(adjustment.costFrom);
}
