import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import type { TimerField } from '../../../shared/assessments/fields.ts';
import { timerFace, timerText } from '../../../shared/text/timer.ts';
import { ClockNotes, TimerAfterwards } from '../../components/form/TimerBox.tsx';
import type { TimerHandle } from '../../components/form/use-timer.ts';
import styles from './observe.module.css';

interface Props {
  readonly field: TimerField;
  readonly timer: TimerHandle;
  readonly path: string;
  /** Done just before the time stops. */
  readonly onStop?: () => void;
}

/** The time of an observation with one large button, and what the clock did meanwhile. */
export function Face({ field, timer, path, onStop }: Props) {
  const begun = timer.stretches.length > 0;
  return (
    <>
      <div className={styles.face}>
        <output className={styles.time} aria-live="off" aria-label={timerText.time(field.label)}>
          {timer.milliseconds === null ? timerText.notKnown : timerFace(timer.milliseconds)}
        </output>
        {timer.running ? (
          <button
            type="button"
            className={styles.big}
            data-tone="stop"
            onClick={() => {
              onStop?.();
              timer.stop();
            }}
          >
            <IconPlayerStop size={28} aria-hidden="true" />
            {timerText.stop}
          </button>
        ) : (
          <button type="button" className={styles.big} data-tone="go" onClick={timer.start}>
            <IconPlayerPlay size={28} aria-hidden="true" />
            {begun ? timerText.goOn : timerText.start}
          </button>
        )}
      </div>
      <ClockNotes timer={timer} />
      <TimerAfterwards timer={timer} id={path} />
    </>
  );
}
