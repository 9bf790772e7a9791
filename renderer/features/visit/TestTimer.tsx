import { IconPlayerPlay, IconPlayerStop, IconRotate } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { visitText } from '../../../shared/text/visit.ts';
import { idleHeldUntil } from '../../app/window-events.ts';
import { useStore } from '../../client/store.ts';
import { showTime } from '../../components/format.ts';
import { elapsed, resetTimer, startTimer, stopTimer, stopwatchTime, useTestTimer } from './test-timer.ts';
import styles from './visit.module.css';

const words = visitText.timer;

interface Props {
  /** Takes the time on the stopwatch into a note. */
  readonly onNote: (text: string) => void;
}

/** Start, stop, reset; while it runs it says until when the idle lock waits. */
export function TestTimer({ onNote }: Props) {
  const state = useTestTimer();
  const running = state.since !== null;
  const heldUntil = useStore(idleHeldUntil);
  const shown = useShownTime(running, () => stopwatchTime(elapsed(state)));
  const standing = !running && state.before > 0;
  return (
    <section className={styles.timer} aria-label={words.label}>
      <button
        type="button"
        className={styles.tool}
        data-running={running || undefined}
        onClick={running ? stopTimer : startTimer}
      >
        {running ? (
          <IconPlayerStop size={22} aria-hidden="true" />
        ) : (
          <IconPlayerPlay size={22} aria-hidden="true" />
        )}
        {running ? words.stop : words.start}
      </button>
      {running || standing ? (
        <output className={styles.time} aria-live="off">
          {shown}
        </output>
      ) : null}
      {standing ? (
        <>
          <button type="button" className={styles.tool} onClick={() => onNote(words.timed(shown))}>
            {words.toNote}
          </button>
          <button type="button" className={styles.tool} aria-label={words.reset} onClick={resetTimer}>
            <IconRotate size={22} aria-hidden="true" />
          </button>
        </>
      ) : null}
      {running ? (
        <p className={styles.held} role="status">
          {heldUntil === null ? words.notHeld : words.held(showTime(heldUntil))}
        </p>
      ) : null}
    </section>
  );
}

/** The time as shown, drawn again each second while it runs. */
function useShownTime(running: boolean, read: () => string): string {
  const [, tick] = useState(0);
  useEffect(() => {
    if (!running) return undefined;
    const every = setInterval(() => tick((count) => count + 1), 250);
    return () => clearInterval(every);
  }, [running]);
  return read();
}
