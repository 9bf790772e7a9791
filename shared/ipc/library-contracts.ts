import { z } from 'zod';
import { Id, Instant } from '../domain/ids.ts';
import { defineContracts } from './contract.ts';

const nothing = z.null();
const Name = z.string().trim().min(1).max(120);
const EmployerName = z.string().trim().max(120);

const LibraryLine = z.strictObject({
  key: z.string(),
  section: z.string(),
  label: z.string(),
  words: z.string(),
  paths: z.array(z.string()),
  typed: z.boolean(),
});

/** A job of the clinic's library. */
export const LibraryJob = z.strictObject({
  id: Id,
  title: z.string(),
  employer: z.string(),
  retired: z.boolean(),
  versions: z.array(z.strictObject({ number: z.int().positive(), at: Instant, by: z.string() })).max(500),
});
export type LibraryJob = z.infer<typeof LibraryJob>;

/** What saving an analysis would keep, and what would stay. Nothing has changed yet. */
export const LibraryPreview = z.strictObject({
  /** Stands for exactly what is listed; `library.save` wants it back. */
  digest: z.string(),
  title: z.string(),
  employer: z.string(),
  /** `paths` are those of the analysis, to leave a line out by. */
  kept: z.array(LibraryLine.extend({ mayName: z.boolean() })).max(10_000),
  /** Answers kept. */
  count: z.int().nonnegative(),
  withheld: z
    .array(
      z.strictObject({
        path: z.string(),
        label: z.string(),
        words: z.string(),
        why: z.enum(['guarded', 'account', 'chosen']),
      }),
    )
    .max(10_000),
});
export type LibraryPreview = z.infer<typeof LibraryPreview>;

const leaveOut = z.array(z.string().max(300)).max(2000);

/** Calls about the clinic's own jobs. */
export const libraryContracts = defineContracts({
  /** Every job, by employer and title. */
  'library.list': { input: nothing, output: z.array(LibraryJob).max(5000) },
  /** One version, as it is read. */
  'library.version': {
    input: z.strictObject({ jobId: Id, number: z.int().positive() }),
    output: z.strictObject({ lines: z.array(LibraryLine).max(10_000), count: z.int().nonnegative() }),
  },
  'library.preview': { input: z.strictObject({ recordId: Id, leaveOut }), output: LibraryPreview },
  /** Keeps the analysis as a new job, or as a new version of one. */
  'library.save': {
    input: z.strictObject({
      recordId: Id,
      leaveOut,
      digest: z.string().max(100),
      as: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('new'), title: Name, employer: EmployerName }),
        z.strictObject({ kind: z.literal('version'), jobId: Id }),
      ]),
    }),
    output: z.strictObject({ jobId: Id, title: z.string(), number: z.int().positive() }),
  },
  /** Makes an analysis on a visit, or without one, that begins with the newest version of a job. */
  'library.start': {
    input: z.strictObject({ jobId: Id, caseId: Id, visitId: Id.nullable() }),
    output: z.strictObject({ recordId: Id }),
  },
  'library.rename': {
    input: z.strictObject({ jobId: Id, title: Name, employer: EmployerName }),
    output: nothing,
  },
  /** A retired job is kept and no longer offered. */
  'library.retire': { input: z.strictObject({ jobId: Id, retired: z.boolean() }), output: nothing },
  /** Deletes a retired job with all its versions. */
  'library.remove': { input: z.strictObject({ jobId: Id }), output: nothing },
});
