import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { v4 as newOperation } from 'uuid';
import type { AppError } from '../../../shared/domain/errors.ts';
import { documentChecksText as checksText } from '../../../shared/text/document-checks.ts';
import { standingText as text } from '../../../shared/text/document-standing.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { OperationProgress } from '../../components/OperationProgress.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { StepForm } from './StepForm.tsx';
import styles from './standing.module.css';
import type { DocumentChoice } from './use-printed.ts';

interface Props {
  readonly choice: DocumentChoice;
  readonly reference: string;
  /** How many findings of the checks nobody has looked at yet. */
  readonly unread: number;
  readonly onDone: () => void;
}

/** Signing: the passphrase again and, where wanted, one's own certificate. What is typed here is kept by no cache. */
export function SignForm({ choice, reference, unread, onDone }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [withCertificate, setWith] = useState(false);
  const [chosen, setChosen] = useState<{ readonly place: string; readonly shown: string } | null>(null);
  const [password, setPassword] = useState('');
  const [operation, setOperation] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [tried, setTried] = useState(false);

  const choose = async () => {
    try {
      const file = await call('window.chooseFile', { type: 'certificate' });
      if (file) setChosen(file);
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  const sign = async () => {
    setTried(true);
    if (passphrase === '' || (withCertificate && !chosen)) return;
    const id = newOperation();
    setOperation(id);
    setError(null);
    try {
      const certificate = withCertificate && chosen ? { place: chosen.place, password } : null;
      await call('documents.sign', { ...choice, passphrase, certificate, operation: id });
      await refreshAll();
      onDone();
    } catch (thrown) {
      const told = asAppError(thrown);
      setError(told);
      // A chosen file can be read once; only a wrong passphrase comes before that.
      if (told.code !== 'wrong-passphrase' && told.code !== 'wait-before-retry') setChosen(null);
    } finally {
      setOperation(null);
    }
  };

  return (
    <StepForm
      title={text.actions.signed}
      submit={text.signButton}
      busy={operation !== null}
      error={error}
      onSubmit={() => void sign()}
      onCancel={onDone}
    >
      <p className={styles.lead}>{text.signLead(reference)}</p>
      {unread === 0 ? null : <p className={styles.lead}>{checksText.stillOpen(unread)}</p>}
      <PassphraseField
        label={text.passphrase}
        className={styles.short}
        value={passphrase}
        error={tried && passphrase === '' ? text.missing : undefined}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <Checkbox
        label={text.withCertificate}
        description={text.certificateHelp}
        checked={withCertificate}
        onChange={(event) => setWith(event.currentTarget.checked)}
      />
      {withCertificate ? (
        <>
          <div className={styles.actions}>
            <Button variant="default" onClick={() => void choose()}>
              {text.chooseCertificate}
            </Button>
            <span role="status">
              {chosen ? text.chosenCertificate(chosen.shown) : tried ? text.missing : ''}
            </span>
          </div>
          <PassphraseField
            label={text.certificatePassword}
            className={styles.short}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        </>
      ) : null}
      <OperationProgress operation={operation} label={text.signing} />
    </StepForm>
  );
}
