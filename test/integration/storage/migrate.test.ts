import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { VaultDatabase } from '../../../electron/storage/database.ts';
import {
  keepGrounds,
  newestSigned,
  withoutGrounds,
} from '../../../electron/storage/documents/signed-grounds.ts';
import { migrations } from '../../../electron/storage/migrations/list.ts';
import { migrate } from '../../../electron/storage/migrations/migrate.ts';
import sealed from '../../../electron/storage/migrations/sealed.json' with { type: 'json' };
import { openDatabase } from '../../../electron/storage/open.ts';
import { newVault, temporaryFolder } from './support/vault.ts';

const folder = path.join(import.meta.dirname, '../../../electron/storage/migrations');

test('migrations are numbered without a gap', () => {
  expect(migrations.map((step) => step.number)).toEqual(migrations.map((_, index) => index + 1));
});

test('no migration has changed since it was sealed, and none imports anything', () => {
  const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
  expect(files).toHaveLength(migrations.length);
  const digests = Object.fromEntries(
    files.map((name) => {
      const source = readFileSync(path.join(folder, name), 'utf8');
      expect(source).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(/m);
      return [name, createHash('sha256').update(source).digest('hex')];
    }),
  );
  expect(digests).toEqual(sealed);
});

test('a vault of the first version gets the clinic’s tables and keeps what it holds', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'vault.db');
  const connection = new BetterSqlite(file);
  connection.exec(migrations[0]?.sql ?? '');
  connection.pragma('user_version=1');
  connection.exec(
    "INSERT INTO setting VALUES ('idleMinutes', '7'); INSERT INTO case_number VALUES ('RH', 3)",
  );
  const database = new VaultDatabase(file, connection);
  onTestFinished(() => database.close());
  migrate(database);
  expect(connection.pragma('user_version', { simple: true })).toBe(migrations.length);
  expect(connection.prepare('SELECT value FROM setting').pluck().all()).toEqual(['7']);
  expect(connection.prepare('SELECT last FROM case_number').pluck().get()).toBe(3);
  for (const table of ['limits_sign_off', 'library_job', 'library_version'])
    expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  connection.exec("INSERT INTO limits_sign_off VALUES (1, 'a', '{}', 'n', 'r', '2026-01-01', 'b', 't')");
  expect(() => connection.exec('DELETE FROM limits_sign_off')).toThrow('sign-offs are kept');
  expect(() => connection.exec("UPDATE limits_sign_off SET name = 'x'")).toThrow('sign-offs are kept');
});

test('a vault from before marks keeps its photos, as they were taken', () => {
  const file = path.join(temporaryFolder(), 'vault.db');
  const connection = new BetterSqlite(file);
  for (const step of migrations.slice(0, 2)) connection.exec(step.sql);
  connection.pragma('user_version=2');
  connection.exec(`
    INSERT INTO case_ VALUES (1, 'c', 'RH-1', 'open', 'r', 'r', 't', 't', NULL, 'n', 'n', NULL, '', '', NULL, NULL, NULL);
    INSERT INTO record VALUES ('r', 'c', 'visit', NULL, 1, 't', 't', NULL);
    INSERT INTO attachment VALUES ('p', 'c', 'r', NULL, 'Bench', 'agreed', 24, 16, 9, NULL, 't', 1, NULL);
    INSERT INTO attachment_bytes VALUES ('p', x'ffd8')`);
  const database = new VaultDatabase(file, connection);
  onTestFinished(() => database.close());
  migrate(database);
  expect(connection.prepare('SELECT * FROM attachment').get()).toMatchObject({
    caption: 'Bench',
    people: 'agreed',
    layer: null,
    edition: 0,
    persons: '[]',
    before_id: null,
  });
  expect(connection.prepare('SELECT count(*) FROM attachment_view').pluck().get()).toBe(0);
  expect(() => connection.exec("INSERT INTO attachment_view VALUES ('p', 'other', 0, x'ff')")).toThrow(
    'CHECK',
  );
});

test('a vault from before checklists keeps its records, and a published version stays as it is', () => {
  const file = path.join(temporaryFolder(), 'vault.db');
  const connection = new BetterSqlite(file);
  for (const step of migrations.slice(0, 3)) connection.exec(step.sql);
  connection.pragma('user_version=3');
  connection.exec(`
    INSERT INTO case_ VALUES (1, 'c', 'RH-1', 'open', 'r', 'r', 't', 't', NULL, 'n', 'n', NULL, '', '', NULL, NULL, NULL);
    INSERT INTO record VALUES ('r', 'c', 'visit', NULL, 1, 't', 't', NULL)`);
  const database = new VaultDatabase(file, connection);
  onTestFinished(() => database.close());
  migrate(database);
  expect(connection.prepare('SELECT kind FROM record').pluck().all()).toEqual(['visit']);
  connection.exec(`
    INSERT INTO checklist VALUES ('k', NULL, 't', 't', NULL);
    INSERT INTO checklist_version VALUES ('v', 'k', 1, '{}', 'b', 't');
    INSERT INTO record_checklist VALUES ('r', 'v')`);
  expect(() => connection.exec("UPDATE checklist_version SET definition = '[]'")).toThrow('kept as they are');
  expect(() => connection.exec("INSERT INTO checklist_version VALUES ('w', 'k', 1, '{}', 'b', 't')")).toThrow(
    'UNIQUE',
  );
});

test('a vault from before ledgers keeps its releases, and what is signed later stays as it is', () => {
  const file = path.join(temporaryFolder(), 'vault.db');
  const connection = new BetterSqlite(file);
  for (const step of migrations.slice(0, 4)) connection.exec(step.sql);
  connection.pragma('user_version=4');
  connection.exec(`
    INSERT INTO case_ VALUES (1, 'c', 'RH-1', 'open', 'r', 'r', 't', 't', NULL, 'n', 'n', NULL, '', '', NULL, NULL, NULL);
    INSERT INTO document_release VALUES ('l', 'c', 'employerReport', 'RH-1-R1', 'p', 'u', 's', 't', 'b', 'd', 9, 3);
    INSERT INTO document_release_file VALUES ('l', x'25')`);
  const database = new VaultDatabase(file, connection);
  onTestFinished(() => database.close());
  migrate(database);
  expect(connection.prepare('SELECT * FROM document_release').get()).toMatchObject({
    reference: 'RH-1-R1',
    version_id: null,
    mark: 'draft',
    channel: '',
    unsigned_reason: '',
  });
  connection.exec(`
    INSERT INTO document VALUES ('d', 'c', 'employerReport', 'employer', '', '[]');
    INSERT INTO document_version VALUES ('v', 'd', 1, 'RH-1-R2', '', 'b', 't');
    INSERT INTO signed_document VALUES ('v', '{}', '[]', 0, '[]', 1, x'25', 'b', 'OT12345', NULL, 1, 't');
    INSERT INTO signature_link VALUES (1, 'v', x'01', x'02', x'03')`);
  expect(() => connection.exec("UPDATE signed_document SET signer = 'x'")).toThrow('kept as it is');
  expect(() => connection.exec('DELETE FROM signed_document')).toThrow('kept');
  expect(() => connection.exec('UPDATE signature_link SET version_id = NULL')).toThrow('only grows');
  connection.exec("UPDATE case_ SET deleted_at = 't'");
  connection.exec('UPDATE signature_link SET version_id = NULL, salt = NULL');
  connection.exec('DELETE FROM signed_document');
  expect(() => connection.exec('DELETE FROM signature_link')).toThrow('only grows');
});

test('a vault from before grounds were kept keeps what was signed, and its grounds can be added', () => {
  const file = path.join(temporaryFolder(), 'vault.db');
  const connection = new BetterSqlite(file);
  for (const step of migrations.slice(0, 5)) connection.exec(step.sql);
  connection.pragma('user_version=5');
  connection.exec(`
    INSERT INTO case_ VALUES (1, 'c', 'RH-1', 'open', 'r', 'r', 't', 't', NULL, 'n', 'n', NULL, '', '', NULL, NULL, NULL);
    INSERT INTO record VALUES ('r', 'c', 'visit', NULL, 1, 't', 't', NULL);
    INSERT INTO document VALUES ('d', 'c', 'employerReport', 'employer', '', '[]');
    INSERT INTO document_version VALUES ('v', 'd', 1, 'RH-1-R1', '', 'b', 't');
    INSERT INTO signed_document VALUES ('v', '{}', '[]', 0, '[]', 1, x'25', 'b', 'OT12345', NULL, 7, 't')`);
  const database = new VaultDatabase(file, connection);
  onTestFinished(() => database.close());
  migrate(database);
  expect(connection.prepare('SELECT change_seq FROM signed_document').pluck().all()).toEqual([7]);
  expect(withoutGrounds(database, 'c')).toEqual(['v']);
  keepGrounds(database, 'v', [{ recordId: 'r', path: 'date' }]);
  expect(withoutGrounds(database, 'c')).toEqual([]);
  expect(newestSigned(database, 'c')).toMatchObject([{ versionId: 'v', changeSeq: 7, at: 't' }]);
  expect(() => connection.exec('DELETE FROM signed_ground')).toThrow('kept');
  connection.exec("UPDATE case_ SET deleted_at = 't'");
  connection.exec('DELETE FROM signed_ground; DELETE FROM signed_basis');
});

const extra = { number: migrations.length + 1, sql: 'CREATE TABLE extra (a TEXT) STRICT' };

test('an older vault is copied first, then brought up to date with its content', () => {
  const { database, file, key } = newVault();
  database.connection.exec("INSERT INTO setting VALUES ('kept', '1')");
  migrate(database, [...migrations, extra]);
  expect(database.connection.prepare('SELECT count(*) FROM extra').pluck().get()).toBe(0);
  expect(database.connection.prepare('SELECT key FROM setting').pluck().all()).toEqual(['kept']);

  const before = openDatabase(`${file}.before-${extra.number}`, key());
  expect(before.connection.prepare('SELECT key FROM setting').pluck().all()).toEqual(['kept']);
  expect(before.connection.pragma('user_version', { simple: true })).toBe(migrations.length);
  before.close();
});

test('a migration that fails half-way changes nothing', () => {
  const { database } = newVault();
  const broken = { number: extra.number, sql: `${extra.sql}; CREATE TABLE setting (a TEXT)` };
  expect(() => migrate(database, [...migrations, broken])).toThrow();
  expect(database.connection.pragma('user_version', { simple: true })).toBe(migrations.length);
  expect(
    database.connection.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").pluck().get(),
  ).toBe(0);
});

test('a vault made by a newer version is refused and left as it is', () => {
  const { database, file, key } = newVault();
  migrate(database, [...migrations, extra]);
  database.close();
  const bytes = readFileSync(file);
  expect(() => openDatabase(file, key())).toThrowError(expect.objectContaining({ code: 'vault-newer' }));
  expect(readFileSync(file).equals(bytes)).toBe(true);
});
