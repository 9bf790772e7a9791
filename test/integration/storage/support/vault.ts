import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { VaultDatabase } from '../../../../electron/storage/database.ts';
import { createDatabase } from '../../../../electron/storage/open.ts';

export interface TestVault {
  readonly folder: string;
  readonly file: string;
  readonly database: VaultDatabase;
  /** A fresh copy of the key each time, because opening wipes it. */
  readonly key: () => Buffer;
}

/** A temporary folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'otway-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new, empty, encrypted database in a temporary folder. */
export function newVault(): TestVault {
  const folder = temporaryFolder();
  const secret = randomBytes(32);
  const key = (): Buffer => Buffer.from(secret);
  const file = path.join(folder, 'vault.db');
  const database = createDatabase(file, key());
  onTestFinished(() => database.close());
  return { folder, file, database, key };
}
