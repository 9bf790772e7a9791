import { Link } from '@tanstack/react-router';
import type { Id } from '../../../shared/domain/ids.ts';
import type { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { photoBenchText } from '../../../shared/text/photo-bench.ts';
import { photosText } from '../../../shared/text/photos.ts';
import { useRead } from '../../client/queries.ts';
import { useSession } from '../form/session-context.tsx';
import { AddPhotosButton, RefusedFiles } from './AddPhotosButton.tsx';
import styles from './photos.module.css';
import { useAddPhotos } from './use-add-photos.ts';
import { useSmallUrl } from './use-small-url.ts';

interface Props {
  readonly itemId: Id;
  /** What the item is called: `step`, `task`. */
  readonly itemName: string;
  readonly title: string;
}

/** The photos pinned to one task or step, where it is described, and a way to add more of it. They follow it wherever it is moved. */
export function ItemPhotos({ itemId, itemName, title }: Props) {
  const { record } = useSession();
  const list = useRead('photos.list', { caseId: record.caseId });
  const adding = useAddPhotos(record.id, itemId);
  const photos = (list.data ?? []).filter((photo) => photo.recordId === record.id && photo.itemId === itemId);
  return (
    <section className={styles.pinned} aria-label={photosText.ofItem(title)}>
      {photos.length === 0 ? null : (
        <ul className={styles.thumbnails}>
          {photos.map((photo) => (
            <li key={photo.id}>
              <Thumbnail caseId={record.caseId} photo={photo} />
            </li>
          ))}
        </ul>
      )}
      <div>
        <AddPhotosButton adding={adding} label={photosText.addOf(itemName)} />
      </div>
      <RefusedFiles adding={adding} />
    </section>
  );
}

function Thumbnail({ caseId, photo }: { readonly caseId: Id; readonly photo: PhotoSummary }) {
  const url = useSmallUrl(photo);
  return (
    <figure className={styles.thumbnail}>
      <Link
        to="/cases/$caseId/photos/$photoId"
        params={{ caseId, photoId: photo.id }}
        aria-label={photoBenchText.openNamed(photosText.alt(photo.caption))}
      >
        {url ? <img src={url} alt={photosText.alt(photo.caption)} /> : null}
      </Link>
      <figcaption>{photo.caption === '' ? photosText.noCaption : photo.caption}</figcaption>
    </figure>
  );
}
