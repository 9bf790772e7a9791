import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { AppError } from '../../../shared/domain/errors.ts';
import { settingsText as text } from '../../../shared/text/settings.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { NewPassphrase, NewPassphraseFields } from '../../components/NewPassphraseFields.tsx';
import pageStyles from '../../components/Page.module.css';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import styles from './SettingsSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** Replaces the passphrase; the one in force is asked for first. */
export function ChangePassphrase() {
  const [current, setCurrent] = useState('');
  const [currentProblem, setCurrentProblem] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [changed, setChanged] = useState(false);
  const form = useForm({ resolver: zodResolver(NewPassphrase), defaultValues: { next: '', again: '' } });

  const change = form.handleSubmit(async ({ next }) => {
    if (current === '') return;
    try {
      await call('vault.changePassphrase', { current, next });
      setCurrent('');
      form.reset();
      setChanged(true);
    } catch (thrown) {
      const reason = asAppError(thrown);
      if (reason.code === 'wrong-passphrase') setCurrentProblem(text.passphraseWrong);
      else setError(reason);
    }
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setChanged(false);
    setError(null);
    setCurrentProblem(current === '' ? text.passphraseCurrentMissing : null);
    void change();
  }

  return (
    <SettingsSection title={text.passphraseTitle} lead={text.passphraseLead}>
      <form className={pageStyles.section} onSubmit={submit} noValidate>
        <PassphraseField
          label={text.passphraseCurrent}
          value={current}
          error={currentProblem}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <NewPassphraseFields register={form.register} watch={form.watch} errors={form.formState.errors} />
        {error && <ErrorNote error={error} />}
        <div className={pageStyles.row}>
          <Button type="submit" loading={form.formState.isSubmitting}>
            {text.passphraseChange}
          </Button>
          <span role="status" className={styles.done}>
            {changed && text.passphraseChanged}
          </span>
        </div>
      </form>
    </SettingsSection>
  );
}
