import { z } from 'zod';
import { Practitioner } from '../domain/practitioner-details.ts';
import { defineContracts } from './contract.ts';

const nothing = z.null();
export const Passphrase = z.string().min(1).max(1024);
/** A place the user chose in a dialog; the path itself stays with the main and records processes. */
export const PlaceToken = z.uuidv4();

/** Calls answered by the records process while the vault is locked. */
export const vaultContracts = defineContracts({
  'vault.status': {
    input: nothing,
    output: z.strictObject({
      /** `visitLocked`: open behind the visit lock. */
      state: z.enum(['none', 'locked', 'unlocked', 'visitLocked']),
      /** Why the folder is a risk, for a warning. */
      folderWarnings: z.array(z.enum(['synced', 'network', 'removable'])),
      folder: z.string(),
      demo: z.boolean(),
    }),
  },
  'vault.create': {
    input: z.strictObject({ practitioner: Practitioner, passphrase: Passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  /** Makes the demo vault, with the fictional sample case, and unlocks it. */
  'vault.openDemo': { input: nothing, output: nothing },
  /** Goes back from the locked demo vault to the user's own. */
  'vault.closeDemo': { input: nothing, output: nothing },
  'vault.unlock': { input: z.strictObject({ passphrase: Passphrase }), output: nothing },
  'vault.recover': {
    input: z.strictObject({ recoveryCode: z.string().min(1).max(200), newPassphrase: Passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  'vault.saveRecoveryCode': {
    input: z.strictObject({ place: PlaceToken, recoveryCode: z.string().max(200) }),
    output: nothing,
  },
});
export type VaultContracts = typeof vaultContracts;
