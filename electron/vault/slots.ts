import { randomBytes, randomUUID } from 'node:crypto';
import { derivationRange, type Header, type PassphraseSlot, type RecoverySlot, type Slot } from './header.ts';
import { passphraseKey, recoveryKey, sealOf, unwrapKey, withSecret, wrapKey } from './keys.ts';
import { recoverySecretBytes, writeRecoveryCode } from './recovery-code.ts';

/** A slot that was opened, with the database key it gave. Whoever holds it wipes the key. */
export interface OpenedSlot {
  readonly slot: Slot;
  readonly databaseKey: Buffer;
}

/** Makes a passphrase slot with a fresh salt and the settings written at creation. */
export async function makePassphraseSlot(
  passphrase: string,
  databaseKey: Uint8Array,
  vaultId: string,
  id: string = randomUUID(),
): Promise<PassphraseSlot> {
  const { memoryKiB, passes, lanes } = derivationRange;
  const slot = {
    id,
    kind: 'passphrase' as const,
    derivation: {
      name: 'argon2id' as const,
      memoryKiB: memoryKiB.least,
      passes: passes.least,
      lanes: lanes.least,
      salt: randomBytes(16).toString('base64'),
    },
  };
  return withSecret(passphraseKey(passphrase, slot.derivation), (key) => ({
    ...slot,
    wrap: wrapKey(databaseKey, key, vaultId, slot, randomBytes(12)),
  }));
}

/** Makes a recovery slot for a fresh recovery code, which is returned and kept nowhere. */
export async function makeRecoverySlot(
  databaseKey: Uint8Array,
  vaultId: string,
  id: string = randomUUID(),
): Promise<{ slot: RecoverySlot; recoveryCode: string }> {
  const slot = {
    id,
    kind: 'recovery' as const,
    derivation: { name: 'hkdf-sha256' as const, salt: randomBytes(32).toString('base64') },
  };
  return withSecret(randomBytes(recoverySecretBytes), (secret) =>
    withSecret(recoveryKey(secret, slot.derivation), (key) => ({
      slot: { ...slot, wrap: wrapKey(databaseKey, key, vaultId, slot, randomBytes(12)) },
      recoveryCode: writeRecoveryCode(secret),
    })),
  );
}

/** Tries a passphrase on each passphrase slot. Null when it opens none. */
export async function openWithPassphrase(header: Header, passphrase: string): Promise<OpenedSlot | null> {
  for (const slot of header.slots) {
    if (slot.kind !== 'passphrase') continue;
    const databaseKey = await withSecret(passphraseKey(passphrase, slot.derivation), (key) =>
      unwrapKey(slot, key, header.vaultId),
    );
    if (databaseKey) return { slot, databaseKey };
  }
  return null;
}

/**
 * Tries a recovery code. Null when it is not this vault's.
 * @param secret the code's 20 bytes
 */
export async function openWithRecoverySecret(header: Header, secret: Uint8Array): Promise<OpenedSlot | null> {
  for (const slot of header.slots) {
    if (slot.kind !== 'recovery') continue;
    const databaseKey = await withSecret(recoveryKey(secret, slot.derivation), (key) =>
      unwrapKey(slot, key, header.vaultId),
    );
    if (databaseKey) return { slot, databaseKey };
  }
  return null;
}

/** The header with some slots exchanged for new ones of the same ids, sealed again. */
export function withSlots(
  header: Pick<Header, 'format' | 'version' | 'vaultId' | 'slots'>,
  fresh: readonly Slot[],
  databaseKey: Uint8Array,
): Omit<Header, 'check'> {
  const { format, version, vaultId } = header;
  const slots = header.slots.map((slot) => fresh.find(({ id }) => id === slot.id) ?? slot);
  const unsealed = { format, version, vaultId, slots };
  return { ...unsealed, seal: sealOf(unsealed, databaseKey) };
}
