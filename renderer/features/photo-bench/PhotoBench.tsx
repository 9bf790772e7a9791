import { useEffect, useState } from 'react';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { topFields } from '../../../shared/assessments/resolve-field.ts';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { photoBenchText as text } from '../../../shared/text/photo-bench.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import { decodedPhoto } from '../../components/photos/make-views.ts';
import { recordPlace } from '../../components/record-place.ts';
import { BenchDesk } from './BenchDesk.tsx';
import styles from './bench.module.css';
import type { StoredMarks } from './use-bench.ts';

interface Props {
  readonly caseId: Id;
  readonly photoId: Id;
}

/** One photo under the pen: marks, covers, crop and turn, what is said about it, and the way back to its record. */
export default function PhotoBench({ caseId, photoId }: Props) {
  const list = useRead('photos.list', { caseId });
  const photo = list.data?.find(({ id }) => id === photoId);
  const { picture, marks, error } = useOpened(photoId);
  const failure = list.error ?? error;
  return (
    <div className={styles.bench}>
      <div className={styles.head}>
        <PageHeading>{text.title}</PageHeading>
        {photo ? <WayBack caseId={caseId} recordId={photo.recordId} /> : null}
      </div>
      {failure ? <ErrorNote error={failure} /> : null}
      {photo && picture && marks ? (
        <BenchDesk photo={photo} photos={list.data ?? []} picture={picture} start={marks} />
      ) : null}
    </div>
  );
}

/** Back to where the photo is listed. */
function WayBack({ caseId, recordId }: { readonly caseId: Id; readonly recordId: Id }) {
  const { data } = useRead('records.get', { recordId });
  if (!data) return null;
  const { kind } = data.record;
  const field = topFields(declarationFor(kind)).find((one) => one.kind === 'photos');
  return (
    <LinkButton variant="default" {...recordPlace(caseId, kind, recordId, field?.id ?? '')}>
      {text.back}
    </LinkButton>
  );
}

interface Opened {
  readonly picture: ImageBitmap | null;
  readonly marks: StoredMarks | null;
  readonly error: AppError | null;
}

/** The stored picture, decoded once, and what lies over it. */
function useOpened(photoId: Id): Opened {
  const [opened, setOpened] = useState<Opened>({ picture: null, marks: null, error: null });
  useEffect(() => {
    let here = true;
    Promise.all([
      decodedPhoto(photoId),
      call('photos.layer', { photoId }),
      call('photos.earlierLayers', { photoId }),
    ]).then(
      ([picture, { layer }, earlier]) => {
        if (here) setOpened({ picture, marks: { layer, earlier }, error: null });
      },
      (error: unknown) => {
        if (here) setOpened({ picture: null, marks: null, error: asAppError(error) });
      },
    );
    // The picture is left to the collector: a copy may still be drawn from it after this page is gone.
    return () => {
      here = false;
    };
  }, [photoId]);
  return opened;
}
