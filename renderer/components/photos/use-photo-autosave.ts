import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { call } from '../../client/page-client.ts';
import { saveState } from '../../client/save-state.ts';
import { registerUnsaved } from '../../client/unsaved.ts';
import { Autosave } from '../form/autosave.ts';
import { refreshPhotos } from './refresh-photos.ts';

/** What can be said about a stored photo. */
export type PhotoWords = Pick<
  PhotoSummary,
  'caption' | 'people' | 'persons' | 'itemId' | 'inDocuments' | 'beforeId'
>;

type PhotoChange = Partial<PhotoWords> & { readonly photoId: string };

/**
 * What is said about one photo, saved like every other answer: within half a second, retried until stored. Only what was changed here is
 * sent and shown as typed; all else is what is stored, so that no place writes over a decision made at another.
 */
export function usePhotoAutosave(photo: PhotoSummary) {
  const [typed, setTyped] = useState<Partial<PhotoWords>>({});
  const { caption, people, persons, itemId, inDocuments, beforeId } = photo;
  const words: PhotoWords = { caption, people, persons, itemId, inDocuments, beforeId, ...typed };
  const [autosave] = useState(
    () =>
      new Autosave<PhotoChange>({
        save: async (changes) => {
          // All in one call, so that nobody who asks meanwhile gets a photo with half of what was said about it.
          const whole: PhotoChange = Object.assign(
            { photoId: photo.id },
            ...changes.map(({ answer }) => answer),
          );
          const { savedAt } = await call('photos.update', whole);
          saveState.set({ kind: 'saved', at: savedAt });
          return { savedAt };
        },
      }),
  );
  const status = useSyncExternalStore(autosave.subscribe, autosave.current);
  useEffect(() => {
    const unregister = registerUnsaved(() => autosave.flush());
    return () => {
      void autosave.flush().then(() => {
        unregister();
        return refreshPhotos();
      });
    };
  }, [autosave]);
  const change = (part: Partial<PhotoWords>) => {
    // Who is named and what is said of all of them are one decision.
    const { people, persons } = { ...words, ...part };
    const whole = part.people || part.persons ? { ...part, people, persons } : part;
    setTyped((before) => ({ ...before, ...whole }));
    const path = part.people || part.persons ? 'people' : Object.keys(part).join();
    autosave.note(path, { photoId: photo.id, ...whole });
  };
  return { words, change, failed: status.state === 'failed' || status.refused.size > 0 };
}
