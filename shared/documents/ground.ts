import { z } from 'zod';
import { RecordKind } from '../domain/records.ts';
import { Evidence } from '../reasoning/finding.ts';

/** An answer or a photo that a part of a document rests on. */
export const Ground = z.strictObject({
  ...Evidence.shape,
  recordKind: RecordKind,
  /** The form that asked. */
  record: z.string(),
  /** The question. */
  label: z.string(),
  /** As it was answered; the caption of a photo. */
  answer: z.string(),
  photo: z.boolean(),
  /** Whether its question asks where the answer came from. */
  sourceAsked: z.boolean(),
});
export type Ground = z.infer<typeof Ground>;

/** Where an answer stands. */
export type AnswerPlace = Pick<Ground, 'recordId' | 'path'>;
