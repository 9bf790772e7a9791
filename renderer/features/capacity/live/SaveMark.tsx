import { formText } from '../../../../shared/text/form.ts';
import { useSaveStatus, useSession } from '../../../components/form/session-context.tsx';
import { showSeconds } from '../../../components/format.ts';
import styles from './live.module.css';

/** Whether the last tap is in the vault. */
export function SaveMark() {
  const { state, savedAt } = useSaveStatus(useSession());
  const words =
    state === 'failed'
      ? formText.save.failed
      : savedAt === null
        ? formText.save.untouched
        : formText.save.saved(showSeconds(savedAt));
  return (
    <p className={styles.soft} role="status" data-state={state}>
      {words}
    </p>
  );
}
