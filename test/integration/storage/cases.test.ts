import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findDuplicates, listCases } from '../../../electron/storage/case-list.ts';
import {
  closeCase,
  deleteCase,
  destroyCase,
  reopenCase,
  restoreCase,
} from '../../../electron/storage/cases.ts';
import { verifyChain } from '../../../electron/storage/change-log.ts';
import { createRecord, removeRecord, restoreRecord } from '../../../electron/storage/records.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { recordsText } from '../../../shared/text/records.ts';
import { type Desk, emptied, given, newDesk } from './support/desk.ts';

const list = (desk: Desk, query: string, status: 'open' | 'closed' | 'deleted' = 'open') =>
  listCases(desk.database, { query, status, offset: 0, limit: 200 });
const numbers = (desk: Desk, query: string, status?: 'open' | 'closed' | 'deleted') =>
  list(desk, query, status).rows.map((row) => row.number);

test('case numbers count up and are never used twice', () => {
  const desk = newDesk();
  const first = desk.newCase();
  desk.newCase();
  deleteCase(desk.work(), first.caseId);
  destroyCase(desk.work(), first.caseId, 'rh-0001 ');
  desk.newCase();
  expect(numbers(desk, '')).toEqual(['RH-0003', 'RH-0002']);
});

test('a case repeats the answers of its client and case file, and follows their changes', () => {
  const desk = newDesk();
  const { caseId, clientRecordId, caseFileRecordId } = desk.newCase('Amira Okafor', '1984-05-06');
  const changes = [
    given('jobTitle', 'Warehouse operative'),
    given('employerName', 'Norland Parcels'),
    given('firstDayAbsent', '2026-01-12'),
    given('nextContact', '2026-04-02'),
    { path: 'stillEmployed', answer: { state: 'notKnown' as const } },
  ];
  saveAnswers(desk.work(), { recordId: caseFileRecordId, changes, reason: null });
  expect(list(desk, '').rows).toEqual([
    {
      id: caseId,
      number: 'RH-0001',
      status: 'open',
      clientName: 'Amira Okafor',
      birthDate: '1984-05-06',
      jobTitle: 'Warehouse operative',
      employer: 'Norland Parcels',
      firstDayAbsent: '2026-01-12',
      stillEmployed: 'notKnown',
      nextContact: '2026-04-02',
      changedAt: expect.stringMatching(/^2026-03-21T/),
      deletedAt: null,
    },
  ]);
  saveAnswers(desk.work(), { recordId: clientRecordId, changes: [emptied('birthDate')], reason: null });
  expect(list(desk, '').rows[0]?.birthDate).toBeNull();
});

test('the next contact of a case is what the latest interview agreed, until the case file sets one', () => {
  const desk = newDesk('real');
  const { caseId, caseFileRecordId } = desk.newCase('Amira Okafor', '1984-05-06');
  const next = () => list(desk, '').rows[0]?.nextContact;
  const talk = (...initial: FieldChange[]) =>
    createRecord(desk.work(), { caseId, kind: 'interview', parentId: null, initial }).record.id;

  talk(given('schedule', 'first'), given('date', '2026-03-01'), given('nextTalk', '2026-03-20'));
  expect(next()).toBe('2026-03-20');
  // The talk was held: its date is no longer to come.
  const held = talk(given('schedule', 'followUp'), given('date', '2026-03-19'));
  expect(next()).toBeNull();
  saveAnswers(desk.work(), { recordId: held, changes: [given('nextTalk', '2026-04-09')], reason: null });
  expect(next()).toBe('2026-04-09');
  removeRecord(desk.work(), held);
  expect(next()).toBe('2026-03-20');
  restoreRecord(desk.work(), held);
  expect(next()).toBe('2026-04-09');

  const last = talk(
    given('schedule', 'closing'),
    given('date', '2026-03-20'),
    given('laterContact', 'yes'),
    given('laterContactOn', '2026-09-20'),
  );
  expect(next()).toBe('2026-09-20');
  saveAnswers(desk.work(), { recordId: last, changes: [given('laterContact', 'no')], reason: null });
  expect(next()).toBeNull();

  const set = { recordId: caseFileRecordId, changes: [given('nextContact', '2026-04-02')], reason: null };
  saveAnswers(desk.work(), set);
  expect(next()).toBe('2026-04-02');
});

test('a call that an evaluation needs is the next contact while it comes first, until it is written down', () => {
  const desk = newDesk('real');
  const { caseId, caseFileRecordId } = desk.newCase('Amira Okafor', '1984-05-06');
  const next = () => list(desk, '').rows[0]?.nextContact;
  const save = (recordId: string, ...changes: FieldChange[]) =>
    saveAnswers(desk.work(), { recordId, changes, reason: null });
  save(caseFileRecordId, given('nextContact', '2026-04-02'));
  const initial = [given('tests', ['a']), given('tests.a.testId', 'pos_sit')];
  const made = createRecord(desk.work(), { caseId, kind: 'capacityEvaluation', parentId: null, initial });
  const evaluation = made.record.id;
  expect(next()).toBe('2026-04-02');
  save(evaluation, given('tests.a.startedOn', '2026-03-20'));
  expect(next()).toBe('2026-03-21');
  save(evaluation, given('calls', ['c', 'd']), given('calls.c.due', '24h'));
  expect(next()).toBe('2026-03-21');
  save(evaluation, given('calls.c.response', 'none'));
  expect(next()).toBe('2026-03-23');
  save(caseFileRecordId, given('noContactReason', 'withdrew'));
  expect(next()).toBe('2026-04-02');
  save(caseFileRecordId, emptied('noContactReason'));
  save(evaluation, given('calls.d.due', '48to72h'), given('calls.d.response', 'settled'));
  expect(next()).toBe('2026-04-02');
});

test('a birth date in the future or a name of only spaces is refused and makes no case', () => {
  const desk = newDesk();
  expect(() => desk.newCase('Amira Okafor', '2199-01-01')).toThrowError(
    expect.objectContaining({ code: 'invalid-input' }),
  );
  expect(() => desk.newCase(' \u00a0 ', null)).toThrowError(
    expect.objectContaining({ code: 'invalid-input', message: expect.stringContaining('is empty') }),
  );
  expect(list(desk, '').total).toBe(0);
});

test('a case whose client’s name was taken out is still listed with words to open it by', () => {
  const desk = newDesk();
  const { clientRecordId } = desk.newCase('Amira Okafor', null);
  for (const change of [given('fullName', '   '), emptied('fullName')]) {
    saveAnswers(desk.work(), { recordId: clientRecordId, changes: [change], reason: null });
    expect(list(desk, '').rows[0]?.clientName).toBe(recordsText.noName);
  }
});

test('search finds each beginning of a word, without accents, in names, numbers, jobs, employers and texts', () => {
  const desk = newDesk();
  const { caseId, caseFileRecordId } = desk.newCase('Zoë Brontë-Smith', null);
  desk.newCase('Peter Okonkwo', null);
  saveAnswers(desk.work(), {
    recordId: caseFileRecordId,
    changes: [given('jobTitle', 'Café manager'), given('employerName', 'Norland Parcels')],
    reason: null,
  });
  const { record } = createRecord(desk.work(), {
    caseId,
    kind: 'note',
    parentId: null,
    initial: [
      given('text', 'Lifts crates of מים above shoulder height'),
      given('secret', 'keysafe behind bins'),
    ],
  });
  for (const query of [
    'zoe',
    'bront',
    'smith zo',
    'cafe',
    'norl',
    'RH-0001',
    '0001',
    'crates',
    'מים',
    'shoulder cafe',
  ])
    expect(numbers(desk, query), query).toEqual(['RH-0001']);
  for (const query of ['keysafe', 'onkwo', 'zoe peter', 'crated', 'zoe OR peter', 'name:zoe'])
    expect(numbers(desk, query), query).toEqual([]);
  for (const query of ['"', ' * ', '- ^']) expect(numbers(desk, query), query).toHaveLength(2);
  saveAnswers(desk.work(), { recordId: record.id, changes: [given('text', 'Sits all day')], reason: null });
  expect(numbers(desk, 'crates')).toEqual([]);
  expect(numbers(desk, 'sits')).toEqual(['RH-0001']);
  removeRecord(desk.work(), record.id);
  expect(numbers(desk, 'sits')).toEqual([]);
});

test('pages of a long list follow each other, last changed first, with the whole count', () => {
  const desk = newDesk();
  for (let n = 0; n < 12; n += 1) desk.newCase(`Person ${n}`, null);
  const page = (offset: number) =>
    listCases(desk.database, { query: 'person', status: 'open', offset, limit: 5 });
  expect(page(0).total).toBe(12);
  expect([0, 5, 10].flatMap((offset) => page(offset).rows.map((row) => row.number))).toEqual(
    numbers(desk, ''),
  );
  expect(numbers(desk, '')[0]).toBe('RH-0012');
});

test('the same client is found again by name and birth date, whatever the accents, case and spacing', () => {
  const desk = newDesk();
  const { caseId } = desk.newCase('Zoë  Brontë-Smith', '1984-05-06');
  desk.newCase('Zoë Brontë-Smith', '1985-05-06');
  const found = (name: string, except: string | null = null) =>
    findDuplicates(desk.database, name, '1984-05-06', except).map((row) => row.number);
  expect(found('zoe bronte smith')).toEqual(['RH-0001']);
  expect(found('Zoe Brontesmith')).toEqual([]);
  expect(found('zoe bronte smith', caseId)).toEqual([]);
});

test('close, reopen, delete and restore each do one thing, and refuse what makes no sense', () => {
  const desk = newDesk();
  const { caseId, clientRecordId } = desk.newCase();
  const code = (expected: string) => expect.objectContaining({ code: expected });
  expect(() => reopenCase(desk.work(), caseId)).toThrowError(code('invalid-input'));
  closeCase(desk.work(), caseId, 'Back at work');
  expect(numbers(desk, '')).toEqual([]);
  expect(numbers(desk, '', 'closed')).toEqual(['RH-0001']);
  expect(() => closeCase(desk.work(), caseId, 'again')).toThrowError(code('already-closed'));
  expect(() =>
    saveAnswers(desk.work(), { recordId: clientRecordId, changes: [given('fullName', 'X')], reason: null }),
  ).toThrowError(code('already-closed'));
  deleteCase(desk.work(), caseId);
  expect(numbers(desk, '', 'deleted')).toEqual(['RH-0001']);
  expect(numbers(desk, '', 'closed')).toEqual([]);
  restoreCase(desk.work(), caseId);
  expect(numbers(desk, '', 'closed')).toEqual(['RH-0001']);
  reopenCase(desk.work(), caseId);
  expect(numbers(desk, '')).toEqual(['RH-0001']);
});

test('a destroyed case leaves no trace but its number, and the audit trail still verifies', () => {
  const desk = newDesk();
  const doomed = desk.newCase('Marigold Quillfeather', '1984-05-06');
  const kept = desk.newCase('Peter Okonkwo', null);
  const visit = createRecord(desk.work(), {
    caseId: doomed.caseId,
    kind: 'visit',
    parentId: null,
    initial: [],
  });
  createRecord(desk.work(), {
    caseId: doomed.caseId,
    kind: 'note',
    parentId: visit.record.id,
    initial: [given('text', 'marmalade '.repeat(2000))],
  });
  expect(numbers(desk, 'marmalade')).toEqual(['RH-0001']);
  const code = (expected: string) => expect.objectContaining({ code: expected });
  expect(() => destroyCase(desk.work(), doomed.caseId, 'RH-0001')).toThrowError(code('forbidden'));
  deleteCase(desk.work(), doomed.caseId);
  expect(() => destroyCase(desk.work(), doomed.caseId, 'RH-0002')).toThrowError(code('invalid-input'));
  destroyCase(desk.work(), doomed.caseId, 'RH-0001');

  expect(statSync(`${desk.file}-wal`).size).toBe(0);
  expect(numbers(desk, '', 'deleted')).toEqual([]);
  expect(numbers(desk, 'okonkwo')).toEqual(['RH-0002']);
  const check = verifyChain(desk.database);
  expect(check.broken).toBeNull();
  expect(check.erased).toBeGreaterThan(5);
  expect(() =>
    saveAnswers(desk.work(), {
      recordId: kept.clientRecordId,
      changes: [given('fullName', 'P')],
      reason: null,
    }),
  ).not.toThrow();
  // The whole database, decrypted, holds neither the name nor the note: not even in pages no longer in use.
  const plain = desk.database.connection.serialize();
  for (const word of ['Marigold', 'Quillfeather', 'quillfeather', 'marmalade'])
    expect(plain.includes(word), word).toBe(false);
  expect(plain.includes('RH-0001')).toBe(true);
  expect(readFileSync(desk.file).includes('Okonkwo')).toBe(false);
});

test('a change of the log, or a row taken out of it, is noticed', () => {
  const desk = newDesk();
  desk.newCase();
  desk.newCase();
  expect(verifyChain(desk.database).broken).toBeNull();
  const { connection } = desk.database;
  expect(() => connection.exec('DELETE FROM change WHERE seq = 2')).toThrow(/only grows/);
  connection.exec("UPDATE change SET payload = '{}' WHERE seq = 3");
  expect(verifyChain(desk.database).broken).toBe(3);
});
