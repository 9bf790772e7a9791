import { ChecklistDefinition, type ChecklistEdition } from '../../shared/checklists/definition.ts';
import type { VaultDatabase } from './database.ts';
import { tables } from './schema.ts';

/** Versions never change, so each is read from its JSON once for every open vault. */
const read = new WeakMap<VaultDatabase, Map<string, ChecklistEdition>>();

const versions = tables
  .selectFrom('checklist_version')
  .select(['checklist_version.id', 'checklist_id', 'number', 'definition']);

interface StoredEdition {
  readonly id: string;
  readonly checklist_id: string;
  readonly number: number;
  readonly definition: string;
}

/** The version of a checklist that a record was started with; undefined for a record of another kind. */
export function editionOfRecord(database: VaultDatabase, recordId: string): ChecklistEdition | undefined {
  const row = database.first(
    versions
      .innerJoin('record_checklist', 'record_checklist.version_id', 'checklist_version.id')
      .where('record_id', '=', recordId),
  );
  return row && editionOf(database, row);
}

/** The newest published version; undefined while none is, and for a checklist that there is not. */
export function newestEdition(
  database: VaultDatabase,
  checklistId: string,
): { readonly versionId: string; readonly edition: ChecklistEdition } | undefined {
  const row = database.first(
    versions.where('checklist_id', '=', checklistId).orderBy('number', 'desc').limit(1),
  );
  return row && { versionId: row.id, edition: editionOf(database, row) };
}

function editionOf(database: VaultDatabase, row: StoredEdition): ChecklistEdition {
  const known = read.get(database) ?? new Map<string, ChecklistEdition>();
  read.set(database, known);
  const edition = known.get(row.id) ?? {
    checklistId: row.checklist_id,
    number: row.number,
    definition: ChecklistDefinition.parse(JSON.parse(row.definition)),
  };
  known.set(row.id, edition);
  return edition;
}
