import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './live.module.css';

export interface RowChoice<Value extends string | number> {
  readonly value: Value;
  readonly label: ReactNode;
  /** The key that chooses it, where its own digit does not. */
  readonly key?: string;
}

interface Props<Value extends string | number> {
  readonly label: string;
  /** What the ends mean, or other words at the right of the label. */
  readonly hint?: string;
  readonly choices: readonly RowChoice<Value>[];
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** A second digit within this time makes one number of both, in milliseconds. */
const oneNumber = 1000;

/** One of a row of large buttons: a tap, the arrows or its digits choose. */
export function RatingRow<Value extends string | number>(props: Props<Value>) {
  const { label, hint, choices, value, onChoose } = props;
  const id = useId();
  const lastKey = useRef({ digits: '', at: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const named = (digits: string) => choices.find((one) => (one.key ?? String(one.value)) === digits);
    const before = lastKey.current;
    const together = event.timeStamp - before.at < oneNumber ? before.digits + event.key : event.key;
    const chosen = named(together) ?? named(event.key);
    lastKey.current = { digits: named(together) ? together : event.key, at: event.timeStamp };
    if (!chosen) return;
    event.preventDefault();
    onChoose(chosen.value);
  };
  return (
    <div className={styles.rating}>
      <p className={styles.ratingLabel}>
        {label}
        {hint ? <small>{hint}</small> : null}
      </p>
      <div className={styles.steps} role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.step}>
            <input
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </div>
  );
}

/** The whole numbers from 0 to 10 to choose from. */
export const ten: readonly RowChoice<number>[] = Array.from({ length: 11 }, (_, value) => ({
  value,
  label: String(value),
}));
