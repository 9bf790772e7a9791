import { readAnswer } from '../../shared/assessments/read-answer.ts';
import { resolveField } from '../../shared/assessments/resolve-field.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { CalendarDate } from '../../shared/domain/ids.ts';
import type { FieldChange } from '../../shared/domain/records.ts';
import { recordsText } from '../../shared/text/records.ts';
import { openCase, type StoredCase, storedCase } from './case-row.ts';
import { appendChanges, type ChangeKind, eraseChanges } from './change-log.ts';
import type { VaultDatabase } from './database.ts';
import { eraseDocuments } from './documents/signed.ts';
import { refreshCase } from './projection.ts';
import { insertRecord } from './records.ts';
import { tables } from './schema.ts';
import { forgetCase } from './search-index.ts';
import { practitionerOf } from './settings.ts';
import { localDate, type Work } from './work.ts';

/** The two records that every case keeps, and the case itself. */
export interface NewCase {
  readonly caseId: string;
  readonly clientRecordId: string;
  readonly caseFileRecordId: string;
}

/**
 * Opens a case with its client and case file records and the practitioner's next case number.
 * @throws AppError `invalid-input` when name or birth date cannot be read
 */
export function createCase(work: Work, clientName: string, birthDate: CalendarDate | null): NewCase {
  const { database, moment } = work;
  checkFirstAnswer(work, 'fullName', clientName);
  if (birthDate !== null) checkFirstAnswer(work, 'birthDate', birthDate);
  return database.transaction(() => {
    const [caseId, clientRecordId, caseFileRecordId] = [work.newId(), work.newId(), work.newId()];
    const number = nextNumber(database, practitionerOf(database).casePrefix);
    database.run(
      tables.insertInto('case_').values({
        id: caseId,
        number,
        status: 'open',
        client_record_id: clientRecordId,
        case_file_record_id: caseFileRecordId,
        created_at: moment.at,
        changed_at: moment.at,
        deleted_at: null,
        client_name: '',
        client_name_key: '',
        birth_date: null,
        job_title: '',
        employer: '',
        first_day_absent: null,
        still_employed: null,
        next_contact: null,
      }),
    );
    appendChanges(work, [{ kind: 'caseOpened', caseId, payload: { number } }]);
    const initial: FieldChange[] = [given('fullName', clientName)];
    if (birthDate !== null) initial.push(given('birthDate', birthDate));
    insertRecord(work, { caseId, kind: 'client', parentId: null, initial }, clientRecordId);
    insertRecord(work, { caseId, kind: 'caseFile', parentId: null, initial: [] }, caseFileRecordId);
    refreshCase(database, caseId);
    return { caseId, clientRecordId, caseFileRecordId };
  });
}

const given = (path: string, typed: string): FieldChange => ({ path, answer: { state: 'given', typed } });

function checkFirstAnswer(work: Work, path: string, typed: string): void {
  const field = resolveField(work.declarationFor('client'), path);
  if (!field) throw new Error(`the client form has no field ${path}`);
  const result = readAnswer(field, typed, { today: localDate(work.moment), sibling: () => undefined });
  if ('error' in result) throw new AppError(result.error);
}

function nextNumber(database: VaultDatabase, prefix: string): string {
  const row = database.first(tables.selectFrom('case_number').select('last').where('prefix', '=', prefix));
  const last = (row?.last ?? 0) + 1;
  database.run(
    tables
      .insertInto('case_number')
      .values({ prefix, last })
      .onConflict((conflict) => conflict.column('prefix').doUpdateSet({ last })),
  );
  return `${prefix}-${String(last).padStart(4, '0')}`;
}

/**
 * Closes an open case.
 * @throws AppError `already-closed`, `not-found`
 */
export function closeCase(work: Work, caseId: string, reason: string): void {
  changeCase(work, caseId, 'caseClosed', { reason }, () => {
    openCase(work.database, caseId);
    return { status: 'closed' };
  });
}

/**
 * Opens a closed case again.
 * @throws AppError `not-found`, `invalid-input` when it is open already
 */
export function reopenCase(work: Work, caseId: string): void {
  changeCase(work, caseId, 'caseReopened', {}, (row) => {
    if (row.deleted_at !== null) throw new AppError({ code: 'not-found', problem: recordsText.caseDeleted });
    if (row.status === 'open')
      throw new AppError({ code: 'invalid-input', problem: recordsText.caseNotClosed });
    return { status: 'open' };
  });
}

/** Moves a case to the deleted ones, where it can be restored or destroyed. Deleting it twice changes nothing. */
export function deleteCase(work: Work, caseId: string): void {
  changeCase(work, caseId, 'caseDeleted', {}, (row) =>
    row.deleted_at === null ? { deleted_at: work.moment.at } : undefined,
  );
}

/** Takes a case back from the deleted ones, as open or closed as it was. */
export function restoreCase(work: Work, caseId: string): void {
  changeCase(work, caseId, 'caseRestored', {}, (row) =>
    row.deleted_at === null ? undefined : { deleted_at: null },
  );
}

function changeCase(
  work: Work,
  caseId: string,
  kind: ChangeKind,
  payload: Readonly<Record<string, unknown>>,
  next: (row: StoredCase) => Partial<Pick<StoredCase, 'status' | 'deleted_at'>> | undefined,
): void {
  const { database, moment } = work;
  database.transaction(() => {
    const values = next(storedCase(database, caseId));
    if (!values) return;
    database.run(
      tables
        .updateTable('case_')
        .set({ ...values, changed_at: moment.at })
        .where('id', '=', caseId),
    );
    appendChanges(work, [{ kind, caseId, payload }]);
    database.truncateLogSoon();
  });
}

/**
 * Erases a deleted case for good: answers, pictures, documents, search rows and everything the change log says about it. What stays is
 * the case number, that it was destroyed, by whom and when, and the digests that keep the audit trail verifiable.
 * @param number the case's number, as typed by the user
 * @throws AppError `not-found`; `forbidden` when it is not deleted; `invalid-input` when the number differs
 */
export function destroyCase(work: Work, caseId: string, number: string): void {
  const { database } = work;
  database.transaction(() => {
    const row = storedCase(database, caseId);
    if (row.deleted_at === null)
      throw new AppError({ code: 'forbidden', problem: recordsText.caseNotDeleted });
    if (number.trim().toUpperCase() !== row.number)
      throw new AppError({
        code: 'invalid-input',
        field: recordsText.numberField,
        problem: recordsText.numberDiffers,
        accepted: row.number,
      });
    eraseRows(database, caseId);
    eraseChanges(database, caseId);
    appendChanges(work, [{ kind: 'caseDestroyed', caseId, payload: { number: row.number } }]);
  });
  database.truncateLogNow();
}

function eraseRows(database: VaultDatabase, caseId: string): void {
  forgetCase(database, caseId);
  const records = tables.selectFrom('record').select('id').where('case_id', '=', caseId);
  const pictures = tables.selectFrom('attachment').select('id').where('case_id', '=', caseId);
  const releases = tables.selectFrom('document_release').select('id').where('case_id', '=', caseId);
  database.run(tables.deleteFrom('answer').where('record_id', 'in', records));
  database.run(tables.deleteFrom('attachment_bytes').where('attachment_id', 'in', pictures));
  database.run(tables.deleteFrom('attachment_view').where('attachment_id', 'in', pictures));
  // Photos may name each other, and a record its parent: all of them go at once, and the references are checked at the end.
  database.connection.pragma('defer_foreign_keys=ON');
  database.run(tables.deleteFrom('attachment').where('case_id', '=', caseId));
  database.run(tables.deleteFrom('finding_override').where('case_id', '=', caseId));
  database.run(tables.deleteFrom('document_edit').where('case_id', '=', caseId));
  database.run(tables.deleteFrom('document_release_file').where('release_id', 'in', releases));
  database.run(tables.deleteFrom('document_release').where('case_id', '=', caseId));
  eraseDocuments(database, caseId);
  database.run(tables.deleteFrom('record').where('case_id', '=', caseId));
  database.run(tables.deleteFrom('case_').where('id', '=', caseId));
}
