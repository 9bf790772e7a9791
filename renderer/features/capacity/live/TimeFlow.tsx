import { IconMinus, IconPlus } from '@tabler/icons-react';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import styles from './live.module.css';
import { TimerKeys } from './TimerKeys.tsx';
import type { Live } from './use-live-test.ts';

interface Props {
  readonly live: Live;
  /** The count in large digits, and the time beneath it. */
  readonly countFirst?: boolean;
}

/** Held positions and repeated movements: a clock, a counter, and readings whenever they are taken. */
export function TimeFlow({ live: { live, view, timer, actions }, countFirst = false }: Props) {
  const count = view.number(`${live.path}.count`) ?? 0;
  const keys = (
    <TimerKeys
      timer={timer}
      huge={!countFirst}
      capMinutes={live.test.capMinutes}
      onStart={() => actions.addStep({})}
    />
  );
  return (
    <>
      {countFirst ? <CountFace count={count} of={live.test.capRepetitions} /> : keys}
      <div className={styles.line}>
        <button
          type="button"
          className={styles.key}
          data-wide
          data-large
          onClick={() => actions.put({ count: count + 1 })}
        >
          <IconPlus size={24} aria-hidden="true" />
          {liveText.count.one}
        </button>
        <button
          type="button"
          className={styles.key}
          aria-label={liveText.count.back}
          disabled={count === 0}
          onClick={() => actions.put({ count: count === 1 ? null : count - 1 })}
        >
          <IconMinus size={24} aria-hidden="true" />
        </button>
        {countFirst ? null : <CountFace count={count} of={live.test.capRepetitions} small />}
      </div>
      {countFirst ? keys : null}
      {live.steps.length > 0 ? (
        <button
          type="button"
          className={styles.key}
          onClick={() => actions.addStep({ seconds: Math.floor((timer.milliseconds ?? 0) / 1000) })}
        >
          {liveText.readings.another}
        </button>
      ) : null}
    </>
  );
}

interface FaceProps {
  readonly count: number;
  readonly of: number | null;
  readonly small?: boolean;
}

function CountFace({ count, of, small = false }: FaceProps) {
  return (
    <p className={small ? styles.face : styles.number} data-live-count aria-live="polite">
      <span className={styles.spoken}>{liveText.count.label} </span>
      {count}
      {of === null ? null : <small>/ {of}</small>}
    </p>
  );
}
