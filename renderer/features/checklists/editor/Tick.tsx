import styles from '../checklists.module.css';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

/** A box to tick that is hit anywhere on its line. */
export function Tick({ label, checked, onTick }: Props) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
