import { AppError } from '../../shared/domain/errors.ts';
import { leastScore, passphraseScore } from '../../shared/domain/passphrase.ts';
import { vaultText } from '../../shared/text/vault.ts';

/**
 * Refuses a new passphrase that is too easy to guess.
 * @throws AppError `weak-passphrase`
 */
export async function requireStrong(passphrase: string): Promise<void> {
  if ((await passphraseScore(passphrase)) >= leastScore) return;
  throw new AppError({
    code: 'weak-passphrase',
    field: vaultText.newPassphraseField,
    problem: vaultText.weakPassphrase,
    accepted: vaultText.weakPassphraseAccepted,
  });
}
