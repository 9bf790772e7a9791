import { rmSync } from 'node:fs';
import { AppError } from '../../../shared/domain/errors.ts';
import { storageText } from '../../../shared/text/storage.ts';
import type { VaultDatabase } from '../database.ts';
import { type Migration, migrations } from './list.ts';

/**
 * Brings the database to the newest version, one transaction a migration. A vault with content is copied beside itself first
 * (`vault.db.before-<version>`, encrypted with the same key).
 * @throws AppError `vault-newer` when a newer Otway made the vault; `disk-full` when there is no room for the copy
 */
export function migrate(database: VaultDatabase, steps: readonly Migration[] = migrations): void {
  const { connection } = database;
  const current = Number(connection.pragma('user_version', { simple: true }));
  const due = steps.filter((step) => step.number > current);
  if (current > steps.length) throw new AppError({ code: 'vault-newer', problem: storageText.newer });
  if (due.length === 0) return;

  if (current > 0) {
    const copy = `${database.file}.before-${steps.length}`;
    rmSync(copy, { force: true });
    connection.prepare('VACUUM INTO ?').run(copy);
  }
  for (const step of due) {
    connection
      .transaction(() => {
        connection.exec(step.sql);
        connection.pragma(`user_version=${step.number}`);
      })
      .immediate();
  }
}
