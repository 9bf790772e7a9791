import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { findingsScreenText as text } from '../../../shared/text/findings-screen.ts';
import styles from './findings.module.css';

interface Props {
  readonly onConfirm: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Longest reason that is stored. */
const reasonLength = 500;

/** Asks why, in the place where the finding stands. */
export function SetAsideForm({ onConfirm, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <form
      className={styles.asideForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setAsked(true);
        else onConfirm(reason.trim());
      }}
    >
      <TextInput
        label={text.reason}
        description={text.reasonHelp}
        value={reason}
        maxLength={reasonLength}
        // The button that was pressed has gone; the question in its place takes the focus.
        ref={focusOnce}
        error={asked && reason.trim() === '' ? text.reasonMissing : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button type="submit">{text.confirm}</Button>
        <Button variant="default" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
