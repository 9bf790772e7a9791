import type { ReactNode } from 'react';
import styles from './EmptyPage.module.css';

interface Props {
  /** One picture: an icon at 48 px. */
  readonly picture: ReactNode;
  /** One sentence that teaches. */
  readonly children: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
}

/** What a page shows while there is nothing on it yet. */
export function EmptyPage({ picture, children, action }: Props) {
  return (
    <div className={styles.empty}>
      <div className={styles.picture} aria-hidden>
        {picture}
      </div>
      <p className={styles.words}>{children}</p>
      {action}
    </div>
  );
}
