import type { BlockEdit, DocumentKind } from '../../shared/documents/tree.ts';
import { openCase, touchCase } from './case-row.ts';
import { appendChanges } from './change-log.ts';
import type { VaultDatabase } from './database.ts';
import { tables } from './schema.ts';
import type { Work } from './work.ts';

/** The sentences of a document that the OT rewrote, by block. */
export function blockEditsOf(database: VaultDatabase, caseId: string, kind: DocumentKind): BlockEdit[] {
  const rows = database.all(
    tables
      .selectFrom('document_edit')
      .selectAll()
      .where('case_id', '=', caseId)
      .where('kind', '=', kind)
      .orderBy('block_id'),
  );
  return rows.map((row) => ({ blockId: row.block_id, text: row.text, digest: row.digest, at: row.at }));
}

/**
 * Keeps the OT's own words for a block, with the digest of the data they rest on; null goes back to the composed sentence.
 * @throws AppError `not-found`, `already-closed`
 */
export function keepBlockEdit(
  work: Work,
  caseId: string,
  kind: DocumentKind,
  blockId: string,
  edit: { readonly text: string; readonly digest: string } | null,
): void {
  const { database, by, moment } = work;
  database.transaction(() => {
    openCase(database, caseId);
    const old = blockEditsOf(database, caseId, kind).find((known) => known.blockId === blockId);
    if (edit) {
      const content = { text: edit.text, digest: edit.digest, by, at: moment.at };
      database.run(
        tables
          .insertInto('document_edit')
          .values({ case_id: caseId, kind, block_id: blockId, ...content })
          .onConflict((conflict) => conflict.columns(['case_id', 'kind', 'block_id']).doUpdateSet(content)),
      );
    } else {
      database.run(
        tables
          .deleteFrom('document_edit')
          .where('case_id', '=', caseId)
          .where('kind', '=', kind)
          .where('block_id', '=', blockId),
      );
      database.truncateLogSoon();
    }
    const payload = { kind, blockId, old: old?.text ?? null, new: edit?.text ?? null };
    appendChanges(work, [{ kind: 'documentRewritten', caseId, payload }]);
    touchCase(database, caseId, moment.at);
  });
}
