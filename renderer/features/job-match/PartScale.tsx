import type { ComparedPart } from '../../../shared/reasoning/compare.ts';
import { jobMatchText as text } from '../../../shared/text/job-match.ts';
import styles from './part-scale.module.css';
import { gapWords, scaleOf, valueWords } from './part-words.ts';

interface Props {
  readonly part: ComparedPart;
  /** What is said where enough is managed. */
  readonly enough: string;
}

/** One part: what is needed and what is managed on the same scale, the gap as a length and in words. */
export function PartScale({ part, enough }: Props) {
  const { need, can } = scaleOf(part);
  const tested = part.can !== undefined;
  return (
    <li className={styles.part}>
      <span className={styles.partName}>{part.label}</span>
      <span className={styles.chips}>
        <span className={styles.need}>
          {text.needs} <b>{valueWords(part, part.need)}</b>
        </span>
        <span className={styles.can} data-untested={!tested || undefined}>
          {text.manages} <b>{part.can === undefined ? text.notTested : valueWords(part, part.can)}</b>
        </span>
        {tested ? (
          <span className={styles.gapWords} data-short={(part.gap ?? 0) > 0 || undefined}>
            {gapWords(part, enough)}
          </span>
        ) : null}
      </span>
      <span className={styles.scale} aria-hidden="true">
        <span className={styles.needBar} style={{ width: `${need}%` }} />
        {tested ? (
          <span className={styles.canBar} style={{ width: `${can}%` }} />
        ) : (
          <span className={styles.openBar} style={{ width: `${need}%` }} />
        )}
        {tested && need > can ? (
          <span className={styles.gapBar} style={{ left: `${can}%`, width: `${need - can}%` }} />
        ) : null}
      </span>
    </li>
  );
}
