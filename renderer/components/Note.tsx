import { IconAlertTriangle, IconHandStop, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Note.module.css';

interface Props {
  /** `note` informs, `attend` asks for attention, `stop` stops the eye: danger or failure. */
  readonly tone: 'note' | 'attend' | 'stop';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Spoken as soon as it appears. For answers to what the user just did. */
  readonly live?: boolean;
}

const icons = { note: IconInfoCircle, attend: IconAlertTriangle, stop: IconHandStop };

/** A boxed message: symbol, tint and words. */
export function Note({ tone, title, children, actions, live = false }: Props) {
  const Icon = icons[tone];
  return (
    <div className={styles.note} data-tone={tone} role={live ? 'alert' : undefined}>
      <Icon size={22} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
