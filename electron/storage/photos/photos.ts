import { AppError } from '../../../shared/domain/errors.ts';
import type { CalendarDate } from '../../../shared/domain/ids.ts';
import type { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { tagOf } from '../../../shared/photos/people.ts';
import { recordsText } from '../../../shared/text/records.ts';
import type { ChangeKind } from '../change-log.ts';
import type { VaultDatabase } from '../database.ts';
import { type AttachmentTable, tables } from '../schema.ts';
import { openRecord } from '../stored-records.ts';
import type { Work } from '../work.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { logPhoto, openPhoto, photoOf } from './photo-row.ts';
import { siteAllowsPhotos } from './site-rules.ts';

export interface NewPhoto {
  readonly recordId: string;
  /** Item of the record it shows, e.g. a task's id. */
  readonly itemId: string | null;
  readonly jpeg: Uint8Array;
  /** The same picture for lists; made later where it is left out. */
  readonly small?: Uint8Array | undefined;
  readonly takenOn: CalendarDate | null;
}

/** Photos in one case. */
const mostPhotos = 500;

/** What the OT says about a photo. */
type PhotoWords = Pick<
  PhotoSummary,
  'caption' | 'people' | 'persons' | 'itemId' | 'inDocuments' | 'beforeId'
>;
/** What the OT changes about a photo; what is left out stays as it is. */
export type PhotoDetails = { readonly [Part in keyof PhotoWords]?: PhotoWords[Part] | undefined };

/**
 * Stores a photo with everything but the picture itself cut out of it. No document uses it until the OT says so.
 * @throws AppError `picture-type`, `picture-damaged` or `picture-too-many-pixels` (longest side over 2048 px); `not-found`,
 * `already-closed`, `disk-full`, `invalid-input` for the 501st of a case, `forbidden` where the site's rules allow none
 */
export function addPhoto(work: Work, photo: NewPhoto): PhotoSummary {
  const { database, moment } = work;
  const { jpeg, width, height } = cleanJpeg(photo.jpeg);
  const small = photo.small && cleanJpeg(photo.small).jpeg;
  return database.transaction(() => {
    const { caseId } = openRecord(database, photo.recordId);
    if (!siteAllowsPhotos(database, caseId)(photo.recordId))
      throw new AppError({ code: 'forbidden', problem: recordsText.noPhotosHere });
    if (photosOf(database, caseId).length >= mostPhotos)
      throw new AppError({ code: 'invalid-input', problem: recordsText.tooManyPhotos(mostPhotos) });
    const row: AttachmentTable = {
      id: work.newId(),
      case_id: caseId,
      record_id: photo.recordId,
      item_id: photo.itemId,
      caption: '',
      people: 'notAsked',
      width,
      height,
      bytes: jpeg.length,
      taken_on: photo.takenOn,
      added_at: moment.at,
      in_documents: 0,
      deleted_at: null,
      layer: null,
      edition: 0,
      persons: '[]',
      before_id: null,
    };
    database.run(tables.insertInto('attachment').values(row));
    database.run(tables.insertInto('attachment_bytes').values({ attachment_id: row.id, content: jpeg }));
    if (small)
      database.run(
        tables
          .insertInto('attachment_view')
          .values({ attachment_id: row.id, kind: 'small', edition: 0, content: small }),
      );
    logPhoto(work, row, 'photoAdded', {});
    return photoOf(row, null, true);
  });
}

/** Photos of a case that are not removed, nor their record, in the order they were added. */
export function photosOf(database: VaultDatabase, caseId: string): PhotoSummary[] {
  const rows = database.all(
    tables
      .selectFrom('attachment')
      .innerJoin('record', 'record.id', 'attachment.record_id')
      .leftJoin('attachment_view as flat', (join) =>
        join.onRef('flat.attachment_id', '=', 'attachment.id').on('flat.kind', '=', 'flat'),
      )
      .selectAll('attachment')
      .select('flat.edition as flat_edition')
      .where('attachment.case_id', '=', caseId)
      .where('attachment.deleted_at', 'is', null)
      .where('record.deleted_at', 'is', null)
      .orderBy('attachment.added_at')
      .orderBy('attachment.id')
      .limit(mostPhotos),
  );
  const allows = siteAllowsPhotos(database, caseId);
  return rows.map(({ flat_edition, ...row }) => photoOf(row, flat_edition, allows(row.record_id)));
}

/**
 * The JPEG itself.
 * @throws AppError `not-found`
 */
export function photoBytes(database: VaultDatabase, photoId: string): Uint8Array {
  const row = database.first(
    tables.selectFrom('attachment_bytes').select('content').where('attachment_id', '=', photoId),
  );
  if (!row) throw new AppError({ code: 'not-found', problem: recordsText.noPhoto });
  return row.content;
}

/**
 * Changes what is said about a photo; what is left out stays as it is. Where people are named, what is said of all of them follows from them.
 * @throws AppError `not-found`, `already-closed`, `invalid-input` for a pair that is none
 */
export function updatePhoto(work: Work, photoId: string, details: PhotoDetails): void {
  const { database } = work;
  database.transaction(() => {
    const row = openPhoto(database, photoId);
    const old = wordsOf(photoOf(row, null, true));
    const said = Object.entries(details).filter(([, value]) => value !== undefined);
    const changed: PhotoWords = { ...old, ...Object.fromEntries(said) };
    const next = wordsOf({ ...changed, people: tagOf(changed.persons, changed.people) });
    if (JSON.stringify(old) === JSON.stringify(next)) return;
    if (next.beforeId !== null && next.beforeId !== old.beforeId) checkPair(database, row, next.beforeId);
    database.run(
      tables
        .updateTable('attachment')
        .set({
          caption: next.caption,
          people: next.people,
          persons: JSON.stringify(next.persons),
          item_id: next.itemId,
          in_documents: next.inDocuments ? 1 : 0,
          before_id: next.beforeId,
        })
        .where('id', '=', photoId),
    );
    logPhoto(work, row, 'photoChanged', { old, new: next });
  });
}

const wordsOf = ({ caption, people, persons, itemId, inDocuments, beforeId }: PhotoWords): PhotoWords => ({
  caption,
  people,
  persons,
  itemId,
  inDocuments,
  beforeId,
});

/** A pair is of one case, and of two photos. */
function checkPair(database: VaultDatabase, { id, case_id }: AttachmentTable, beforeId: string): void {
  const before = database.first(tables.selectFrom('attachment').select('case_id').where('id', '=', beforeId));
  if (before?.case_id !== case_id || beforeId === id)
    throw new AppError({ code: 'invalid-input', problem: recordsText.noPair });
}

/** Takes a photo out of the case; `restorePhoto` brings it back. */
export function removePhoto(work: Work, photoId: string): void {
  setRemoved(work, photoId, 'photoRemoved', work.moment.at);
}

export function restorePhoto(work: Work, photoId: string): void {
  setRemoved(work, photoId, 'photoRestored', null);
}

function setRemoved(work: Work, photoId: string, kind: ChangeKind, deletedAt: string | null): void {
  const { database } = work;
  database.transaction(() => {
    const row = openPhoto(database, photoId);
    if ((row.deleted_at === null) === (deletedAt === null)) return;
    database.run(tables.updateTable('attachment').set({ deleted_at: deletedAt }).where('id', '=', photoId));
    logPhoto(work, row, kind, {});
    database.truncateLogSoon();
  });
}
