import { z } from 'zod';
import { resolveField } from '../../shared/assessments/resolve-field.ts';
import { Answer } from '../../shared/domain/answers.ts';
import type { ChangeEntry, RecordKind, RecordWithAnswers } from '../../shared/domain/records.ts';
import { readStored } from './answers.ts';
import { touchCase } from './case-row.ts';
import { appendChanges, type NewChange, notUndone } from './change-log.ts';
import type { VaultDatabase } from './database.ts';
import { reasonsForRecord } from './documents/change-reasons.ts';
import { noteCaseAnswers } from './projection.ts';
import { declarationOfRecord } from './record-declaration.ts';
import { answerChange, putAnswer, touchRecord } from './save-answers.ts';
import { type ChangeTable, tables } from './schema.ts';
import { openRecord, recordWithAnswers, storedRecord } from './stored-records.ts';
import type { Work } from './work.ts';

const AnswerPayload = z.strictObject({
  old: Answer.nullable(),
  new: Answer.nullable(),
  reason: z.string().nullable(),
});

type StoredChange = Omit<ChangeTable, 'seq'>;

/**
 * Takes back the last save of a record that has not been taken back yet; taking back is itself logged, and is not taken back in turn.
 * @returns the changes taken back, last first, and the record as it is now; null when there is nothing to take back
 * @throws AppError `not-found`, `already-closed`
 */
export function undoLastSave(
  work: Work,
  recordId: string,
): { undone: ChangeEntry[]; record: RecordWithAnswers } | null {
  const { database } = work;
  return database.transaction(() => {
    const record = openRecord(database, recordId);
    const declaration = declarationOfRecord(work, record);
    const rows = lastSave(database, recordId);
    if (rows.length === 0) return null;
    const log: NewChange[] = [];
    for (const row of rows) {
      const path = row.path ?? '';
      const { old, reason } = payloadOf(row);
      const now = readStored(database, recordId, path) ?? null;
      putAnswer(work, record, path, resolveField(declaration, path), old);
      log.push({ ...answerChange(record, path, now, old, reason), undoes: row.id });
    }
    noteCaseAnswers(database, record, log);
    appendChanges(work, log);
    touchRecord(work, record);
    touchCase(database, record.caseId, work.moment.at);
    database.truncateLogSoon();
    return {
      undone: rows.map((row) => entryOf(row, record.kind)),
      record: recordWithAnswers(database, recordId),
    };
  });
}

/** What changed in a record, last first, undoing included. */
export function historyOf(
  database: VaultDatabase,
  recordId: string,
  page: { readonly offset: number; readonly limit: number },
): { rows: ChangeEntry[]; total: number } {
  const { kind } = storedRecord(database, recordId);
  const all = tables.selectFrom('change').where('record_id', '=', recordId).where('kind', '=', 'answer');
  const rows = database.all(all.selectAll().orderBy('seq', 'desc').limit(page.limit).offset(page.offset));
  const counted = database.first(all.select((row) => row.fn.countAll<number>().as('total')));
  const reasonFor = reasonFinder(database, recordId);
  return {
    rows: rows.map((row) => {
      const entry = entryOf(row, kind);
      return entry.reason === null ? { ...entry, reason: reasonFor(entry.path, row.seq) } : entry;
    }),
    total: counted?.total ?? 0,
  };
}

/** Finds the reason that was given afterwards for a change at a path; null where none was. */
function reasonFinder(database: VaultDatabase, recordId: string) {
  const reasons = reasonsForRecord(database, recordId);
  return (path: string, seq: number): string | null =>
    reasons.find((one) => one.path === path && one.since <= seq && seq <= one.upTo)?.reason ?? null;
}

/** Rows of the newest batch that can be taken back: a save, not an undo, not undone, and not the record's own first answers. */
function lastSave(database: VaultDatabase, recordId: string): StoredChange[] {
  const added = tables
    .selectFrom('change as added')
    .select('added.batch')
    .where('added.record_id', '=', recordId)
    .where('added.kind', '=', 'recordAdded');
  const saves = tables
    .selectFrom('change')
    .where('record_id', '=', recordId)
    .where('kind', '=', 'answer')
    .where('undoes', 'is', null)
    .where(notUndone)
    .where('batch', 'not in', added);
  const last = database.first(saves.select('batch').orderBy('seq', 'desc').limit(1));
  return last ? database.all(saves.selectAll().where('batch', '=', last.batch).orderBy('seq', 'desc')) : [];
}

function payloadOf(row: StoredChange): z.infer<typeof AnswerPayload> {
  return AnswerPayload.parse(JSON.parse(row.payload ?? 'null'));
}

function entryOf(row: StoredChange, kind: RecordKind): ChangeEntry {
  const { old, new: next, reason } = payloadOf(row);
  return {
    id: row.id,
    recordId: row.record_id ?? '',
    kind,
    path: row.path ?? '',
    old,
    new: next,
    reason,
    by: row.by ?? '',
    entered: { at: row.at ?? '', zone: row.zone ?? '' },
  };
}
