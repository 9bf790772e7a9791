import { casesText as text } from '../../../shared/text/cases.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { showError, showToast } from '../../client/toasts.ts';

/** Does something with a whole case, then reads everything on screen again. Errors become a message. */
export async function change(
  work: () => Promise<unknown>,
  done: string,
  undo?: () => void,
): Promise<boolean> {
  try {
    await work();
    await refreshAll();
    showToast({ text: done, ...(undo ? { undo } : {}) });
    return true;
  } catch (thrown) {
    showError(asAppError(thrown));
    return false;
  }
}

export function reopenCase(caseId: string): Promise<boolean> {
  return change(() => call('cases.reopen', { caseId }), text.reopenedNow);
}

/** Closes a case and says so, with the way back. Rejects when it could not be closed. */
export async function closeCase(caseId: string, reason: string): Promise<void> {
  await call('cases.close', { caseId, reason });
  await refreshAll();
  showToast({ text: text.closedNow, undo: () => void reopenCase(caseId) });
}
