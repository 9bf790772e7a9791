import { useState } from 'react';
import { v4 as newOperation } from 'uuid';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import type { AppError } from '../../../shared/domain/errors.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import type { DocumentChoice } from './use-printed.ts';

/** What came of a release. */
export type ReleaseOutcome =
  | { readonly kind: 'released'; readonly place: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: AppError };

/** Asks for a place and lets the document go there. */
export function useRelease(choice: DocumentChoice, tree: DocumentTree) {
  const [operation, setOperation] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<ReleaseOutcome | null>(null);

  const release = async (to: { readonly recipient: string; readonly purpose: string }): Promise<void> => {
    setOutcome(null);
    try {
      const chosen = await call('window.chooseSavePlace', {
        suggestedName: `${tree.reference || text.fileOf[tree.kind === 'blankForm' ? 'blankForm' : 'diaryBlank']}.pdf`,
        type: 'pdf',
      });
      if (chosen === null) return;
      const id = newOperation();
      setOperation(id);
      await call('documents.export', { ...choice, ...to, place: chosen.place, operation: id });
      setOutcome({ kind: 'released', place: chosen.shown });
      await refreshAll();
    } catch (thrown) {
      const error = asAppError(thrown);
      setOutcome(error.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', error });
    } finally {
      setOperation(null);
    }
  };

  return {
    release,
    operation,
    outcome,
    /** Says why nothing was released. */
    fail: (error: AppError) => setOutcome({ kind: 'failed', error }),
  };
}
