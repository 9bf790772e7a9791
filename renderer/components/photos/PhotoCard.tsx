import { Button } from '@mantine/core';
import { IconBrush, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import type { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { photoBenchText } from '../../../shared/text/photo-bench.ts';
import { photosText } from '../../../shared/text/photos.ts';
import type { ItemTitle } from '../form/item-titles.ts';
import { showBytes } from '../format.ts';
import { LinkButton } from '../LinkButton.tsx';
import { PhotoWordsFields } from './PhotoWordsFields.tsx';
import styles from './photos.module.css';
import { useNear } from './use-near.ts';
import { usePhotoAutosave } from './use-photo-autosave.ts';
import { useSmallUrl } from './use-small-url.ts';

interface Props {
  readonly caseId: Id;
  readonly photo: PhotoSummary;
  readonly name: string;
  /** What it can be pinned to. */
  readonly places: readonly ItemTitle[];
  /** The other photos that it can be the "after" of. */
  readonly others: () => readonly ItemTitle[];
  /** One of the first of the list, which is in the window at once. */
  readonly first: boolean;
  readonly onRemove: () => void;
}

/** One photo with what is said about it, and the way to its marks. Of one far down the list only name and caption, until it is near. */
export function PhotoCard(props: Props) {
  const { photo, name, first } = props;
  const card = useRef<HTMLElement>(null);
  const near = useNear(card, first);
  return (
    <figure ref={card} className={styles.card} aria-label={name}>
      {near ? (
        <WholeCard {...props} />
      ) : (
        <>
          <div className={styles.frame} />
          <figcaption className={styles.far}>
            <b>{name}</b>
            <span>{photo.caption}</span>
          </figcaption>
        </>
      )}
    </figure>
  );
}

function WholeCard({ caseId, photo, name, places, others, onRemove }: Props) {
  const url = useSmallUrl(photo);
  const saving = usePhotoAutosave(photo);
  return (
    <>
      <div className={styles.frame}>
        {url ? <img src={url} alt={photosText.alt(saving.words.caption)} className={styles.picture} /> : null}
      </div>
      <figcaption className={styles.words}>
        <div className={styles.cardHead}>
          <b>{name}</b>
          <span className={styles.soft}>
            {photosText.size(photo.width, photo.height)}, {showBytes(photo.bytes)}
          </span>
        </div>
        <PhotoWordsFields photo={photo} saving={saving} places={places} others={others()} />
        <div className={styles.cardFoot}>
          <LinkButton
            to="/cases/$caseId/photos/$photoId"
            params={{ caseId, photoId: photo.id }}
            variant="default"
            leftSection={<IconBrush size={18} aria-hidden="true" />}
            aria-label={photoBenchText.openNamed(name)}
          >
            {photoBenchText.open}
          </LinkButton>
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
    </>
  );
}
