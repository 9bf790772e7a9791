import { NativeSelect, Textarea } from '@mantine/core';
import { captionPrompt } from '../../../shared/domain/home-security.ts';
import type { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { holdReason } from '../../../shared/photos/hold.ts';
import { tagOf } from '../../../shared/photos/people.ts';
import { formText } from '../../../shared/text/form.ts';
import { photosText } from '../../../shared/text/photos.ts';
import type { ItemTitle } from '../form/item-titles.ts';
import { GuardLine } from '../GuardLine.tsx';
import { Note } from '../Note.tsx';
import { PeopleInPhoto } from './PeopleInPhoto.tsx';
import styles from './photos.module.css';
import { Tick } from './Tick.tsx';
import type { usePhotoAutosave } from './use-photo-autosave.ts';

interface Props {
  /** The photo as stored, with what hides parts of it as it is now. */
  readonly photo: PhotoSummary;
  readonly saving: ReturnType<typeof usePhotoAutosave>;
  /** What it can be pinned to. */
  readonly places: readonly ItemTitle[];
  /** The other photos that it can be the "after" of. */
  readonly others: readonly ItemTitle[];
}

const captionLength = 400;
/** From this many characters on, the count is shown. */
const nearLimit = 360;

/** What is said about one photo: caption, people, place, pair, and whether documents may use it. */
export function PhotoWordsFields({ photo, saving, places, others }: Props) {
  const { words, change, failed } = saving;
  const count = [...words.caption].length;
  const reason = holdReason({ ...photo, ...words, people: tagOf(words.persons, words.people) });
  return (
    <>
      <Textarea
        label={photosText.caption}
        description={photosText.captionHelp}
        value={words.caption}
        autosize
        minRows={2}
        maxLength={captionLength}
        onChange={(event) => change({ caption: event.currentTarget.value })}
      />
      <GuardLine found={captionPrompt(words.caption)} />
      {count >= nearLimit ? (
        <p className={styles.soft} role="status">
          {formText.charactersLeft(captionLength - count)}
        </p>
      ) : null}
      <PeopleInPhoto words={words} hides={photo.hides} change={change} />
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
      {others.length > 0 ? (
        <NativeSelect
          label={photosText.before}
          value={others.some(({ id }) => id === words.beforeId) ? (words.beforeId ?? '') : ''}
          data={[
            { value: '', label: photosText.noBefore },
            ...others.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(event) => change({ beforeId: event.currentTarget.value || null })}
        />
      ) : null}
      <Tick
        label={photosText.inDocuments}
        checked={words.inDocuments}
        onChange={(inDocuments) => change({ inDocuments })}
      />
      {words.inDocuments && reason !== null ? <Note tone="attend">{photosText.held[reason]}</Note> : null}
      {failed ? <Note tone="stop">{photosText.notSaved}</Note> : null}
    </>
  );
}
