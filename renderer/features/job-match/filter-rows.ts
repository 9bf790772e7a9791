import { type MatchResult, type MatchRow, matchResults } from '../../../shared/reasoning/match.ts';

export type MatchShown = 'matters' | 'all' | MatchResult;

export interface MatchFilter {
  readonly shown: MatchShown;
  /** Leaves out what is marginal; unknown weight counts as essential. */
  readonly essentialOnly: boolean;
}

/** The choices of the filter, what matters first. */
export const matchShown: readonly MatchShown[] = ['matters', 'all', ...matchResults.toReversed()];

/** Whether a row is shown. What matters is all that is not yet met. */
export function isShown({ result, criticality }: MatchRow, { shown, essentialOnly }: MatchFilter): boolean {
  if (essentialOnly && criticality === 'marginal') return false;
  if (shown === 'all') return true;
  if (shown === 'matters') return result === 'below' || result === 'restricted' || result === 'notTested';
  return result === shown;
}

/**
 * The rows to show, what decides most first: worst as the job is now, then what safety and the task hang on. The order does not
 * follow the changes, so that no row runs off while an effect is typed.
 * @param held rows that stay whatever they come to
 */
export function shownRows(
  rows: readonly MatchRow[],
  filter: MatchFilter,
  held: (row: MatchRow) => boolean = () => false,
): readonly MatchRow[] {
  const weight = ({ criticality }: MatchRow) =>
    criticality === 'safetyCritical' ? 2 : criticality === 'marginal' ? 0 : 1;
  const rank = ({ before }: MatchRow) => matchResults.indexOf(before);
  return rows
    .filter((row) => isShown(row, filter) || held(row))
    .toSorted((one, other) => rank(other) - rank(one) || weight(other) - weight(one));
}
