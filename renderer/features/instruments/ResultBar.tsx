import { IconArrowDown } from '@tabler/icons-react';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import styles from './result.module.css';
import { resultWords } from './use-announced-results.ts';
import { useResults } from './use-results.ts';

export const resultPanelId = 'instrument-result';

/** The result in a line at the foot, where there is no room for the panel beside the questions. */
export function ResultBar() {
  const results = useResults();
  const words = resultWords(results);
  return (
    <div className={styles.bar} data-held={results.heldBack !== null || undefined}>
      <p className={styles.barWords}>
        {words.length === 0 ? text.noReading : words.map((one) => <span key={one}>{capitalised(one)}</span>)}
      </p>
      <button
        type="button"
        className={styles.barButton}
        onClick={() => {
          const panel = document.getElementById(resultPanelId);
          panel?.scrollIntoView({ block: 'start' });
          panel?.focus({ preventScroll: true });
        }}
      >
        <IconArrowDown size={18} aria-hidden="true" />
        {text.barOpen}
      </button>
    </div>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
