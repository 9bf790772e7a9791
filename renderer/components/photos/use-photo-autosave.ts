import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { call } from '../../client/page-client.ts';
import { queryClient } from '../../client/queries.ts';
import { saveState } from '../../client/save-state.ts';
import { registerUnsaved } from '../../client/unsaved.ts';
import { Autosave } from '../form/autosave.ts';

/** What can be said about a stored photo. */
export type PhotoWords = Pick<
  PhotoSummary,
  'caption' | 'people' | 'persons' | 'itemId' | 'inDocuments' | 'beforeId'
>;

/** The words of one photo as typed, saved like every other answer: within half a second, retried until stored. */
export function usePhotoAutosave(photo: PhotoSummary) {
  const [words, setWords] = useState<PhotoWords>({
    caption: photo.caption,
    people: photo.people,
    persons: photo.persons,
    itemId: photo.itemId,
    inDocuments: photo.inDocuments,
    beforeId: photo.beforeId,
  });
  const [autosave] = useState(
    () =>
      new Autosave<PhotoWords>({
        save: async (changes) => {
          let savedAt = '';
          for (const { path, answer } of changes)
            ({ savedAt } = await call('photos.update', { photoId: path, ...answer }));
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
        return queryClient.invalidateQueries({ queryKey: ['photos.list'] });
      });
    };
  }, [autosave]);
  const change = (part: Partial<PhotoWords>) => {
    const next = { ...words, ...part };
    setWords(next);
    autosave.note(photo.id, next);
  };
  return { words, change, failed: status.state === 'failed' || status.refused.size > 0 };
}
