import { z } from 'zod';
import { Id } from '../domain/ids.ts';
import { ImportKindId } from '../imports/import-kind.ts';
import { defineContracts } from './contract.ts';

/** Rows shown of each sort; the counts beside them are of all. */
export const mostShown = 500;

const PlannedLine = z.strictObject({ line: z.int().positive(), subject: z.string(), detail: z.string() });
const RowProblem = z.strictObject({
  line: z.int().positive(),
  column: z.string().nullable(),
  problem: z.string(),
  accepted: z.string().optional(),
});

/** What importing a file would do. Nothing has changed yet. */
export const ImportPreview = z.strictObject({
  importId: z.uuid(),
  accepted: z.array(PlannedLine).max(mostShown),
  kept: z.array(PlannedLine).max(mostShown),
  refused: z.array(RowProblem).max(mostShown),
  counts: z.strictObject({
    accepted: z.int().nonnegative(),
    kept: z.int().nonnegative(),
    /** Rows, however many things are wrong with each. */
    refused: z.int().nonnegative(),
    /** Things that are wrong. */
    problems: z.int().nonnegative(),
  }),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** Calls about files that are read into a record. */
export const importContracts = defineContracts({
  /**
   * Reads the chosen file and says what its rows would change in the record. The newest preview is the one that can be applied.
   * @throws `invalid-input` or `too-large` when the file as a whole cannot be used
   */
  'imports.preview': {
    input: z.strictObject({ place: z.uuidv4(), kind: ImportKindId, recordId: Id }),
    output: ImportPreview,
  },
  /** Stores every accepted row of the preview at once, or nothing. Refused when the record has changed since. */
  'imports.apply': {
    input: z.strictObject({ importId: z.uuid() }),
    output: z.strictObject({ rows: z.int().nonnegative() }),
  },
  /** Writes a file to fill in, with the headings and a few examples. */
  'imports.saveTemplate': {
    input: z.strictObject({ place: z.uuidv4(), kind: ImportKindId }),
    output: z.null(),
  },
});
