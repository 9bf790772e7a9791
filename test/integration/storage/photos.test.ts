import { expect, test } from 'vitest';
import { verifyChain } from '../../../electron/storage/change-log.ts';
import {
  addPhoto,
  photoBytes,
  photosOf,
  removePhoto,
  restorePhoto,
  updatePhoto,
} from '../../../electron/storage/photos/photos.ts';
import { createRecord, removeRecord } from '../../../electron/storage/records.ts';
import { baselineJpeg, segment, withExtras } from '../../fixtures/pictures.ts';
import { type Desk, newDesk } from './support/desk.ts';

function visitWith(desk: Desk) {
  const { caseId } = desk.newCase();
  const visit = createRecord(desk.work(), { caseId, kind: 'visit', parentId: null, initial: [] }).record.id;
  const jpeg = withExtras(baselineJpeg, [segment(0xe1, 'Exif\0\0SECRETPLACE')]);
  const photo = addPhoto(desk.work(), { recordId: visit, itemId: 'task-1', jpeg, takenOn: '2026-03-20' });
  return { caseId, visit, photo };
}

test('a photo is stored without what the camera wrote beside it, and listed', () => {
  const desk = newDesk();
  const { caseId, visit, photo } = visitWith(desk);
  expect(photo).toMatchObject({
    recordId: visit,
    itemId: 'task-1',
    caption: '',
    people: 'notAsked',
    width: 24,
    height: 16,
    bytes: baselineJpeg.length,
    takenOn: '2026-03-20',
    // That documents may use it is for the OT to say.
    inDocuments: false,
  });
  expect(photosOf(desk.database, caseId)).toEqual([photo]);
  expect(Buffer.from(photoBytes(desk.database, photo.id)).equals(baselineJpeg)).toBe(true);
});

test('caption, people, item and use are changed together, and logged', () => {
  const desk = newDesk();
  const { caseId, photo } = visitWith(desk);
  const details = { caption: 'Packing bench', people: 'agreed' as const, itemId: null, inDocuments: false };
  updatePhoto(desk.work(), photo.id, details);
  expect(photosOf(desk.database, caseId)).toEqual([{ ...photo, ...details, persons: [] }]);
  const logged = () =>
    desk.database.connection.prepare("SELECT count(*) FROM change WHERE kind = 'photoChanged'").pluck().get();
  expect(logged()).toBe(1);
  updatePhoto(desk.work(), photo.id, details);
  expect(logged()).toBe(1);
  // What is left out stays as it is.
  updatePhoto(desk.work(), photo.id, { caption: 'Bench 2', people: undefined });
  expect(photosOf(desk.database, caseId)).toEqual([
    { ...photo, ...details, caption: 'Bench 2', persons: [] },
  ]);
  expect(verifyChain(desk.database).broken).toBeNull();
});

test('a removed photo, or one of a removed record, is not listed; restoring brings it back', () => {
  const desk = newDesk();
  const { caseId, visit, photo } = visitWith(desk);
  removePhoto(desk.work(), photo.id);
  expect(photosOf(desk.database, caseId)).toEqual([]);
  restorePhoto(desk.work(), photo.id);
  expect(photosOf(desk.database, caseId)).toHaveLength(1);
  removeRecord(desk.work(), visit);
  expect(photosOf(desk.database, caseId)).toEqual([]);
});

test('a photo that is not there is named as missing', () => {
  const desk = newDesk();
  const { caseId } = visitWith(desk);
  expect(() => photoBytes(desk.database, caseId)).toThrowError(
    expect.objectContaining({ code: 'not-found' }),
  );
  expect(() => removePhoto(desk.work(), caseId)).toThrowError(expect.objectContaining({ code: 'not-found' }));
});
