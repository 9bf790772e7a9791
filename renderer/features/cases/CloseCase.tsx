import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { asAppError } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';

interface Props {
  readonly opened: boolean;
  /** What the reason begins with, for the OT to keep or change. */
  readonly suggested?: string;
  readonly onCancel: () => void;
  /** Rejects when the case could not be closed. */
  readonly onClose: (reason: string) => Promise<void>;
}

const longest = 500;

/** Asks why a case is closed. */
export function CloseCase({ opened, suggested = '', onCancel, onClose }: Props) {
  const [reason, setReason] = useState(suggested);
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const trimmed = reason.trim();
    const found = trimmed === '' ? text.closeReasonMissing : null;
    const wrong = trimmed.length > longest ? text.closeReasonLong : found;
    setProblem(wrong);
    if (wrong !== null) return;
    setError(null);
    await onClose(trimmed).catch((thrown: unknown) => setError(asAppError(thrown)));
  }

  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={text.closeTitle}
      closeButtonProps={{ 'aria-label': shellText.close }}
    >
      <form className={pageStyles.section} onSubmit={submit} noValidate>
        <p>{text.closeLead}</p>
        <Textarea
          data-autofocus
          label={text.closeReason}
          description={text.closeReasonHelp}
          rows={3}
          value={reason}
          error={problem}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {error && <ErrorNote error={error} />}
        <div className={pageStyles.row}>
          <Button type="submit">{text.close}</Button>
          <Button variant="subtle" onClick={onCancel}>
            {text.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
