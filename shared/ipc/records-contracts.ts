import { z } from 'zod';
import { DocumentCheck } from '../documents/checks/check.ts';
import { DocumentFormat, longestFilePassphrase } from '../documents/format.ts';
import { Ground } from '../documents/ground.ts';
import { HeldItem } from '../documents/held-decision.ts';
import {
  BlockBox,
  BlockEdit,
  DocumentTree,
  ResultChoice,
  TemplateChoice,
  Withheld,
} from '../documents/tree.ts';
import { CalendarDate, Id, Instant } from '../domain/ids.ts';
import {
  CaseRow,
  CaseStatus,
  Channel,
  Practitioner,
  Release,
  TimelineEntry,
} from '../domain/practitioner.ts';
import { ChangeEntry, FieldChange, RecordKind, RecordSummary, RecordWithAnswers } from '../domain/records.ts';
import { Finding } from '../reasoning/finding.ts';
import { batchContracts } from './batch-contracts.ts';
import { checklistsContracts } from './checklists-contracts.ts';
import { clinicContracts } from './clinic-contracts.ts';
import { defineContracts } from './contract.ts';
import { documentChoice } from './document-choice.ts';
import { houseContracts } from './house-contracts.ts';
import { importContracts } from './imports-contracts.ts';
import { ledgerContracts } from './ledger-contracts.ts';
import { libraryContracts } from './library-contracts.ts';
import { photoContracts } from './photo-contracts.ts';
import { templateContracts } from './template-contracts.ts';
import { Passphrase, PlaceToken } from './vault-contracts.ts';
import { ClockMove, visitPinContracts } from './visit-lock-contracts.ts';

const nothing = z.null();
const page = { offset: z.int().nonnegative(), limit: z.int().min(1).max(200) };
/** Whom a copy goes to and on what terms. */
const releaseTerms = {
  recipient: z.string().trim().min(1).max(200),
  purpose: z.string().trim().min(1).max(200),
  /** `signed`: the very bytes that were signed; `comment`: the client's copy, for their comments; otherwise as composed now. */
  copy: z.enum(['signed', 'comment', 'unsigned']).optional(),
  /** Why it leaves unsigned. */
  unsignedReason: z.string().trim().max(500).optional(),
  channel: Channel.optional(),
  /** The OT has read the words of the consent and confirms that this document is what the client agreed to. */
  agreed: z.boolean().optional(),
  /** Why it goes to somebody whom the record says not to contact. */
  contactReason: z.string().trim().max(500).optional(),
};

/** Calls that need an open vault. */
export const recordsContracts = defineContracts({
  ...visitPinContracts,
  ...importContracts,
  ...clinicContracts,
  ...houseContracts,
  ...templateContracts,
  ...libraryContracts,
  ...checklistsContracts,
  ...photoContracts,
  ...ledgerContracts,
  ...batchContracts,

  'vault.changePassphrase': {
    input: z.strictObject({ current: Passphrase, next: Passphrase }),
    output: nothing,
  },
  'vault.newRecoveryCode': {
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  /** Copies the whole vault into a new folder at the chosen place, reopens the copy and checks it. Sends `progress`. */
  'vault.copy': {
    input: z.strictObject({ place: PlaceToken, operation: z.uuidv4() }),
    output: z.strictObject({
      at: Instant,
      bytes: z.int().positive(),
      cases: z.int().nonnegative(),
      folder: z.string(),
    }),
  },

  'settings.get': {
    input: nothing,
    output: z.strictObject({
      practitioner: Practitioner,
      idleMinutes: z.int().min(1).max(30),
      lastCopyAt: Instant.nullable(),
    }),
  },
  'settings.save': {
    input: z.strictObject({ practitioner: Practitioner, idleMinutes: z.int().min(1).max(30) }),
    output: nothing,
  },

  'cases.list': {
    input: z.strictObject({
      query: z.string().max(200),
      status: CaseStatus.or(z.literal('deleted')),
      ...page,
    }),
    output: z.strictObject({ rows: z.array(CaseRow).max(200), total: z.int().nonnegative() }),
  },
  /** Cases whose client has the same name (case, accents and spacing aside) and birth date. */
  'cases.duplicates': {
    input: z.strictObject({
      clientName: z.string().max(200),
      birthDate: CalendarDate,
      exceptCaseId: Id.nullable(),
    }),
    output: z.array(CaseRow).max(20),
  },
  'cases.create': {
    input: z.strictObject({
      clientName: z.string().trim().min(1).max(200),
      birthDate: CalendarDate.nullable(),
    }),
    output: z.strictObject({ caseId: Id }),
  },
  'cases.get': {
    input: z.strictObject({ caseId: Id }),
    output: z.strictObject({
      case: CaseRow,
      /** `number`: what a recommendation is called on paper, `R3`; nothing else has one. */
      records: z.array(RecordSummary.extend({ title: z.string(), number: z.string().optional() })).max(2000),
    }),
  },
  'cases.close': {
    input: z.strictObject({ caseId: Id, reason: z.string().trim().min(1).max(500) }),
    output: nothing,
  },
  'cases.reopen': { input: z.strictObject({ caseId: Id }), output: nothing },
  'cases.delete': { input: z.strictObject({ caseId: Id }), output: nothing },
  'cases.restore': { input: z.strictObject({ caseId: Id }), output: nothing },
  /** Erases a deleted case for good. `number` must be the case's number, typed by the user. */
  'cases.destroy': { input: z.strictObject({ caseId: Id, number: z.string().max(40) }), output: nothing },
  'cases.timeline': {
    input: z.strictObject({ caseId: Id, ...page }),
    output: z.strictObject({ rows: z.array(TimelineEntry).max(200), total: z.int().nonnegative() }),
  },

  'records.create': {
    input: z.strictObject({
      caseId: Id,
      kind: RecordKind,
      parentId: Id.nullable(),
      initial: z.array(FieldChange).max(500),
    }),
    output: RecordWithAnswers,
  },
  'records.get': { input: z.strictObject({ recordId: Id }), output: RecordWithAnswers },
  /** All records of one kind in a case, with their answers, oldest first. */
  'records.ofKind': {
    input: z.strictObject({ caseId: Id, kind: RecordKind }),
    output: z.array(RecordWithAnswers).max(200),
  },
  'records.save': {
    input: z.strictObject({
      recordId: Id,
      changes: z.array(FieldChange).min(1).max(500),
      reason: z.string().max(500).nullable(),
    }),
    /** The stored answers of the changed paths; null for emptied ones. */
    output: z.strictObject({ savedAt: Instant, answers: z.record(z.string(), z.unknown()) }),
    maxBytes: 4 * 1024 * 1024,
  },
  /** Takes back the last change of this record that is not itself undone. Returns it, or null when there is none. */
  'records.undo': {
    input: z.strictObject({ recordId: Id }),
    output: z.strictObject({ undone: z.array(ChangeEntry), record: RecordWithAnswers }).nullable(),
  },
  'records.remove': { input: z.strictObject({ recordId: Id }), output: nothing },
  'records.restore': { input: z.strictObject({ recordId: Id }), output: nothing },
  'records.history': {
    input: z.strictObject({ recordId: Id, ...page }),
    output: z.strictObject({ rows: z.array(ChangeEntry).max(200), total: z.int().nonnegative() }),
  },

  /**
   * The computer's clock was moved by so much while the page watched: running timers are put in terms of the new clock. Gives the
   * records that changed.
   */
  'timers.clockMoved': {
    input: z.strictObject({ milliseconds: ClockMove }),
    output: z.array(Id).max(10_000),
  },

  'findings.list': {
    input: z.strictObject({ caseId: Id }),
    output: z.array(Finding.extend({ setAside: z.string().nullable() })).max(10_000),
  },
  /** Sets a finding aside with a reason, or takes it back with null. */
  'findings.setAside': {
    input: z.strictObject({
      caseId: Id,
      findingId: z.string().max(400),
      reason: z.string().trim().min(1).max(500).nullable(),
    }),
    output: nothing,
  },

  'documents.compose': {
    input: z.strictObject(documentChoice),
    output: z.strictObject({
      tree: DocumentTree,
      withheld: z.array(Withheld),
      /** Edits whose data changed since, and edits whose block is gone. */
      outdated: z.array(BlockEdit),
      tray: z.array(BlockEdit),
      /** Characters no embedded font has, each with the block it stands in. */
      unprintable: z.array(z.strictObject({ character: z.string(), blockId: z.string() })),
      /** What the document still lacks, one sentence each. */
      missing: z.array(z.string()),
      /** What is to be looked at before it is signed. */
      checks: z.array(DocumentCheck),
      /** What a document of results can hold; empty for the other kinds. */
      choices: z.array(ResultChoice),
      /** What a letter can be made from; empty for the other kinds. */
      templates: z.array(TemplateChoice),
      /** About how old a reader must be, in years; null where that is not looked at. */
      readingAge: z.number().nullable(),
      /** What the rules keep from the client and the OT decides on; empty but for the copy of the record. */
      held: z.array(HeldItem),
    }),
  },
  /**
   * Whether words of work hold a name or term that an employer must not read, recorded elsewhere in the case: the sentence would be left
   * out of the employer's copy. Null while none does, and for a record that reaches no employer.
   */
  'documents.guardedTerm': {
    input: z.strictObject({ recordId: Id, text: z.string().max(10_000) }),
    output: z.strictObject({ term: z.string(), about: z.enum(['health', 'people']) }).nullable(),
  },
  /** The document before anything is kept from its reader, to stand beside what that reader gets. It is for the screen alone. */
  'documents.whole': { input: z.strictObject(documentChoice), output: DocumentTree },
  /** What a sentence, a row or a picture of a document rests on: answers and photos of the record. */
  'documents.grounds': {
    input: z.strictObject({ ...documentChoice, blockId: z.string().max(400) }),
    output: z.array(Ground),
  },
  /** Keeps the OT's own words for a block; null goes back to the composed sentence. */
  'documents.rewrite': {
    input: z.strictObject({
      ...documentChoice,
      blockId: z.string().max(400),
      text: z.string().max(5000).nullable(),
    }),
    output: nothing,
  },
  'documents.print': {
    input: z.strictObject({ ...documentChoice, operation: z.uuidv4() }),
    output: z.strictObject({
      pdf: z.instanceof(Uint8Array),
      pages: z.int().positive(),
      boxes: z.array(BlockBox),
    }),
  },
  /**
   * Releases the document: checks consent and ledger, writes the file at the chosen place and the ledger row. Sends `progress`. Only the
   * client's own copy, and the copy on which the client comments, leave without a consent, and only to the client.
   */
  'documents.export': {
    input: z.strictObject({
      ...documentChoice,
      ...releaseTerms,
      /** PDF where none is named. */
      format: DocumentFormat.optional(),
      /** Of an encrypted PDF; kept nowhere. */
      passphrase: z.string().max(longestFilePassphrase).optional(),
      place: PlaceToken,
      operation: z.uuidv4(),
    }),
    output: Release,
  },
  /**
   * A document on its way to the system's printing: checks consent and gives the pages to be printed, and after they were, with
   * `printed`, writes the ledger row. Sends `progress`.
   */
  'documents.paper': {
    input: z.strictObject({
      ...documentChoice,
      ...releaseTerms,
      printed: z.boolean(),
      operation: z.uuidv4(),
    }),
    output: z.strictObject({ pdf: z.instanceof(Uint8Array), release: Release.nullable() }),
  },
  'documents.releases': { input: z.strictObject({ caseId: Id }), output: z.array(Release).max(500) },
  /** Stops a print, export, batch or copy under way. */
  'operations.cancel': { input: z.strictObject({ operation: z.uuidv4() }), output: nothing },
});

export type RecordsContracts = typeof recordsContracts;
