import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createImportHandlers } from '../../../electron/imports/handlers.ts';
import { createRouter, routesOf } from '../../../electron/ipc/router.ts';
import { begin } from '../../../electron/storage/handlers/begin.ts';
import { undoLastSave } from '../../../electron/storage/history.ts';
import { createRecord } from '../../../electron/storage/records.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { recordWithAnswers } from '../../../electron/storage/stored-records.ts';
import { readRatings } from '../../../shared/assessments/rating-view.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import { importContracts } from '../../../shared/ipc/imports-contracts.ts';
import { confidenceOf, demandStatement } from '../../../shared/reasoning/rules/demands.ts';
import { importText as text } from '../../../shared/text/imports.ts';
import { callerOf } from '../storage/support/caller.ts';
import { contextOf } from '../storage/support/context.ts';
import { given, newDesk } from '../storage/support/desk.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'otway-imports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function newPage() {
  const desk = newDesk('real');
  const context = contextOf(desk);
  const call = callerOf(importContracts, createImportHandlers(context));
  const place = (name: string, content?: string | Buffer) => {
    const file = path.join(folder, name);
    if (content !== undefined) writeFileSync(file, content);
    const token = crypto.randomUUID();
    context.places.add(token, file);
    return token;
  };
  const { caseId } = desk.newCase();
  const record = createRecord(begin(context), {
    caseId,
    kind: 'activityAnalysis',
    parentId: null,
    initial: [
      given('shiftMinutes', 420),
      {
        path: 'ratings.job.sit.frequency',
        answer: { state: 'given', typed: 'frequent', source: 'observed' },
      },
    ],
  });
  const recordId = record.record.id;
  const answers = () => recordWithAnswers(context.database, recordId).answers;
  return { desk, context, call, place, caseId, recordId, answers };
}

const profile = [
  'demand_id,frequency,minutes,amount,measure',
  'sit,never,,,',
  'stand_static,constant,,,',
  'lift_floor_waist,occasional,,12.5,mass',
  'lift_flor_waist,occasional,,,',
  'walk,,900,,',
].join('\n');

test('a preview changes nothing; the import stores every accepted row at once, and undo takes them back at once', async () => {
  const { context, call, place, recordId, answers } = newPage();
  const before = answers();
  const preview = await call('imports.preview', {
    place: place('profile.csv', profile),
    kind: 'occupationProfile',
    recordId,
  });
  expect(preview.counts).toEqual({ accepted: 2, kept: 1, refused: 2, problems: 2 });
  expect(preview.kept[0]).toMatchObject({ line: 2 });
  expect(preview.refused.map(({ line, column }) => [line, column])).toEqual([
    [5, 'demand_id'],
    [6, 'minutes'],
  ]);
  expect(answers()).toEqual(before);

  expect(await call('imports.apply', { importId: preview.importId })).toEqual({ rows: 2 });
  const after = answers();
  expect(after['ratings.job.sit.frequency']).toEqual(before['ratings.job.sit.frequency']);
  expect(after['ratings.job.lift_floor_waist.amount_mass']).toMatchObject({ value: 12.5, source: 'library' });
  const view = new RecordView(recordId, declarationFor('activityAnalysis'), after);
  const lift = readRatings(view).find(({ demand }) => demand.id === 'lift_floor_waist');
  if (!lift) throw new Error('the lift is not rated');
  expect(lift.source).toBe('library');
  expect(confidenceOf(lift)).toBe('low');
  expect(demandStatement(view, lift)).toContain('from the library, not observed');

  undoLastSave(begin(context), recordId);
  expect(answers()).toEqual(before);
  await expect(call('imports.apply', { importId: preview.importId })).rejects.toMatchObject({
    problem: text.previewGone,
  });
});

test('nothing is imported when the record has changed since the preview', async () => {
  const { context, call, place, recordId, answers } = newPage();
  const { importId } = await call('imports.preview', {
    place: place('profile.csv', profile),
    kind: 'occupationProfile',
    recordId,
  });
  saveAnswers(begin(context), {
    recordId,
    changes: [given('ratings.job.stand_static.frequency', 'never')],
    reason: null,
  });
  const before = answers();
  await expect(call('imports.apply', { importId })).rejects.toMatchObject({
    code: 'invalid-input',
    problem: text.changedSince,
  });
  expect(answers()).toEqual(before);
});

test('a save that fails leaves nothing of the import', async () => {
  const { context, call, place, recordId, answers } = newPage();
  const before = answers();
  const { importId } = await call('imports.preview', {
    place: place('profile.csv', profile),
    kind: 'occupationProfile',
    recordId,
  });
  // The last answer of the import breaks, when the others are already written.
  context.database.connection.exec(`CREATE TEMP TRIGGER broken BEFORE INSERT ON answer
    WHEN NEW.path = 'ratings.job.lift_floor_waist.confidence' BEGIN SELECT RAISE(ABORT, 'broken'); END`);
  const router = createRouter(routesOf(importContracts, createImportHandlers(context)), () => undefined);
  const again = await router({
    id: 1,
    channel: 'imports.preview',
    payload: { place: place('profile.csv'), kind: 'occupationProfile', recordId },
  });
  if (!again.ok) throw again.error;
  const value = again.value as { importId: string };
  const failed = await router({ id: 2, channel: 'imports.apply', payload: { importId: value.importId } });
  expect(failed.ok).toBe(false);
  expect(answers()).toEqual(before);

  context.database.connection.exec('DROP TRIGGER broken');
  expect(await call('imports.apply', { importId })).toEqual({ rows: 2 });
});

test('a file that cannot be used, another kind of record, a closed case: nothing happens', async () => {
  const { call, place, caseId, context, recordId } = newPage();
  const kind = 'occupationProfile';
  await expect(
    call('imports.preview', { place: place('wrong.csv', 'a,b\n1,2\n'), kind, recordId }),
  ).rejects.toMatchObject({ code: 'invalid-input', problem: text.noHeadings });
  const visit = createRecord(begin(context), { caseId, kind: 'visit', parentId: null, initial: [] });
  await expect(
    call('imports.preview', { place: place('profile.csv', profile), kind, recordId: visit.record.id }),
  ).rejects.toMatchObject({ code: 'forbidden', problem: text.otherRecord });
  await expect(call('imports.preview', { place: crypto.randomUUID(), kind, recordId })).rejects.toMatchObject(
    { code: 'invalid-input' },
  );
});

test('the template is saved and can be imported', async () => {
  const { call, place, recordId } = newPage();
  const kind = 'occupationProfile';
  await call('imports.saveTemplate', { place: place('template.csv'), kind });
  expect(readFileSync(path.join(folder, 'template.csv')).subarray(0, 3)).toEqual(
    Buffer.from([0xef, 0xbb, 0xbf]),
  );
  const preview = await call('imports.preview', { place: place('template.csv'), kind, recordId });
  expect(preview.counts).toEqual({ accepted: 3, kept: 0, refused: 0, problems: 0 });
});
