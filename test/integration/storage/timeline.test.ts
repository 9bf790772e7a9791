import { expect, test } from 'vitest';
import { blockEditsOf, keepBlockEdit } from '../../../electron/storage/block-edits.ts';
import { closeCase, deleteCase, reopenCase, restoreCase } from '../../../electron/storage/cases.ts';
import { nextReference } from '../../../electron/storage/documents/versions.ts';
import { setAsideFinding, setAsideFindings } from '../../../electron/storage/finding-overrides.ts';
import { undoLastSave } from '../../../electron/storage/history.ts';
import { createRecord, removeRecord, restoreRecord } from '../../../electron/storage/records.ts';
import { addRelease, releasedFile, releasesOf } from '../../../electron/storage/releases.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { timelineOf } from '../../../electron/storage/timeline.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { given, newDesk } from './support/desk.ts';

test('the timeline tells what happened to a case in sentences, newest first', () => {
  const desk = newDesk();
  const { caseId, clientRecordId } = desk.newCase();
  const noteId = createRecord(desk.work(), {
    caseId,
    kind: 'note',
    parentId: null,
    initial: [given('text', 'first')],
  }).record.id;
  for (const typed of ['a', 'ab', 'abc'])
    saveAnswers(desk.work(), { recordId: noteId, changes: [given('text', typed)], reason: null });
  saveAnswers(desk.work(), { recordId: noteId, changes: [given('load', '4')], reason: null });
  undoLastSave(desk.work(), noteId);
  saveAnswers(desk.work(), {
    recordId: clientRecordId,
    changes: [given('preferredName', 'Mira')],
    reason: null,
  });
  removeRecord(desk.work(), noteId);
  restoreRecord(desk.work(), noteId);
  setAsideFinding(desk.work(), caseId, 'r/x/y', 'Seen on a bad day');
  setAsideFinding(desk.work(), caseId, 'r/x/y', null);
  keepBlockEdit(desk.work(), caseId, 'employerReport', 'b1', { text: 'Mine', digest: 'd' });
  const released = addRelease(
    desk.work(),
    {
      caseId,
      documentKind: 'employerReport',
      format: 'docx',
      reference: 'RH-0001-A',
      recipient: 'Sam Patel',
      purpose: 'adjustments',
      consentId: noteId,
      digest: 'a'.repeat(64),
      pages: 9,
      withheld: 3,
      versionId: null,
      mark: 'draft',
      channel: 'post',
      agreedTo: null,
      lawfulGround: null,
      contactReason: '',
      template: null,
      unsignedReason: 'The meeting is today.',
    },
    Buffer.from('%PDF'),
  );
  closeCase(desk.work(), caseId, 'Back at work.');
  reopenCase(desk.work(), caseId);
  deleteCase(desk.work(), caseId);
  restoreCase(desk.work(), caseId);

  const all = timelineOf(desk.database, caseId, { offset: 0, limit: 200 }, declarationFor);
  expect(all.rows.map((row) => row.text)).toEqual([
    'Case restored.',
    'Case deleted.',
    'Case opened again.',
    'Case closed: Back at work.',
    'Employer report RH-0001-A released to Sam Patel. Purpose: deciding on changes at work.',
    'Employer report: a sentence rewritten.',
    'Finding taken back into account.',
    'Finding set aside.',
    'Restored: note.',
    'Removed: note.',
    'Client: 1 answer changed.',
    'Note: 2 answers changed.',
    'Added: note.',
    'Case RH-0001 opened.',
  ]);
  expect(all.total).toBe(14);
  expect(new Set(all.rows.map((row) => row.id)).size).toBe(14);
  const second = timelineOf(desk.database, caseId, { offset: 5, limit: 3 }, declarationFor);
  expect(second.rows).toEqual(all.rows.slice(5, 8));

  expect(releasesOf(desk.database, caseId)).toEqual([released]);
  expect(nextReference(desk.database, caseId, 'employerReport')).toBe('RH-0001-R2');
  expect(nextReference(desk.database, caseId, 'recommendationLetter')).toBe('RH-0001-L1');
  expect(Buffer.from(releasedFile(desk.database, released.id)).toString()).toBe('%PDF');
});

test('a rewritten sentence is kept with its digest until it is taken back', () => {
  const desk = newDesk();
  const { caseId } = desk.newCase();
  keepBlockEdit(desk.work(), caseId, 'employerReport', 'b1', { text: 'Mine', digest: 'one' });
  keepBlockEdit(desk.work(), caseId, 'employerReport', 'b1', { text: 'Mine again', digest: 'two' });
  keepBlockEdit(desk.work(), caseId, 'recommendationLetter', 'b1', { text: 'Other', digest: 'three' });
  expect(blockEditsOf(desk.database, caseId, 'employerReport')).toMatchObject([
    { blockId: 'b1', text: 'Mine again', digest: 'two' },
  ]);
  keepBlockEdit(desk.work(), caseId, 'employerReport', 'b1', null);
  expect(blockEditsOf(desk.database, caseId, 'employerReport')).toEqual([]);
  expect(blockEditsOf(desk.database, caseId, 'recommendationLetter')).toHaveLength(1);
});

test('a finding set aside keeps its reason, and only in its own case', () => {
  const desk = newDesk();
  const { caseId } = desk.newCase();
  const other = desk.newCase('Peter Okonkwo', null);
  setAsideFinding(desk.work(), caseId, 'r/x/y', 'first');
  setAsideFinding(desk.work(), caseId, 'r/x/y', 'second');
  expect([...setAsideFindings(desk.database, caseId)]).toEqual([['r/x/y', 'second']]);
  expect(setAsideFindings(desk.database, other.caseId).size).toBe(0);
});

test('an instrument keeps the capital of its name inside a sentence', () => {
  const desk = newDesk('real');
  const { caseId } = desk.newCase();
  createRecord(desk.work(), {
    caseId,
    kind: 'phq9',
    parentId: null,
    initial: [given('date', '2026-03-21'), given('subject', 'Second visit')],
  });
  createRecord(desk.work(), { caseId, kind: 'visit', parentId: null, initial: [] });
  const { title } = declarationFor('phq9');
  const all = timelineOf(desk.database, caseId, { offset: 0, limit: 200 }, declarationFor);
  expect(all.rows.map((row) => row.text)).toEqual([
    'Added: visit.',
    `Added: ${title}, Second visit, 21 March 2026.`,
    expect.stringMatching(/^Case .+ opened\.$/),
  ]);
});
