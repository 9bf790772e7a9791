import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Practitioner } from '../../../shared/domain/practitioner.ts';
import { vaultScreensText as text } from '../../../shared/text/vault-screens.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { NewPassphrase, NewPassphraseFields } from '../../components/NewPassphraseFields.tsx';
import { Note } from '../../components/Note.tsx';
import styles from './StartFrame.module.css';
import { StartFrame } from './StartFrame.tsx';
import { StepNote } from './StepNote.tsx';

interface Props {
  readonly practitioner: Practitioner;
  readonly onBack: () => void;
  readonly onCreated: (recoveryCode: string) => void;
}

/** The passphrase, twice, and what depends on it. Making the vault is the end of this step. */
export function PassphraseStep({ practitioner, onBack, onCreated }: Props) {
  const [error, setError] = useState<AppError | null>(null);
  const form = useForm({ resolver: zodResolver(NewPassphrase), defaultValues: { next: '', again: '' } });

  const submit = form.handleSubmit(async ({ next }) => {
    setError(null);
    try {
      const made = await call('vault.create', { practitioner, passphrase: next });
      onCreated(made.recoveryCode);
    } catch (thrown) {
      const reason = asAppError(thrown);
      if (reason.code === 'weak-passphrase') form.setError('next', { message: text.passphraseWeak });
      else setError(reason);
    }
  });

  return (
    <StartFrame key="passphrase" title={text.passphraseTitle} lead={text.passphraseLead}>
      <StepNote current={3} name={text.stepPassphrase} />
      <form className={styles.form} noValidate onSubmit={submit}>
        <NewPassphraseFields register={form.register} watch={form.watch} errors={form.formState.errors} />
        <Note tone="attend" title={text.lossTitle}>
          {text.lossBody}
        </Note>
        {error && <ErrorNote error={error} />}
        <div className={styles.buttons}>
          <Button type="submit" loading={form.formState.isSubmitting}>
            {text.create}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {text.back}
          </Button>
        </div>
        <p aria-live="polite">{form.formState.isSubmitting && text.creating}</p>
      </form>
    </StartFrame>
  );
}
