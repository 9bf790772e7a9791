import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordsContext } from '../../../../electron/ipc/context.ts';
import { createOperations } from '../../../../electron/ipc/operations.ts';
import { Places } from '../../../../electron/ipc/places.ts';
import { AppError } from '../../../../shared/domain/errors.ts';
import type { RecordsEvent } from '../../../../shared/ipc/contract.ts';
import { vaultText } from '../../../../shared/text/vault.ts';
import type { Desk } from './desk.ts';

/** The passphrase that the test's vault knows. */
export const testPassphrase = 'correct horse battery staple';

export interface TestContext extends RecordsContext {
  readonly places: Places;
  readonly events: readonly RecordsEvent[];
}

/** What the records process gives its handlers, around the test's own vault. */
export function contextOf(desk: Desk): TestContext {
  const headerFile = path.join(desk.folder, 'vault.json');
  writeFileSync(headerFile, '{"format": "test"}');
  const events: RecordsEvent[] = [];
  const places = new Places();
  return {
    database: desk.database,
    databaseKey: desk.key,
    checkPassphrase: async (passphrase) => {
      if (passphrase !== testPassphrase)
        throw new AppError({ code: 'wrong-passphrase', problem: vaultText.wrongPassphrase });
    },
    vaultFolder: desk.folder,
    headerFile,
    clock: () => desk.work().moment,
    newId: () => desk.work().newId(),
    places,
    emit: (event) => events.push(event),
    events,
    operations: createOperations(),
    printing: {
      start: () => {
        throw new Error('nothing is printed here');
      },
    },
  };
}
