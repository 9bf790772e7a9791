import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findingsOf, loadCaseData } from '../../../electron/storage/case-data.ts';
import { listCases } from '../../../electron/storage/case-list.ts';
import { setAsideFinding } from '../../../electron/storage/finding-overrides.ts';
import { caseHandlers } from '../../../electron/storage/handlers/cases.ts';
import { photoBytes } from '../../../electron/storage/photos/photos.ts';
import { createRecord, removeRecord } from '../../../electron/storage/records.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { baselineJpeg, segment, withExtras } from '../../fixtures/pictures.ts';
import { contextOf } from './support/context.ts';
import { given, newDesk } from './support/desk.ts';
import { temporaryFolder } from './support/vault.ts';

const sample = {
  $source: 'made for this test',
  practitioner: {
    name: 'Robin Hale',
    postNominals: '',
    hcpcNumber: 'OT12345',
    clinic: 'Hale',
    letterheadLines: [],
    casePrefix: 'RH',
  },
  checklists: [],
  records: [
    {
      key: 'client',
      kind: 'client',
      parentKey: null,
      answers: [
        { path: 'fullName', typed: 'Amira Okafor' },
        { path: 'birthDate', typed: '1984-05-06' },
        { path: 'preferredName', typed: 'Mira' },
      ],
    },
    {
      key: 'file',
      kind: 'caseFile',
      parentKey: null,
      answers: [
        { path: 'jobTitle', typed: 'Warehouse operative' },
        { path: 'firstDayAbsent', days: -60 },
      ],
    },
    { key: 'visit', kind: 'visit', parentKey: null, answers: [{ path: 'date', days: -1 }] },
    {
      key: 'analysis',
      kind: 'activityAnalysis',
      parentKey: 'visit',
      answers: [
        { path: 'tasks', typed: ['$unload'] },
        { path: 'tasks.$unload.name', typed: 'Unloading' },
        {
          path: 'ratings.$unload.lift_floor_waist.frequency',
          typed: 'frequent',
          source: 'observed',
        },
      ],
    },
    { key: 'note', kind: 'note', parentKey: null, answers: [{ path: 'text', typed: 'Called the manager' }] },
  ],
  photos: [
    {
      recordKey: 'analysis',
      itemId: '$unload',
      file: 'bench.jpg',
      caption: 'Packing bench',
      people: 'nobody',
      takenDays: -1,
      inDocuments: true,
    },
  ],
};

function sampleFolder(content: unknown = sample): string {
  const folder = path.join(temporaryFolder(), 'sample-case');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'case.json'), JSON.stringify(content));
  writeFileSync(path.join(folder, 'bench.jpg'), withExtras(baselineJpeg, [segment(0xe1, 'Exif\0\0')]));
  return folder;
}

test('the sample case is stored like one that was typed, with real ids, dates near today and pictures', () => {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), sampleFolder());
  const data = loadCaseData(desk.database, caseId);
  expect(data.case).toMatchObject({
    number: 'RH-0001',
    clientName: 'Amira Okafor',
    birthDate: '1984-05-06',
    jobTitle: 'Warehouse operative',
    firstDayAbsent: '2026-01-20',
  });
  expect(data.practitioner.name).toBe('Robin Hale');
  expect(data.client.text('preferredName')).toBe('Mira');
  const [task] = data.analyses[0]?.items('tasks') ?? [];
  expect(task).toMatch(/^[0-9a-f-]{36}$/);
  expect(data.analyses[0]?.text(`tasks.${task}.name`)).toBe('Unloading');
  expect(data.visits[0]?.text('date')).toBe('2026-03-20');
  expect(data.notes).toHaveLength(1);
  expect(data.consents).toEqual([]);
  expect(data.photos).toMatchObject([{ itemId: task, caption: 'Packing bench', takenOn: '2026-03-20' }]);
  const [photo] = data.photos;
  expect(Buffer.from(photoBytes(desk.database, photo?.id ?? '')).equals(baselineJpeg)).toBe(true);
});

test('the sample case that ships fits the forms, can be searched and teaches something', () => {
  const desk = newDesk('real');
  const caseId = loadSampleCase(
    desk.work(),
    path.join(import.meta.dirname, '../../../resources/sample-case'),
  );
  const data = loadCaseData(desk.database, caseId);
  expect(data.analyses.length).toBeGreaterThan(0);
  expect(data.photos.length).toBeGreaterThan(0);
  expect(data.findings.length).toBeGreaterThan(10);
  const found = (query: string) =>
    listCases(desk.database, { query, status: 'open', offset: 0, limit: 9 }).rows.map((row) => row.id);
  expect(found(data.case.clientName)).toEqual([caseId]);
  expect(found(`${data.case.jobTitle.slice(0, 4)} ${data.case.employer.slice(0, 4)}`)).toEqual([caseId]);
});

test('a sample that does not fit the forms adds nothing', () => {
  const desk = newDesk('real');
  const [client, file, ...rest] = sample.records;
  const broken = {
    ...sample,
    records: [client, { ...file, answers: [{ path: 'firstDayAbsent', days: 60 }] }, ...rest],
  };
  expect(() => loadSampleCase(desk.work(), sampleFolder(broken))).toThrow(/caseFile firstDayAbsent/);
  expect(listCases(desk.database, { query: '', status: 'open', offset: 0, limit: 9 }).total).toBe(0);
});

test('findings follow the answers; one set aside stays listed with its reason and leaves the documents', () => {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), sampleFolder());
  const [finding, ...others] = findingsOf(desk.database, caseId).filter(
    (found) => found.demandId === 'lift_floor_waist' && found.kind === 'demand',
  );
  if (!finding) throw new Error('no finding about the demand rated');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ setAside: null, confidence: expect.any(String) });
  setAsideFinding(desk.work(), caseId, finding.id, 'Seen on a quiet day');
  const listed = () => findingsOf(desk.database, caseId).find(({ id }) => id === finding.id);
  expect(listed()?.setAside).toBe('Seen on a quiet day');
  expect(loadCaseData(desk.database, caseId).findings.map(({ id }) => id)).not.toContain(finding.id);
  setAsideFinding(desk.work(), caseId, finding.id, null);
  expect(loadCaseData(desk.database, caseId).findings.map(({ id }) => id)).toContain(finding.id);

  const path = `ratings.${finding.taskId}.lift_floor_waist.frequency`;
  saveAnswers(desk.work(), {
    recordId: finding.recordId,
    changes: [given(path, 'often')],
    reason: null,
  });
  expect(listed()).toBeUndefined();
});

test('a removed record teaches nothing', () => {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), sampleFolder());
  const [visit] = loadCaseData(desk.database, caseId).visits;
  removeRecord(desk.work(), visit?.recordId ?? '');
  const data = loadCaseData(desk.database, caseId);
  expect(data.analyses).toEqual([]);
  expect(data.photos).toEqual([]);
  expect(findingsOf(desk.database, caseId)).toEqual([]);
});

test('a removed recommendation keeps its number, so that the others keep theirs', async () => {
  const desk = newDesk('real');
  const caseId = loadSampleCase(desk.work(), sampleFolder());
  const made = ['Provide a headset', 'Move the desk', 'Hold a check-in'].map(
    (action) =>
      createRecord(desk.work(), {
        caseId,
        kind: 'recommendation',
        parentId: null,
        initial: [given('action', action)],
      }).record.id,
  );
  removeRecord(desk.work(), made[1] ?? '');
  const data = loadCaseData(desk.database, caseId);
  expect(data.recommendations.map(({ recordId }) => recordId)).toEqual([made[0], made[2]]);
  expect(data.recommendationIds).toEqual(made);
  const later = createRecord(desk.work(), {
    caseId,
    kind: 'recommendation',
    parentId: null,
    initial: [],
  }).record.id;
  const { records } = await caseHandlers(contextOf(desk))['cases.get']({ caseId });
  const numbered = records.flatMap(({ id, number }) => (number === undefined ? [] : [[id, number]]));
  expect(numbered).toEqual([
    [made[0], 'R1'],
    [made[2], 'R3'],
    [later, 'R4'],
  ]);
});
