import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import styles from './StartFrame.module.css';

const total = 4;

/** Where one is on the way to a vault. */
export function StepNote({ current, name }: { current: number; name: string }) {
  return <p className={styles.step}>{text.step(current, total, name)}</p>;
}
