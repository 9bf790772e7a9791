import { zodResolver } from '@hookform/resolvers/zod';
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { AppError } from '../../../shared/domain/errors.ts';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { NewPassphrase, NewPassphraseFields } from '../../components/NewPassphraseFields.tsx';
import { Note } from '../../components/Note.tsx';
import { RecoveryCode } from '../../components/RecoveryCode.tsx';
import styles from './StartFrame.module.css';
import { StartFrame } from './StartFrame.tsx';
import { useCountdown } from './use-countdown.ts';

interface Props {
  readonly onEnter: () => void;
  readonly onBack: () => void;
}

/** Opens the vault with the recovery code, sets a new passphrase, and hands out the new code. */
export default function Recover({ onEnter, onBack }: Props) {
  const [newCode, setNewCode] = useState<string | null>(null);
  if (newCode === null) return <RecoverForm onRecovered={setNewCode} onBack={onBack} />;
  return (
    <StartFrame title={text.recoveryTitle} lead={text.recoveredLead}>
      <RecoveryCode code={newCode} doneLabel={text.recoveryDone} onDone={onEnter} />
    </StartFrame>
  );
}

function RecoverForm({ onRecovered, onBack }: { onRecovered: (code: string) => void; onBack: () => void }) {
  const [code, setCode] = useState('');
  const [codeProblem, setCodeProblem] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const wait = useCountdown();
  const field = useRef<HTMLInputElement>(null);
  const form = useForm({ resolver: zodResolver(NewPassphrase), defaultValues: { next: '', again: '' } });

  useEffect(() => field.current?.focus(), []);

  const submit = form.handleSubmit(async ({ next }) => {
    setError(null);
    setCodeProblem(code.trim() === '' ? text.recoverCodeMissing : null);
    if (code.trim() === '') return field.current?.focus();
    try {
      const answer = await call('vault.recover', { recoveryCode: code, newPassphrase: next });
      onRecovered(answer.recoveryCode);
    } catch (thrown) {
      show(asAppError(thrown));
    }
  });

  function show(reason: AppError): void {
    if (reason.shape.retryAfterSeconds) wait.start(reason.shape.retryAfterSeconds);
    if (reason.code === 'wrong-recovery-code') {
      setCodeProblem(reason.shape.problem);
      field.current?.focus();
    } else setError(reason);
  }

  return (
    <StartFrame title={text.recoverTitle} lead={text.recoverLead}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextInput
          ref={field}
          label={text.recoveryCode}
          description={text.recoverCodeHelp}
          value={code}
          error={codeProblem}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <NewPassphraseFields register={form.register} watch={form.watch} errors={form.formState.errors} />
        <Note tone="attend" title={text.lossTitle}>
          {text.lossBody}
        </Note>
        {wait.seconds > 0 && <p aria-hidden="true">{text.waitSeconds(wait.seconds)}</p>}
        {error && <ErrorNote error={error} />}
        <div className={styles.buttons}>
          <Button type="submit" disabled={wait.seconds > 0} loading={form.formState.isSubmitting}>
            {text.recover}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {text.recoverBack}
          </Button>
        </div>
      </form>
    </StartFrame>
  );
}
