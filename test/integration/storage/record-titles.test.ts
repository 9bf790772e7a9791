import { expect, test } from 'vitest';
import { recordTitles } from '../../../electron/storage/record-titles.ts';
import { createRecord } from '../../../electron/storage/records.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import type { FieldChange, RecordKind } from '../../../shared/domain/records.ts';
import { given, newDesk } from './support/desk.ts';

test('a record is called by what tells it from others of its kind', () => {
  const desk = newDesk('real');
  const { caseId } = desk.newCase();
  const titleOf = (kind: RecordKind, initial: FieldChange[]) => {
    const { record } = createRecord(desk.work(), { caseId, kind, parentId: null, initial });
    return recordTitles(desk.database, caseId, declarationFor).get(record.id);
  };
  expect(titleOf('consent', [])).toBe('Consent');
  expect(titleOf('consent', [given('scope', 'assess')])).toBe('Consent to the assessment');
  expect(titleOf('consent', [given('scope', 'release')])).toBe('Consent to release to someone not yet named');
  expect(titleOf('consent', [given('scope', 'employerContact'), given('recipient', 'Sam  Patel')])).toBe(
    'Consent to contact with Sam Patel',
  );
  expect(titleOf('consent', [given('recipient', 'Sam Patel')])).toBe('Consent: Sam Patel');
  expect(titleOf('visit', [given('date', '2026-03-21')])).toBe('Visit, 21 March 2026');
  expect(titleOf('visit', [given('date', 'next week')])).toBe('Visit');
  expect(titleOf('note', [given('contactDate', '2026-03-21'), given('contactTime', '14:05')])).toBe(
    'Note, 21 March 2026, 14:05',
  );
  expect(titleOf('note', [given('about', 'Call'), given('contactTime', '14:05')])).toBe('Note: Call');
  expect(titleOf('note', [])).toBe('Note');
  expect(titleOf('interview', [given('schedule', 'followUp'), given('date', '2026-03-21')])).toBe(
    'Follow-up interview, 21 March 2026',
  );
  expect(titleOf('interview', [given('schedule', 'closing')])).toBe('Closing interview');
  expect(titleOf('interview', [])).toBe('Interview');
  expect(titleOf('activityAnalysis', [given('observedOn', '2026-03-21')])).toBe(
    'Activity analysis, 21 March 2026',
  );
  expect(titleOf('capacityEvaluation', [given('date', '2026-03-21')])).toBe(
    'Functional capacity evaluation, 21 March 2026',
  );
  expect(titleOf('activityAnalysis', [])).toBe('Activity analysis');
  expect(
    titleOf('activityAnalysis', [given('about', 'home'), given('activityName', 'Prepare a meal.')]),
  ).toBe('Activity analysis: home, prepare a meal');
  expect(titleOf('painRating', [])).toBe('Numeric pain rating (NPRS)');
  expect(
    titleOf('painRating', [given('date', '2026-03-12'), given('subject', 'Packing  at station 3.')]),
  ).toBe('Numeric pain rating (NPRS), Packing at station 3, 12 March 2026');
  expect(titleOf('recommendation', [given('action', 'Move the desk.')])).toBe(
    'Recommendation R1: Move the desk',
  );
  expect(titleOf('recommendation', [given('action', 'x'.repeat(90))])).toBe(
    `Recommendation R2: ${'x'.repeat(79)}…`,
  );
});
