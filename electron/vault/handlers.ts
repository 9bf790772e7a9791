import { AppError } from '../../shared/domain/errors.ts';
import type { Practitioner } from '../../shared/domain/practitioner.ts';
import type { RecordsContracts } from '../../shared/ipc/records-contracts.ts';
import type { VaultContracts } from '../../shared/ipc/vault-contracts.ts';
import { demoPassphrase, vaultText } from '../../shared/text/vault.ts';
import type { Places } from '../ipc/places.ts';
import type { Handlers } from '../ipc/router.ts';
import { replaceFile } from './atomic-file.ts';
import { fileError } from './file-errors.ts';
import type { VaultSession } from './session.ts';
import type { Prepare, Vault } from './vault.ts';

/** What a new vault starts with. */
export interface FirstContents<Database> {
  /** Its practitioner. */
  own(practitioner: Practitioner): Prepare<Database>;
  /** The fictional practitioner and the sample case. */
  readonly demo: Prepare<Database>;
}

/** Calls that are answered while the vault is locked. */
export function createVaultHandlers<Database extends { close(): void }>(
  session: VaultSession<Database>,
  places: Places,
  first: FirstContents<Database>,
): Handlers<VaultContracts> {
  return {
    'vault.status': () => {
      const { files, database } = session.vault;
      return {
        state: database ? 'unlocked' : files.exist() ? 'locked' : 'none',
        folderWarnings: session.warnings,
        folder: files.folder,
        demo: session.isDemo,
      };
    },
    'vault.create': async ({ practitioner, passphrase }) => ({
      recoveryCode: await session.opening((vault) => vault.create(passphrase, first.own(practitioner))),
    }),
    'vault.openDemo': async () => {
      session.showDemo(true);
      try {
        await session.opening(async (vault) => {
          if (vault.files.exist()) await vault.unlock(demoPassphrase);
          else await vault.create(demoPassphrase, first.demo);
        });
      } catch (error) {
        session.showDemo(false);
        throw error;
      }
      return null;
    },
    'vault.closeDemo': () => {
      session.showDemo(false);
      return null;
    },
    'vault.unlock': async ({ passphrase }) => {
      await session.opening((vault) => vault.unlock(passphrase));
      return null;
    },
    'vault.recover': async ({ recoveryCode, newPassphrase }) => ({
      recoveryCode: await session.opening((vault) => vault.recover(recoveryCode, newPassphrase)),
    }),
    'vault.saveRecoveryCode': ({ place, recoveryCode }) => {
      saveText(places.resolve(place), vaultText.recoveryFile(recoveryCode));
      return null;
    },
  };
}

/** Calls about the keys of the open vault. */
export function createKeyHandlers<Database extends { close(): void }>(
  vault: Vault<Database>,
): Pick<Handlers<RecordsContracts>, 'vault.changePassphrase' | 'vault.newRecoveryCode'> {
  return {
    'vault.changePassphrase': async ({ current, next }) => {
      await vault.changePassphrase(current, next);
      return null;
    },
    'vault.newRecoveryCode': async ({ passphrase }) => ({
      recoveryCode: await vault.newRecoveryCode(passphrase),
    }),
  };
}

function saveText(file: string, text: string): void {
  try {
    replaceFile(file, Buffer.from(text, 'utf8'));
  } catch (error) {
    const known = fileError(error);
    if (known instanceof AppError && known.code === 'disk-full') throw known;
    throw new AppError({ code: 'save-failed', problem: vaultText.saveFailed });
  }
}
