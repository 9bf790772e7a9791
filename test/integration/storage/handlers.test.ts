import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createStorageHandlers, storageContracts } from '../../../electron/storage/handlers.ts';
import { baselineJpeg } from '../../fixtures/pictures.ts';
import { callerOf } from './support/caller.ts';
import { contextOf } from './support/context.ts';
import { given, newDesk } from './support/desk.ts';

function newPage() {
  const desk = newDesk('real');
  const context = contextOf(desk);
  const call = callerOf(storageContracts, createStorageHandlers(context));
  return { desk, call };
}

test('a case is opened, filled, searched, closed and destroyed through the calls of the page', async () => {
  const { call } = newPage();
  const settings = await call('settings.get', null);
  expect(settings).toMatchObject({ idleMinutes: 5, lastCopyAt: null });
  await call('settings.save', {
    practitioner: { ...settings.practitioner, casePrefix: 'HALE' },
    idleMinutes: 12,
  });
  expect((await call('settings.get', null)).idleMinutes).toBe(12);

  const { caseId } = await call('cases.create', { clientName: 'Amira Okafor', birthDate: '1984-05-06' });
  const twin = { clientName: 'AMIRA  okafor', birthDate: '1984-05-06' };
  expect(await call('cases.duplicates', { ...twin, exceptCaseId: null })).toHaveLength(1);
  expect(await call('cases.duplicates', { ...twin, exceptCaseId: caseId })).toEqual([]);

  const visit = await call('records.create', {
    caseId,
    kind: 'visit',
    parentId: null,
    initial: [given('date', '2026-03-21')],
  });
  const analysis = await call('records.create', {
    caseId,
    kind: 'activityAnalysis',
    parentId: visit.record.id,
    initial: [],
  });
  const recordId = analysis.record.id;
  const saved = await call('records.save', {
    recordId,
    changes: [
      given('tasks', ['task-1']),
      given('tasks.task-1.name', 'Unloading pallets'),
      given('ratings.task-1.lift_floor_waist.frequency', 'frequent'),
    ],
    reason: null,
  });
  expect(saved.answers).toHaveProperty(['tasks.task-1.name'], expect.objectContaining({ state: 'given' }));
  expect(await call('records.get', { recordId })).toMatchObject({ answers: saved.answers });
  expect(await call('records.ofKind', { caseId, kind: 'activityAnalysis' })).toHaveLength(1);
  expect((await call('records.history', { recordId, offset: 0, limit: 2 })).total).toBe(3);

  const { case: row, records } = await call('cases.get', { caseId });
  expect(row.number).toBe('HALE-0001');
  expect(records.map((record) => record.title)).toEqual([
    'Client',
    'Referral and job',
    'Visit, 21 March 2026',
    'Activity analysis',
  ]);
  const list = { status: 'open' as const, offset: 0, limit: 50 };
  expect(await call('cases.list', { ...list, query: 'pallets okaf' })).toMatchObject({ total: 1 });

  const findings = await call('findings.list', { caseId });
  const [finding] = findings;
  if (!finding) throw new Error('no findings');
  await call('findings.setAside', { caseId, findingId: finding.id, reason: 'Not typical' });
  expect((await call('findings.list', { caseId }))[0]?.setAside).toBe('Not typical');

  expect(await call('records.undo', { recordId })).toMatchObject({
    undone: [{}, {}, {}],
    record: { answers: {} },
  });
  expect(await call('records.undo', { recordId })).toBeNull();
  await call('records.remove', { recordId });
  await call('records.restore', { recordId });

  const timeline = await call('cases.timeline', { caseId, offset: 0, limit: 200 });
  expect(timeline.rows.at(-1)?.text).toBe('Case HALE-0001 opened.');
  await call('cases.close', { caseId, reason: 'Back at work' });
  await call('cases.reopen', { caseId });
  await call('cases.delete', { caseId });
  await call('cases.restore', { caseId });
  await call('cases.delete', { caseId });
  await call('cases.destroy', { caseId, number: 'HALE-0001' });
  await expect(call('cases.get', { caseId })).rejects.toMatchObject({ code: 'not-found' });
});

test('a picture goes in and comes out through the calls of the page', async () => {
  const { desk, call } = newPage();
  const { caseId, caseFileRecordId } = desk.newCase();
  const head = new Uint8Array(baselineJpeg);
  expect(await call('photos.inspect', { head, bytes: head.length })).toMatchObject({ type: 'jpeg' });
  const photo = await call('photos.add', {
    recordId: caseFileRecordId,
    itemId: null,
    jpeg: head,
    takenOn: null,
  });
  await call('photos.update', {
    photoId: photo.id,
    caption: 'Entrance',
    people: 'nobody',
    itemId: null,
    inDocuments: false,
  });
  expect(await call('photos.list', { caseId })).toMatchObject([{ caption: 'Entrance', inDocuments: false }]);
  expect(Buffer.from(await call('photos.bytes', { photoId: photo.id })).equals(baselineJpeg)).toBe(true);
  await call('photos.remove', { photoId: photo.id });
  expect(await call('photos.list', { caseId })).toEqual([]);
  await call('photos.restore', { photoId: photo.id });
  await expect(
    call('photos.add', {
      recordId: caseFileRecordId,
      itemId: null,
      jpeg: head.subarray(0, 300),
      takenOn: null,
    }),
  ).rejects.toMatchObject({ code: 'picture-damaged' });
});

test('a case holds at most 200 records of a kind, and says so', async () => {
  const { desk, call } = newPage();
  const { caseId } = desk.newCase();
  const note = { caseId, kind: 'note' as const, parentId: null, initial: [] };
  for (let n = 0; n < 200; n += 1) await call('records.create', note);
  await expect(call('records.create', note)).rejects.toMatchObject({
    code: 'invalid-input',
    problem: 'This case has 200 records of this kind already.',
  });
  expect(await call('records.ofKind', { caseId, kind: 'note' })).toHaveLength(200);
  await call('cases.get', { caseId });
});

test('the log of writes is emptied within five seconds of an answer being emptied', async () => {
  const { desk, call } = newPage();
  const { clientRecordId: recordId } = desk.newCase();
  await call('records.save', { recordId, changes: [given('preferredName', 'Mira')], reason: null });
  await call('records.save', { recordId, changes: [{ path: 'preferredName', answer: null }], reason: null });
  expect(statSync(`${desk.file}-wal`).size).toBeGreaterThan(0);
  await wait(4500);
  expect(statSync(`${desk.file}-wal`).size).toBe(0);
});

test('an answer that names a field which is not there is refused with the field, and the page is told', async () => {
  const { desk, call } = newPage();
  const { clientRecordId: recordId } = desk.newCase();
  await expect(
    call('records.save', { recordId, changes: [given('nonsense', 'x')], reason: null }),
  ).rejects.toEqual({ code: 'invalid-input', field: 'nonsense', problem: 'This form has no such field.' });
  const missing = '0192f0c1-0000-7000-8000-000000000001';
  await expect(call('records.get', { recordId: missing })).rejects.toMatchObject({ code: 'not-found' });
});
