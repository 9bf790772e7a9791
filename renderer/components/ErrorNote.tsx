import type { ReactNode } from 'react';
import type { AppError } from '../../shared/domain/errors.ts';
import { errorText } from '../../shared/text/errors.ts';
import { shellText } from '../../shared/text/shell.ts';
import { Note } from './Note.tsx';

interface Props {
  readonly error: AppError;
  readonly actions?: ReactNode;
}

/** An error in words: what is wrong, what is accepted, what to do. */
export function ErrorNote({ error, actions }: Props) {
  const { problem, accepted, code } = error.shape;
  return (
    <Note tone="stop" live title={problem} actions={actions}>
      {accepted !== undefined && (
        <p>
          {shellText.accepted}: {accepted}
        </p>
      )}
      <p>{errorText[code]}</p>
    </Note>
  );
}
