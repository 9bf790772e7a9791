import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { CalendarDate, Id } from '../../../shared/domain/ids.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, queryClient, useRead } from '../../client/queries.ts';
import { saveState } from '../../client/save-state.ts';
import { type PreparedPicture, preparePicture } from './prepare-picture.ts';

/** A file that was not added, and why. Its name is shown and kept nowhere. */
export interface RefusedFile {
  readonly name: string;
  readonly error: AppError;
}

export interface AddPhotos {
  /** Null while nothing is being added. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** How many files the last choice added; 0 while it is under way. */
  readonly added: number;
  readonly refused: readonly RefusedFile[];
  /** False where the rules of the site forbid photographs. */
  readonly permitted: boolean;
  readonly add: (files: readonly File[]) => Promise<void>;
  /** Adds one picture that is ready to be stored. @throws AppError as `photos.add` */
  readonly addTaken: (picture: PreparedPicture, takenOn: CalendarDate) => Promise<void>;
  readonly dismiss: () => void;
}

/** Adds pictures to a record, one after another; each is taken whole or not at all. */
export function useAddPhotos(recordId: Id, itemId: string | null = null): AddPhotos {
  const [progress, setProgress] = useState<AddPhotos['progress']>(null);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [added, setAdded] = useState(0);
  const permitted = usePermitted(recordId);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['photos.list'] });
  const add = async (files: readonly File[]) => {
    const failed: RefusedFile[] = [];
    setAdded(0);
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
    setAdded(files.length - failed.length);
    await refresh();
  };
  const addTaken = async (picture: PreparedPicture, takenOn: CalendarDate) => {
    await call('photos.add', { recordId, itemId, ...picture, takenOn });
    await refresh();
  };
  return { progress, added, refused, permitted, add, addTaken, dismiss: () => setRefused([]) };
}

/** Whether the site's rules allow photographs, asked again after each save: they may have been answered on this very page. */
function usePermitted(recordId: Id): boolean {
  const { data } = useRead('photos.permitted', { recordId });
  useEffect(
    () =>
      saveState.subscribe(() => {
        if (saveState.get().kind === 'saved')
          void queryClient.invalidateQueries({ queryKey: ['photos.permitted', { recordId }] });
      }),
    [recordId],
  );
  return data?.permitted ?? true;
}
