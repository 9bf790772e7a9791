import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { deleteCase, destroyCase } from '../../../electron/storage/cases.ts';
import { checklistHandlers } from '../../../electron/storage/handlers/checklists.ts';
import { createRecord } from '../../../electron/storage/records.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { recordWithAnswers } from '../../../electron/storage/stored-records.ts';
import { timelineOf } from '../../../electron/storage/timeline.ts';
import { declarationFor, declarationOf } from '../../../shared/assessments/registry.ts';
import { scoresOf } from '../../../shared/checklists/scores.ts';
import { checklistText } from '../../../shared/text/checklists.ts';
import { kitchen, yesNo } from '../../unit/shared/checklists/sample.ts';
import { contextOf } from './support/context.ts';
import { newDesk } from './support/desk.ts';

/** A vault of its own with the calls about checklists; every place is a file in a folder of the test. */
function clinic() {
  const desk = newDesk('real');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'otway-checklists-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const resolve = (place: string) => path.join(folder, place);
  const calls = checklistHandlers({ ...contextOf(desk), places: { resolve } });
  return { ...desk, calls, folder };
}

const words = (value: string | number) => ({ state: 'given' as const, typed: value });

test('a published version keeps its questions for the answers given under it, whatever is published later', () => {
  const { calls, database, work, newCase } = clinic();
  const { checklistId } = calls['checklists.add']({ definition: kitchen() });
  expect(calls['checklists.list']()).toMatchObject([{ version: null, edited: true }]);
  const { caseId } = newCase();
  const start = () => calls['checklists.start']({ checklistId, caseId, visitId: null });
  expect(start).toThrow(checklistText.screen.notOffered);
  expect(calls['checklists.publish']({ checklistId })).toEqual({ number: 1 });
  const { recordId } = start();
  saveAnswers(work(), {
    recordId,
    changes: [
      { path: 'wet', answer: words('yes') },
      { path: 'grip', answer: words('poor') },
    ],
    reason: null,
  });

  const later = kitchen({
    title: 'Kitchen, second version',
    sections: [{ id: 'new', title: 'New', purpose: '', fields: [yesNo('gas')] }],
    scores: [],
  });
  calls['checklists.saveDraft']({ checklistId, definition: later });
  expect(calls['checklists.get']({ checklistId })).toMatchObject({
    definition: later,
    version: 1,
    edited: true,
  });
  expect(calls['checklists.publish']({ checklistId })).toEqual({ number: 2 });

  const { record, answers } = recordWithAnswers(database, recordId);
  expect(record.checklist).toMatchObject({ number: 1, definition: kitchen() });
  expect(declarationOf(record).title).toBe('Kitchen safety');
  expect(answers.grip?.value).toBe('poor');
  // The old question can still be answered; the new one is none of this record's.
  saveAnswers(work(), { recordId, changes: [{ path: 'height', answer: words(900) }], reason: null });
  expect(() =>
    saveAnswers(work(), { recordId, changes: [{ path: 'gas', answer: words('yes') }], reason: null }),
  ).toThrow();

  const second = start().recordId;
  expect(recordWithAnswers(database, second).record).toMatchObject({
    declarationVersion: 2,
    checklist: { number: 2 },
  });
  const data = loadCaseData(database, caseId);
  expect(data.checklists?.map(({ edition }) => edition.number)).toEqual([1, 2]);
  const [first] = data.checklists ?? [];
  expect(first && scoresOf(first.edition.definition, first.record)[0]?.outcome).toEqual({
    state: 'value',
    value: 3,
  });
  expect(data.findings).toMatchObject([{ statement: 'Kitchen safety: Is it wet?: yes.' }]);
  const told = timelineOf(database, caseId, { offset: 0, limit: 20 }, declarationFor).rows.map(
    ({ text }) => text,
  );
  expect(told).toContain('Added: kitchen, second version.');
  expect(told).toContain('Added: kitchen safety.');
  expect(() => database.connection.exec("UPDATE checklist_version SET definition = '{}'")).toThrow('kept');
});

test('what is not sound is not published, and nothing changes', () => {
  const { calls } = clinic();
  const broken = kitchen({ scores: [{ id: 'risk', label: 'Risk', expression: 'open("x")', unit: '' }] });
  const { checklistId } = calls['checklists.add']({ definition: broken });
  const before = calls['checklists.get']({ checklistId });
  expect(() => calls['checklists.publish']({ checklistId })).toThrow(
    'Score 1 (Risk): “open” cannot be called.',
  );
  expect(calls['checklists.get']({ checklistId })).toEqual(before);
});

test('it is exported from one vault and imported into another, where it runs', () => {
  const here = clinic();
  const { checklistId } = here.calls['checklists.add']({ definition: kitchen() });
  const place = 'kitchen.json';
  expect(() => here.calls['checklists.export']({ checklistId, place })).toThrow(
    checklistText.screen.notPublished,
  );
  here.calls['checklists.publish']({ checklistId });
  // What is being edited stays at home.
  here.calls['checklists.saveDraft']({ checklistId, definition: kitchen({ title: 'Half done' }) });
  here.calls['checklists.export']({ checklistId, place });

  const there = clinic();
  writeFileSync(path.join(there.folder, place), readFileSync(path.join(here.folder, place)));
  const imported = there.calls['checklists.import']({ place });
  expect(imported.checklistId).not.toBe(checklistId);
  expect(there.calls['checklists.get'](imported)).toEqual({
    definition: kitchen(),
    version: 1,
    edited: false,
    retired: false,
  });
  const { caseId } = there.newCase();
  const { recordId } = there.calls['checklists.start']({ ...imported, caseId, visitId: null });
  expect(recordWithAnswers(there.database, recordId).record.checklist?.definition).toEqual(kitchen());
});

test.each([
  [
    'a ring of conditions',
    (file: string) =>
      file.replace(
        /"id": "wet",([\s\S]*?)"showIf": null/,
        '"id": "wet",$1"showIf": {"field": "grip", "is": ["good"]}',
      ),
    'These questions wait for each other: “Is it wet?”, “Grip of the floor”.',
  ],
  [
    'an unknown question in a score',
    (file: string) => file.replace('height / 1000', 'depth / 1000'),
    'Score 2 (Hob in metres): There is no question named “depth”.',
  ],
  [
    'a forbidden call',
    (file: string) => file.replace('height / 1000', 'require(height)'),
    'Score 2 (Hob in metres): “require” cannot be called.',
  ],
  [
    'a name used twice',
    (file: string) => file.replace('"id": "remarks"', '"id": "height"'),
    'The name “height” is used twice.',
  ],
  [
    'another version',
    (file: string) => file.replace('"version": 1', '"version": 7'),
    checklistText.file.otherVersion,
  ],
  ['no checklist', () => '[]', checklistText.file.otherFormat],
  ['damage', (file: string) => file.slice(0, 200), checklistText.file.notJson],
  ['too much', () => ' '.repeat(600 * 1024), checklistText.file.tooLarge],
  [
    'a number out of range',
    (file: string) => file.replace('"decimals": 0', '"decimals": 30'),
    'part 2, question 1, decimals',
  ],
])('a file with %s is refused with place and reason, and nothing is changed', (_, change, problem) => {
  const { calls, folder } = clinic();
  const { checklistId } = calls['checklists.add']({ definition: kitchen() });
  calls['checklists.publish']({ checklistId });
  calls['checklists.export']({ checklistId, place: 'good.json' });
  const good = readFileSync(path.join(folder, 'good.json'), 'utf8');
  const bad = change(good);
  expect(bad).not.toBe(good);
  writeFileSync(path.join(folder, 'bad.json'), bad);
  const before = calls['checklists.list']();
  expect(() => calls['checklists.import']({ place: 'bad.json' })).toThrow(problem);
  expect(() => calls['checklists.import']({ place: 'nowhere.json' })).toThrow(checklistText.file.gone);
  expect(calls['checklists.list']()).toEqual(before);
});

test('a retired checklist is no longer offered, its answers stay; destroying a case leaves the checklist', () => {
  const { calls, work, database, newCase } = clinic();
  const { checklistId } = calls['checklists.add']({ definition: kitchen() });
  calls['checklists.publish']({ checklistId });
  const { caseId } = newCase();
  const { number } = loadCaseData(database, caseId).case;
  expect(() => createRecord(work(), { caseId, kind: 'checklist', parentId: null, initial: [] })).toThrow(
    checklistText.screen.startHere,
  );
  const { recordId } = calls['checklists.start']({ checklistId, caseId, visitId: null });
  calls['checklists.retire']({ checklistId, retired: true });
  expect(() => calls['checklists.start']({ checklistId, caseId, visitId: null })).toThrow(
    checklistText.screen.notOffered,
  );
  expect(recordWithAnswers(database, recordId).record.checklist?.number).toBe(1);
  deleteCase(work(), caseId);
  destroyCase(work(), caseId, number);
  expect(database.connection.prepare('SELECT count(*) FROM record_checklist').pluck().get()).toBe(0);
  expect(calls['checklists.list']()).toMatchObject([{ version: 1, retired: true }]);
});
