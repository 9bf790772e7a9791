import { createDocumentHandlers } from '../../../../electron/documents/handlers.ts';
import { storedCase } from '../../../../electron/storage/case-row.ts';
import { createRecord } from '../../../../electron/storage/records.ts';
import { saveAnswers } from '../../../../electron/storage/save-answers.ts';
import type { FieldChange, RecordKind } from '../../../../shared/domain/records.ts';
import type { RecordsEvent } from '../../../../shared/ipc/contract.ts';
import { documentFolders } from '../../../fixtures/documents/print.ts';
import { contextOf, type TestContext } from '../../storage/support/context.ts';
import { type Desk, given, newDesk } from '../../storage/support/desk.ts';
import { NearProcess } from './near-process.ts';

/** One case of a batch. */
export interface BatchCase {
  readonly caseId: string;
  readonly number: string;
  readonly clientName: string;
  readonly clientId: string;
  readonly visitId: string;
  /** Of the consent for the employer. */
  readonly consentId: string;
  /** Part of every word planted in this case, its client's name among them, and of no word elsewhere. */
  readonly mark: string;
  readonly save: (recordId: string, changes: readonly FieldChange[]) => void;
  readonly add: (kind: RecordKind, changes: readonly FieldChange[]) => string;
}

/** A vault with many cases and the calls about their documents. */
export interface BatchRoom {
  readonly desk: Desk;
  readonly context: TestContext;
  readonly handlers: ReturnType<typeof createDocumentHandlers>;
  /** A case with a visit ahead and a consent for the employer, and a word of its own wherever words can be typed that a letter might tell. */
  readonly newCase: (clientName?: string) => BatchCase;
  /** Every printing process that was started. */
  readonly started: readonly NearProcess[];
  readonly onEvent: (listener: (event: RecordsEvent) => void) => void;
}

/** An empty vault for letters in a batch. */
export function newBatchRoom(): BatchRoom {
  const desk = newDesk('real');
  const started: NearProcess[] = [];
  const start = () => {
    const one = new NearProcess();
    started.push(one);
    return one;
  };
  const base = contextOf(desk);
  const heard: ((event: RecordsEvent) => void)[] = [];
  const emit = (event: RecordsEvent) => {
    base.emit(event);
    for (const listener of heard) listener(event);
  };
  const context: TestContext = { ...base, emit, printing: { start } };
  const handlers = createDocumentHandlers(context, documentFolders);
  let made = 0;
  const newCase = (name?: string): BatchCase => {
    made += 1;
    const mark = markOf(made);
    const clientName = name ?? `Ada Name${mark}`;
    const { caseId, clientRecordId: clientId, caseFileRecordId } = desk.newCase(clientName);
    const save = (recordId: string, changes: readonly FieldChange[]) =>
      void saveAnswers(desk.work(), { recordId, changes: [...changes], reason: null });
    const add = (kind: RecordKind, changes: readonly FieldChange[]) =>
      createRecord(desk.work(), { caseId, kind, parentId: null, initial: [...changes] }).record.id;
    save(clientId, [
      given('conditions', ['c']),
      given('conditions.c.name', `Illness${mark}`),
      given('address', `${made} Street${mark}, Leeds`),
      given('contactNotes', `Ring${mark} first.`),
    ]);
    save(caseFileRecordId, [
      given('jobTitle', `trade${mark}`),
      given('employerName', `Works${mark}`),
      given('questions', ['q']),
      given('questions.q.question', `Asked${mark}?`),
    ]);
    const visitId = add('visit', [
      given('date', '02/04/2026'),
      given('start', '10:30'),
      given('place', `Hall${mark}`),
    ]);
    add('note', [given('text', `Said${mark} on the telephone.`)]);
    const consentId = add('consent', [
      given('scope', 'release'),
      given('recipient', `Dana Boss${mark}`),
      given('audience', 'employer'),
      given('purposes', ['adjustments']),
      given('from', '12/03/2026'),
      given('howGiven', 'written'),
      given('covers', `What helps${mark}.`),
    ]);
    const { number } = storedCase(desk.database, caseId);
    return { caseId, number, clientName, clientId, visitId, consentId, mark, save, add };
  };
  return { desk, context, handlers, newCase, started, onEvent: (listener) => void heard.push(listener) };
}

/** Three letters between two that no word of English has there, so that no mark is part of another. */
function markOf(index: number): string {
  const letter = (step: number) => String.fromCharCode(97 + (Math.floor(index / step) % 26));
  return `zq${letter(676)}${letter(26)}${letter(1)}qz`;
}
