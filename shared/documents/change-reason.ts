import { z } from 'zod';
import { Id, Instant } from '../domain/ids.ts';
import { RecordKind } from '../domain/records.ts';
import { DocumentKind } from './tree.ts';

/** A signed version that rests on an answer: the newest signed one of its document. */
export const RestingDocument = z.strictObject({
  versionId: Id,
  kind: DocumentKind,
  number: z.int().positive(),
  reference: z.string(),
  at: Instant,
});
export type RestingDocument = z.infer<typeof RestingDocument>;

/** An answer as it was before a change and after it, in words; a long one is cut. */
const changed = {
  recordId: Id,
  recordKind: RecordKind,
  /** The form that asked. */
  record: z.string(),
  /** Empty for a record that was removed as a whole. */
  path: z.string(),
  /** The question, with the item of a repeated group that it belongs to. */
  label: z.string(),
  from: z.string(),
  to: z.string(),
};

/** A change of an answer on which a signed document rests, whose reason nobody has given. */
export const UnexplainedChange = z.strictObject({
  ...changed,
  /** The last line of the change log about it: a reason covers the changes up to there. */
  upTo: Id,
  documents: z.array(RestingDocument),
});
export type UnexplainedChange = z.infer<typeof UnexplainedChange>;

/** The same with its reason. */
export const ExplainedChange = z.strictObject({
  ...changed,
  /** The line of the change log that holds the reason. */
  id: Id,
  reason: z.string(),
  by: z.string(),
  at: Instant,
});
export type ExplainedChange = z.infer<typeof ExplainedChange>;
