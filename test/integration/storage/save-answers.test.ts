import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOf } from '../../../electron/storage/answers.ts';
import { verifyChain } from '../../../electron/storage/change-log.ts';
import { historyOf, undoLastSave } from '../../../electron/storage/history.ts';
import { openDatabase } from '../../../electron/storage/open.ts';
import { createRecord, removeRecord, restoreRecord } from '../../../electron/storage/records.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { recordsOfCase, recordWithAnswers } from '../../../electron/storage/stored-records.ts';
import { type Desk, emptied, given, newDesk } from './support/desk.ts';

function newNote(desk: Desk): string {
  const { caseId } = desk.newCase();
  return createRecord(desk.work(), { caseId, kind: 'note', parentId: null, initial: [] }).record.id;
}

test('an answer is stored with who and when, and is there after reopening', () => {
  const desk = newDesk();
  const recordId = newNote(desk);
  const work = desk.work();
  const answers = saveAnswers(work, { recordId, changes: [given('load', '12,5')], reason: null });
  expect(answers).toEqual({ load: { state: 'given', value: 12.5, by: 'Robin Hale', at: work.moment.at } });
  desk.database.close();
  const again = openDatabase(desk.file, desk.key());
  expect(answersOf(again, recordId)).toEqual(answers);
  again.close();
});

test('an answer out of range is kept as typed and holds up no other', () => {
  const desk = newDesk();
  const recordId = newNote(desk);
  const changes = [
    given('load', '-3'),
    given('start', '2026-03-02'),
    given('end', '2026-03-01'),
    given('text', 'fine'),
  ];
  const answers = saveAnswers(desk.work(), { recordId, changes, reason: null });
  expect(answers.load).toMatchObject({ state: 'given', raw: '-3' });
  expect(answers.load).not.toHaveProperty('value');
  expect(answers.end).toMatchObject({ raw: '2026-03-01' });
  expect(answers.text).toMatchObject({ value: 'fine' });
});

test('a date is compared with the date beside it as stored before', () => {
  const desk = newDesk();
  const recordId = newNote(desk);
  saveAnswers(desk.work(), { recordId, changes: [given('start', '2026-03-02')], reason: null });
  const late = saveAnswers(desk.work(), { recordId, changes: [given('end', '2026-03-03')], reason: null });
  expect(late.end).toMatchObject({ value: '2026-03-03' });
  const early = saveAnswers(desk.work(), { recordId, changes: [given('end', '2026-03-01')], reason: null });
  expect(early.end).toMatchObject({ raw: '2026-03-01' });
});

test('a path the form does not have refuses the whole call', () => {
  const desk = newDesk();
  const recordId = newNote(desk);
  expect(() =>
    saveAnswers(desk.work(), {
      recordId,
      changes: [given('text', 'a'), given('nothing', 'b')],
      reason: null,
    }),
  ).toThrowError(expect.objectContaining({ code: 'invalid-input' }));
  expect(answersOf(desk.database, recordId)).toEqual({});
});

test('an empty answer that the field does not offer is refused; one it offers is stored', () => {
  const desk = newDesk();
  const recordId = newNote(desk);
  expect(() =>
    saveAnswers(desk.work(), {
      recordId,
      changes: [{ path: 'load', answer: { state: 'notTested' } }],
      reason: null,
    }),
  ).toThrowError(expect.objectContaining({ code: 'invalid-input' }));
  const stored = saveAnswers(desk.work(), {
    recordId,
    changes: [{ path: 'load', answer: { state: 'declined' } }],
    reason: null,
  });
  expect(stored.load).toMatchObject({ state: 'declined' });
});

test('a note takes 100,000 characters; one more is refused with the count and changes nothing', () => {
  const desk = newDesk();
  const recordId = newNote(desk);
  const longest = '🦽'.repeat(100_000);
  saveAnswers(desk.work(), { recordId, changes: [given('text', longest)], reason: null });
  expect(answersOf(desk.database, recordId).text?.value).toBe(longest);
  expect(() =>
    saveAnswers(desk.work(), {
      recordId,
      changes: [given('load', '3'), given('text', `${longest}a`)],
      reason: null,
    }),
  ).toThrowError(
    expect.objectContaining({ code: 'note-too-long', message: expect.stringContaining('100,001') }),
  );
  expect(answersOf(desk.database, recordId).text?.value).toBe(longest);
  expect(answersOf(desk.database, recordId).load).toBeUndefined();
});

test('emoji, right-to-left and combining text come back exactly', () => {
  const desk = newDesk();
  const recordId = newNote(desk);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.constantFrom('👩🏽‍🦽‍➡️ e\u0301', 'שלום עולם', 'مرحبا \u202bبالعالم\u202c', 'ก\u0e33'),
      ),
      (typed) => {
        const { text } = saveAnswers(desk.work(), {
          recordId,
          changes: [given('text', typed)],
          reason: null,
        });
        // Only spaces are no words; they stay as typed, marked.
        expect(text?.value ?? text?.raw).toBe(typed);
        fc.pre(text?.raw === undefined);
        expect(answersOf(desk.database, recordId).text?.value).toBe(typed);
      },
    ),
    { numRuns: 150 },
  );
});

const anyChange = fc.oneof(
  fc.record({ path: fc.constantFrom('text', 'secret'), typed: fc.string({ maxLength: 12 }) }),
  fc.record({ path: fc.constant('load'), typed: fc.constantFrom('1', '2,5', '-1', 'heavy', '') }),
  fc.record({ path: fc.constantFrom('start', 'end'), typed: fc.constantFrom('2026-03-01', '2026-03-05') }),
  fc.record({ path: fc.constantFrom('text', 'load', 'start'), typed: fc.constant(null) }),
);

test('undoing as many times as was saved returns to the start, whatever was saved', () => {
  const desk = newDesk();
  const recordId = newNote(desk);
  saveAnswers(desk.work(), { recordId, changes: [given('text', 'before')], reason: null });
  const start = answersOf(desk.database, recordId);
  fc.assert(
    fc.property(fc.array(fc.array(anyChange, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (saves) => {
      let changed = 0;
      for (const save of saves) {
        const before = historyOf(desk.database, recordId, { offset: 0, limit: 1 }).total;
        const changes = save.map(({ path, typed }) => (typed === null ? emptied(path) : given(path, typed)));
        saveAnswers(desk.work(), { recordId, changes, reason: null });
        if (historyOf(desk.database, recordId, { offset: 0, limit: 1 }).total > before) changed += 1;
      }
      for (let n = 0; n < changed; n += 1) expect(undoLastSave(desk.work(), recordId)).not.toBeNull();
      expect(answersOf(desk.database, recordId)).toEqual(start);
    }),
    { numRuns: 60 },
  );
  expect(verifyChain(desk.database)).toMatchObject({ broken: null, erased: 0 });
});

test('undo names what it took back, keeps it in the history, and stops at the record as it was made', () => {
  const desk = newDesk();
  const { caseId } = desk.newCase();
  const { record } = createRecord(desk.work(), {
    caseId,
    kind: 'note',
    parentId: null,
    initial: [given('text', 'first')],
  });
  saveAnswers(desk.work(), {
    recordId: record.id,
    changes: [given('text', 'second')],
    reason: 'typing slip',
  });
  const undone = undoLastSave(desk.work(), record.id);
  expect(undone?.undone).toMatchObject([
    {
      path: 'text',
      old: { value: 'first' },
      new: { value: 'second' },
      reason: 'typing slip',
      by: 'Robin Hale',
    },
  ]);
  expect(undone?.record.answers.text).toMatchObject({ value: 'first' });
  expect(undoLastSave(desk.work(), record.id)).toBeNull();
  expect(historyOf(desk.database, record.id, { offset: 0, limit: 10 })).toMatchObject({
    total: 3,
    rows: [
      { old: { value: 'second' }, new: { value: 'first' } },
      { old: { value: 'first' }, new: { value: 'second' } },
      { old: null, new: { value: 'first' } },
    ],
  });
});

test('saving what is stored already changes and logs nothing', () => {
  const desk = newDesk();
  const recordId = newNote(desk);
  const first = saveAnswers(desk.work(), { recordId, changes: [given('text', 'same')], reason: null });
  const second = saveAnswers(desk.work(), { recordId, changes: [given('text', 'same')], reason: null });
  expect(second).toEqual(first);
  expect(historyOf(desk.database, recordId, { offset: 0, limit: 10 }).total).toBe(1);
});

test('a removed record takes those done on it along, and brings them back', () => {
  const desk = newDesk();
  const { caseId, clientRecordId } = desk.newCase();
  const visit = createRecord(desk.work(), { caseId, kind: 'visit', parentId: null, initial: [] }).record.id;
  const analysis = createRecord(desk.work(), {
    caseId,
    kind: 'activityAnalysis',
    parentId: visit,
    initial: [given('text', 'kept')],
  }).record.id;
  const ids = () => recordsOfCase(desk.database, caseId).map((record) => record.id);
  removeRecord(desk.work(), visit);
  expect(ids()).not.toContain(visit);
  expect(ids()).not.toContain(analysis);
  expect(() =>
    saveAnswers(desk.work(), { recordId: analysis, changes: [given('text', 'x')], reason: null }),
  ).toThrowError(expect.objectContaining({ code: 'not-found' }));
  restoreRecord(desk.work(), visit);
  expect(ids()).toEqual(expect.arrayContaining([visit, analysis]));
  expect(recordWithAnswers(desk.database, analysis).answers.text).toMatchObject({ value: 'kept' });
  expect(() => removeRecord(desk.work(), clientRecordId)).toThrowError(
    expect.objectContaining({ code: 'forbidden' }),
  );
});

test('a full disk refuses a save with nothing changed, and the next one works once there is room', () => {
  const desk = newDesk();
  const recordId = newNote(desk);
  saveAnswers(desk.work(), { recordId, changes: [given('text', 'before')], reason: null });
  const pages = Number(desk.database.connection.pragma('page_count', { simple: true }));
  desk.database.connection.pragma(`max_page_count=${pages}`);
  const long = 'word '.repeat(10_000);
  expect(() =>
    saveAnswers(desk.work(), { recordId, changes: [given('text', long)], reason: null }),
  ).toThrowError(expect.objectContaining({ code: 'disk-full' }));
  expect(answersOf(desk.database, recordId).text).toMatchObject({ value: 'before' });
  desk.database.connection.pragma('max_page_count=1000000');
  saveAnswers(desk.work(), { recordId, changes: [given('text', long)], reason: null });
  expect(answersOf(desk.database, recordId).text).toMatchObject({ value: long });
  expect(verifyChain(desk.database).broken).toBeNull();
});
