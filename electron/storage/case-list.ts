import { sql } from 'kysely';
import type { CalendarDate } from '../../shared/domain/ids.ts';
import type { CaseRow } from '../../shared/domain/practitioner.ts';
import { caseRowOf, type StoredCase } from './case-row.ts';
import type { VaultDatabase } from './database.ts';
import { normalisedName } from './normalised-name.ts';
import { statement, tables } from './schema.ts';
import { catchUpIndex, rowsPerCase } from './search-index.ts';

export interface CaseQuery {
  /** Words to look for; each may be the beginning of a word. Empty finds every case. */
  readonly query: string;
  readonly status: 'open' | 'closed' | 'deleted';
  readonly offset: number;
  readonly limit: number;
}

/** Cases in which every word of the query occurs, last changed first. */
export function listCases(database: VaultDatabase, query: CaseQuery): { rows: CaseRow[]; total: number } {
  const words = searchWords(query.query);
  if (words.length > 0) catchUpIndex(database);
  const wanted =
    query.status === 'deleted'
      ? sql`deleted_at IS NOT NULL`
      : sql`deleted_at IS NULL AND status = ${query.status}`;
  const hits = words.map(
    (word) => sql`SELECT rowid / ${sql.lit(rowsPerCase)} FROM search WHERE search MATCH ${word}`,
  );
  const found = hits.length === 0 ? sql`` : sql`AND seq IN (${sql.join(hits, sql` INTERSECT `)})`;
  const from = sql`FROM case_ WHERE ${wanted} ${found}`;
  const rows = database.all(
    statement(
      sql<StoredCase>`SELECT * ${from} ORDER BY changed_at DESC, seq DESC LIMIT ${query.limit} OFFSET ${query.offset}`,
    ),
  );
  const counted = database.first(statement(sql<{ total: number }>`SELECT count(*) AS total ${from}`));
  return { rows: rows.map(caseRowOf), total: counted?.total ?? 0 };
}

/** Words of a query as FTS5 expressions; a piece without a letter or digit finds nothing and is left out. */
function searchWords(query: string): string[] {
  return query
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replaceAll('"', '""')}" *`);
}

/** Cases, deleted ones too, whose client has this name and birth date; newest first, at most 20. */
export function findDuplicates(
  database: VaultDatabase,
  clientName: string,
  birthDate: CalendarDate,
  exceptCaseId: string | null,
): CaseRow[] {
  const rows = database.all(
    tables
      .selectFrom('case_')
      .selectAll()
      .where('client_name_key', '=', normalisedName(clientName))
      .where('birth_date', '=', birthDate)
      .where('id', '!=', exceptCaseId ?? '')
      .orderBy('seq', 'desc')
      .limit(20),
  );
  return rows.map(caseRowOf);
}
