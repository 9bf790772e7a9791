import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { shellText } from '../../shared/text/shell.ts';
import { saveState } from '../client/save-state.ts';
import { useStore } from '../client/store.ts';
import { showSeconds } from '../components/format.ts';
import styles from './SaveStateNote.module.css';
import { locking } from './window-events.ts';

/** The save state, at the foot of the left bar. A failed save is loud; a good one is quiet. */
export function SaveStateNote() {
  const state = useStore(saveState);
  const closing = useStore(locking);
  return (
    <div className={styles.states}>
      {closing && <p className={styles.state}>{shellText.locking}</p>}
      {!closing && state.kind !== 'idle' && (
        <p className={styles.state} data-kind={state.kind}>
          {state.kind === 'failed' && <IconAlertTriangle size={18} aria-hidden />}
          {state.kind === 'saved' && <IconCheck size={18} aria-hidden />}
          {state.kind === 'saving' && shellText.saving}
          {state.kind === 'saved' && shellText.saved(showSeconds(state.at))}
          {state.kind === 'failed' && shellText.saveFailed}
        </p>
      )}
      <div role="alert" className={styles.spoken}>
        {state.kind === 'failed' && shellText.saveFailed}
      </div>
    </div>
  );
}
