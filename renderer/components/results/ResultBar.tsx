import { IconArrowDown } from '@tabler/icons-react';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import styles from './result.module.css';

/** How many readings the line holds. */
const mostInLine = 2;

interface Props {
  /** One piece for each reading; none while there is none. */
  readonly words: readonly string[];
  /** How grave it is that no result is told; undefined where one may be. */
  readonly held: 'attend' | 'stop' | undefined;
  /** The heading of what the line stands for: it takes the focus. */
  readonly panelId: string;
}

/** The result in a line at the foot, where there is no room for it beside the questions. */
export function ResultBar({ words, held, panelId }: Props) {
  const rest = words.length - mostInLine;
  return (
    <div className={styles.bar} data-held={held}>
      <p className={styles.barWords}>
        {words.length === 0
          ? text.noReading
          : words.slice(0, mostInLine).map((one) => <span key={one}>{one}</span>)}
        {rest > 0 ? <span>{text.more(rest)}</span> : null}
      </p>
      <button
        type="button"
        className={styles.barButton}
        onClick={() => {
          const panel = document.getElementById(panelId);
          panel?.scrollIntoView({ block: 'start' });
          panel?.focus({ preventScroll: true });
        }}
      >
        <IconArrowDown size={18} aria-hidden="true" />
        {text.barOpen}
      </button>
    </div>
  );
}
