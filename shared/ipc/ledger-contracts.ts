import { z } from 'zod';
import { ExplainedChange, UnexplainedChange } from '../documents/change-reason.ts';
import { LedgerEntry, LedgerStep, StepTaken } from '../documents/ledger.ts';
import { BlockBox, VersionMark } from '../documents/tree.ts';
import { Id, Instant } from '../domain/ids.ts';
import { Release } from '../domain/practitioner.ts';
import { defineContracts } from './contract.ts';
import { documentChoice } from './document-choice.ts';

/** One version of a document and who has it. */
const DocumentVersion = z.strictObject({
  id: Id,
  number: z.int().positive(),
  reference: z.string(),
  /** Why there is a version after the first. */
  reason: z.string(),
  at: Instant,
  signed: z
    .strictObject({
      at: Instant,
      signer: z.string(),
      pages: z.int().positive(),
      certificate: z.string().nullable(),
    })
    .nullable(),
  /** What is wrong with what is stored of it; null where it is as it was signed. */
  problem: z.string().nullable(),
  releases: z.array(Release),
  /** The correction letters about it that left. */
  corrections: z.array(Release),
});
export type DocumentVersion = z.infer<typeof DocumentVersion>;

/** Where a document stands. */
export const DocumentStanding = z.strictObject({
  number: z.int().positive(),
  reference: z.string(),
  /** Each step of this version, in order. */
  steps: z.array(
    z.strictObject({
      step: LedgerStep,
      state: z.enum(['done', 'skipped', 'open']),
      entry: LedgerEntry.nullable(),
    }),
  ),
  /** What is next; null once the client withdrew. */
  next: LedgerStep.nullable(),
  signed: z.boolean(),
  withdrawn: z.boolean(),
  mark: VersionMark,
  /** When the client got a copy to comment on; null while they have none. */
  commentCopyAt: Instant.nullable(),
  /** The sections that would read otherwise now; null while nothing changed since it was signed. */
  outOfDate: z.array(z.string()).nullable(),
  /** Changes of answers on which the newest signed version rests, and nobody has said why. */
  unexplained: z.array(UnexplainedChange),
  /** Why others were changed since, each reason once, oldest first. */
  reasons: z.array(z.string()),
  /** Everything written about this version, oldest first. */
  entries: z.array(LedgerEntry),
  /** All versions, the newest first. */
  versions: z.array(DocumentVersion),
});
export type DocumentStanding = z.infer<typeof DocumentStanding>;

/** The ledger of a document: what happened to it, and its signing. */
export const ledgerContracts = defineContracts({
  'documents.standing': { input: z.strictObject(documentChoice), output: DocumentStanding },
  'documents.takeStep': { input: z.strictObject({ ...documentChoice, taken: StepTaken }), output: z.null() },
  /** Begins the version after a signed one. */
  'documents.newVersion': {
    input: z.strictObject({ ...documentChoice, reason: z.string().trim().min(1).max(500) }),
    output: z.null(),
  },
  /**
   * Signs the document as it is composed now, with the passphrase of the vault and, where wanted, with the OT's own certificate. Neither
   * password nor certificate is kept. Sends `progress`.
   */
  'documents.sign': {
    input: z.strictObject({
      ...documentChoice,
      passphrase: z.string().min(1).max(1024),
      certificate: z.strictObject({ place: z.uuidv4(), password: z.string().max(1024) }).nullable(),
      operation: z.uuidv4(),
    }),
    output: z.null(),
  },
  /** The changes of a record's answers on which a signed document rests: those without a reason, and those with one, newest first. */
  'changeReasons.ofRecord': {
    input: z.strictObject({ recordId: Id }),
    output: z.strictObject({ open: z.array(UnexplainedChange), given: z.array(ExplainedChange) }),
  },
  /**
   * Says why answers were changed. What has its reason already, or reads again as it did, is passed over; an answer that was changed once
   * more since `upTo` asks again.
   */
  'changeReasons.give': {
    input: z.strictObject({
      caseId: Id,
      changes: z
        .array(z.strictObject({ recordId: Id, path: z.string().max(300), upTo: Id }))
        .min(1)
        .max(500),
      reason: z.string().trim().min(1).max(500),
    }),
    output: z.null(),
  },
  /** The pages of a signed version, checked when they are read. */
  'documents.signedPages': {
    input: z.strictObject({ versionId: Id }),
    output: z.strictObject({
      pdf: z.instanceof(Uint8Array),
      pages: z.int().positive(),
      boxes: z.array(BlockBox),
    }),
  },
});
