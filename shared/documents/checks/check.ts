import { z } from 'zod';
import type { CaseData } from '../../domain/case-data.ts';
import { Id } from '../../domain/ids.ts';
import { RecordKind } from '../../domain/records.ts';
import type { UnexplainedChange } from '../change-reason.ts';
import type { Lacking } from '../essentials.ts';
import type { BlockEdit, DocumentTree } from '../tree.ts';

export const CheckKind = z.enum([
  'unsupported',
  'side',
  'unit',
  'dates',
  'dayShares',
  'match',
  'twice',
  'names',
  'question',
  'essential',
  'missing',
  'stale',
  'changeReason',
]);
export type CheckKind = z.infer<typeof CheckKind>;

/** Something to look at before a document is signed. */
export const DocumentCheck = z.strictObject({
  /** Kind and what it is about: the same while it stays as it is, so that what was looked at stays so. */
  id: z.string().max(600),
  kind: CheckKind,
  /** `answer`: it is to be put right. `look`: it may be right as it is, and the OT says so. */
  weight: z.enum(['answer', 'look']),
  /** One sentence for the OT; may hold client data. */
  words: z.string(),
  /** Where it stands in the document. */
  blockId: z.string().nullable(),
  /** Where the record can be put right. */
  place: z.strictObject({ recordId: Id, recordKind: RecordKind, path: z.string() }).nullable(),
});
export type DocumentCheck = z.infer<typeof DocumentCheck>;

/** What the checks look at. */
export interface CheckInput {
  readonly data: CaseData;
  /** As its reader gets it, with the OT's own sentences. */
  readonly tree: DocumentTree;
  /** As it was composed, before edits and disclosure. */
  readonly whole: DocumentTree;
  readonly edits: readonly BlockEdit[];
  /** Edits whose data changed since, and edits whose block is gone. */
  readonly outdated: readonly BlockEdit[];
  readonly tray: readonly BlockEdit[];
  /** What the document still lacks, one sentence each. */
  readonly missing: readonly string[];
  /** What keeps it from leaving. */
  readonly lacking: readonly Lacking[];
  /** Changes since it was last signed that nobody has given a reason for. */
  readonly unexplained?: readonly UnexplainedChange[] | undefined;
}

/**
 * What is still open before a document is signed: whatever is to be put right, and whatever nobody has looked at.
 * @param lookedAt ids of the checks that the OT has said are right as they are
 */
export function signingBlockers(
  found: readonly DocumentCheck[],
  lookedAt: ReadonlySet<string>,
): readonly DocumentCheck[] {
  return found.filter(({ id, weight }) => weight === 'answer' || !lookedAt.has(id));
}
