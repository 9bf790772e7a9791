import { readFileSync } from 'node:fs';
import { createDocumentHandlers } from '../../../../electron/documents/handlers.ts';
import type { PrintingProcess } from '../../../../electron/ipc/context.ts';
import { addPhoto, updatePhoto } from '../../../../electron/storage/photos/photos.ts';
import { createRecord } from '../../../../electron/storage/records.ts';
import { saveAnswers } from '../../../../electron/storage/save-answers.ts';
import type { FieldChange, RecordKind } from '../../../../shared/domain/records.ts';
import { documentFolders } from '../../../fixtures/documents/print.ts';
import { contextOf, type TestContext } from '../../storage/support/context.ts';
import { type Desk, given, newDesk } from '../../storage/support/desk.ts';
import { NearProcess } from './near-process.ts';

/** The id of a call that may be cancelled. */
export const operation = '5f0c2c52-98a4-4d7b-9f6e-3a1d7f9f0a11';
const picture = readFileSync(new URL('../../../fixtures/documents/shelf-landscape.jpg', import.meta.url));

/** A stored case and the calls about its documents. */
export interface Room {
  readonly desk: Desk;
  readonly context: TestContext;
  readonly handlers: ReturnType<typeof createDocumentHandlers>;
  readonly caseId: string;
  readonly consentId: string;
  readonly analysisId: string;
  readonly caseFileId: string;
  readonly add: (kind: RecordKind, changes: readonly FieldChange[], parentId?: string) => string;
}

/**
 * A stored case with a finding, a photo, planted secrets and one release consent.
 * @param start starts what prints
 */
export function newRoom(start: () => PrintingProcess = () => new NearProcess()): Room {
  const desk = newDesk('real');
  const base = contextOf(desk);
  const context: TestContext = { ...base, printing: { start } };
  const { caseId, clientRecordId, caseFileRecordId } = desk.newCase('Sarah Levy');
  const save = (recordId: string, changes: FieldChange[]) =>
    saveAnswers(desk.work(), { recordId, changes, reason: null });
  const add = (kind: RecordKind, changes: readonly FieldChange[], parentId: string | null = null) =>
    createRecord(desk.work(), { caseId, kind, parentId, initial: [...changes] }).record.id;
  save(clientRecordId, [
    given('conditions', ['c']),
    given('conditions.c.name', 'Fibromyalgia'),
    given('treatments', ['t']),
    given('treatments.t.name', 'Duloxetine'),
    given('interpreterNeeded', 'yes'),
    given('interpreterName', 'Deborah Quill'),
  ]);
  save(caseFileRecordId, [
    given('questions', ['q']),
    given('questions.q.question', 'Can she come back?'),
    given('questions.q.answer', 'Yes, with a stool, however the fibromyalgia goes.'),
    given('jobTitle', 'sales assistant'),
  ]);
  const visitId = add('visit', [given('date', '12/03/2026')]);
  const analysisId = add(
    'activityAnalysis',
    [
      given('shiftMinutes', '450'),
      given('tasks', ['a', 'b']),
      given('tasks.a.name', 'Serve at the till'),
      given('tasks.a.essential', 'essential'),
      given('tasks.b.name', 'Collect Duloxetine from the pharmacy'),
      given('ratings.a.stand_static.frequency', 'constant'),
      given('outlook', 'Steady growth'),
    ],
    visitId,
  );
  add('note', [given('text', 'Deborah Quill interpreted; the Duloxetine makes mornings slow.')]);
  const photo = addPhoto(desk.work(), {
    recordId: analysisId,
    itemId: null,
    jpeg: picture,
    takenOn: '2026-03-12',
  });
  updatePhoto(desk.work(), photo.id, {
    caption: 'Till, Deborah Quill on the left',
    people: 'agreed',
    persons: [{ id: 'p', name: 'Deborah Quill', consent: 'yes', covered: false }],
    itemId: null,
    inDocuments: true,
  });
  const kept = addPhoto(desk.work(), {
    recordId: analysisId,
    itemId: null,
    jpeg: picture,
    takenOn: '2026-03-12',
  });
  updatePhoto(desk.work(), kept.id, {
    caption: 'Lowest shelf: handle 180 mm from the floor',
    people: 'nobody',
    itemId: null,
    inDocuments: true,
  });
  const consentId = add('consent', [
    given('scope', 'release'),
    given('recipient', 'Dana Okafor'),
    given('audience', 'employer'),
    given('purposes', ['adjustments']),
    given('from', '12/03/2026'),
    given('howGiven', 'written'),
    given('covers', 'What she can do at the bench.'),
  ]);
  const handlers = createDocumentHandlers(context, documentFolders);
  return { desk, context, handlers, caseId, add, consentId, analysisId, caseFileId: caseFileRecordId };
}

/** Words planted in the room that no employer may read. */
export const plantedWords = ['fibromyalgia', 'duloxetine', 'deborah', 'quill'] as const;
