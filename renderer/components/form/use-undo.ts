import { useCallback } from 'react';
import { formText } from '../../../shared/text/form.ts';
import { asAppError } from '../../client/queries.ts';
import { showError, showToast } from '../../client/toasts.ts';
import { labelOfPath } from './path-labels.ts';
import type { RecordSession } from './record-session.ts';

/** Takes back the last change of the record and says what it was. */
export function useUndo(session: RecordSession): () => void {
  return useCallback(() => {
    session.undo().then(
      (undone) => {
        const [first] = undone;
        if (first === undefined) tell(formText.undo.nothing);
        else if (undone.length > 1) tell(formText.undo.doneSeveral(undone.length));
        else tell(formText.undo.done(labelOfPath(session.declaration, first.path)));
      },
      (error: unknown) => showError(asAppError(error)),
    );
  }, [session]);
}

function tell(text: string): void {
  showToast({ text });
}
