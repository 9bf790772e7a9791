import type { RecordsContracts } from '../../../shared/ipc/records-contracts.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import type { Handlers } from '../../ipc/router.ts';
import { copyVault } from '../copy/copy-vault.ts';

type CopyHandlers = Pick<Handlers<RecordsContracts>, 'vault.copy' | 'operations.cancel'>;

export function copyHandlers(context: RecordsContext): CopyHandlers {
  return {
    'vault.copy': async ({ place, operation }) => {
      const signal = context.operations.start(operation);
      try {
        return await copyVault(context, context.places.resolve(place), signal, (done) =>
          context.emit({ event: 'progress', operation, done, total: 1 }),
        );
      } finally {
        context.operations.finish(operation);
      }
    },
    'operations.cancel': ({ operation }) => {
      context.operations.cancel(operation);
      return null;
    },
  };
}
