import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import { timerFace, timerText } from '../../../../shared/text/timer.ts';
import { ClockNotes } from '../../../components/form/TimerBox.tsx';
import type { TimerHandle } from '../../../components/form/use-timer.ts';
import styles from './live.module.css';

const text = liveText.timer;

interface Props {
  readonly timer: TimerHandle;
  /** The one number of this test. */
  readonly huge?: boolean;
  readonly capMinutes?: number | null;
  /** Said on the button that starts it. */
  readonly startWords?: string;
  readonly onStart?: () => void;
}

/** The time of the test with one large button: start, pause, go on. What it shows follows from stored instants alone. */
export function TimerKeys({ timer, huge, capMinutes, startWords, onStart }: Props) {
  const begun = timer.stretches.length > 0;
  const words = timer.running ? text.pause : begun ? text.goOn : (startWords ?? text.start);
  const capped = capMinutes ?? null;
  const over = capped !== null && (timer.milliseconds ?? 0) >= capped * 60_000;
  return (
    <div className={styles.column}>
      <p className={styles.line}>
        <output
          className={styles.face}
          data-huge={huge || undefined}
          data-live-time
          aria-label={text.label}
          aria-live="off"
        >
          {timer.milliseconds === null ? timerText.notKnown : timerFace(timer.milliseconds)}
        </output>
        {capped === null ? null : <span className={styles.soft}>{text.cap(timerFace(capped * 60_000))}</span>}
      </p>
      {over ? (
        <p role="status" className={styles.attend}>
          {text.capReached}
        </p>
      ) : null}
      <button
        type="button"
        className={styles.key}
        data-large
        data-main={!timer.running || undefined}
        onClick={() => {
          if (timer.running) timer.stop();
          else {
            timer.start();
            if (!begun) onStart?.();
          }
        }}
      >
        {timer.running ? (
          <IconPlayerPause size={26} aria-hidden="true" />
        ) : (
          <IconPlayerPlay size={26} aria-hidden="true" />
        )}
        {words}
      </button>
      <ClockNotes timer={timer} />
    </div>
  );
}

const minute = 60_000;

/** How long the rest since the last stop has been; nothing while the test runs or before it began. */
export function RestFace({ timer }: { readonly timer: TimerHandle }) {
  const since = timer.running ? null : (timer.stretches.at(-1)?.stop ?? null);
  const [, tick] = useState(0);
  useEffect(() => {
    if (since === null) return undefined;
    const every = setInterval(() => tick((count) => count + 1), 500);
    return () => clearInterval(every);
  }, [since]);
  if (since === null) return null;
  const rested = Math.max(0, Date.now() - Date.parse(since));
  return (
    <p className={styles.rest} data-enough={rested >= minute || undefined}>
      {liveText.rest(timerFace(rested))}
      {rested >= minute ? `. ${liveText.restEnough}` : ''}
    </p>
  );
}
