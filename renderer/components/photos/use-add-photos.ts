import { useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { photosText } from '../../../shared/text/photos.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, queryClient } from '../../client/queries.ts';
import { showToast } from '../../client/toasts.ts';
import { preparePicture } from './prepare-picture.ts';

/** A file that was not added, and why. Its name is shown and kept nowhere. */
export interface RefusedFile {
  readonly name: string;
  readonly error: AppError;
}

export interface AddPhotos {
  /** Null while nothing is being added. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly refused: readonly RefusedFile[];
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly dismiss: () => void;
}

/** Adds picture files to a record, one after another; each is taken whole or not at all. */
export function useAddPhotos(recordId: Id, itemId: string | null = null): AddPhotos {
  const [progress, setProgress] = useState<AddPhotos['progress']>(null);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const add = async (files: readonly File[]) => {
    const failed: RefusedFile[] = [];
    for (const [done, file] of files.entries()) {
      setProgress({ done, of: files.length });
      try {
        const picture = await preparePicture(file);
        await call('photos.add', { recordId, itemId, ...picture, takenOn: null });
      } catch (error) {
        failed.push({ name: file.name, error: asAppError(error) });
      }
    }
    setProgress(null);
    setRefused(failed);
    const added = files.length - failed.length;
    if (added > 0) showToast({ text: photosText.added(added) });
    await queryClient.invalidateQueries({ queryKey: ['photos.list'] });
  };
  return { progress, refused, add, dismiss: () => setRefused([]) };
}
