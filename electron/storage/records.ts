import type { ChecklistEdition } from '../../shared/checklists/definition.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type {
  FieldChange,
  RecordKind,
  RecordSummary,
  RecordWithAnswers,
} from '../../shared/domain/records.ts';
import { checklistText } from '../../shared/text/checklists.ts';
import { recordsText } from '../../shared/text/records.ts';
import { openCase, touchCase } from './case-row.ts';
import { appendChanges } from './change-log.ts';
import { refreshCase } from './projection.ts';
import { noteAllTexts, readChanges, storeChanges } from './save-answers.ts';
import { tables } from './schema.ts';
import { openRecord, recordsOfCase, recordWithAnswers, storedRecord } from './stored-records.ts';
import type { Work } from './work.ts';

export interface NewRecord {
  readonly caseId: string;
  readonly kind: RecordKind;
  readonly parentId: string | null;
  readonly initial: readonly FieldChange[];
}

interface NewChecklistRecord extends Pick<NewRecord, 'caseId' | 'parentId'> {
  readonly versionId: string;
  readonly edition: ChecklistEdition;
}

/** What a list of one kind carries across the bridge. */
const mostOfAKind = 200;

const onePerCase: readonly RecordKind[] = ['client', 'caseFile'];

/**
 * Adds a record to an open case, with its first answers.
 * @throws AppError `forbidden` for a second client or case file, `invalid-input` for the 201st of a kind,
 * `not-found` for a parent that is not in the case, and as `saveAnswers`
 */
export function createRecord(work: Work, wanted: NewRecord): RecordWithAnswers {
  return work.database.transaction(() => {
    openCase(work.database, wanted.caseId);
    if (onePerCase.includes(wanted.kind))
      throw new AppError({ code: 'forbidden', problem: recordsText.keepsRecord });
    if (wanted.kind === 'checklist')
      throw new AppError({ code: 'forbidden', problem: checklistText.screen.startHere });
    checkCount(work, wanted.caseId, wanted.kind);
    const id = insertRecord(work, wanted);
    touchCase(work.database, wanted.caseId, work.moment.at);
    return recordWithAnswers(work.database, id);
  });
}

/**
 * Adds a record under a published version of a checklist, inside the caller's transaction.
 * @returns the record's id
 * @throws AppError as `createRecord`
 */
export function addChecklistRecord(
  work: Work,
  { caseId, parentId, versionId, edition }: NewChecklistRecord,
): string {
  openCase(work.database, caseId);
  checkCount(work, caseId, 'checklist');
  const id = work.newId();
  insertRecord(work, { caseId, kind: 'checklist', parentId, initial: [] }, id, edition.number);
  work.database.run(tables.insertInto('record_checklist').values({ record_id: id, version_id: versionId }));
  touchCase(work.database, caseId, work.moment.at);
  return id;
}

function checkCount({ database }: Work, caseId: string, kind: RecordKind): void {
  if (recordsOfCase(database, caseId, kind).length >= mostOfAKind)
    throw new AppError({ code: 'invalid-input', problem: recordsText.tooManyRecords(mostOfAKind) });
}

/** As `createRecord`, for any kind, inside the caller's transaction. */
export function insertRecord(
  work: Work,
  wanted: NewRecord,
  id = work.newId(),
  version = work.declarationFor(wanted.kind).version,
): string {
  const { database, moment } = work;
  if (wanted.parentId !== null) {
    const parent = storedRecord(database, wanted.parentId);
    if (parent.caseId !== wanted.caseId || parent.deletedAt !== null)
      throw new AppError({ code: 'not-found', problem: recordsText.parentElsewhere });
  }
  database.run(
    tables.insertInto('record').values({
      id,
      case_id: wanted.caseId,
      kind: wanted.kind,
      parent_id: wanted.parentId,
      declaration_version: version,
      created_at: moment.at,
      changed_at: moment.at,
      deleted_at: null,
    }),
  );
  const record = storedRecord(database, id);
  const answers = storeChanges(work, record, readChanges(work, record, wanted.initial), null);
  appendChanges(work, [
    { kind: 'recordAdded', caseId: wanted.caseId, recordId: id, payload: { kind: wanted.kind } },
    ...answers.log,
  ]);
  return id;
}

/**
 * Takes a record, and the records done on it, out of the case; `restoreRecord` brings them back.
 * @throws AppError `forbidden` for the client and the case file, `not-found`, `already-closed`
 */
export function removeRecord(work: Work, recordId: string): void {
  work.database.transaction(() => {
    const record = openRecord(work.database, recordId);
    if (onePerCase.includes(record.kind))
      throw new AppError({ code: 'forbidden', problem: recordsText.keepsRecord });
    setRemoved(work, record, null, work.moment.at);
  });
}

/** Brings back a removed record, and the records that were removed with it. */
export function restoreRecord(work: Work, recordId: string): void {
  work.database.transaction(() => {
    const record = storedRecord(work.database, recordId);
    openCase(work.database, record.caseId);
    if (record.deletedAt === null) return;
    checkCount(work, record.caseId, record.kind);
    setRemoved(work, record, record.deletedAt, null);
  });
}

function setRemoved(work: Work, record: RecordSummary, from: string | null, to: string | null): void {
  const { database } = work;
  const withChildren = [record.id];
  for (const id of withChildren) {
    database.run(tables.updateTable('record').set({ deleted_at: to }).where('id', '=', id));
    const children = tables.selectFrom('record').select('id').where('parent_id', '=', id);
    const sameFate =
      from === null ? children.where('deleted_at', 'is', null) : children.where('deleted_at', '=', from);
    withChildren.push(...database.all(sameFate).map((child) => child.id));
  }
  const kind = to === null ? 'recordRestored' : 'recordRemoved';
  appendChanges(
    work,
    withChildren.map((id) => ({ kind, caseId: record.caseId, recordId: id, payload: {} })),
  );
  for (const id of withChildren) noteAllTexts(work, storedRecord(database, id));
  refreshCase(database, record.caseId);
  touchCase(database, record.caseId, work.moment.at);
  database.truncateLogSoon();
}
