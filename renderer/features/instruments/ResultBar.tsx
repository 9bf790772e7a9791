import { IconArrowDown } from '@tabler/icons-react';
import type { Id } from '../../../shared/domain/ids.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { SessionProvider } from '../../components/form/session-context.tsx';
import { useRecordSession } from '../../components/form/use-record-session.ts';
import styles from './result.module.css';
import { resultWords } from './result-words.ts';
import { useResults } from './use-results.ts';

export const resultPanelId = 'instrument-result';

/** The result in a line at the foot, where there is no room for the panel beside the questions. */
export function ResultBar({ recordId }: { readonly recordId: Id }) {
  const opened = useRecordSession(recordId);
  if (opened.state !== 'open') return null;
  return (
    <SessionProvider session={opened.session}>
      <Line />
    </SessionProvider>
  );
}

function Line() {
  const results = useResults();
  const words = resultWords(results);
  return (
    <div className={styles.bar} data-held={results.heldBack !== null || undefined}>
      <p className={styles.barWords}>
        {words.length === 0 ? text.noReading : words.map((one) => <span key={one}>{one}</span>)}
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
