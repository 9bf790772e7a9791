import { useEffect } from 'react';
import type { Id } from '../../../shared/domain/ids.ts';
import { asAppError, queryClient, useRead } from '../../client/queries.ts';
import { showError } from '../../client/toasts.ts';
import { renewViews } from './make-views.ts';

/**
 * Makes the copies that documents print of photos whose marks are newer than their copy, as after a program that was ended in the middle.
 * What was composed without them is composed again.
 */
export function useRenewedCopies(caseId: Id): void {
  const { data } = useRead('photos.list', { caseId });
  const old = (data ?? [])
    .filter(({ copy }) => copy === 'outdated')
    .map(({ id }) => id)
    .join(' ');
  useEffect(() => {
    if (old === '') return;
    Promise.all(old.split(' ').map(renewViews)).then(
      () => queryClient.invalidateQueries({ queryKey: ['documents.compose'] }),
      (error: unknown) => showError(asAppError(error)),
    );
  }, [old]);
}
