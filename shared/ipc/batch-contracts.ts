import { z } from 'zod';
import { BatchKind } from '../documents/batch-kind.ts';
import { DocumentFormat } from '../documents/format.ts';
import { Id, Instant } from '../domain/ids.ts';
import { Channel } from '../domain/practitioner.ts';
import { Audience } from '../domain/sensitivity.ts';
import { defineContracts } from './contract.ts';
import { PlaceToken } from './vault-contracts.ts';

/** As many letters as go in one batch. */
export const mostInBatch = 500;

/** The letter and its reader, the same for all cases. */
const letterAsked = {
  letter: z.strictObject({
    kind: BatchKind,
    /** One of `batchLetters` (`shared/documents/batch.ts`); the first of its kind for this reader when nothing is said. */
    template: z.string().max(60).optional(),
  }),
  audience: Audience,
  format: DocumentFormat.extract(['pdf', 'docx']),
};

/** To whom a letter goes, and under which consent. */
const terms = {
  /** Null for the client's own letter, which needs none. */
  consentId: Id.nullable(),
  recipient: z.string(),
  /** In words, as the ledger keeps it. */
  purpose: z.string(),
  /** What the consent covers in its own words, empty where it does not say; null where none is needed. */
  covers: z.string().nullable(),
  /** When this letter last went to this very recipient, and as what; null where the ledger knows of none. */
  before: z.strictObject({ at: Instant, reference: z.string() }).nullable(),
};

/** One letter of a batch before it is written. */
export const BatchRow = z.strictObject({
  caseId: Id,
  /** The case number. */
  number: z.string(),
  clientName: z.string(),
  /** As it would go; recipient and purpose are empty where it cannot go. */
  ...terms,
  /** All consents that it may go under, the chosen one first; empty where none is needed. */
  consents: z.array(z.strictObject(terms)),
  /** The file's name in the chosen folder: case number, letter and kind; no two of a batch are the same. */
  fileName: z.string(),
  /** Why it cannot go, in plain words; null where it can. */
  problem: z.string().nullable(),
  /** What it lacks but may go without, one sentence each. */
  notes: z.array(z.string()),
});
export type BatchRow = z.infer<typeof BatchRow>;

/** Letters to many cases at once. */
export const batchContracts = defineContracts({
  /**
   * What would go to each case, in the order of `caseIds`. Writes nothing. Sends `progress` in cases, and can be cancelled (`cancelled`).
   * Turns down a letter that does not go in a batch or not to this reader, a case that stands there twice (`invalid-input`), and one that is
   * not there (`not-found`).
   */
  'batch.check': {
    input: z.strictObject({
      ...letterAsked,
      caseIds: z.array(Id).min(1).max(mostInBatch),
      operation: z.uuidv4(),
    }),
    output: z.array(BatchRow).max(mostInBatch),
  },
  /**
   * Writes each letter into the folder, each with its row in the ledger of its case. All rows are checked before the first is written: where
   * one may not go, lacks the OT's confirmation (`agreed`, where it goes under a consent) or its file's name is taken, the call is turned
   * down with the reason, after the number of the case, and nothing is written. Afterwards the batch ends where it is cancelled, after the
   * letter that is being written, or at the first letter that cannot be written; what was written stays. Sends `progress` in letters
   * written. The token of the folder is used up in any case.
   */
  'batch.release': {
    input: z.strictObject({
      ...letterAsked,
      /** From `window.chooseFolder` for `letters`. */
      folder: PlaceToken,
      channel: Channel.optional(),
      rows: z
        .array(
          z.strictObject({
            caseId: Id,
            consentId: Id.nullable(),
            recipient: z.string().trim().min(1).max(200),
            purpose: z.string().trim().min(1).max(200),
            /** The OT has read the words of the consent and confirms that this letter is what the client agreed to. */
            agreed: z.boolean(),
          }),
        )
        .min(1)
        .max(mostInBatch),
      operation: z.uuidv4(),
    }),
    output: z.strictObject({
      /** In the order in which they were written. */
      written: z.array(z.strictObject({ caseId: Id, fileName: z.string(), reference: z.string() })),
      notWritten: z.array(z.strictObject({ caseId: Id, problem: z.string() })),
      /** The user stopped it. */
      cancelled: z.boolean(),
    }),
  },
});
