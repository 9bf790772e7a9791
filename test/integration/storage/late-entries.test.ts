import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCaseData } from '../../../electron/storage/case-data.ts';
import { createRecord } from '../../../electron/storage/records.ts';
import { loadSampleCase } from '../../../electron/storage/sample-case.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { timelineOf } from '../../../electron/storage/timeline.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { composeDocument } from '../../../shared/documents/compose.ts';
import { newDesk } from './support/desk.ts';

const given = (at: string, typed: string | string[]) => ({
  path: at,
  answer: { state: 'given' as const, typed },
});

/** A desk whose clock is at 9:00 on 21 March 2026, with a visit and the timeline of its case. */
function desk() {
  const made = newDesk('real');
  const { caseId } = made.newCase('Iris Moreno');
  const visit = (...initial: ReturnType<typeof given>[]) =>
    createRecord(made.work(), { caseId, kind: 'visit', parentId: null, initial }).record.id;
  const on = (day: string) => ({
    ...made.work(),
    moment: { at: `${day}T09:00:00.000Z`, zone: 'Europe/London' },
  });
  const lines = () =>
    timelineOf(made.database, caseId, { offset: 0, limit: 50 }, declarationFor).rows.map(({ text }) => text);
  const late = (recordId: string) =>
    loadCaseData(made.database, caseId).visits.find((one) => one.recordId === recordId)?.lateEntry;
  return { ...made, caseId, visit, on, lines, late };
}

test('what is typed in after the contact keeps both dates and is called a late entry, once', () => {
  const { visit, on, lines, late } = desk();
  const recordId = visit(given('date', '2026-03-18'), given('kind', 'workplace'));
  saveAnswers(on('2026-03-24'), { recordId, changes: [given('place', 'Unit 4')], reason: null });
  expect(late(recordId)).toEqual({ contact: '2026-03-18', entered: '2026-03-21' });
  expect(lines()).toEqual([
    'Visit, 18 March 2026: 1 answer changed.',
    'Added: visit, 18 March 2026. Late entry: contact on 18 March 2026.',
    expect.stringMatching(/^Case .* opened\.$/),
  ]);
});

test('a visit planned before, filled in on its day or called about later is no late entry; one only planned before is', () => {
  const { visit, on, lines, late } = desk();
  const sameDay = visit(given('date', '2026-03-21'), given('kind', 'home'));
  saveAnswers(on('2026-03-23'), { recordId: sameDay, changes: [given('place', 'Kitchen')], reason: null });
  expect(late(sameDay)).toBeUndefined();

  const planned = visit(given('date', '2026-03-25'), given('kind', 'home'));
  expect(late(planned)).toBeUndefined();
  const call = [given('afterCalls', ['a']), given('afterCalls.a.on', '2026-03-26')];
  saveAnswers(on('2026-03-26'), { recordId: planned, changes: call, reason: null });
  expect(late(planned)).toBeUndefined();
  saveAnswers(on('2026-03-27'), { recordId: planned, changes: [given('place', 'Ward 2')], reason: null });
  expect(late(planned)).toEqual({ contact: '2026-03-25', entered: '2026-03-27' });
  expect(lines()[0]).toBe('Visit, 25 March 2026: 1 answer changed. Late entry: contact on 25 March 2026.');
});

test('documents tell the day of typing beside the day of contact', () => {
  const { visit, database, caseId } = desk();
  visit(given('date', '2026-03-18'), given('kind', 'workplace'));
  const { tree } = composeDocument(
    {
      data: loadCaseData(database, caseId),
      kind: 'employerReport',
      audience: 'employer',
      date: '2026-03-22',
      reference: 'RH-0001-R1',
      mark: 'draft',
    },
    [],
  );
  expect(JSON.stringify(tree)).toContain('(late entry: typed in on 21 March 2026)');
});

test.each([
  ['workstationReport', 'workstation', 'employer'],
  ['handlingReport', 'handlingAssessment', 'employer'],
  ['homeReport', 'homeVisit', 'housing'],
  ['adaptationLetter', 'homeVisit', 'housing'],
] as const)('so does the %s', (kind, recordKind, audience) => {
  const { work, database, caseId } = desk();
  createRecord(work(), {
    caseId,
    kind: recordKind,
    parentId: null,
    initial: [given('date', '2026-03-18')],
  });
  const data = loadCaseData(database, caseId);
  const { tree } = composeDocument(
    { data, kind, audience, date: '2026-03-22', reference: 'RH-0001-R1', mark: 'draft' },
    [],
  );
  expect(JSON.stringify(tree)).toContain('18 March 2026 (late entry: typed in on 21 March 2026)');
});

test('the sample case reads as if it had been typed in when it happened', () => {
  const made = newDesk('real');
  const caseId = loadSampleCase(made.work(), path.resolve('resources/sample-case'));
  const { visits, analyses, interviews, instruments, evaluations } = loadCaseData(made.database, caseId);
  const all = [
    ...visits,
    ...analyses,
    ...interviews,
    ...evaluations,
    ...instruments.map(({ record }) => record),
  ];
  expect(all.length).toBeGreaterThan(12);
  expect(all.filter(({ lateEntry }) => lateEntry !== undefined)).toEqual([]);
});
