import { sql } from 'kysely';
import { readStored, textOf } from './answers.ts';
import { storedCase } from './case-row.ts';
import type { VaultDatabase } from './database.ts';
import { statement, tables } from './schema.ts';

/** Rows of the index per case. Row 0 is the case itself; the others are text answers. */
export const rowsPerCase = 2 ** 20;

/** How long nothing may have been saved before the index is brought up to date, in milliseconds. */
const quietTime = 1500;
const rowsAtOnce = 200;

interface Pending {
  readonly case_id: string;
  readonly record_id: string;
  readonly path: string;
}

/**
 * Notes that an answer's text changed. Indexing a long note takes far longer than saving it, so it waits for a pause in typing; the
 * note that it is due is stored with the answer, and every search catches up first.
 */
export function noteChangedText(
  database: VaultDatabase,
  caseId: string,
  recordId: string,
  path: string,
): void {
  const row = { case_id: caseId, record_id: recordId, path };
  database.run(
    tables
      .insertInto('search_pending')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  );
  indexSoon(database);
}

/** Notes that the name, number, job or employer of a case changed. */
export function noteChangedCase(database: VaultDatabase, caseId: string): void {
  noteChangedText(database, caseId, '', '');
}

/** Indexes everything that is due. */
export function catchUpIndex(database: VaultDatabase): void {
  while (indexSome(database) > 0);
}

/** Takes everything about a case out of the index. */
export function forgetCase(database: VaultDatabase, caseId: string): void {
  const first = storedCase(database, caseId).seq * rowsPerCase;
  const last = first + rowsPerCase - 1;
  database.run(statement(sql`DELETE FROM search WHERE rowid BETWEEN ${BigInt(first)} AND ${BigInt(last)}`));
  database.run(tables.deleteFrom('search_row').where('id', '>=', first).where('id', '<=', last));
  database.run(tables.deleteFrom('search_pending').where('case_id', '=', caseId));
}

function indexSoon(database: VaultDatabase): void {
  database.later('index', quietTime, () => {
    if (indexSome(database) === rowsAtOnce) indexSoon(database);
  });
}

function indexSome(database: VaultDatabase): number {
  return database.transaction(() => {
    const due = database.all(tables.selectFrom('search_pending').selectAll().limit(rowsAtOnce));
    for (const pending of due) {
      if (pending.record_id === '') indexCase(database, pending.case_id);
      else indexAnswer(database, pending);
      database.run(
        tables
          .deleteFrom('search_pending')
          .where('case_id', '=', pending.case_id)
          .where('record_id', '=', pending.record_id)
          .where('path', '=', pending.path),
      );
    }
    return due.length;
  });
}

function indexCase(database: VaultDatabase, caseId: string): void {
  const row = storedCase(database, caseId);
  database.run(
    statement(sql`
      INSERT OR REPLACE INTO search (rowid, name, number, job, employer, text)
      VALUES (${BigInt(row.seq * rowsPerCase)}, ${row.client_name}, ${row.number}, ${row.job_title}, ${row.employer}, '')`),
  );
}

function indexAnswer(database: VaultDatabase, { case_id, record_id, path }: Pending): void {
  const text = textOf(readStored(database, record_id, path));
  const removed = database.first(
    tables.selectFrom('record').select('id').where('id', '=', record_id).where('deleted_at', 'is not', null),
  );
  const known = database.first(
    tables.selectFrom('search_row').select('id').where('record_id', '=', record_id).where('path', '=', path),
  );
  if (text === undefined || removed) {
    if (!known) return;
    database.run(statement(sql`DELETE FROM search WHERE rowid = ${BigInt(known.id)}`));
    database.run(tables.deleteFrom('search_row').where('id', '=', known.id));
    database.truncateLogSoon();
    return;
  }
  const id = known?.id ?? nextRow(database, storedCase(database, case_id).seq);
  if (!known) database.run(tables.insertInto('search_row').values({ id, record_id, path }));
  database.run(
    statement(sql`
      INSERT OR REPLACE INTO search (rowid, name, number, job, employer, text)
      VALUES (${BigInt(id)}, '', '', '', '', ${text})`),
  );
}

function nextRow(database: VaultDatabase, caseSeq: number): number {
  const first = caseSeq * rowsPerCase;
  const { last } = database.first(
    tables
      .selectFrom('search_row')
      .select((row) => row.fn.max('id').as('last'))
      .where('id', '>', first)
      .where('id', '<', first + rowsPerCase),
  ) ?? { last: null };
  const next = (last ?? first) + 1;
  if (next >= first + rowsPerCase) throw new Error('the search index of this case is full');
  return next;
}
