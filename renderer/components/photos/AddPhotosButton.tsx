import { Button } from '@mantine/core';
import { IconCamera, IconCameraOff, IconPhotoPlus } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { cameraText } from '../../../shared/text/camera.ts';
import { errorText } from '../../../shared/text/errors.ts';
import { photosText } from '../../../shared/text/photos.ts';
import { shellText } from '../../../shared/text/shell.ts';
import { Note } from '../Note.tsx';
import styles from './photos.module.css';
import type { AddPhotos } from './use-add-photos.ts';

const CameraView = lazy(() => import('./CameraView.tsx'));

interface Props {
  readonly adding: AddPhotos;
  readonly label?: string;
}

/** Adds photos from files or through the camera; on a site without photographs both are off, and say why. */
export function AddPhotosButton({ adding, label = photosText.add }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { progress, added, permitted } = adding;
  const [camera, setCamera] = useState(false);
  return (
    <>
      {permitted ? null : (
        <p className={styles.forbidden}>
          <IconCameraOff size={22} aria-hidden="true" />
          <span>
            <b>{photosText.siteForbids}.</b> {photosText.siteForbidsWhy}
          </span>
        </p>
      )}
      <Button
        variant="default"
        leftSection={<IconPhotoPlus size={20} aria-hidden="true" />}
        disabled={progress !== null || !permitted}
        onClick={() => input.current?.click()}
      >
        {progress === null ? label : photosText.adding(progress.done, progress.of)}
      </Button>
      <Button
        variant="default"
        leftSection={<IconCamera size={20} aria-hidden="true" />}
        disabled={!permitted}
        onClick={() => setCamera(true)}
      >
        {cameraText.open}
      </Button>
      {/* Beside the button, not over the card that has just come. */}
      <span role="status" className={styles.soft}>
        {added > 0 ? photosText.added(added) : ''}
      </span>
      {camera ? (
        <Suspense fallback={null}>
          <CameraView adding={adding} onClose={() => setCamera(false)} />
        </Suspense>
      ) : null}
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
