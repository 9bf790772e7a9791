import { type ReactNode, useEffect, useRef } from 'react';
import { appName } from '../../../shared/text/app.ts';
import { LiveRegion } from '../../components/LiveRegion.tsx';
import { Mark } from '../../components/Mark.tsx';
import styles from './StartFrame.module.css';

interface Props {
  readonly children?: ReactNode;
  /** The page's own title; the program's name stands in until it is known. */
  readonly title?: ReactNode;
  readonly lead?: ReactNode;
}

/** The quiet page before a vault is open: the mark, a title, one column. Its title takes the focus when it opens. */
export function StartFrame({ children, title, lead }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.frame}>
      <div className={styles.column}>
        <p className={styles.brand}>
          <Mark />
          <span>{appName}</span>
        </p>
        <h1 ref={heading} tabIndex={-1} className={title === undefined ? styles.unseen : undefined}>
          {title ?? appName}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
      <LiveRegion />
    </main>
  );
}
