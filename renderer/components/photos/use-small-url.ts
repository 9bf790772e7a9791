import { useEffect, useState } from 'react';
import type { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { renewViews } from './make-views.ts';

/**
 * A short-lived address of a photo's small picture, with its marks; it ends with the component that shows it. One that was never made, or
 * is of older marks, is made first and stored.
 */
export function useSmallUrl({ id: photoId, edition }: PhotoSummary): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let here = edition >= 0;
    call('photos.small', { photoId })
      .then((small) => small ?? renewViews(photoId))
      .then(
        (bytes) => {
          if (!here) return;
          made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));
          setUrl(made);
        },
        (error: unknown) => {
          if (here) showError(asAppError(error));
        },
      );
    return () => {
      here = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [photoId, edition]);
  return url;
}
