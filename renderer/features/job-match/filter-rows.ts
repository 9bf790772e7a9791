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

/** The rows to show, what decides most first: worst result, then what safety and the task hang on. */
export function shownRows(rows: readonly MatchRow[], filter: MatchFilter): readonly MatchRow[] {
  const weight = ({ criticality }: MatchRow) =>
    criticality === 'safetyCritical' ? 2 : criticality === 'marginal' ? 0 : 1;
  const rank = ({ result }: MatchRow) => matchResults.indexOf(result);
  return rows
    .filter((row) => isShown(row, filter))
    .toSorted((one, other) => rank(other) - rank(one) || weight(other) - weight(one));
}
