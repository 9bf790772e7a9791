import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answersOf } from '../../../electron/storage/answers.ts';
import { createCase } from '../../../electron/storage/cases.ts';
import { verifyChain } from '../../../electron/storage/change-log.ts';
import { copyVault } from '../../../electron/storage/copy/copy-vault.ts';
import { createDatabase, openDatabase } from '../../../electron/storage/open.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { writeSetting } from '../../../electron/storage/settings.ts';
import { contextOf } from './support/context.ts';
import { given, newDesk } from './support/desk.ts';
import { temporaryFolder } from './support/vault.ts';

/** A disk of its own, so small that it fills; only root on Linux may make one. */
function smallDisk(megabytes: number): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = path.join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return folder;
}
const code = (expected: string) => expect.objectContaining({ code: expected });

test('on a disk that is really full a save is refused, nothing is lost, and saving goes on once there is room', (context) => {
  const disk = smallDisk(3);
  if (!disk) return context.skip('needs root on Linux');
  const desk = newDesk();
  const key = randomBytes(32);
  const file = path.join(disk, 'vault.db');
  const database = createDatabase(file, Buffer.from(key));
  const work = () => ({ ...desk.work(), database });
  writeSetting(database, 'practitioner', {
    name: 'Robin Hale',
    postNominals: '',
    hcpcNumber: 'OT12345',
    clinic: 'Hale',
    letterheadLines: [],
    casePrefix: 'RH',
  });
  const { clientRecordId: recordId } = createCase(work(), 'Amira Okafor', null);
  const save = (typed: string) =>
    saveAnswers(work(), { recordId, changes: [given('preferredName', typed)], reason: null });
  save('before');

  const ballast = path.join(disk, 'ballast');
  const fill = (): void => {
    for (let size = 2 ** 20; size >= 512; size /= 2) {
      for (let n = 0; ; n += 1) {
        try {
          writeFileSync(`${ballast}-${size}-${n}`, Buffer.alloc(size));
        } catch {
          rmSync(`${ballast}-${size}-${n}`, { force: true });
          break;
        }
      }
    }
  };
  let kept = 'before';
  let refused: unknown;
  fill();
  for (let n = 0; n < 200 && !refused; n += 1) {
    try {
      save(`attempt ${n} ${'x'.repeat(150)}`);
      kept = `attempt ${n} ${'x'.repeat(150)}`;
    } catch (error) {
      refused = error;
    }
  }
  expect(refused).toEqual(code('disk-full'));
  expect(answersOf(database, recordId).preferredName?.value).toBe(kept);
  for (const name of readdirSync(disk)) if (name.startsWith('ballast')) rmSync(path.join(disk, name));
  save('after');
  database.close();
  const again = openDatabase(file, Buffer.from(key));
  expect(answersOf(again, recordId).preferredName?.value).toBe('after');
  expect(again.connection.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(verifyChain(again).broken).toBeNull();
  again.close();
});

test('a vault on a disk that cannot be written is refused by name and left as it is', (context) => {
  const disk = smallDisk(3);
  if (!disk) return context.skip('needs root on Linux');
  const key = randomBytes(32);
  const file = path.join(disk, 'vault.db');
  createDatabase(file, Buffer.from(key)).close();
  const before = readFileSync(file);
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  expect(() => openDatabase(file, Buffer.from(key))).toThrowError(code('vault-folder-read-only'));
  expect(() => createDatabase(path.join(disk, 'new.db'), Buffer.from(key))).toThrowError(
    code('vault-folder-read-only'),
  );
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a copy for which the disk becomes too small is removed and the error says so', async (context) => {
  const disk = smallDisk(4);
  if (!disk) return context.skip('needs root on Linux');
  const desk = newDesk();
  desk.newCase();
  const insert = desk.database.connection.prepare('INSERT INTO setting VALUES (?, ?)');
  for (let n = 0; n < 6; n += 1) insert.run(`filler ${n}`, randomBytes(250_000).toString('hex'));
  const records = contextOf(desk);
  writeFileSync(path.join(disk, 'early'), Buffer.alloc(900_000));
  const copying = copyVault(records, disk, new AbortController().signal, () => {});
  // There was room when the copy began; now something else takes it.
  writeFileSync(path.join(disk, 'late'), Buffer.alloc(900_000));
  await expect(copying).rejects.toEqual(code('disk-full'));
  expect(readdirSync(disk).filter((name) => statSync(path.join(disk, name)).isDirectory())).toEqual([]);
});
