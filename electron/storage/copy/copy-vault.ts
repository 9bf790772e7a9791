import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Instant } from '../../../shared/domain/ids.ts';
import { vaultCopyText } from '../../../shared/text/vault-copy.ts';
import type { RecordsContext } from '../../ipc/context.ts';
import { syncFolder } from '../../vault/atomic-file.ts';
import { storageError } from '../errors.ts';
import { writeSetting } from '../settings.ts';
import { localDate } from '../work.ts';
import { runCopyWorker } from './run-copy-worker.ts';

export interface FinishedCopy {
  readonly at: Instant;
  readonly bytes: number;
  readonly cases: number;
  readonly folder: string;
}

/** Share of the work that writing the copy takes; the rest is reading it again. */
const writingShare = 0.6;

/**
 * Copies the whole vault, header and database, into a new folder at a chosen place; opens the copy, reads every page of it and compares
 * what it holds. Saving goes on meanwhile. Whatever goes wrong, the unfinished copy is removed.
 * @param parent folder chosen by the user
 * @param signal aborts when the user cancels
 * @param progress told how far it is, from 0 to 1
 * @throws AppError `invalid-input` for a place inside the vault or that is no folder or read-only, `disk-full`, `copy-failed`, `cancelled`
 */
export async function copyVault(
  context: RecordsContext,
  parent: string,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<FinishedCopy> {
  checkPlace(context.vaultFolder, parent);
  const started = context.clock();
  const size = roomNeeded(context);
  checkRoom(parent, size);
  const unfinished = freeName(parent, vaultCopyText.unfinishedName(localDate(started)));
  try {
    makeFolder(unfinished);
    const target = path.join(unfinished, path.basename(context.database.file));
    const cases = await copyDatabase(context, target, signal, progress, size);
    copyHeader(context.headerFile, unfinished);
    syncFolder(unfinished);
    const folder = freeName(parent, vaultCopyText.folderName(localDate(started)));
    renameSync(unfinished, folder);
    syncFolder(parent);
    const { at } = context.clock();
    writeSetting(context.database, 'lastCopyAt', at);
    const bytes = sizeOf(path.join(folder, path.basename(target)));
    return { at, bytes: bytes + sizeOf(path.join(folder, path.basename(context.headerFile))), cases, folder };
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const known = storageError(error);
    throw known instanceof AppError
      ? known
      : new AppError({ code: 'copy-failed', problem: vaultCopyText.failed });
  }
}

async function copyDatabase(
  context: RecordsContext,
  target: string,
  signal: AbortSignal,
  progress: (share: number) => void,
  size: number,
): Promise<number> {
  const key = context.databaseKey();
  const order = { source: context.database.file, target, key: new Uint8Array(key) };
  key.fill(0);
  const watch = setInterval(() => progress(Math.min(1, sizeOf(target) / size) * writingShare), 100);
  try {
    const { before, copy, after } = await runCopyWorker(order, signal, () => {
      clearInterval(watch);
      progress(writingShare);
    });
    const between = (low: number, value: number, high: number) =>
      value >= Math.min(low, high) && value <= Math.max(low, high);
    if (
      !between(before.cases, copy.cases, after.cases) ||
      !between(before.changes, copy.changes, after.changes)
    )
      throw new AppError({ code: 'copy-failed', problem: vaultCopyText.differs });
    progress(1);
    return copy.cases;
  } finally {
    clearInterval(watch);
  }
}

function copyHeader(header: string, folder: string): void {
  const copy = path.join(folder, path.basename(header));
  copyFileSync(header, copy);
  if (!readFileSync(copy).equals(readFileSync(header)))
    throw new AppError({ code: 'copy-failed', problem: vaultCopyText.damaged });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const known = storageError(error);
    const readOnly = known instanceof AppError && known.code === 'vault-folder-read-only';
    throw readOnly ? wrongPlace(vaultCopyText.noFolder) : error;
  }
}

function checkPlace(vaultFolder: string, parent: string): void {
  if (!existsSync(parent) || !statSync(parent).isDirectory()) throw wrongPlace(vaultCopyText.noFolder);
  const relative = path.relative(realpathSync(vaultFolder), realpathSync(parent));
  const outside = relative.split(path.sep)[0] === '..' || path.isAbsolute(relative);
  if (!outside) throw wrongPlace(vaultCopyText.insideVault);
}

function wrongPlace(problem: string): AppError {
  return new AppError({
    code: 'invalid-input',
    field: vaultCopyText.place,
    problem,
    accepted: vaultCopyText.elsewhere,
  });
}

/** Bytes of the database if it were written now. */
function roomNeeded({ database: { connection } }: RecordsContext): number {
  const pages = Number(connection.pragma('page_count', { simple: true }));
  return pages * Number(connection.pragma('page_size', { simple: true }));
}

function checkRoom(parent: string, size: number): void {
  const { bavail, bsize } = statfsSync(parent);
  if (bavail * bsize < size)
    throw new AppError({ code: 'disk-full', problem: vaultCopyText.noRoom(Math.ceil(size / 2 ** 20)) });
}

/** The name, or the name and a number, that nothing in the folder has. */
function freeName(parent: string, name: string): string {
  let free = path.join(parent, name);
  for (let number = 2; existsSync(free); number += 1) free = path.join(parent, `${name} ${number}`);
  return free;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
