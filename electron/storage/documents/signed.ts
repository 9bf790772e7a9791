import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { AnswerPlace } from '../../../shared/documents/ground.ts';
import { BlockBox, DocumentTree } from '../../../shared/documents/tree.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { Finding } from '../../../shared/reasoning/finding.ts';
import { signedText } from '../../../shared/text/ledger.ts';
import { genesis, link, same } from '../change-log.ts';
import type { VaultDatabase } from '../database.ts';
import { type SignedDocumentTable, tables } from '../schema.ts';
import type { Work } from '../work.ts';
import { keepGrounds } from './signed-grounds.ts';
import { addStep, type DocumentName, storedVersion } from './versions.ts';

/** What is kept of a document at the moment it is signed. */
export interface ToSign {
  readonly tree: DocumentTree;
  /** The findings that its blocks rest on. */
  readonly findings: readonly Finding[];
  /** How many pieces this reader does not see. */
  readonly withheld: number;
  readonly boxes: readonly BlockBox[];
  readonly pages: number;
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** The pictures on its pages, by attachment. */
  readonly pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly registration: string;
  /** Whose certificate signed the file; null without one. */
  readonly certificate: string | null;
  /** The last line of the change log when the tree was composed. */
  readonly changeSeq: number;
  /** The answers that it rests on. */
  readonly restsOn: readonly AnswerPlace[];
}

/** A signed document as it was signed, checked when it was read. */
export interface SignedDocument
  extends Pick<ToSign, 'tree' | 'withheld' | 'pages' | 'pdf' | 'certificate' | 'changeSeq'> {
  readonly boxes: BlockBox[];
  /** The pictures on its pages, by attachment. */
  readonly pictures: readonly Picture[];
  readonly at: string;
  readonly signer: string;
}

type Picture = readonly [attachmentId: string, content: Uint8Array<ArrayBuffer>];
type Link = { readonly salt: Uint8Array | null; readonly digest: Uint8Array; readonly broken: boolean };

const saltBytes = 16;

/**
 * Signs the newest version of a document: what is kept of it, its link in the chain of signed documents and its line in the ledger, all
 * or nothing.
 * @throws AppError `not-found`, `already-closed`, `disk-full`
 */
export function sign(work: Work, name: DocumentName, content: ToSign): void {
  const { database, moment, by } = work;
  database.transaction(() => {
    const { certificate } = content;
    const version = addStep(work, name, { kind: 'signed', certificate });
    const row: SignedDocumentTable = {
      version_id: version.id,
      tree: JSON.stringify(content.tree),
      findings: JSON.stringify(content.findings),
      withheld: content.withheld,
      boxes: JSON.stringify(content.boxes),
      pages: content.pages,
      pdf: content.pdf,
      signer: by,
      registration: content.registration,
      certificate,
      change_seq: content.changeSeq,
      at: moment.at,
    };
    const pictures: Picture[] = [...content.pictures];
    database.run(tables.insertInto('signed_document').values(row));
    for (const [attachment_id, bytes] of pictures)
      database.run(
        tables.insertInto('signed_picture').values({ version_id: version.id, attachment_id, content: bytes }),
      );
    keepGrounds(database, version.id, content.restsOn);
    const salt = randomBytes(saltBytes);
    const digest = digestOf(salt, row, pictures);
    const chain = link(lastLink(database), digest);
    database.run(tables.insertInto('signature_link').values({ version_id: version.id, salt, digest, chain }));
  });
}

/**
 * Opens a signed document and checks it: everything stored of it against its digest, and the whole chain of digests.
 * @throws AppError `not-found`; `document-altered` when a byte of it, or the chain, is not as it was written
 */
export function readSigned(database: VaultDatabase, versionId: Id): SignedDocument {
  storedVersion(database, versionId);
  const row = database.first(
    tables.selectFrom('signed_document').selectAll().where('version_id', '=', versionId),
  );
  const found = linkOf(database, versionId);
  if (!row && !found) throw new AppError({ code: 'not-found', problem: signedText.none });
  if (!row || !found || found.salt === null) throw altered(signedText.altered);
  const pictures = picturesOf(database, versionId);
  if (!same(digestOf(found.salt, row, pictures), found.digest)) throw altered(signedText.altered);
  if (found.broken) throw altered(signedText.chainBroken);
  return {
    tree: DocumentTree.parse(JSON.parse(row.tree)),
    withheld: row.withheld,
    boxes: z.array(BlockBox).parse(JSON.parse(row.boxes)),
    pages: row.pages,
    pictures,
    pdf: new Uint8Array(row.pdf),
    certificate: row.certificate,
    at: row.at,
    signer: row.signer,
    changeSeq: row.change_seq,
  };
}

/** Whether anything that a document may rest on has changed in a case since a line of the change log. */
export function changedSince(database: VaultDatabase, caseId: Id, seq: number): boolean {
  const later = tables
    .selectFrom('change')
    .select('seq')
    .where('case_id', '=', caseId)
    .where('seq', '>', seq)
    .where('kind', 'not in', ['documentStep', 'released', 'changeReason'])
    .limit(1);
  return database.first(later) !== undefined;
}

/** How the chain of signed documents stands; `broken` is the first link that does not fit, or null when all do. */
export interface SignatureCheck {
  readonly links: number;
  readonly erased: number;
  readonly broken: number | null;
}

/** Follows every link of the chain. Documents of destroyed cases have lost their salt and count as erased. */
export function verifySignatures(database: VaultDatabase): SignatureCheck {
  let chain: Uint8Array = genesis;
  let [links, erased] = [0, 0];
  for (const { seq, salt, digest, chain: stored } of allLinks(database)) {
    links += 1;
    if (salt === null) erased += 1;
    chain = link(chain, digest);
    if (seq !== links || !same(chain, stored)) return { links, erased, broken: seq };
  }
  return { links, erased, broken: null };
}

/** Takes the documents of a deleted case out of the vault; their digests stay, without salt, so that the chain still verifies. */
export function eraseDocuments(database: VaultDatabase, caseId: Id): void {
  const documents = tables.selectFrom('document').select('id').where('case_id', '=', caseId);
  const versions = tables.selectFrom('document_version').select('id').where('document_id', 'in', documents);
  const unnamed = { version_id: null, salt: null };
  database.run(tables.updateTable('signature_link').set(unnamed).where('version_id', 'in', versions));
  database.run(tables.deleteFrom('signed_ground').where('version_id', 'in', versions));
  database.run(tables.deleteFrom('signed_basis').where('version_id', 'in', versions));
  database.run(tables.deleteFrom('signed_picture').where('version_id', 'in', versions));
  database.run(tables.deleteFrom('signed_document').where('version_id', 'in', versions));
  database.run(tables.deleteFrom('document_step').where('version_id', 'in', versions));
  database.run(tables.deleteFrom('document_version').where('document_id', 'in', documents));
  database.run(tables.deleteFrom('document').where('case_id', '=', caseId));
}

function altered(problem: string): AppError {
  return new AppError({ code: 'document-altered', problem });
}

function digestOf(salt: Uint8Array, row: SignedDocumentTable, pictures: readonly Picture[]): Buffer {
  const { pdf, ...words } = row;
  const bytesDigest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const shown = [...pictures]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, bytes]) => [id, bytesDigest(bytes)]);
  const columns = Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify([columns, bytesDigest(pdf), shown]);
  return createHash('sha256').update(salt).update(text).digest();
}

function linkOf(database: VaultDatabase, versionId: Id): Link | undefined {
  const row = database.first(
    tables.selectFrom('signature_link').selectAll().where('version_id', '=', versionId),
  );
  return row && { ...row, broken: verifySignatures(database).broken !== null };
}

function allLinks(database: VaultDatabase) {
  return database.all(tables.selectFrom('signature_link').selectAll().orderBy('seq'));
}

function lastLink(database: VaultDatabase): Uint8Array {
  const last = tables.selectFrom('signature_link').select('chain').orderBy('seq', 'desc').limit(1);
  return database.first(last)?.chain ?? genesis;
}

/** The last line of the change log; 0 for none. */
export function lastChange(database: VaultDatabase): number {
  return database.first(tables.selectFrom('change').select('seq').orderBy('seq', 'desc').limit(1))?.seq ?? 0;
}

function picturesOf(database: VaultDatabase, versionId: Id): Picture[] {
  const all = tables.selectFrom('signed_picture').selectAll().where('version_id', '=', versionId);
  return database
    .all(all)
    .map(({ attachment_id, content }) => [attachment_id, new Uint8Array(content)] as const);
}
