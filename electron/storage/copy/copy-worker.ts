/**
 * A worker thread that copies the database over a connection of its own, so that saving goes on meanwhile, and then opens the copy
 * and reads every page of it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type BetterSqlite from 'better-sqlite3';
import { AppError } from '../../../shared/domain/errors.ts';
import { vaultCopyText } from '../../../shared/text/vault-copy.ts';
import { storageError } from '../errors.ts';
import { connect } from '../open.ts';
import type { Contents, CopyOrder, CopyReport } from './copy-messages.ts';

const report = (message: CopyReport): void => parentPort?.postMessage(message);

try {
  copy(workerData as CopyOrder);
} catch (error) {
  const known = storageError(error);
  report({
    type: 'failed',
    error: known instanceof AppError ? known.shape : { code: 'copy-failed', problem: vaultCopyText.failed },
  });
}

function copy({ source, target, key, cancelled }: CopyOrder): void {
  const keyAgain = Buffer.from(key);
  const original = connect(source, Buffer.from(key.buffer, key.byteOffset, key.byteLength));
  try {
    const before = contents(original);
    original.prepare('VACUUM INTO ?').run(target);
    if (Atomics.load(cancelled, 0) === 1) return;
    report({ type: 'written' });
    const copied = check(target, keyAgain);
    report({ type: 'checked', before, copy: copied, after: contents(original) });
  } finally {
    keyAgain.fill(0);
    original.close();
  }
}

/** Opening checks the key, `integrity_check` reads every page and so every check sum. */
function check(target: string, key: Buffer): Contents {
  const copied = connect(target, key);
  try {
    if (copied.pragma('integrity_check', { simple: true }) !== 'ok')
      throw new AppError({ code: 'copy-failed', problem: vaultCopyText.damaged });
    return contents(copied);
  } finally {
    copied.close();
  }
}

function contents(connection: BetterSqlite.Database): Contents {
  const count = (text: string) => Number(connection.prepare(text).pluck().get());
  return {
    cases: count('SELECT count(*) FROM case_'),
    changes: count('SELECT coalesce(max(seq), 0) FROM change'),
  };
}
