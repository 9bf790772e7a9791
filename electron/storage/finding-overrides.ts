import { openCase, touchCase } from './case-row.ts';
import { appendChanges } from './change-log.ts';
import type { VaultDatabase } from './database.ts';
import { tables } from './schema.ts';
import type { Work } from './work.ts';

/** Findings that the OT set aside, with the reason, by finding id. */
export function setAsideFindings(database: VaultDatabase, caseId: string): ReadonlyMap<string, string> {
  const rows = database.all(tables.selectFrom('finding_override').selectAll().where('case_id', '=', caseId));
  return new Map(rows.map((row) => [row.finding_id, row.reason]));
}

/**
 * Sets a finding aside with a reason, or takes it back with null.
 * @throws AppError `not-found`, `already-closed`
 */
export function setAsideFinding(work: Work, caseId: string, findingId: string, reason: string | null): void {
  const { database, by, moment } = work;
  database.transaction(() => {
    openCase(database, caseId);
    const old = setAsideFindings(database, caseId).get(findingId) ?? null;
    if (old === reason) return;
    if (reason === null) {
      database.run(
        tables
          .deleteFrom('finding_override')
          .where('case_id', '=', caseId)
          .where('finding_id', '=', findingId),
      );
      database.truncateLogSoon();
    } else {
      const content = { reason, by, at: moment.at };
      database.run(
        tables
          .insertInto('finding_override')
          .values({ case_id: caseId, finding_id: findingId, ...content })
          .onConflict((conflict) => conflict.columns(['case_id', 'finding_id']).doUpdateSet(content)),
      );
    }
    appendChanges(work, [{ kind: 'findingSetAside', caseId, payload: { findingId, old, new: reason } }]);
    touchCase(database, caseId, moment.at);
  });
}
