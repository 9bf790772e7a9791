import { expect, test } from 'vitest';
import type { PassphraseSlot } from '../../../../electron/vault/header.ts';
import { passphraseKey, recoveryKey, unwrapKey, wrapKey } from '../../../../electron/vault/keys.ts';

const derivation = (salt: Buffer): PassphraseSlot['derivation'] => ({
  name: 'argon2id',
  memoryKiB: 65536,
  passes: 2,
  lanes: 1,
  salt: salt.toString('base64'),
});

/** From the test programme of the Argon2 reference implementation: version 0x13, t 2, m 2^16, p 1. */
test('a passphrase key is Argon2id version 1.3', async () => {
  const key = await passphraseKey('password', derivation(Buffer.from('somesalt')));
  expect(key.toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

test('the same characters in another Unicode form give the same key', async () => {
  const salt = derivation(Buffer.alloc(16, 1));
  const composed = await passphraseKey('Zoë café １', salt);
  expect(await passphraseKey('Zoe\u0308 cafe\u0301 1', salt)).toEqual(composed);
  expect(await passphraseKey('Zoe cafe 1', salt)).not.toEqual(composed);
});

test('a wrapped key comes back only with the same slot, vault and slot key', () => {
  const slot = {
    id: 'd9428888-122b-4b0b-b85b-2a1a3f6f0a11',
    kind: 'recovery' as const,
    derivation: { name: 'hkdf-sha256' as const, salt: Buffer.alloc(32, 2).toString('base64') },
  };
  const key = recoveryKey(Buffer.alloc(20, 3), slot.derivation);
  const databaseKey = Buffer.alloc(32, 4);
  const wrapped = { ...slot, wrap: wrapKey(databaseKey, key, 'vault-1', slot, Buffer.alloc(12, 5)) };
  expect(unwrapKey(wrapped, key, 'vault-1')).toEqual(databaseKey);
  expect(unwrapKey(wrapped, key, 'vault-2')).toBeNull();
  expect(unwrapKey(wrapped, Buffer.alloc(32), 'vault-1')).toBeNull();
  expect(unwrapKey({ ...wrapped, id: 'd9428888-122b-4b0b-b85b-2a1a3f6f0a12' }, key, 'vault-1')).toBeNull();
});
