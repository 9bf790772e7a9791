import { z } from 'zod';
import { AppError } from '../../../shared/domain/errors.ts';
import { PhotoSummary } from '../../../shared/domain/practitioner.ts';
import { emptyLayer, hides, Layer } from '../../../shared/photos/layer.ts';
import { PhotoPerson } from '../../../shared/photos/people.ts';
import { recordsText } from '../../../shared/text/records.ts';
import { openCase, touchCase } from '../case-row.ts';
import { appendChanges, type ChangeKind } from '../change-log.ts';
import type { VaultDatabase } from '../database.ts';
import { type AttachmentTable, tables } from '../schema.ts';
import { storedRecord } from '../stored-records.ts';
import type { Work } from '../work.ts';

const Persons = z.array(PhotoPerson);

/** What stands over a stored picture. */
export function layerOf({ layer }: Pick<AttachmentTable, 'layer'>): Layer {
  return layer === null ? emptyLayer : Layer.parse(JSON.parse(layer));
}

/**
 * A photo as lists and documents know it.
 * @param flatEdition the edition of which the flattened copy is; null where there is none
 * @param siteAllows whether its site allows photographs
 */
export function photoOf(row: AttachmentTable, flatEdition: number | null, siteAllows: boolean): PhotoSummary {
  return {
    id: row.id,
    recordId: row.record_id,
    itemId: row.item_id,
    caption: row.caption,
    people: PhotoSummary.shape.people.parse(row.people),
    persons: Persons.parse(JSON.parse(row.persons)),
    width: row.width,
    height: row.height,
    bytes: row.bytes,
    takenOn: row.taken_on,
    addedAt: row.added_at,
    inDocuments: row.in_documents === 1,
    beforeId: row.before_id,
    siteAllows,
    edition: row.edition,
    hides: row.layer !== null && hides(layerOf(row)),
    copy: row.layer === null ? 'original' : flatEdition === row.edition ? 'current' : 'outdated',
  };
}

/**
 * A photo's row, removed or not.
 * @throws AppError `not-found`
 */
export function photoRow(database: VaultDatabase, photoId: string): AttachmentTable {
  const row = database.first(tables.selectFrom('attachment').selectAll().where('id', '=', photoId));
  if (!row) throw new AppError({ code: 'not-found', problem: recordsText.noPhoto });
  return row;
}

/**
 * A photo's row that may be changed, because its case is open.
 * @throws AppError `not-found` or `already-closed`
 */
export function openPhoto(database: VaultDatabase, photoId: string): AttachmentTable {
  const row = photoRow(database, photoId);
  openCase(database, storedRecord(database, row.record_id).caseId);
  return row;
}

/** Notes in the change log what happened to a photo, in the transaction of the change itself. */
export function logPhoto(
  work: Work,
  row: AttachmentTable,
  kind: ChangeKind,
  details: Readonly<Record<string, unknown>>,
): void {
  const payload = { photoId: row.id, ...details };
  appendChanges(work, [{ kind, caseId: row.case_id, recordId: row.record_id, payload }]);
  touchCase(work.database, row.case_id, work.moment.at);
}
