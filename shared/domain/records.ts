import { z } from 'zod';
import { ChecklistEdition } from '../checklists/definition.ts';
import { Answer, AnswerPath, TypedAnswer } from './answers.ts';
import { Id, Instant, Moment } from './ids.ts';
import { InstrumentKind, RecordKind } from './record-kind.ts';

// In a file of their own: the lock screen's contracts need the names and nothing else of these.
export { InstrumentKind, RecordKind };

export const RecordSummary = z.strictObject({
  id: Id,
  kind: RecordKind,
  caseId: Id,
  parentId: Id.nullable(),
  declarationVersion: z.int().positive(),
  createdAt: Instant,
  changedAt: Instant,
  deletedAt: Instant.nullable(),
  /** The version of a checklist that the record was started with; answers stay under it for ever. */
  checklist: ChecklistEdition.optional(),
});
export type RecordSummary = z.infer<typeof RecordSummary>;

export const RecordWithAnswers = z.strictObject({
  record: RecordSummary,
  answers: z.record(AnswerPath, Answer),
});
export type RecordWithAnswers = z.infer<typeof RecordWithAnswers>;

/** One field changed in the window. `answer: null` empties it (back to not asked). */
export const FieldChange = z.strictObject({ path: AnswerPath, answer: TypedAnswer.nullable() });
export type FieldChange = z.infer<typeof FieldChange>;

/** One row of the change log as shown to the user. */
export const ChangeEntry = z.strictObject({
  id: Id,
  recordId: Id,
  kind: RecordKind,
  path: AnswerPath,
  old: Answer.nullable(),
  new: Answer.nullable(),
  reason: z.string().nullable(),
  by: z.string(),
  entered: Moment,
});
export type ChangeEntry = z.infer<typeof ChangeEntry>;
