import { z } from 'zod';
import { ReleaseFormat } from '../../shared/documents/format.ts';
import { DocumentKind, VersionMark } from '../../shared/documents/tree.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { Channel, Release } from '../../shared/domain/practitioner.ts';
import { recordsText } from '../../shared/text/records.ts';
import { openCase, touchCase } from './case-row.ts';
import { appendChanges } from './change-log.ts';
import type { VaultDatabase } from './database.ts';
import { type DocumentReleaseTable, tables } from './schema.ts';
import type { Work } from './work.ts';

/** Stands in the ledger for the consent that the client's own copy does not need. */
const noConsent = '';

/** A document about to leave the vault. */
export type NewRelease = Omit<Release, 'id' | 'at'>;

/**
 * Writes a release into the ledger, with the very bytes that leave.
 * @throws AppError `not-found`, `already-closed`, `disk-full`
 */
export function addRelease(work: Work, release: NewRelease, content: Uint8Array): Release {
  const { database, moment, by } = work;
  return database.transaction(() => {
    openCase(database, release.caseId);
    const id = work.newId();
    database.run(
      tables.insertInto('document_release').values({
        id,
        case_id: release.caseId,
        kind: release.documentKind,
        reference: release.reference,
        recipient: release.recipient,
        purpose: release.purpose,
        consent_id: release.consentId ?? noConsent,
        at: moment.at,
        by,
        digest: release.digest,
        pages: release.pages,
        withheld: release.withheld,
        version_id: release.versionId,
        mark: release.mark,
        channel: release.channel ?? '',
        unsigned_reason: release.unsignedReason,
      }),
    );
    database.run(tables.insertInto('document_release_file').values({ release_id: id, content }));
    const { caseId, documentKind, format, reference, recipient, purpose, digest } = release;
    const { agreedTo, lawfulGround, contactReason, template } = release;
    const told = { documentKind, format, reference, recipient, purpose, digest };
    const payload = { releaseId: id, ...told, agreedTo, lawfulGround, contactReason, template };
    appendChanges(work, [{ kind: 'released', caseId, payload }]);
    touchCase(database, caseId, moment.at);
    return { ...release, id, at: moment.at };
  });
}

/** The ledger of a case, newest first. */
export function releasesOf(database: VaultDatabase, caseId: string): Release[] {
  const all = tables.selectFrom('document_release').selectAll().where('case_id', '=', caseId);
  const rows = database.all(all.orderBy('at', 'desc').orderBy('id', 'desc').limit(500));
  const logged = rows.length === 0 ? new Map<string, Logged>() : loggedOf(database, caseId);
  return rows.map((row) => releaseOf(row, logged.get(row.id) ?? beforeItWasLogged));
}

/** How each document left, and what the OT confirmed of it, as the log of changes says. */
function loggedOf(database: VaultDatabase, caseId: string): Map<string, Logged> {
  const logged = database.all(
    tables
      .selectFrom('change')
      .select('payload')
      .where('case_id', '=', caseId)
      .where('kind', '=', 'released'),
  );
  return new Map(
    logged.flatMap(({ payload }) => {
      const entry = LoggedRelease.safeParse(JSON.parse(payload ?? 'null'));
      return entry.success ? [[entry.data.releaseId, entry.data] as const] : [];
    }),
  );
}

const LoggedRelease = z.object({
  releaseId: z.string(),
  format: ReleaseFormat,
  agreedTo: z.string().nullable().default(null),
  lawfulGround: Release.shape.lawfulGround.default(null),
  contactReason: Release.shape.contactReason.default(''),
  template: Release.shape.template.default(null),
});
type Logged = Omit<z.infer<typeof LoggedRelease>, 'releaseId'>;

/** Before the log said how a document left, all left as PDF. */
const beforeItWasLogged: Logged = {
  format: 'pdf',
  agreedTo: null,
  lawfulGround: null,
  contactReason: '',
  template: null,
};

/**
 * The bytes that left with a release.
 * @throws AppError `not-found`
 */
export function releasedFile(database: VaultDatabase, releaseId: string): Uint8Array {
  const row = database.first(
    tables.selectFrom('document_release_file').select('content').where('release_id', '=', releaseId),
  );
  if (!row) throw new AppError({ code: 'not-found', problem: recordsText.noRelease });
  return row.content;
}

function releaseOf(
  row: DocumentReleaseTable,
  { format, agreedTo, lawfulGround, contactReason, template }: Logged,
): Release {
  return {
    id: row.id,
    caseId: row.case_id,
    documentKind: DocumentKind.parse(row.kind),
    format,
    reference: row.reference,
    recipient: row.recipient,
    purpose: row.purpose,
    consentId: row.consent_id === noConsent ? null : row.consent_id,
    at: row.at,
    digest: row.digest,
    pages: row.pages,
    withheld: row.withheld,
    versionId: row.version_id,
    mark: VersionMark.parse(row.mark),
    channel: row.channel === '' ? null : Channel.parse(row.channel),
    unsignedReason: row.unsigned_reason,
    agreedTo,
    lawfulGround,
    contactReason,
    template,
  };
}
