import { z } from 'zod';
import type { Id } from '../domain/ids.ts';
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

const photoMark = 'photo/';

/** Where a photo stands among what a signed version rests on. No path of an answer holds a stroke. */
export function photoPath(photoId: Id): string {
  return `${photoMark}${photoId}`;
}

/** The photo at a path; undefined where an answer stands there. */
export function photoAt(path: string): Id | undefined {
  return path.startsWith(photoMark) ? path.slice(photoMark.length) : undefined;
}

/** The question to open a record at, for what stands at a path. */
export function questionAt(path: string): string {
  return photoAt(path) === undefined ? path : 'photos';
}

/** Where an answer stands, or a photo (`photoPath`). */
export type AnswerPlace = Pick<Ground, 'recordId' | 'path'>;
