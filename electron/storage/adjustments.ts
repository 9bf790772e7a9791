import type { Adjustment } from '../../shared/documents/templates/adjustment.ts';
import type { VaultDatabase } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

/** The clinic's own templates, one for a kind of document at most. */
export function adjustmentsOf(database: VaultDatabase): Adjustment[] {
  return readSetting(database, 'adjustments') ?? [];
}

/** Keeps a template as the next version of the clinic's own for its document. */
export function saveAdjustment(database: VaultDatabase, adjustment: Adjustment): void {
  database.transaction(() => {
    const all = adjustmentsOf(database);
    const before = all.find(({ document }) => document === adjustment.document);
    const others = all.filter((one) => one !== before);
    const version = (before?.version ?? 0) + 1;
    writeSetting(database, 'adjustments', [...others, { ...adjustment, version }]);
  });
}

/** Takes a kind of document back to the template that comes with the program. */
export function resetAdjustment(database: VaultDatabase, document: string): void {
  database.transaction(() => {
    const kept = adjustmentsOf(database).filter((one) => one.document !== document);
    writeSetting(database, 'adjustments', kept);
  });
}
