import { v4 } from 'uuid';
import { createDocumentHandlers } from '../../../../electron/documents/handlers.ts';
import { storedCase } from '../../../../electron/storage/case-row.ts';
import { createRecord } from '../../../../electron/storage/records.ts';
import { saveAnswers } from '../../../../electron/storage/save-answers.ts';
import type { Release } from '../../../../shared/domain/practitioner.ts';
import type { FieldChange, RecordKind } from '../../../../shared/domain/records.ts';
import type { Input, Output, RecordsEvent } from '../../../../shared/ipc/contract.ts';
import type { RecordsContracts } from '../../../../shared/ipc/records-contracts.ts';
import { documentFolders } from '../../../fixtures/documents/print.ts';
import { contextOf, type TestContext } from '../../storage/support/context.ts';
import { type Desk, given, newDesk } from '../../storage/support/desk.ts';
import { temporaryFolder } from '../../storage/support/vault.ts';
import { NearProcess } from './near-process.ts';

export type BatchRequest = Input<RecordsContracts['batch.release']>;
export type Asked = Pick<BatchRequest, 'letter' | 'audience' | 'format'>;

/** A letter to the client, which needs no consent. */
export const appointment: Asked = {
  letter: { kind: 'appointmentLetter' },
  audience: 'client',
  format: 'pdf',
};
/** A letter to the employer, which needs one. */
export const independence: Asked = {
  letter: { kind: 'caseLetter', template: 'independence' },
  audience: 'employer',
  format: 'pdf',
};

/** One case of a batch. */
export interface BatchCase {
  readonly caseId: string;
  readonly number: string;
  readonly clientName: string;
  readonly clientId: string;
  readonly caseFileId: string;
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
  /** A case with a visit ahead and a consent for the employer, and a word of its own wherever words can be typed that a letter might tell. */
  readonly newCase: (clientName?: string) => BatchCase;
  /** Where the letters are put. */
  readonly folder: string;
  readonly check: (
    asked: Asked,
    of: readonly BatchCase[],
  ) => Promise<Output<RecordsContracts['batch.check']>>;
  /** All rows as they were checked, confirmed. */
  readonly rowsOf: (asked: Asked, of: readonly BatchCase[]) => Promise<BatchRequest['rows']>;
  /** The whole batch as it was checked, but for what is said otherwise. */
  readonly release: (
    asked: Asked,
    of: readonly BatchCase[],
    change?: Partial<BatchRequest>,
  ) => Promise<Output<RecordsContracts['batch.release']>>;
  /** The ledger of a case. */
  readonly releasesOf: (one: BatchCase) => Promise<readonly Release[]>;
  /** Every printing process that was started. */
  readonly started: readonly NearProcess[];
  readonly onEvent: (listener: (event: RecordsEvent) => void) => void;
}

/**
 * An empty vault for letters in a batch.
 * @param newProcess what prints
 */
export function newBatchRoom(newProcess: () => NearProcess = () => new NearProcess()): BatchRoom {
  const desk = newDesk('real');
  const started: NearProcess[] = [];
  const start = () => {
    const one = newProcess();
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
    const { caseId, clientRecordId: clientId, caseFileRecordId: caseFileId } = desk.newCase(clientName);
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
    save(caseFileId, [
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
    return { caseId, number, clientName, clientId, caseFileId, visitId, consentId, mark, save, add };
  };
  const folder = temporaryFolder();
  const check: BatchRoom['check'] = async (asked, of) =>
    handlers['batch.check']({ ...asked, caseIds: of.map(({ caseId }) => caseId), operation: v4() });
  const rowsOf: BatchRoom['rowsOf'] = async (asked, of) =>
    (await check(asked, of)).map(({ caseId, consentId, recipient, purpose }) => ({
      caseId,
      consentId,
      // What could not be found stands for whatever was typed.
      recipient: recipient || 'Somebody',
      purpose: purpose || 'Something',
      agreed: true,
    }));
  return {
    desk,
    context,
    newCase,
    started,
    onEvent: (listener) => void heard.push(listener),
    folder,
    check,
    rowsOf,
    release: async (asked, of, change = {}) => {
      const rows = change.rows ?? (await rowsOf(asked, of));
      const place = v4();
      context.places.add(place, folder);
      return handlers['batch.release']({ ...asked, folder: place, rows, operation: v4(), ...change });
    },
    releasesOf: async ({ caseId }) => handlers['documents.releases']({ caseId }),
  };
}

/** Three letters between two that no word of English has there, so that no mark is part of another. */
function markOf(index: number): string {
  const letter = (step: number) => String.fromCharCode(97 + (Math.floor(index / step) % 26));
  return `zq${letter(676)}${letter(26)}${letter(1)}qz`;
}
