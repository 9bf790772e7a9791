import type { Step } from '../../../shared/instruments/instrument.ts';
import styles from './result.module.css';

/** How a result was worked out, step by step, folded; nothing where there are no steps. */
export function Steps({ steps, summary }: { readonly steps: readonly Step[]; readonly summary: string }) {
  if (steps.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{summary}</summary>
      <ol className={styles.steps}>
        {steps.map(({ label, from, result }, index) => (
          <li key={index}>
            <span className={styles.stepLabel}>{label}</span>
            {from === '' ? null : <span>{from}</span>}
            <span className={styles.stepResult}>
              <span aria-hidden="true">→ </span>
              {result}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
