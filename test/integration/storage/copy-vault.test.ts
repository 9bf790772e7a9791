import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listCases } from '../../../electron/storage/case-list.ts';
import { copyVault } from '../../../electron/storage/copy/copy-vault.ts';
import { createStorageHandlers } from '../../../electron/storage/handlers.ts';
import { openDatabase } from '../../../electron/storage/open.ts';
import { readSetting } from '../../../electron/storage/settings.ts';
import { contextOf, type TestContext } from './support/context.ts';
import { type Desk, newDesk } from './support/desk.ts';
import { temporaryFolder } from './support/vault.ts';

/** A vault of some megabytes, so that copying takes a moment. */
function bigDesk(megabytes: number): { desk: Desk; context: TestContext } {
  const desk = newDesk();
  desk.newCase();
  desk.newCase('Peter Okonkwo', null);
  const insert = desk.database.connection.prepare('INSERT INTO setting VALUES (?, ?)');
  desk.database.transaction(() => {
    for (let n = 0; n < megabytes; n += 1) insert.run(`filler ${n}`, randomBytes(500_000).toString('hex'));
  });
  return { desk, context: contextOf(desk) };
}
const never = new AbortController().signal;
const code = (expected: string) => expect.objectContaining({ code: expected });

test('a copy is a vault of its own: header, all cases, readable with the same key, and the last copy is noted', async () => {
  const { desk, context } = bigDesk(4);
  const parent = temporaryFolder();
  const place = randomUUID();
  const operation = randomUUID();
  context.places.add(place, parent);
  const done = await createStorageHandlers(context)['vault.copy']({ place, operation });
  expect(done).toMatchObject({ cases: 2, folder: path.join(parent, 'Otway vault copy 2026-03-21') });
  expect(readdirSync(parent)).toEqual(['Otway vault copy 2026-03-21']);
  expect(readdirSync(done.folder).sort()).toEqual(['vault.db', 'vault.json']);
  expect(readFileSync(path.join(done.folder, 'vault.json'))).toEqual(readFileSync(context.headerFile));
  expect(done.bytes).toBeGreaterThan(4_000_000);
  const copy = openDatabase(path.join(done.folder, 'vault.db'), desk.key());
  expect(listCases(copy, { query: 'okonkwo', status: 'open', offset: 0, limit: 9 }).total).toBe(1);
  copy.close();
  expect(readSetting(desk.database, 'lastCopyAt')).toBe(done.at);
  const shares = context.events.map((event) => event.done);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(context.events.every((event) => event.operation === operation && event.total === 1)).toBe(true);
});

test('a second copy on the same day gets a name of its own', async () => {
  const { context } = bigDesk(0);
  const parent = temporaryFolder();
  await copyVault(context, parent, never, () => {});
  const second = await copyVault(context, parent, never, () => {});
  expect(path.basename(second.folder)).toBe('Otway vault copy 2026-03-21 2');
});

test('saving goes on while a copy is made', async () => {
  const { desk, context } = bigDesk(12);
  let saved = 0;
  const busy = setInterval(() => {
    desk.newCase(`Person ${saved}`, null);
    saved += 1;
  }, 5);
  const done = await copyVault(context, temporaryFolder(), never, () => {});
  clearInterval(busy);
  expect(saved).toBeGreaterThan(3);
  expect(done.cases).toBeGreaterThanOrEqual(2);
  const copy = openDatabase(path.join(done.folder, 'vault.db'), desk.key());
  expect(listCases(copy, { query: '', status: 'open', offset: 0, limit: 9 }).total).toBe(done.cases);
  copy.close();
});

test('the vault’s own folder, one inside it, and a file are refused', async () => {
  const { desk, context } = bigDesk(0);
  const inside = path.join(desk.folder, 'backup');
  mkdirSync(inside);
  const link = path.join(temporaryFolder(), 'link');
  symlinkSync(desk.folder, link);
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  for (const place of [desk.folder, inside, link, file, path.join(inside, 'none')])
    await expect(
      copyVault(context, place, never, () => {}),
      place,
    ).rejects.toEqual(code('invalid-input'));
  expect(readdirSync(inside)).toEqual([]);
  const sibling = `${desk.folder}-sibling`;
  mkdirSync(sibling);
  onTestFinished(() => rmSync(sibling, { recursive: true }));
  await expect(copyVault(context, sibling, never, () => {})).resolves.toMatchObject({ cases: 2 });
});

test('a cancelled copy leaves nothing behind', async () => {
  const { desk, context } = bigDesk(8);
  const parent = temporaryFolder();
  const cancel = new AbortController();
  const copying = copyVault(context, parent, cancel.signal, () => {});
  await vi.waitFor(() => expect(readdirSync(parent).length).toBe(1));
  cancel.abort();
  await expect(copying).rejects.toEqual(code('cancelled'));
  expect(readdirSync(parent)).toEqual([]);
  expect(readSetting(desk.database, 'lastCopyAt')).toBeUndefined();
});

test('a copy that cannot be finished is removed, and the error says why', async () => {
  const { desk, context } = bigDesk(0);
  const parent = temporaryFolder();
  const wrongKey: TestContext = { ...context, databaseKey: () => randomBytes(32) };
  await expect(copyVault(wrongKey, parent, never, () => {})).rejects.toEqual(code('vault-damaged'));
  const noHeader: TestContext = { ...context, headerFile: path.join(desk.folder, 'none.json') };
  await expect(copyVault(noHeader, parent, never, () => {})).rejects.toEqual(code('copy-failed'));
  expect(readdirSync(parent)).toEqual([]);
});

test('a place without enough room is refused', async () => {
  const { context } = bigDesk(0);
  const pragma = context.database.connection.pragma.bind(context.database.connection);
  // The vault claims to be larger than any disk.
  vi.spyOn(context.database.connection, 'pragma').mockImplementation((text, options) =>
    text === 'page_count' ? 2 ** 45 : pragma(text, options),
  );
  const parent = temporaryFolder();
  await expect(copyVault(context, parent, never, () => {})).rejects.toEqual(code('disk-full'));
  expect(readdirSync(parent)).toEqual([]);
});
