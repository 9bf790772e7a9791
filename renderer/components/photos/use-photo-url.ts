import { useEffect, useState } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';

/** A short-lived address of a stored picture; it ends with the component that shows it. */
export function usePhotoUrl(photoId: Id): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let here = true;
    call('photos.bytes', { photoId }).then(
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
  }, [photoId]);
  return url;
}
