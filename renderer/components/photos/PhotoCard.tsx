import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { formText } from '../../../shared/text/form.ts';
import { photosText } from '../../../shared/text/photos.ts';
import type { ItemTitle } from '../form/item-titles.ts';
import { showBytes } from '../format.ts';
import { Note } from '../Note.tsx';
import styles from './photos.module.css';
import { usePhotoAutosave } from './use-photo-autosave.ts';
import { usePhotoUrl } from './use-photo-url.ts';

interface Props {
  readonly photo: PhotoSummary;
  readonly name: string;
  /** What it can be pinned to. */
  readonly places: readonly ItemTitle[];
  readonly onRemove: () => void;
}

const captionLength = 400;
/** From this many characters on, the count is shown. */
const nearLimit = 360;

/** One photo with its caption, its people and its place. */
export function PhotoCard({ photo, name, places, onRemove }: Props) {
  const url = usePhotoUrl(photo.id);
  const { words, change, failed } = usePhotoAutosave(photo);
  const count = [...words.caption].length;
  return (
    <figure className={styles.card} aria-label={name}>
      <div className={styles.frame}>
        {url ? (
          <img
            src={url}
            alt={photosText.alt(words.caption)}
            width={photo.width}
            height={photo.height}
            className={styles.picture}
          />
        ) : null}
      </div>
      <figcaption className={styles.words}>
        <div className={styles.cardHead}>
          <b>{name}</b>
          <span className={styles.soft}>
            {photosText.size(photo.width, photo.height)}, {showBytes(photo.bytes)}
          </span>
        </div>
        <Textarea
          label={photosText.caption}
          description={photosText.captionHelp}
          value={words.caption}
          autosize
          minRows={2}
          maxLength={captionLength}
          onChange={(event) => change({ caption: event.currentTarget.value })}
        />
        {count >= nearLimit ? (
          <p className={styles.soft} role="status">
            {formText.charactersLeft(captionLength - count)}
          </p>
        ) : null}
        <NativeSelect
          label={photosText.people}
          value={words.people}
          data={PhotoSummary.shape.people.options.map((value) => ({
            value,
            label: photosText.peopleOption[value],
          }))}
          onChange={(event) => change({ people: PhotoSummary.shape.people.parse(event.currentTarget.value) })}
        />
        {places.length > 0 ? (
          <NativeSelect
            label={photosText.task}
            value={places.some(({ id }) => id === words.itemId) ? (words.itemId ?? '') : ''}
            data={[
              { value: '', label: photosText.noTask },
              ...places.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(event) => change({ itemId: event.currentTarget.value || null })}
          />
        ) : null}
        <Checkbox
          label={photosText.inDocuments}
          checked={words.inDocuments}
          onChange={(event) => change({ inDocuments: event.currentTarget.checked })}
        />
        {words.inDocuments && (words.people === 'notAgreed' || words.people === 'notAsked') ? (
          <Note tone="attend">{photosText.inDocumentsBlocked}</Note>
        ) : null}
        {failed ? <Note tone="stop">{photosText.notSaved}</Note> : null}
        <div>
          <Button
            variant="subtle"
            leftSection={<IconTrash size={18} aria-hidden="true" />}
            aria-label={photosText.removeNamed(name)}
            onClick={onRemove}
          >
            {photosText.remove}
          </Button>
        </div>
      </figcaption>
    </figure>
  );
}
