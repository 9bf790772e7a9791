import type { RestingDocument } from '../../../shared/documents/change-reason.ts';
import type { AnswerPlace } from '../../../shared/documents/ground.ts';
import { DocumentKind } from '../../../shared/documents/tree.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { VaultDatabase } from '../database.ts';
import { tables } from '../schema.ts';

/** The newest signed version of a document. */
export interface NewestSigned extends RestingDocument {
  readonly documentId: Id;
  /** The last line of the change log when it was composed. */
  readonly changeSeq: number;
}

/** Which newest signed versions rest on which answers: by record, then by path. */
export type Grounds = ReadonlyMap<Id, ReadonlyMap<string, readonly NewestSigned[]>>;

/** Keeps which answers a signed version rests on. Must run in a transaction. */
export function keepGrounds(database: VaultDatabase, versionId: Id, answers: readonly AnswerPlace[]): void {
  const signed = tables
    .selectFrom('signed_document')
    .select(['version_id', 'change_seq', 'at'])
    .where('version_id', '=', versionId);
  database.run(
    tables.insertInto('signed_basis').columns(['version_id', 'change_seq', 'at']).expression(signed),
  );
  for (const { recordId, path } of answers)
    database.run(
      tables.insertInto('signed_ground').values({ version_id: versionId, record_id: recordId, path }),
    );
}

/** The signed versions of a case whose grounds are not kept: those from before Otway kept them. */
export function withoutGrounds(database: VaultDatabase, caseId: Id): Id[] {
  const found = tables
    .selectFrom('document')
    .innerJoin('document_version', 'document_version.document_id', 'document.id')
    .innerJoin('signed_document', 'signed_document.version_id', 'document_version.id')
    .leftJoin('signed_basis', 'signed_basis.version_id', 'document_version.id')
    .select('document_version.id')
    .where('document.case_id', '=', caseId)
    .where('signed_basis.version_id', 'is', null);
  return database.all(found).map(({ id }) => id);
}

/** The newest signed version of each document of a case. */
export function newestSigned(database: VaultDatabase, caseId: Id): NewestSigned[] {
  const signed = tables
    .selectFrom('document')
    .innerJoin('document_version', 'document_version.document_id', 'document.id')
    .innerJoin('signed_basis', 'signed_basis.version_id', 'document_version.id')
    .select([
      'document.id as documentId',
      'document.kind',
      'document_version.id as versionId',
      'document_version.number',
      'document_version.reference',
      'signed_basis.at',
      'signed_basis.change_seq as changeSeq',
    ])
    .where('document.case_id', '=', caseId)
    .orderBy('document_version.number');
  const byDocument = new Map(database.all(signed).map((row) => [row.documentId, row]));
  return [...byDocument.values()].map((row) => ({ ...row, kind: DocumentKind.parse(row.kind) }));
}

/**
 * The answers that versions rest on.
 * @param recordId those of this record alone
 */
export function groundsOfVersions(
  database: VaultDatabase,
  versions: readonly NewestSigned[],
  recordId?: Id,
): Grounds {
  const grounds = new Map<Id, Map<string, NewestSigned[]>>();
  for (const version of versions) {
    const all = tables
      .selectFrom('signed_ground')
      .select(['record_id', 'path'])
      .where('version_id', '=', version.versionId);
    for (const row of database.all(recordId === undefined ? all : all.where('record_id', '=', recordId))) {
      const paths = grounds.get(row.record_id) ?? new Map<string, NewestSigned[]>();
      grounds.set(row.record_id, paths);
      paths.set(row.path, [...(paths.get(row.path) ?? []), version]);
    }
  }
  return grounds;
}
