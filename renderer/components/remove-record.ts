import type { Id } from '../../shared/domain/ids.ts';
import { call } from '../client/page-client.ts';
import { asAppError, refreshAll } from '../client/queries.ts';
import { showError, showToast } from '../client/toasts.ts';

/** Removes a record and offers to undo that. @param removed says what was done */
export async function removeRecord(recordId: Id, removed: string): Promise<void> {
  const again = async (work: Promise<unknown>) => {
    await work;
    await refreshAll();
  };
  const fail = (error: unknown) => showError(asAppError(error));
  try {
    await again(call('records.remove', { recordId }));
    showToast({
      text: removed,
      undo: () => void again(call('records.restore', { recordId })).catch(fail),
    });
  } catch (error) {
    fail(error);
  }
}
