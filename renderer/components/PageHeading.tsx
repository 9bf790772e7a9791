import { type ReactNode, useEffect, useRef } from 'react';
import styles from './PageHeading.module.css';

interface Props {
  readonly children: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
  /** False where something else on the page takes the focus first. */
  readonly takesFocus?: boolean;
}

/** The title of a page. It takes the focus when the page opens, so that a screen reader starts there. */
export function PageHeading({ children, lead, actions, takesFocus = true }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1}>
          {children}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
