import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type Correction,
  canBeCorrected,
  type IssuedVersion,
} from '../../../shared/documents/corrections/correction.ts';
import { DocumentKind } from '../../../shared/documents/tree.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { Id } from '../../../shared/domain/ids.ts';
import type { VaultDatabase } from '../database.ts';
import { tables } from '../schema.ts';
import { readSigned } from './signed.ts';
import { type Version, versionsOfDocument } from './versions.ts';

/**
 * Every signed version of a case's documents that left and has a signed one after it, newest first. A version whose stored content is not as
 * it was signed is left out: nothing can be told of it.
 */
export function correctionsOf(database: VaultDatabase, caseId: Id): Correction[] {
  const documents = database.all(
    tables
      .selectFrom('document')
      .select(['id', 'kind', 'about'])
      .where('case_id', '=', caseId)
      .orderBy('id', 'desc'),
  );
  return documents
    .filter(({ kind }) => canBeCorrected(DocumentKind.parse(kind)))
    .flatMap(({ id, about }) =>
      correctionsOfDocument(database, versionsOfDocument(database, id), aboutOf(about)),
    )
    .reverse();
}

/** The records that a document is about; what else stands there, such as a template, is no record. */
function aboutOf(about: string): Id[] {
  return z
    .array(z.string())
    .parse(JSON.parse(about))
    .filter((one) => Id.safeParse(one).success);
}

function correctionsOfDocument(
  database: VaultDatabase,
  all: readonly Version[],
  about: readonly Id[],
): Correction[] {
  const signed = all.filter(({ id }) => isSigned(database, id));
  const newest = signed.at(-1);
  if (newest === undefined || signed.length < 2) return [];
  const later = issued(database, newest);
  if (later === undefined) return [];
  return signed.slice(0, -1).flatMap((version): Correction[] => {
    const holders = holdersOf(database, version.id);
    const earlier = holders.length === 0 ? undefined : issued(database, version);
    if (earlier === undefined) return [];
    const reasons = all.filter(({ number }) => number > version.number && number <= newest.number);
    return [
      { versionId: version.id, earlier, later, reasons: reasons.map(({ reason }) => reason), about, holders },
    ];
  });
}

function isSigned(database: VaultDatabase, versionId: Id): boolean {
  const found = tables.selectFrom('signed_document').select('version_id').where('version_id', '=', versionId);
  return database.first(found) !== undefined;
}

/** Who was sent a version as final, each name once. */
function holdersOf(database: VaultDatabase, versionId: Id): string[] {
  const sent = tables
    .selectFrom('document_release')
    .select('recipient')
    .where('version_id', '=', versionId)
    .where('mark', '=', 'final')
    .orderBy('at');
  return [...new Set(database.all(sent).map(({ recipient }) => recipient))];
}

function issued(database: VaultDatabase, { id, number }: Version): IssuedVersion | undefined {
  try {
    const { tree, pictures } = readSigned(database, id);
    const digests = pictures.map(
      ([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')] as const,
    );
    return { number, tree, pictures: new Map(digests) };
  } catch (error) {
    if (error instanceof AppError && error.code === 'document-altered') return undefined;
    throw error;
  }
}

/** The correction letters of a case that left: which version each was about. */
export function correctionLetters(
  database: VaultDatabase,
  caseId: Id,
): { readonly versionId: Id; readonly releaseId: Id }[] {
  const sent = tables
    .selectFrom('document_release')
    .innerJoin('document_version', 'document_version.id', 'document_release.version_id')
    .innerJoin('document', 'document.id', 'document_version.document_id')
    .select(['document.about', 'document_release.id'])
    .where('document.case_id', '=', caseId)
    .where('document.kind', '=', 'correctionLetter')
    .where('document_release.mark', '!=', 'forClientComment');
  return database.all(sent).flatMap(({ about, id }) =>
    z
      .array(Id)
      .parse(JSON.parse(about))
      .map((versionId) => ({ versionId, releaseId: id })),
  );
}
