import { Button, Progress } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../shared/domain/errors.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import { casesText as text } from '../../shared/text/cases.ts';
import type { Contracts } from '../client/client.ts';
import { call, client } from '../client/page-client.ts';
import { asAppError, refreshAll, useRead } from '../client/queries.ts';
import { createStore, useStore } from '../client/store.ts';
import styles from './CopyVault.module.css';
import { ErrorNote } from './ErrorNote.tsx';
import { daysSince, showBytes } from './format.ts';
import { Note } from './Note.tsx';

type Copy = Output<Contracts['vault.copy']>;
type State =
  | { readonly at: 'rest' }
  | { readonly at: 'copying'; readonly operation: string }
  | { readonly at: 'done'; readonly copy: Copy }
  | { readonly at: 'cancelled' }
  | { readonly at: 'failed'; readonly error: AppError };

/** Set to true by the menu; the next `CopyVault` on screen then asks where to copy to. */
export const copyAskedFor = createStore(false);

/** After this many days without a copy the line asks for attention. */
const attendAfterDays = 7;

/** How old the last copy of the vault is, and the button that makes one. */
export function CopyVault() {
  const settings = useRead('settings.get', null);
  const [state, setState] = useState<State>({ at: 'rest' });
  const asked = useStore(copyAskedFor);
  const known = settings.data !== undefined;
  const latestCopy = useRef<() => Promise<void>>(undefined);
  useEffect(() => {
    if (!asked || !known) return;
    copyAskedFor.set(false);
    void latestCopy.current?.();
  }, [asked, known]);
  if (!settings.data) return null;
  const last = settings.data.lastCopyAt;
  const days = last === null ? null : daysSince(last);

  async function copy(): Promise<void> {
    const operation = crypto.randomUUID();
    try {
      const chosen = await call('window.chooseFolder', { purpose: 'copyVault' });
      if (!chosen) return;
      setState({ at: 'copying', operation });
      const made = await call('vault.copy', { place: chosen.place, operation });
      setState({ at: 'done', copy: made });
      await refreshAll();
    } catch (thrown) {
      const error = asAppError(thrown);
      setState(error.code === 'cancelled' ? { at: 'cancelled' } : { at: 'failed', error });
    }
  }

  latestCopy.current = state.at === 'copying' ? undefined : copy;
  return (
    <div className={styles.copy}>
      <div className={styles.line}>
        <p data-attend={days === null || days > attendAfterDays} className={styles.age}>
          {days === null ? text.copyNever : days === 0 ? text.copyToday : text.copyAge(days)}
        </p>
        {state.at !== 'copying' && (
          <Button variant="default" leftSection={<IconCopy size={20} aria-hidden />} onClick={copy}>
            {text.copy}
          </Button>
        )}
      </div>
      {state.at === 'copying' && <Copying operation={state.operation} />}
      {state.at === 'done' && (
        <Note
          tone="note"
          live
          title={text.copyDone(text.found(state.copy.cases), showBytes(state.copy.bytes))}
        >
          {text.copyWhere(state.copy.folder)}
        </Note>
      )}
      {state.at === 'cancelled' && (
        <Note tone="note" live>
          {text.copyCancelled}
        </Note>
      )}
      {state.at === 'failed' && <ErrorNote error={state.error} />}
    </div>
  );
}

function Copying({ operation }: { operation: string }) {
  const percent = useProgress(operation);
  const cancel = () => call('operations.cancel', { operation });
  return (
    <div className={styles.progress}>
      <p aria-live="polite">{text.copying}</p>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={text.copyProgress(percent)} color="var(--accent)" />
      </Progress.Root>
      <div className={styles.line}>
        <p>{text.copyProgress(percent)}</p>
        <Button variant="subtle" onClick={cancel}>
          {text.copyCancel}
        </Button>
      </div>
    </div>
  );
}

/** Whole percent done of an operation under way. */
function useProgress(operation: string): number {
  const [percent, setPercent] = useState(0);
  useEffect(
    () =>
      client.onRecordsEvent((event) => {
        if (event.operation === operation) setPercent(Math.floor((100 * event.done) / event.total));
      }),
    [operation],
  );
  return percent;
}
