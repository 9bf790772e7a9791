import type { TestStep } from '../../../../shared/reasoning/capacity/tests.ts';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import styles from './live.module.css';
import { NumberEntry } from './NumberEntry.tsx';
import { RestFace, TimerKeys } from './TimerKeys.tsx';
import type { Live } from './use-live-test.ts';

const text = liveText.trial;

interface Props {
  readonly live: Live;
  /** What each trial gives. */
  readonly field: 'load' | 'force' | 'distance';
  readonly unit: string;
}

/** Trials that give one number each: force on a gauge, grip, a distance. */
export function TrialFlow({ live: { live, timer, actions }, field, unit }: Props) {
  const { steps, current } = live;
  const values = steps.flatMap((step) => amountsOf(step, field));
  const open = current !== undefined && amountsOf(current, field).length === 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return (
    <>
      <p className={styles.number}>
        {values.length === 0 ? (
          <small>{text.add(1)}</small>
        ) : (
          <>
            {String(values.at(-1))} <small>{unit}</small>
          </>
        )}
      </p>
      {current === undefined ? null : (
        <NumberEntry
          key={current.path}
          path={`${current.path}.${field}`}
          label={text.add(steps.length)}
          takesFocus={open}
        />
      )}
      {open ? null : (
        <button type="button" className={styles.key} data-large data-main onClick={() => actions.addStep({})}>
          {text.add(steps.length + 1)}
        </button>
      )}
      {values.length > 1 ? <p>{text.mean(`${Number(mean.toPrecision(4))} ${unit}`)}</p> : null}
      <RestFace timer={timer} />
      <TimerKeys timer={timer} />
    </>
  );
}

function amountsOf(step: TestStep, field: Props['field']): readonly number[] {
  const value = step[field];
  return value === undefined ? [] : [value];
}
