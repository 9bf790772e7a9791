import { AppError } from '../../../shared/domain/errors.ts';
import type { CalendarDate } from '../../../shared/domain/ids.ts';
import { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { recordsText } from '../../../shared/text/records.ts';
import { openCase, touchCase } from '../case-row.ts';
import { appendChanges, type ChangeKind } from '../change-log.ts';
import type { VaultDatabase } from '../database.ts';
import { type AttachmentTable, tables } from '../schema.ts';
import { openRecord, storedRecord } from '../stored-records.ts';
import type { Work } from '../work.ts';
import { cleanJpeg } from './clean-jpeg.ts';

export interface NewPhoto {
  readonly recordId: string;
  /** Item of the record it shows, e.g. a task's id. */
  readonly itemId: string | null;
  readonly jpeg: Uint8Array;
  readonly takenOn: CalendarDate | null;
}

/** Photos in one case. */
const mostPhotos = 500;

/** What the OT may change about a photo. */
export type PhotoDetails = Pick<PhotoSummary, 'caption' | 'people' | 'itemId' | 'inDocuments'>;

/**
 * Stores a photo with everything but the picture itself cut out of it.
 * @throws AppError `picture-type`, `picture-damaged` or `picture-too-many-pixels` (longest side over 2048 px); `not-found`,
 * `already-closed`, `disk-full`, `invalid-input` for the 501st of a case
 */
export function addPhoto(work: Work, photo: NewPhoto): PhotoSummary {
  const { database, moment } = work;
  const { jpeg, width, height } = cleanJpeg(photo.jpeg);
  return database.transaction(() => {
    const { caseId } = openRecord(database, photo.recordId);
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
      in_documents: 1,
      deleted_at: null,
    };
    database.run(tables.insertInto('attachment').values(row));
    database.run(tables.insertInto('attachment_bytes').values({ attachment_id: row.id, content: jpeg }));
    log(work, row, 'photoAdded', {});
    return photoOf(row);
  });
}

/** Photos of a case that are not removed, nor their record, in the order they were added. */
export function photosOf(database: VaultDatabase, caseId: string): PhotoSummary[] {
  const rows = database.all(
    tables
      .selectFrom('attachment')
      .innerJoin('record', 'record.id', 'attachment.record_id')
      .selectAll('attachment')
      .where('attachment.case_id', '=', caseId)
      .where('attachment.deleted_at', 'is', null)
      .where('record.deleted_at', 'is', null)
      .orderBy('attachment.added_at')
      .orderBy('attachment.id')
      .limit(mostPhotos),
  );
  return rows.map(photoOf);
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

/** Changes what is said about a photo. */
export function updatePhoto(work: Work, photoId: string, details: PhotoDetails): void {
  const { database } = work;
  database.transaction(() => {
    const row = openPhoto(database, photoId);
    const { caption, people, itemId, inDocuments } = photoOf(row);
    const old: PhotoDetails = { caption, people, itemId, inDocuments };
    if (JSON.stringify(old) === JSON.stringify(pick(details))) return;
    database.run(
      tables
        .updateTable('attachment')
        .set({
          caption: details.caption,
          people: details.people,
          item_id: details.itemId,
          in_documents: details.inDocuments ? 1 : 0,
        })
        .where('id', '=', photoId),
    );
    log(work, row, 'photoChanged', { old, new: pick(details) });
  });
}

const pick = ({ caption, people, itemId, inDocuments }: PhotoDetails): PhotoDetails => ({
  caption,
  people,
  itemId,
  inDocuments,
});

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
    log(work, row, kind, {});
    database.truncateLogSoon();
  });
}

function openPhoto(database: VaultDatabase, photoId: string): AttachmentTable {
  const row = database.first(tables.selectFrom('attachment').selectAll().where('id', '=', photoId));
  if (!row) throw new AppError({ code: 'not-found', problem: recordsText.noPhoto });
  openCase(database, storedRecord(database, row.record_id).caseId);
  return row;
}

function log(
  work: Work,
  row: AttachmentTable,
  kind: ChangeKind,
  details: Readonly<Record<string, unknown>>,
): void {
  const payload = { photoId: row.id, ...details };
  appendChanges(work, [{ kind, caseId: row.case_id, recordId: row.record_id, payload }]);
  touchCase(work.database, row.case_id, work.moment.at);
}

function photoOf(row: AttachmentTable): PhotoSummary {
  return {
    id: row.id,
    recordId: row.record_id,
    itemId: row.item_id,
    caption: row.caption,
    people: PhotoSummary.shape.people.parse(row.people),
    width: row.width,
    height: row.height,
    bytes: row.bytes,
    takenOn: row.taken_on,
    addedAt: row.added_at,
    inDocuments: row.in_documents === 1,
  };
}
