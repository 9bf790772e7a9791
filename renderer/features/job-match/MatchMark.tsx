import type { MatchResult } from '../../../shared/reasoning/match.ts';

/** The result as a shape that needs no colour: full, half, empty, crossed and dashed circle. The word stands beside it. */
export function MatchMark({ result }: { readonly result: MatchResult }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
      <circle
        cx="10"
        cy="10"
        r="7.5"
        strokeWidth="2"
        fill={result === 'meets' ? 'currentColor' : 'none'}
        strokeDasharray={result === 'notTested' ? '3 2.9' : undefined}
      />
      {result === 'meetsWithChange' ? <path d="M10 2.5a7.5 7.5 0 0 0 0 15z" fill="currentColor" /> : null}
      {result === 'restricted' ? <path d="m5 5 10 10" strokeWidth="2.5" /> : null}
      {result === 'notTested' ? (
        <path d="M8 8.2a2 2 0 1 1 2.8 1.8c-.5.3-.8.6-.8 1.3m0 2v.4" strokeWidth="1.6" />
      ) : null}
    </svg>
  );
}
