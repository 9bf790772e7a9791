import { z } from 'zod';
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
