import type { AppError } from '../../../shared/domain/errors.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';

/** Asks for another vault folder. When one is chosen the window starts over with what that folder holds. */
export async function chooseOtherVault(onError: (error: AppError) => void): Promise<void> {
  try {
    await call('window.chooseVaultFolder', null);
  } catch (thrown) {
    onError(asAppError(thrown));
  }
}

/** Goes from the locked demo vault back to the user's own. */
export async function leaveDemo(onError: (error: AppError) => void): Promise<void> {
  try {
    await call('vault.closeDemo', null);
    await refreshAll();
  } catch (thrown) {
    onError(asAppError(thrown));
  }
}
