import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { PhotosField as PhotosFieldDeclaration } from '../../../shared/assessments/fields.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { photosText } from '../../../shared/text/photos.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, queryClient, useRead } from '../../client/queries.ts';
import { showError, showToast } from '../../client/toasts.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import type { ItemTitle } from '../form/item-titles.ts';
import { useSession } from '../form/session-context.tsx';
import { AddPhotosButton, RefusedFiles } from './AddPhotosButton.tsx';
import { PhotoCard } from './PhotoCard.tsx';
import styles from './photos.module.css';
import { useAddPhotos } from './use-add-photos.ts';
import { usePinnable } from './use-pinnable.ts';

/** So many photos are drawn in full before it is known which are in the window. */
const atOnce = 2;

interface Props {
  readonly field: PhotosFieldDeclaration;
  readonly path: AnswerPath;
}

/** The photos of this record: add, caption, tag, tie to a task, remove. */
export function PhotosField({ field, path }: Props) {
  const { record } = useSession();
  const places = usePinnable();
  const [place, setPlace] = useState('');
  const pinTo = places.some(({ id }) => id === place) ? place : null;
  const list = useRead('photos.list', { caseId: record.caseId });
  const adding = useAddPhotos(record.id, pinTo);
  const photos = (list.data ?? []).filter((photo) => photo.recordId === record.id);
  return (
    <section className={styles.photos} aria-label={field.label} data-path={path}>
      <div>
        <h3>{field.label}</h3>
        {field.help ? <p className={styles.soft}>{field.help}</p> : null}
        <p className={styles.soft}>{photosText.hint}</p>
      </div>
      <div className={styles.adding}>
        {places.length > 0 ? (
          <NativeSelect
            label={photosText.addTo}
            value={pinTo ?? ''}
            data={[
              { value: '', label: photosText.noTask },
              ...places.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
        ) : null}
        <AddPhotosButton adding={adding} />
      </div>
      <RefusedFiles adding={adding} />
      {list.error ? <ErrorNote error={list.error} /> : null}
      {photos.length === 0 ? <p className={styles.soft}>{photosText.none}</p> : null}
      <ul className={styles.list}>
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <PhotoCard
              caseId={record.caseId}
              photo={photo}
              others={() => othersThan(photo, photos)}
              first={index < atOnce}
              name={photosText.number(index + 1)}
              places={places}
              onRemove={() => remove(photo)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The other photos of the record by their numbers and captions. */
function othersThan(photo: PhotoSummary, photos: readonly PhotoSummary[]): ItemTitle[] {
  return photos.flatMap(({ id, caption }, index) =>
    id === photo.id ? [] : [{ id, title: photosText.withCaption(photosText.number(index + 1), caption) }],
  );
}

function remove(photo: PhotoSummary): void {
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['photos.list'] });
  const fail = (error: unknown) => showError(asAppError(error));
  call('photos.remove', { photoId: photo.id }).then(async () => {
    await refresh();
    showToast({
      text: photosText.removed,
      undo: () => void call('photos.restore', { photoId: photo.id }).then(refresh, fail),
    });
  }, fail);
}
