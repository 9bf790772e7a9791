import { v4 as newOperation } from 'uuid';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { Channel } from '../../../shared/domain/practitioner.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Contracts } from '../../client/client.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { createStore } from '../../client/store.ts';
import type { BatchAsked, Person } from './batch-people.ts';
import { tick } from './batch-store.ts';

/** What came of a batch. */
export type BatchOutcome =
  | {
      readonly kind: 'ended';
      readonly folder: string;
      readonly result: Output<Contracts['batch.release']>;
      /** Who they were, by case. */
      readonly people: ReadonlyMap<Id, Person>;
    }
  /** Stopped while the letters were looked through, before the first was written. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: AppError };

interface Writing {
  /** From the choice of a folder until everything has been written or nothing came of it. */
  readonly busy: boolean;
  readonly operation: string | null;
  /** How many letters it has. */
  readonly letters: number;
  readonly outcome: BatchOutcome | null;
}

/** The batch that is being written, and what came of the last. It goes on while another screen is looked at, as a single release does. */
export const batchWriting = createStore<Writing>({
  busy: false,
  operation: null,
  letters: 0,
  outcome: null,
});

/** Asks for a folder and writes these people's letters there, unless some are being written. */
export async function writeLetters(
  asked: BatchAsked,
  channel: Channel | undefined,
  people: readonly Person[],
): Promise<void> {
  if (batchWriting.get().busy) return;
  const during = (operation: string | null) =>
    batchWriting.set({ busy: true, operation, letters: people.length, outcome: null });
  const after = (outcome: BatchOutcome | null) =>
    batchWriting.set({ busy: false, operation: null, letters: 0, outcome });
  during(null);
  try {
    const chosen = await call('window.chooseFolder', { purpose: 'letters' });
    if (chosen === null) return after(null);
    const operation = newOperation();
    during(operation);
    const result = await call('batch.release', {
      ...asked,
      folder: chosen.place,
      ...(channel === undefined ? {} : { channel }),
      rows: people.flatMap(({ row, terms, confirmed }) =>
        terms === undefined
          ? []
          : [
              {
                caseId: row.id,
                consentId: terms.consentId,
                recipient: terms.recipient,
                purpose: terms.purpose,
                agreed: terms.consentId !== null && confirmed,
              },
            ],
      ),
      operation,
    });
    // Whoever has got the letter is not written to again by the next press.
    tick(
      result.written.map(({ caseId }) => caseId),
      false,
    );
    after({
      kind: 'ended',
      folder: chosen.shown,
      result,
      people: new Map(people.map((person) => [person.row.id, person])),
    });
    await refreshAll();
  } catch (thrown) {
    const error = asAppError(thrown);
    after(error.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', error });
  }
}
