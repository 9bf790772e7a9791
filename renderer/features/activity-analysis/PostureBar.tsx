import type { ProfileLine } from '../../../shared/reasoning/demand-profile.ts';
import { profileText as text } from '../../../shared/text/profile.ts';
import styles from './profile.module.css';

interface Props {
  readonly lines: readonly ProfileLine[];
  /** Minutes of the shift or of the task; undefined when not known. */
  readonly shift: number | undefined;
}

/** The base postures, which exclude one another, as lengths along the shift. */
export function PostureBar({ lines, shift }: Props) {
  const postures = lines.flatMap(({ demand, minutes }) =>
    minutes === undefined || minutes === 0 ? [] : [{ id: demand.id, label: demand.label, minutes }],
  );
  if (shift === undefined || shift <= 0 || postures.length === 0) return null;
  const total = postures.reduce((sum, { minutes }) => sum + minutes, 0);
  const whole = Math.max(total, shift);
  return (
    <section aria-labelledby="profile-postures" className={styles.group}>
      <h2 id="profile-postures">{text.postures}</h2>
      <ul className={styles.postures}>
        {postures.map(({ id, label, minutes }) => (
          <li key={id}>
            <span>{label}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.length} style={{ width: `${(minutes / whole) * 100}%` }} />
            </span>
            <span className={styles.number}>{text.atOnce(minutes)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {text.posturesSum(total, shift, Math.round((total / shift) * 100))}{' '}
        {total > shift * 1.05 ? text.posturesOver : total < shift * 0.95 ? text.posturesUnder : ''}
      </p>
    </section>
  );
}
