import { type DocumentEvent, LedgerEntry } from '../../../shared/documents/ledger.ts';
import type { DocumentKind } from '../../../shared/documents/tree.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { Audience } from '../../../shared/domain/sensitivity.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { signedText } from '../../../shared/text/ledger.ts';
import { openCase, storedCase, touchCase } from '../case-row.ts';
import { appendChanges } from '../change-log.ts';
import type { VaultDatabase } from '../database.ts';
import { type DocumentVersionTable, tables } from '../schema.ts';
import type { Work } from '../work.ts';

/** Which document it is, for its ledger. */
export interface DocumentName {
  readonly caseId: Id;
  readonly kind: DocumentKind;
  readonly audience: Audience;
  /** As the consent names them; empty where none does. */
  readonly recipient: string;
  /** The records it is about and the template it is made from; empty for the document's own choice. */
  readonly about: readonly string[];
}

/** One version of a document. */
export interface Version {
  readonly id: Id;
  readonly documentId: Id;
  readonly number: number;
  readonly reference: string;
  /** Why there is a version after the first. */
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** The versions of a document, oldest first; none until something has happened to it. */
export function versionsOf(database: VaultDatabase, name: DocumentName): Version[] {
  const document = documentIdOf(database, name);
  if (document === undefined) return [];
  return versionsOfDocument(database, document);
}

/** The versions of a document that is known by its id, oldest first. */
export function versionsOfDocument(database: VaultDatabase, documentId: Id): Version[] {
  const all = tables.selectFrom('document_version').selectAll().where('document_id', '=', documentId);
  return database.all(all.orderBy('number')).map(versionOf);
}

/**
 * A version, with the case it belongs to.
 * @throws AppError `not-found`
 */
export function storedVersion(database: VaultDatabase, versionId: Id): Version & { readonly caseId: Id } {
  const row = database.first(
    tables
      .selectFrom('document_version')
      .innerJoin('document', 'document.id', 'document_version.document_id')
      .selectAll('document_version')
      .select('document.case_id')
      .where('document_version.id', '=', versionId),
  );
  if (!row) throw new AppError({ code: 'not-found', problem: signedText.noVersion });
  return { ...versionOf(row), caseId: row.case_id };
}

/** What happened to a version, oldest first. */
export function entriesOf(database: VaultDatabase, versionId: Id): LedgerEntry[] {
  const all = tables.selectFrom('document_step').selectAll().where('version_id', '=', versionId);
  return database
    .all(all.orderBy('seq'))
    .map(({ id, at, by, step }) => LedgerEntry.parse({ id, at, by, step: JSON.parse(step) }));
}

/**
 * The reference that a document would get with its first version: case number, letter of its kind, and a number that no release and no
 * version of this kind bears yet.
 */
export function nextReference(database: VaultDatabase, caseId: Id, kind: DocumentKind): string {
  const released = tables
    .selectFrom('document_release')
    .select('reference')
    .where('case_id', '=', caseId)
    .where('kind', '=', kind);
  const kept = tables
    .selectFrom('document_version')
    .innerJoin('document', 'document.id', 'document_version.document_id')
    .select('document_version.reference')
    .where('document.case_id', '=', caseId)
    .where('document.kind', '=', kind);
  const used = [...database.all(released), ...database.all(kept)].map(({ reference }) =>
    reference.replace(/-v\d+$/, ''),
  );
  const { number } = storedCase(database, caseId);
  return `${number}-${documentsText.referenceLetters[kind]}${new Set(used).size + 1}`;
}

/**
 * Writes one step into the ledger of a document's newest version; its first step makes the first version.
 * @throws AppError `not-found`, `already-closed`
 */
export function addStep(work: Work, name: DocumentName, step: LedgerEntry['step']): Version {
  const { database } = work;
  return database.transaction(() => {
    const version = currentVersion(work, name);
    insertStep(work, version.id, step);
    // What leaves has a line of its own in the change log.
    if (!('releaseId' in step)) logStep(work, name, version, step.kind);
    return version;
  });
}

/**
 * The newest version of a document, its first one made where nothing has happened to it yet: what leaves before any step is a version, too.
 * @throws AppError `not-found`, `already-closed`
 */
export function currentVersion(work: Work, name: DocumentName): Version {
  return work.database.transaction(() => {
    openCase(work.database, name.caseId);
    return versionsOf(work.database, name).at(-1) ?? firstVersion(work, name);
  });
}

/**
 * Begins the version after a signed one.
 * @throws AppError `not-found`, `already-closed`, `invalid-input` without a reason
 */
export function addVersion(work: Work, name: DocumentName, reason: string): Version {
  const { database } = work;
  if (reason.trim() === '')
    throw new AppError({ code: 'invalid-input', field: 'reason', problem: signedText.reasonMissing });
  return database.transaction(() => {
    openCase(database, name.caseId);
    const versions = versionsOf(database, name);
    const [first, last] = [versions[0], versions.at(-1)];
    if (!first || !last) throw new AppError({ code: 'not-found', problem: signedText.noVersion });
    const number = last.number + 1;
    const version = insertVersion(work, first.documentId, {
      number,
      reference: `${first.reference}-v${number}`,
      reason,
    });
    logStep(work, name, version, 'version');
    return version;
  });
}

function logStep(work: Work, { caseId, kind }: DocumentName, version: Version, done: DocumentEvent): void {
  const payload = { kind, reference: version.reference, versionId: version.id, done };
  appendChanges(work, [{ kind: 'documentStep', caseId, payload }]);
  touchCase(work.database, caseId, work.moment.at);
}

function firstVersion(work: Work, name: DocumentName): Version {
  const id = work.newId();
  work.database.run(
    tables.insertInto('document').values({
      id,
      case_id: name.caseId,
      kind: name.kind,
      audience: name.audience,
      recipient: name.recipient,
      about: aboutOf(name),
    }),
  );
  const reference = nextReference(work.database, name.caseId, name.kind);
  return insertVersion(work, id, { number: 1, reference, reason: '' });
}

function insertVersion(
  { database, newId, by, moment }: Work,
  documentId: Id,
  rest: Pick<Version, 'number' | 'reference' | 'reason'>,
): Version {
  const version = { id: newId(), documentId, ...rest, by, at: moment.at };
  const { documentId: document_id, ...columns } = version;
  database.run(tables.insertInto('document_version').values({ ...columns, document_id }));
  return version;
}

function insertStep({ database, newId, by, moment }: Work, versionId: Id, step: LedgerEntry['step']): void {
  database.run(
    tables
      .insertInto('document_step')
      .values({ id: newId(), version_id: versionId, step: JSON.stringify(step), by, at: moment.at }),
  );
}

function documentIdOf(database: VaultDatabase, name: DocumentName): Id | undefined {
  const named = tables
    .selectFrom('document')
    .select('id')
    .where('case_id', '=', name.caseId)
    .where('kind', '=', name.kind)
    .where('audience', '=', name.audience)
    .where('recipient', '=', name.recipient)
    .where('about', '=', aboutOf(name));
  return database.first(named)?.id;
}

function aboutOf({ about }: DocumentName): string {
  return JSON.stringify([...about].sort());
}

function versionOf(row: DocumentVersionTable): Version {
  const { id, document_id, number, reference, reason, by, at } = row;
  return { id, documentId: document_id, number, reference, reason, by, at };
}
