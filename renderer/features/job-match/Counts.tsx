import type { MatchResult, MatchRow } from '../../../shared/reasoning/match.ts';
import { matchText } from '../../../shared/text/match.ts';
import styles from './job-match.module.css';
import { MatchMark } from './MatchMark.tsx';

const counted: readonly MatchResult[] = ['restricted', 'below', 'notTested', 'meetsWithChange', 'meets'];

/** How many rows have each result, each with its mark. */
export function Counts({ rows }: { readonly rows: readonly MatchRow[] }) {
  return (
    <ul className={styles.counts}>
      {counted.map((result) => (
        <li key={result}>
          <MatchMark result={result} />
          {matchText.results[result]} <b>{rows.filter((row) => row.result === result).length}</b>
        </li>
      ))}
    </ul>
  );
}
