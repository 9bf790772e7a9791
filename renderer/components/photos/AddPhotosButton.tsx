import { Button } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { errorText } from '../../../shared/text/errors.ts';
import { photosText } from '../../../shared/text/photos.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { Note } from '../Note.tsx';
import styles from './photos.module.css';
import type { AddPhotos } from './use-add-photos.ts';

interface Props {
  readonly adding: AddPhotos;
  readonly label?: string;
}

/** Opens the system's file dialog and adds what is chosen. */
export function AddPhotosButton({ adding, label = photosText.add }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { progress } = adding;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPhotoPlus size={20} aria-hidden="true" />}
        disabled={progress !== null}
        onClick={() => input.current?.click()}
      >
        {progress === null ? label : photosText.adding(progress.done, progress.of)}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Emptied, so that the same file can be chosen again after a refusal.
          event.currentTarget.value = '';
          if (files.length > 0) void adding.add(files);
        }}
      />
    </>
  );
}

/** Why files were not added: name, problem, what is accepted, what to do. */
export function RefusedFiles({ adding }: { readonly adding: AddPhotos }) {
  if (adding.refused.length === 0) return null;
  return (
    <Note
      tone="attend"
      live
      actions={
        <Button variant="default" onClick={adding.dismiss}>
          {shellText.dismiss}
        </Button>
      }
    >
      <ul className={styles.refused}>
        {adding.refused.map(({ name, error }) => (
          <li key={name}>
            <b>{photosText.failedFor(name)}</b> {error.shape.problem}{' '}
            {error.shape.accepted ? `${shellText.accepted}: ${error.shape.accepted} ` : ''}
            {errorText[error.code]}
          </li>
        ))}
      </ul>
    </Note>
  );
}
