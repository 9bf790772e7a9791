import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import { settingsText as text } from '../../../shared/text/settings.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { RecoveryCode } from '../../components/RecoveryCode.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** Hands out a new recovery code in exchange for the passphrase. */
export function NewRecoveryCode() {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [code, setCode] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(null);
    setProblem(passphrase === '' ? text.passphraseCurrentMissing : null);
    if (passphrase === '') return;
    try {
      const made = await call('vault.newRecoveryCode', { passphrase });
      setPassphrase('');
      setCode(made.recoveryCode);
    } catch (thrown) {
      const reason = asAppError(thrown);
      if (reason.code === 'wrong-passphrase') setProblem(text.passphraseWrong);
      else setError(reason);
    }
  }

  return (
    <SettingsSection title={text.recoveryTitle} lead={text.recoveryLead}>
      {code === null ? (
        <form className={pageStyles.section} onSubmit={submit} noValidate>
          <PassphraseField
            label={text.recoveryPassphrase}
            value={passphrase}
            error={problem}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          {error && <ErrorNote error={error} />}
          <div>
            <Button type="submit" variant="default">
              {text.recoveryNew}
            </Button>
          </div>
        </form>
      ) : (
        <RecoveryCode code={code} doneLabel={text.recoveryStored} onDone={() => setCode(null)} />
      )}
    </SettingsSection>
  );
}
