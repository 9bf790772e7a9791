import { AppError } from '../../shared/domain/errors.ts';
import { CaseRow } from '../../shared/domain/practitioner.ts';
import { recordsText } from '../../shared/text/records.ts';
import type { VaultDatabase } from './database.ts';
import { type CaseTable, tables } from './schema.ts';

export type StoredCase = Omit<CaseTable, 'seq'> & { readonly seq: number };

/** A line of the case list. */
export function caseRowOf(row: StoredCase): CaseRow {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    clientName: row.client_name || recordsText.noName,
    birthDate: row.birth_date,
    jobTitle: row.job_title,
    employer: row.employer,
    firstDayAbsent: row.first_day_absent,
    stillEmployed: CaseRow.shape.stillEmployed.parse(row.still_employed),
    nextContact: row.next_contact,
    changedAt: row.changed_at,
    deletedAt: row.deleted_at,
  };
}

/**
 * A case, whatever its status.
 * @throws AppError `not-found`
 */
export function storedCase(database: VaultDatabase, caseId: string): StoredCase {
  const row = database.first(tables.selectFrom('case_').selectAll().where('id', '=', caseId));
  if (!row) throw new AppError({ code: 'not-found', problem: recordsText.noCase });
  return row;
}

/**
 * A case that may be changed.
 * @throws AppError `not-found` when there is none or it is deleted; `already-closed`
 */
export function openCase(database: VaultDatabase, caseId: string): StoredCase {
  const row = storedCase(database, caseId);
  if (row.deleted_at !== null) throw new AppError({ code: 'not-found', problem: recordsText.caseDeleted });
  if (row.status === 'closed')
    throw new AppError({ code: 'already-closed', problem: recordsText.caseClosed });
  return row;
}

/** Notes that something in a case changed, which moves it up the list. */
export function touchCase(database: VaultDatabase, caseId: string, at: string): void {
  database.run(tables.updateTable('case_').set({ changed_at: at }).where('id', '=', caseId));
}
