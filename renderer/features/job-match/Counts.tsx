import type { MatchResult, MatchRow } from '../../../shared/reasoning/match.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import { matchText } from '../../../shared/text/match.ts';
import styles from './job-match.module.css';
import { MatchMark } from './MatchMark.tsx';

const counted: readonly MatchResult[] = ['restricted', 'below', 'notTested', 'meetsWithChange', 'meets'];

/** How many rows have each result, each with its mark. */
export function Counts({ rows }: { readonly rows: readonly MatchRow[] }) {
  // A restriction that a change respects counts under its result, and is said there: it has not gone.
  const kept = rows.filter(({ before, result }) => before === 'restricted' && result !== 'restricted').length;
  return (
    <ul className={styles.counts}>
      {counted.map((result) => (
        <li key={result}>
          <MatchMark result={result} />
          {matchText.results[result]} <b>{rows.filter((row) => row.result === result).length}</b>
          {result === 'meetsWithChange' && kept > 0 ? <span>{text.withinRestriction(kept)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
