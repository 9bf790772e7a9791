import { expect, test } from 'vitest';
import { deleteCase, destroyCase } from '../../../electron/storage/cases.ts';
import { verifyChain } from '../../../electron/storage/change-log.ts';
import {
  earlierLayers,
  keepViews,
  markPhoto,
  photoForPrint,
  photoLayer,
  smallView,
} from '../../../electron/storage/photos/layers.ts';
import { addPhoto, photoBytes, photosOf, updatePhoto } from '../../../electron/storage/photos/photos.ts';
import { createRecord } from '../../../electron/storage/records.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { timelineOf } from '../../../electron/storage/timeline.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { emptyLayer, type Layer, type Mark } from '../../../shared/photos/layer.ts';
import { baselineJpeg, progressiveJpeg, segment, withExtras } from '../../fixtures/pictures.ts';
import { type Desk, newDesk } from './support/desk.ts';

const cover: Mark = {
  kind: 'cover',
  id: 'face',
  width: 6,
  points: [
    [4, 4],
    [8, 4],
  ],
};
const covered: Layer = { ...emptyLayer, marks: [cover] };
const arrow: Mark = { kind: 'arrow', id: 'a', from: { x: 1, y: 1 }, to: { x: 20, y: 9 } };

function deskWithPhoto(): { desk: Desk; caseId: string; visit: string; photoId: string } {
  const desk = newDesk();
  const { caseId } = desk.newCase();
  const visit = createRecord(desk.work(), { caseId, kind: 'visit', parentId: null, initial: [] }).record.id;
  const photo = addPhoto(desk.work(), { recordId: visit, itemId: null, jpeg: baselineJpeg, takenOn: null });
  return { desk, caseId, visit, photoId: photo.id };
}

const only = (desk: Desk, caseId: string) => photosOf(desk.database, caseId)[0];
const thrown = (code: string) => expect.objectContaining({ code });

test('what was marked can be undone from what the change log keeps, but not what was undone already', () => {
  const { desk, photoId } = deskWithPhoto();
  const { database } = desk;
  expect(earlierLayers(database, photoId)).toEqual([]);
  const both: Layer = { ...covered, marks: [cover, arrow] };
  markPhoto(desk.work(), photoId, covered);
  markPhoto(desk.work(), photoId, both);
  // Another photo's marks are its own.
  markPhoto(desk.work(), deskWithPhotoIn(desk), { ...emptyLayer, turn: 2 });
  expect(earlierLayers(database, photoId)).toEqual([emptyLayer, covered]);
  markPhoto(desk.work(), photoId, covered);
  expect(earlierLayers(database, photoId)).toEqual([emptyLayer]);
  for (let times = 0; times < 60; times += 1)
    markPhoto(desk.work(), photoId, { ...both, turn: (times % 3) + 1 });
  expect(earlierLayers(database, photoId)).toHaveLength(10);
});

test('marks are kept and logged, the stored picture stays, and nothing is printed until the copy has them', () => {
  const { desk, caseId, photoId } = deskWithPhoto();
  const { database } = desk;
  expect(Buffer.from(photoForPrint(database, photoId)).equals(baselineJpeg)).toBe(true);
  expect(markPhoto(desk.work(), photoId, covered)).toBe(1);
  expect(photoLayer(database, photoId)).toEqual({ layer: covered, edition: 1 });
  expect(only(desk, caseId)).toMatchObject({ edition: 1, hides: true, copy: 'outdated' });
  expect(Buffer.from(photoBytes(database, photoId)).equals(baselineJpeg)).toBe(true);
  expect(() => photoForPrint(database, photoId)).toThrowError(thrown('not-found'));

  const flat = withExtras(progressiveJpeg, [segment(0xe1, 'Exif\0\0SECRETPLACE')]);
  expect(keepViews(database, photoId, { edition: 0, flat, small: baselineJpeg })).toBe(false);
  expect(keepViews(database, photoId, { edition: 1, flat, small: baselineJpeg })).toBe(true);
  expect(only(desk, caseId)).toMatchObject({ copy: 'current' });
  expect(Buffer.from(photoForPrint(database, photoId)).equals(progressiveJpeg)).toBe(true);
  expect(smallView(database, photoId)).not.toBeNull();

  // Any later mark makes the copy old, and the same marks again do not count.
  expect(markPhoto(desk.work(), photoId, { ...covered, marks: [cover, arrow] })).toBe(2);
  expect(markPhoto(desk.work(), photoId, { ...covered, marks: [cover, arrow] })).toBe(2);
  expect(smallView(database, photoId)).toBeNull();
  expect(() => photoForPrint(database, photoId)).toThrowError(thrown('not-found'));
  expect(markPhoto(desk.work(), photoId, emptyLayer)).toBe(3);
  expect(only(desk, caseId)).toMatchObject({ hides: false, copy: 'original' });
  const logged = database.connection
    .prepare("SELECT payload FROM change WHERE kind = 'photoMarked' ORDER BY seq")
    .pluck()
    .all()
    .map((payload) => JSON.parse(String(payload)));
  expect(logged).toEqual([
    { photoId, old: {}, new: { marks: [cover] } },
    { photoId, old: {}, new: { marks: [arrow] } },
    { photoId, old: { marks: [cover, arrow] }, new: {} },
  ]);
  expect(verifyChain(database).broken).toBeNull();
  const { rows } = timelineOf(database, caseId, { offset: 0, limit: 20 }, desk.work().declarationFor);
  expect(rows.filter(({ text }) => text.startsWith('Marks on photos'))).toHaveLength(1);
});

test('a layer that cannot be drawn changes nothing', () => {
  const { desk, photoId } = deskWithPhoto();
  const point = { x: 3, y: 3 };
  const zero: Layer = { ...emptyLayer, known: { from: point, to: point, mm: 300 } };
  expect(() => markPhoto(desk.work(), photoId, zero)).toThrowError(thrown('invalid-input'));
  const beyond: Layer = { ...emptyLayer, crop: { x: 0, y: 0, width: 400, height: 400 } };
  expect(() => markPhoto(desk.work(), photoId, beyond)).toThrowError(thrown('invalid-input'));
  expect(photoLayer(desk.database, photoId)).toEqual({ layer: emptyLayer, edition: 0 });
});

test('taking a cover off takes back that a person is covered; further marks do not', () => {
  const { desk, caseId, photoId } = deskWithPhoto();
  markPhoto(desk.work(), photoId, covered);
  const person = { id: 'p1', name: 'Rosa Diaz', consent: 'no' as const, covered: true };
  const details = { caption: '', people: 'nobody' as const, itemId: null, inDocuments: true };
  updatePhoto(desk.work(), photoId, { ...details, persons: [person] });
  expect(only(desk, caseId)).toMatchObject({ people: 'notAgreed', persons: [person] });
  markPhoto(desk.work(), photoId, { ...covered, marks: [cover, arrow] });
  expect(only(desk, caseId)?.persons).toEqual([person]);
  // Words changed without naming anybody leave the people as they are.
  updatePhoto(desk.work(), photoId, { ...details, caption: 'The till' });
  expect(only(desk, caseId)?.persons).toEqual([person]);
  markPhoto(desk.work(), photoId, { ...covered, marks: [arrow] });
  expect(only(desk, caseId)?.persons).toEqual([{ ...person, covered: false }]);
});

test('a site without photographs takes none, and holds back those it has', () => {
  const { desk, caseId, visit } = deskWithPhoto();
  const analysis = createRecord(desk.work(), {
    caseId,
    kind: 'activityAnalysis',
    parentId: visit,
    initial: [],
  });
  const elsewhere = createRecord(desk.work(), { caseId, kind: 'visit', parentId: null, initial: [] });
  const add = (recordId: string) =>
    addPhoto(desk.work(), { recordId, itemId: null, jpeg: baselineJpeg, takenOn: null });
  add(analysis.record.id);
  saveAnswers(
    { ...desk.work(), declarationFor },
    {
      recordId: visit,
      changes: [{ path: 'siteRules', answer: { state: 'given', typed: ['hiVis', 'noPhotos'] } }],
      reason: null,
    },
  );
  expect(() => add(visit)).toThrowError(thrown('forbidden'));
  expect(() => add(analysis.record.id)).toThrowError(thrown('forbidden'));
  add(elsewhere.record.id);
  expect(photosOf(desk.database, caseId).map(({ siteAllows }) => siteAllows)).toEqual([false, false, true]);
});

test('photos are paired within their case, and a destroyed case leaves nothing of them', () => {
  const { desk, caseId, visit, photoId } = deskWithPhoto();
  const other = deskWithPhotoIn(desk);
  const details = { caption: '', people: 'nobody' as const, itemId: null, inDocuments: true };
  const pair = (beforeId: string) => updatePhoto(desk.work(), photoId, { ...details, beforeId });
  expect(() => pair(other)).toThrowError(thrown('invalid-input'));
  expect(() => pair(photoId)).toThrowError(thrown('invalid-input'));
  const before = addPhoto(desk.work(), {
    recordId: visit,
    itemId: null,
    jpeg: baselineJpeg,
    small: baselineJpeg,
    takenOn: null,
  });
  pair(before.id);
  expect(only(desk, caseId)?.beforeId).toBe(before.id);
  markPhoto(desk.work(), photoId, covered);
  keepViews(desk.database, photoId, { edition: 1, flat: baselineJpeg, small: baselineJpeg });

  const number = String(
    desk.database.connection.prepare('SELECT number FROM case_ WHERE id = ?').pluck().get(caseId),
  );
  deleteCase(desk.work(), caseId);
  destroyCase(desk.work(), caseId, number);
  const left = desk.database.connection.prepare('SELECT count(*) FROM attachment_view').pluck().get();
  expect(left).toBe(0);
  expect(verifyChain(desk.database).broken).toBeNull();
});

function deskWithPhotoIn(desk: Desk): string {
  const { caseId } = desk.newCase();
  const visit = createRecord(desk.work(), { caseId, kind: 'visit', parentId: null, initial: [] }).record.id;
  return addPhoto(desk.work(), { recordId: visit, itemId: null, jpeg: baselineJpeg, takenOn: null }).id;
}
