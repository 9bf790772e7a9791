import type { ReactNode } from 'react';
import styles from './photos.module.css';

interface Props {
  readonly label: ReactNode;
  /** Stands under the label: why it cannot be ticked. */
  readonly description?: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A tick with its words around it: all of it is one target, wide enough for a finger. */
export function Tick({ label, description, checked, disabled = false, onChange }: Props) {
  return (
    <div>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {description === undefined ? null : <p className={styles.soft}>{description}</p>}
    </div>
  );
}
