import type { Answer } from '../../shared/domain/answers.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Id } from '../../shared/domain/ids.ts';
import { RecordKind, type RecordSummary, type RecordWithAnswers } from '../../shared/domain/records.ts';
import { recommendationNumber } from '../../shared/text/recommendation-number.ts';
import { recordsText } from '../../shared/text/records.ts';
import { answerOf, answersOf } from './answers.ts';
import { openCase } from './case-row.ts';
import { editionOfRecord } from './checklist-editions.ts';
import type { VaultDatabase } from './database.ts';
import { type RecordTable, tables } from './schema.ts';

/** A record without what it holds. Checklists come with the version that they were started with. */
function recordSummaryOf(database: VaultDatabase, row: RecordTable): RecordSummary {
  const checklist = row.kind === 'checklist' ? editionOfRecord(database, row.id) : undefined;
  return {
    id: row.id,
    kind: RecordKind.parse(row.kind),
    caseId: row.case_id,
    parentId: row.parent_id,
    declarationVersion: row.declaration_version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    deletedAt: row.deleted_at,
    ...(checklist === undefined ? {} : { checklist }),
  };
}

/**
 * A record, removed or not.
 * @throws AppError `not-found`
 */
export function storedRecord(database: VaultDatabase, recordId: string): RecordSummary {
  const row = database.first(tables.selectFrom('record').selectAll().where('id', '=', recordId));
  if (!row) throw new AppError({ code: 'not-found', problem: recordsText.noRecord });
  return recordSummaryOf(database, row);
}

/**
 * A record that may be changed, because neither it nor its case is removed or closed.
 * @throws AppError `not-found` or `already-closed`
 */
export function openRecord(database: VaultDatabase, recordId: string): RecordSummary {
  const record = storedRecord(database, recordId);
  if (record.deletedAt !== null) throw new AppError({ code: 'not-found', problem: recordsText.noRecord });
  openCase(database, record.caseId);
  return record;
}

/** A record with its answers. */
export function recordWithAnswers(database: VaultDatabase, recordId: string): RecordWithAnswers {
  return { record: storedRecord(database, recordId), answers: answersOf(database, recordId) };
}

/** The records of a case that are not removed, oldest first. */
export function recordsOfCase(database: VaultDatabase, caseId: string, kind?: RecordKind): RecordSummary[] {
  const all = tables
    .selectFrom('record')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id');
  return database
    .all(kind === undefined ? all : all.where('kind', '=', kind))
    .map((row) => recordSummaryOf(database, row));
}

/** The ids of all records of a kind that a case ever had, removed ones too, oldest first. */
export function idsEverMade(database: VaultDatabase, caseId: string, kind: RecordKind): readonly Id[] {
  const all = tables
    .selectFrom('record')
    .select('id')
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .orderBy('created_at')
    .orderBy('id');
  return database.all(all).map(({ id }) => id);
}

/** The number of each recommendation that a case ever had, removed ones too, by record id: `R3`. */
export function recommendationNumbers(database: VaultDatabase, caseId: string): ReadonlyMap<Id, string> {
  return new Map(
    idsEverMade(database, caseId, 'recommendation').map((id, index) => [id, recommendationNumber(index + 1)]),
  );
}

/** The records of a case that are not removed, with their answers. */
export function recordsWithAnswers(
  database: VaultDatabase,
  caseId: string,
  kind?: RecordKind,
): RecordWithAnswers[] {
  const records = recordsOfCase(database, caseId, kind);
  const wanted = tables
    .selectFrom('answer')
    .innerJoin('record', 'record.id', 'answer.record_id')
    .selectAll('answer')
    .where('record.case_id', '=', caseId)
    .where('record.deleted_at', 'is', null);
  const rows = database.all(kind === undefined ? wanted : wanted.where('record.kind', '=', kind));
  const answers = new Map(records.map((record) => [record.id, {} as Record<string, Answer>]));
  for (const row of rows) {
    const ofRecord = answers.get(row.record_id);
    if (ofRecord) ofRecord[row.path] = answerOf(row);
  }
  return records.map((record) => ({ record, answers: answers.get(record.id) ?? {} }));
}
