import { expect, test } from 'vitest';
import { answersOf } from '../../../electron/storage/answers.ts';
import { createRecord, removeRecord } from '../../../electron/storage/records.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { moveRunningTimers, runningTimers, stopStoredTimer } from '../../../electron/storage/timers.ts';
import { given, newDesk } from './support/desk.ts';

const start = '2026-03-21T08:59:00.000Z';

function withVisit() {
  const desk = newDesk('real');
  const { caseId } = desk.newCase();
  const { record } = createRecord(desk.work(), { caseId, kind: 'visit', parentId: null, initial: [] });
  const save = (...changes: Parameters<typeof given>[]) =>
    saveAnswers(desk.work(), {
      recordId: record.id,
      changes: changes.map(([path, typed]) => given(path, typed)),
      reason: null,
    });
  const running = () => runningTimers(desk.database, desk.work().declarationFor);
  return { desk, caseId, recordId: record.id, save, running };
}

test('a timer runs from its start to its stop, for as long as its record is there', () => {
  const { desk, recordId, save, running } = withVisit();
  expect(running()).toEqual([]);
  save(['stopwatch', [start]]);
  expect(running()).toMatchObject([{ record: { id: recordId }, path: 'stopwatch', instants: [start] }]);
  expect(runningTimers(desk.database, desk.work().declarationFor, desk.newCase('Other').caseId)).toEqual([]);
  save(['stopwatch', [start, '2026-03-21T08:59:30.000Z']]);
  expect(running()).toEqual([]);
  save(['stopwatch', [start, '2026-03-21T08:59:30.000Z', '2026-03-21T08:59:40.000Z']]);
  expect(running()).toHaveLength(1);
  removeRecord(desk.work(), recordId);
  expect(running()).toEqual([]);
});

test('a start in the future is kept as typed and runs nothing', () => {
  const { recordId, desk, save, running } = withVisit();
  save(['stopwatch', ['2026-03-21T12:00:00.000Z']]);
  expect(running()).toEqual([]);
  expect(answersOf(desk.database, recordId).stopwatch).toMatchObject({ raw: '2026-03-21T12:00:00.000Z' });
});

test('a clock put back moves what runs, notes it, and leaves what has stopped', () => {
  const { desk, recordId, save } = withVisit();
  save(['stopwatch', [start]]);
  const work = desk.work();
  expect(moveRunningTimers(work, -3_600_000)).toEqual([recordId]);
  expect(answersOf(desk.database, recordId)).toMatchObject({
    stopwatch: { value: ['2026-03-21T07:59:00.000Z'] },
    'stopwatch.log': { value: [`clockMoved ${work.moment.at} -3600000`] },
  });
  save(['stopwatch', ['2026-03-21T07:59:00.000Z', '2026-03-21T08:00:00.000Z']]);
  expect(moveRunningTimers(desk.work(), -3_600_000)).toEqual([]);
});

test('stopping it here stores the stop, and notes a clock that stands before the start', () => {
  const { desk, recordId, save, running } = withVisit();
  save(['stopwatch', [start]]);
  const [timer] = running();
  if (!timer) throw new Error('nothing runs');
  const work = desk.work();
  stopStoredTimer(work, timer);
  expect(answersOf(desk.database, recordId).stopwatch).toMatchObject({ value: [start, work.moment.at] });
  expect(running()).toEqual([]);

  save(['stopwatch', [start]]);
  const [again] = running();
  if (!again) throw new Error('nothing runs');
  const early = { ...desk.work(), moment: { at: '2026-03-21T08:50:00.000Z', zone: 'Europe/London' } };
  stopStoredTimer(early, again);
  expect(answersOf(desk.database, recordId)).toMatchObject({
    stopwatch: { value: ['2026-03-21T08:50:00.000Z', '2026-03-21T08:50:00.000Z'] },
    'stopwatch.log': { value: ['clockBack 2026-03-21T08:50:00.000Z 540000'] },
  });
});
