/** Opens a vault by docs/vault-format.md alone: none of the program's own vault code is used for it. */
import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { hashRaw } from '@node-rs/argon2';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../../electron/storage/open.ts';
import { readSetting } from '../../../electron/storage/settings.ts';
import { Bench, passphrase, practitioner } from './support.ts';

interface WrittenSlot {
  id: string;
  kind: string;
  derivation: { name: string; memoryKiB: number; passes: number; lanes: number; salt: string };
  wrap: { nonce: string; wrapped: string };
}

interface WrittenHeader {
  format: string;
  version: number;
  vaultId: string;
  slots: WrittenSlot[];
  seal?: string;
  check?: string;
}

const bench = new Bench();
afterAll(() => bench.remove());

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.sort().join(',')}}`;
};
const bytes = (text: string) => Buffer.from(text, 'base64');

function unwrap(header: WrittenHeader, { id, kind, derivation, wrap }: WrittenSlot, key: Uint8Array): Buffer {
  const wrapped = bytes(wrap.wrapped);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(wrap.nonce));
  const { format, version, vaultId } = header;
  decipher.setAAD(Buffer.from(canonical({ format, version, vaultId, id, kind, derivation })));
  decipher.setAuthTag(wrapped.subarray(32));
  return Buffer.concat([decipher.update(wrapped.subarray(0, 32)), decipher.final()]);
}

/** Thirty-two characters of base 32, the check characters left out, read as one large number. */
function recoverySecret(code: string): Buffer {
  const letters = code
    .split('-')
    .map((group) => group.slice(0, 4))
    .join('');
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const number = [...letters].reduce((sum, letter) => sum * 32n + BigInt(alphabet.indexOf(letter)), 0n);
  return Buffer.from(number.toString(16).padStart(40, '0'), 'hex');
}

test('passphrase and recovery code give the same key, which opens the records, by the published format alone', async () => {
  const { folder, header: file, recoveryCode } = await bench.makeVault();
  const header: WrittenHeader = JSON.parse(fs.readFileSync(file, 'utf8'));
  const [first, second] = header.slots;
  if (!first || !second) throw new Error('the header has fewer than two slots');
  const passphraseKey = await hashRaw(passphrase, {
    memoryCost: first.derivation.memoryKiB,
    timeCost: first.derivation.passes,
    parallelism: first.derivation.lanes,
    outputLen: 32,
    salt: bytes(first.derivation.salt),
  });
  const databaseKey = unwrap(header, first, passphraseKey);
  const secret = recoverySecret(recoveryCode);
  const recoveryKey = hkdfSync('sha256', secret, bytes(second.derivation.salt), 'otway recovery slot 1', 32);
  expect(unwrap(header, second, Buffer.from(recoveryKey))).toEqual(databaseKey);

  const { check, ...sealed } = header;
  expect(createHash('sha256').update(canonical(sealed)).digest('base64')).toBe(check);
  const { seal, ...unsealed } = sealed;
  const sealKey = Buffer.from(hkdfSync('sha256', databaseKey, '', 'otway header seal 1', 32));
  expect(createHmac('sha256', sealKey).update(canonical(unsealed)).digest('base64')).toBe(seal);

  const database = openDatabase(path.join(folder, 'vault.db'), databaseKey);
  expect(readSetting(database, 'practitioner')).toEqual(practitioner);
  database.close();
});
