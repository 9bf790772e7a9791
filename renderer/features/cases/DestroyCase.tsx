import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import { casesText as text } from '../../../shared/text/cases.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { asAppError } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';

interface Props {
  readonly opened: boolean;
  readonly number: string;
  readonly onCancel: () => void;
  /** Rejects when the case could not be destroyed. */
  readonly onDestroy: (number: string) => Promise<void>;
}

/** The one thing that cannot be undone: it asks for the case's number. */
export function DestroyCase({ opened, number, onCancel, onDestroy }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const same = typed.trim().toUpperCase() === number.toUpperCase();
    setProblem(same ? null : text.destroyWrong(number));
    if (!same) return;
    setError(null);
    await onDestroy(number).catch((thrown: unknown) => setError(asAppError(thrown)));
  }

  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={text.destroyTitle}
      closeButtonProps={{ 'aria-label': shellText.close }}
    >
      <form className={pageStyles.section} onSubmit={submit} noValidate>
        <p>{text.destroyLead}</p>
        <TextInput
          data-autofocus
          label={text.destroyNumber(number)}
          value={typed}
          error={problem}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {error && <ErrorNote error={error} />}
        <div className={pageStyles.row}>
          <Button type="submit" color="red">
            {text.destroy}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {text.keep}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
