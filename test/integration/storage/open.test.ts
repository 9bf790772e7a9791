import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createDatabase, openDatabase } from '../../../electron/storage/open.ts';
import { newVault, type TestVault, temporaryFolder } from './support/vault.ts';

/** A closed vault of about a hundred pages. */
function filledVault(): TestVault {
  const vault = newVault();
  const insert = vault.database.connection.prepare('INSERT INTO setting VALUES (?, ?)');
  vault.database.transaction(() => {
    for (let n = 0; n < 1000; n += 1) insert.run(`key ${n}`, randomBytes(100).toString('hex'));
  });
  vault.database.close();
  return vault;
}

const failure = (work: () => unknown): { code?: string; message?: string } => {
  try {
    work();
  } catch (error) {
    return error as { code: string; message: string };
  }
  return {};
};

test('the key given is wiped, and the settings that keep data safe are on', () => {
  const folder = temporaryFolder();
  const key = randomBytes(32);
  const database = createDatabase(path.join(folder, 'vault.db'), key);
  expect(key.every((byte) => byte === 0)).toBe(true);
  const pragma = (name: string) => database.connection.pragma(name, { simple: true });
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('secure_delete')).toBe(1);
  expect(pragma('temp_store')).toBe(2);
  expect(
    database.connection.prepare("SELECT v FROM search_config WHERE k = 'secure-delete'").pluck().get(),
  ).toBe(1);
  database.close();
});

test('what was stored is there after closing and opening, and only one file is left', () => {
  const vault = filledVault();
  expect(readdirSync(vault.folder)).toEqual(['vault.db']);
  const again = openDatabase(vault.file, vault.key());
  expect(again.connection.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(1000);
  again.close();
});

test('another key does not open it', () => {
  const vault = filledVault();
  expect(failure(() => openDatabase(vault.file, randomBytes(32))).code).toBe('vault-damaged');
});

test('a database cut short anywhere, lengthened or overwritten is refused as damaged and left as it is', () => {
  const vault = filledVault();
  const whole = readFileSync(vault.file);
  const damaged = [0, 1, 100, 4095, 4096, 4096 * 7, whole.length - 4096, whole.length - 1].map((length) =>
    whole.subarray(0, length),
  );
  damaged.push(Buffer.concat([whole, Buffer.alloc(4096)]), Buffer.from('not a database '.repeat(2000)));
  const flipped = Buffer.from(whole);
  flipped[200] = (flipped[200] ?? 0) ^ 1;
  damaged.push(flipped);
  for (const content of damaged) {
    writeFileSync(vault.file, content);
    expect(failure(() => openDatabase(vault.file, vault.key())).code).toBe('vault-damaged');
    expect(readFileSync(vault.file).equals(content)).toBe(true);
  }
});

test('a page damaged in the middle is reported as damage when it is read', () => {
  const vault = filledVault();
  const content = readFileSync(vault.file);
  content.fill(0, content.length - 4096 * 20);
  writeFileSync(vault.file, content);
  const database = openDatabase(vault.file, vault.key());
  expect(
    failure(() =>
      database.transaction(() => database.connection.prepare('SELECT sum(length(value)) FROM setting').get()),
    ).code,
  ).toBe('vault-damaged');
  database.close();
});

test('a missing file, an existing one and a folder that is not there are each named', () => {
  const vault = filledVault();
  expect(failure(() => openDatabase(path.join(vault.folder, 'other.db'), vault.key())).code).toBe(
    'vault-damaged',
  );
  const size = statSync(vault.file).size;
  expect(failure(() => createDatabase(vault.file, vault.key())).code).toBe('vault-exists');
  expect(statSync(vault.file).size).toBe(size);
  expect(failure(() => createDatabase(path.join(vault.folder, 'none', 'vault.db'), vault.key())).code).toBe(
    'vault-missing',
  );
});

test('a write that is not allowed is reported as a read-only folder', () => {
  const { database } = newVault();
  database.connection.pragma('query_only=ON');
  expect(
    failure(() =>
      database.transaction(() => database.connection.exec("INSERT INTO setting VALUES ('a', '1')")),
    ).code,
  ).toBe('vault-folder-read-only');
});

test('a full disk is reported as such and leaves what was there', () => {
  const { database } = newVault();
  database.connection.exec("INSERT INTO setting VALUES ('before', '1')");
  const pages = Number(database.connection.pragma('page_count', { simple: true }));
  database.connection.pragma(`max_page_count=${pages}`);
  const insert = database.connection.prepare('INSERT INTO setting VALUES (?, ?)');
  const error = failure(() =>
    database.transaction(() => {
      for (let n = 0; n < 100; n += 1) insert.run(`key ${n}`, 'x'.repeat(1000));
    }),
  );
  expect(error.code).toBe('disk-full');
  expect(database.connection.prepare('SELECT key FROM setting').pluck().all()).toEqual(['before']);
  expect(database.connection.pragma('integrity_check', { simple: true })).toBe('ok');
});
