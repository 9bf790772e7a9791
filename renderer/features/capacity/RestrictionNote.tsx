import { restrictionWords } from '../../../shared/reasoning/capacity/restrictions.ts';
import type { ObservedFunction } from '../../../shared/reasoning/observed-function.ts';
import { standingRestrictionText as text } from '../../../shared/text/capacity-screen.ts';
import { Note } from '../../components/Note.tsx';
import styles from './capacity.module.css';

interface Props {
  readonly restrictions: readonly ObservedFunction[] | undefined;
  /** Says where they come from. */
  readonly explained?: boolean;
}

/** What the person should not do, from other records; nothing where no restriction is in force. */
export function RestrictionNote({ restrictions = [], explained = false }: Props) {
  if (restrictions.length === 0) return null;
  return (
    <Note tone="stop" title={text.title(restrictions.length)}>
      <ul className={styles.plain} data-restrictions>
        {restrictions.map((line) => (
          <li key={line.path + line.recordId}>{restrictionWords(line)}</li>
        ))}
      </ul>
      {explained ? <p className={styles.soft}>{text.lead}</p> : null}
    </Note>
  );
}
