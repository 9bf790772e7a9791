import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import {
  canonicalBytes,
  headerVersion,
  type PassphraseSlot,
  type RecoverySlot,
  type Slot,
  type UnsealedHeader,
} from './header.ts';

const keyBytes = 32;
const tagBytes = 16;
/** `Algorithm.Argon2id`; the package declares it as a constant enum, which leaves nothing to import at run time. */
const argon2id = 2;

/** Hands `work` a secret and wipes the secret afterwards, whatever happens. */
export async function withSecret<T>(
  secret: Buffer | Promise<Buffer>,
  work: (secret: Buffer) => T | Promise<T>,
): Promise<T> {
  const held = await secret;
  try {
    return await work(held);
  } finally {
    held.fill(0);
  }
}

/**
 * The key of a passphrase slot: Argon2id version 1.3 of the passphrase in Unicode form NFKC, so that the same characters typed on
 * another keyboard or system give the same key.
 * @returns 32 bytes; the caller wipes them
 */
export async function passphraseKey(
  passphrase: string,
  derivation: PassphraseSlot['derivation'],
): Promise<Buffer> {
  return withSecret(Buffer.from(passphrase.normalize('NFKC'), 'utf8'), (secret) =>
    hashRaw(secret, {
      algorithm: argon2id,
      memoryCost: derivation.memoryKiB,
      timeCost: derivation.passes,
      parallelism: derivation.lanes,
      outputLen: keyBytes,
      salt: Buffer.from(derivation.salt, 'base64'),
    }),
  );
}

/** The key of the recovery slot, from the 20 random bytes of the recovery code. The caller wipes both. */
export function recoveryKey(secret: Uint8Array, derivation: RecoverySlot['derivation']): Buffer {
  const salt = Buffer.from(derivation.salt, 'base64');
  return Buffer.from(hkdfSync('sha256', secret, salt, 'otway recovery slot 1', keyBytes));
}

/** Encrypts the database key for a slot. The slot's public part and the vault's identity are bound to it as associated data. */
export function wrapKey(
  databaseKey: Uint8Array,
  slotKey: Uint8Array,
  vaultId: string,
  slot: Omit<Slot, 'wrap'>,
  nonce: Uint8Array,
): Slot['wrap'] {
  const cipher = createCipheriv('aes-256-gcm', slotKey, nonce, { authTagLength: tagBytes });
  cipher.setAAD(associatedData(vaultId, slot));
  const wrapped = Buffer.concat([cipher.update(databaseKey), cipher.final(), cipher.getAuthTag()]);
  return { nonce: Buffer.from(nonce).toString('base64'), wrapped: wrapped.toString('base64') };
}

/**
 * Decrypts the database key of a slot.
 * @returns 32 bytes, which the caller wipes, or null when the slot key is not the right one or the slot was altered
 */
export function unwrapKey(slot: Slot, slotKey: Uint8Array, vaultId: string): Buffer | null {
  const wrapped = Buffer.from(slot.wrap.wrapped, 'base64');
  const nonce = Buffer.from(slot.wrap.nonce, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', slotKey, nonce, { authTagLength: tagBytes });
  decipher.setAAD(associatedData(vaultId, slot));
  decipher.setAuthTag(wrapped.subarray(keyBytes));
  const databaseKey = decipher.update(wrapped.subarray(0, keyBytes));
  try {
    decipher.final();
    return databaseKey;
  } catch {
    databaseKey.fill(0);
    return null;
  }
}

/** Authenticates a whole header under a key derived from the database key, in base 64. */
export function sealOf(header: UnsealedHeader, databaseKey: Uint8Array): string {
  const key = Buffer.from(hkdfSync('sha256', databaseKey, '', 'otway header seal 1', keyBytes));
  const seal = createHmac('sha256', key).update(canonicalBytes(header)).digest('base64');
  key.fill(0);
  return seal;
}

/** Whether a header is the one that was sealed with this database key. */
export function sealHolds(header: UnsealedHeader, seal: string, databaseKey: Uint8Array): boolean {
  return timingSafeEqual(Buffer.from(sealOf(header, databaseKey), 'base64'), Buffer.from(seal, 'base64'));
}

function associatedData(vaultId: string, { id, kind, derivation }: Omit<Slot, 'wrap'>): Buffer {
  return canonicalBytes({ format: 'otway-vault', version: headerVersion, vaultId, id, kind, derivation });
}
