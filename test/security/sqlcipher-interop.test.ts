import Database from '@signalapp/sqlcipher';
import { expect, test } from 'vitest';
import { createRecord } from '../../electron/storage/records.ts';
import { given, newDesk } from '../integration/storage/support/desk.ts';

/** Another maker's SQLCipher 4: what a clinic would use to get its records out without Otway. */
function openElsewhere(file: string, key: Buffer): Database {
  const database = new Database(file);
  database.pragma('cipher_log_level = NONE');
  database.pragma(`key = "x'${key.toString('hex')}'"`);
  return database;
}

test('an independent SQLCipher opens the database with the raw key, lists the case and finds it by search', () => {
  const desk = newDesk();
  const { caseId } = desk.newCase('Zoë Okafor', '1984-05-06');
  desk.newCase('Peter Okonkwo', null);
  createRecord(desk.work(), {
    caseId,
    kind: 'note',
    parentId: null,
    initial: [given('text', 'Lifts crates above shoulder height')],
  });
  desk.database.close();

  const database = openElsewhere(desk.file, desk.key());
  expect(database.prepare('SELECT number, client_name FROM case_ ORDER BY number').all()).toEqual([
    { number: 'RH-0001', client_name: 'Zoë Okafor' },
    { number: 'RH-0002', client_name: 'Peter Okonkwo' },
  ]);
  const found = database.prepare(
    `SELECT DISTINCT case_.number FROM search JOIN case_ ON case_.seq = search.rowid / 1048576
       WHERE search MATCH ?`,
    { pluck: true },
  );
  expect(found.all(['crat*'])).toEqual(['RH-0001']);
  expect(found.all(['zoe'])).toEqual(['RH-0001']);
  expect(database.prepare("SELECT value FROM answer WHERE path = 'text'", { pluck: true }).get()).toBe(
    '"Lifts crates above shoulder height"',
  );
  expect(database.pragma('cipher_integrity_check')).toEqual([]);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});

test('it does not open with another key', () => {
  const desk = newDesk();
  desk.newCase();
  desk.database.close();
  const key = desk.key();
  key[0] = (key[0] ?? 0) ^ 1;
  const database = openElsewhere(desk.file, key);
  expect(() => database.prepare('SELECT count(*) FROM case_').get()).toThrow();
  database.close();
});
