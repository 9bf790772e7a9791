import type { VaultDatabase } from '../database.ts';
import { tables } from '../schema.ts';

/**
 * Whether photographs are allowed where a record was made, by the rules of its visit (or of its own, for a visit). Records that belong
 * to no visit have no site.
 */
export function siteAllowsPhotos(database: VaultDatabase, caseId: string): (recordId: string) => boolean {
  const forbidden = new Set(
    database
      .all(
        tables
          .selectFrom('answer')
          .innerJoin('record', 'record.id', 'answer.record_id')
          .select(['answer.record_id', 'answer.value'])
          .where('record.case_id', '=', caseId)
          .where('record.kind', '=', 'visit')
          .where('answer.path', '=', 'siteRules')
          .where('answer.state', '=', 'given'),
      )
      .flatMap(({ record_id, value }) => (forbids(value) ? [record_id] : [])),
  );
  if (forbidden.size === 0) return () => true;
  const parents = new Map(
    database
      .all(tables.selectFrom('record').select(['id', 'parent_id']).where('case_id', '=', caseId))
      .map(({ id, parent_id }) => [id, parent_id]),
  );
  return (recordId) => {
    for (let at: string | null | undefined = recordId; at; at = parents.get(at)) {
      if (forbidden.has(at)) return false;
    }
    return true;
  };
}

function forbids(value: string | null): boolean {
  const chosen: unknown = value === null ? null : JSON.parse(value);
  return Array.isArray(chosen) && chosen.includes('noPhotos');
}
