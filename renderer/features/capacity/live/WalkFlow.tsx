import { IconMinus, IconRotateClockwise } from '@tabler/icons-react';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import styles from './live.module.css';
import { NumberEntry } from './NumberEntry.tsx';
import { TimerKeys } from './TimerKeys.tsx';
import type { Live } from './use-live-test.ts';

const text = liveText.walk;
const minute = 60_000;

interface Props {
  readonly live: Live;
  /** Metres of a lap. */
  readonly course: number;
}

/** The six-minute walk: laps by one tap, the clock, and what to say each minute. The clock runs on through rests. */
export function WalkFlow({ live: { live, view, timer, actions }, course }: Props) {
  const laps = view.number(`${live.path}.count`) ?? 0;
  const time = timer.milliseconds ?? 0;
  const setLaps = (next: number) => {
    actions.put({ count: next === 0 ? null : next });
    actions.putStep({ distance: next === 0 ? null : next * course });
  };
  return (
    <>
      <TimerKeys timer={timer} huge capMinutes={6} onStart={() => actions.addStep({})} />
      <p className={styles.say} role="status">
        <strong>{text.say}</strong> {phraseAt(time)}
      </p>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.key}
          data-wide
          data-large
          data-main={timer.running || undefined}
          onClick={() => setLaps(laps + 1)}
        >
          <IconRotateClockwise size={24} aria-hidden="true" />
          {text.lap}
        </button>
        <button
          type="button"
          className={styles.key}
          aria-label={text.lapBack}
          disabled={laps === 0}
          onClick={() => setLaps(laps - 1)}
        >
          <IconMinus size={24} aria-hidden="true" />
        </button>
        <span className={styles.face} data-live-count aria-live="polite">
          {text.laps(laps)}
        </span>
      </div>
      {live.current === undefined ? null : (
        <div className={styles.line}>
          <NumberEntry path={`${live.current.path}.distance`} label={text.distance} />
          {[10, 5, 1].map((metres) => (
            <button
              key={metres}
              type="button"
              className={styles.key}
              onClick={() => actions.putStep({ distance: (live.current?.distance ?? 0) + metres })}
            >
              {text.metres(metres)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** What to say at this time of the walk, in milliseconds from its start. */
function phraseAt(time: number): string {
  if (time === 0) return text.begin;
  if (time >= 6 * minute) return text.stop;
  if (time >= 5.75 * minute) return text.soon;
  const whole = Math.floor(time / minute);
  return text.phrases[whole - 1] ?? text.begin;
}
