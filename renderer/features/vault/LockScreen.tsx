import { Button } from '@mantine/core';
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { demoPassphrase } from '../../../shared/text/vault.ts';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import { answersLost, stoppedByItself } from '../../app/window-events.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { useStore } from '../../client/store.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { chooseOtherVault, leaveDemo } from './choose-vault.ts';
import { FolderWarnings } from './FolderWarnings.tsx';
import styles from './StartFrame.module.css';
import { StartFrame } from './StartFrame.tsx';
import { useCountdown } from './use-countdown.ts';

// Seldom needed, and not small.
const Recover = lazy(() => import('./Recover.tsx'));

interface Props {
  readonly status: Output<Contracts['vault.status']>;
  readonly onEnter: () => void;
}

/** What is seen of a locked vault: a passphrase field, and nothing about any client. */
export function LockScreen({ status, onEnter }: Props) {
  const [recovering, setRecovering] = useState(false);
  if (recovering) {
    return (
      <Suspense fallback={<StartFrame />}>
        <Recover onEnter={onEnter} onBack={() => setRecovering(false)} />
      </Suspense>
    );
  }
  return <Unlock status={status} onEnter={onEnter} onRecover={() => setRecovering(true)} />;
}

function Unlock({ status, onEnter, onRecover }: Props & { onRecover: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const wait = useCountdown();
  const field = useRef<HTMLInputElement>(null);
  const stopped = useStore(stoppedByItself);
  const lost = useStore(answersLost);

  useEffect(() => field.current?.focus(), []);

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || wait.seconds > 0) return;
    setError(null);
    setProblem(passphrase === '' ? text.passphraseMissing : null);
    if (passphrase === '') return field.current?.focus();
    setBusy(true);
    try {
      await call('vault.unlock', { passphrase });
      onEnter();
    } catch (thrown) {
      setBusy(false);
      refused(asAppError(thrown));
    }
  }

  function refused(reason: AppError): void {
    const wrong = reason.code === 'wrong-passphrase' || reason.code === 'wait-before-retry';
    if (wrong) setProblem(text.wrong);
    else setError(reason);
    if (reason.shape.retryAfterSeconds) wait.start(reason.shape.retryAfterSeconds);
    field.current?.select();
    field.current?.focus();
  }

  return (
    <StartFrame title={status.demo ? text.lockedDemoTitle : text.lockedTitle}>
      <form className={styles.form} onSubmit={unlock} noValidate>
        {stopped && (
          <Note tone="attend" title={text.stoppedTitle} live>
            {text.stoppedBody}
          </Note>
        )}
        {lost && (
          <Note tone="attend" title={text.answersLostTitle} live>
            {text.answersLostBody}
          </Note>
        )}
        {status.demo && (
          <p className={styles.demo}>
            {text.demoHint} <code>{demoPassphrase}</code>
          </p>
        )}
        <PassphraseField
          ref={field}
          label={text.passphrase}
          value={passphrase}
          error={problem}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        {wait.seconds > 0 && <p aria-hidden="true">{text.waitSeconds(wait.seconds)}</p>}
        {error && <ErrorNote error={error} />}
        <div className={styles.buttons}>
          <Button type="submit" disabled={wait.seconds > 0} loading={busy}>
            {text.unlock}
          </Button>
          {status.demo ? (
            <Button variant="subtle" onClick={() => leaveDemo(setError)}>
              {text.leaveDemo}
            </Button>
          ) : (
            <>
              <Button variant="subtle" onClick={onRecover}>
                {text.useRecovery}
              </Button>
              <Button variant="subtle" onClick={() => chooseOtherVault(setError)}>
                {text.otherFolder}
              </Button>
            </>
          )}
        </div>
        <FolderWarnings warnings={status.folderWarnings} />
      </form>
    </StartFrame>
  );
}
