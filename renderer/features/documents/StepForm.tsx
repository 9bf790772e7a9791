import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import { standingText as text } from '../../../shared/text/document-standing.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { focusMissing } from '../../components/focus-after.ts';
import { showAtOnce } from '../../components/show-at-once.ts';
import styles from './standing.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Words of the button that sends it. */
  readonly submit?: string;
  readonly busy: boolean;
  readonly error: AppError | null;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** The few questions of one step, in place; Escape leaves it. The first field has the focus. */
export function StepForm({ title, children, submit = text.save, busy, error, onSubmit, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    focusMissing(event.currentTarget, onSubmit);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={title}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3>{title}</h3>
      {children}
      {error ? (
        <div ref={showAtOnce}>
          <ErrorNote error={error} />
        </div>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" disabled={busy}>
          {submit}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
