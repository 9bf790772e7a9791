import { IconArrowDown } from '@tabler/icons-react';
import type { Id } from '../../../shared/domain/ids.ts';
import { measureWords } from '../../../shared/text/instruments/results.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { SessionProvider } from '../../components/form/session-context.tsx';
import { useRecordSession } from '../../components/form/use-record-session.ts';
import styles from '../../components/results/result.module.css';
import { resultWords, stillNeeded } from './result-words.ts';
import { type Results, useResults } from './use-results.ts';

export const resultPanelId = 'instrument-result';

/** How many readings the line holds. */
const mostInLine = 2;

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
  const words = shortWords(results);
  const rest = words.length - mostInLine;
  return (
    <div
      className={styles.bar}
      data-held={results.heldBack === null ? undefined : (results.form.heldBackTone ?? 'attend')}
    >
      <p className={styles.barWords}>
        {words.length === 0
          ? text.noReading
          : words.slice(0, mostInLine).map((one) => <span key={one}>{one}</span>)}
        {rest > 0 ? <span>{text.more(rest)}</span> : null}
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

/** One reading with its band; of several, each by its number. */
function shortWords(results: Results): readonly string[] {
  const { heldBack, readings } = results;
  if (heldBack !== null) return [text.heldBack];
  if (readings.length < 2) return resultWords(results);
  return readings.map((assessed) => {
    const { reading, assessment } = assessed;
    const told =
      assessment.status === 'scored' ? measureWords(assessment.explanation.headline) : stillNeeded(assessed);
    return `${reading.title}: ${told}`;
  });
}
