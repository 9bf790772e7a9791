import { z } from 'zod';
import { Instant } from './ids.ts';

/** Why a field holds a value or holds none. An untouched field is `notAsked`. */
export const AnswerState = z.enum([
  'given',
  'notAsked',
  'notKnown',
  'declined',
  'notTested',
  'notApplicable',
]);
export type AnswerState = z.infer<typeof AnswerState>;

/** Where an answer came from. */
export const AnswerSource = z.enum([
  'observed',
  'measured',
  'client',
  'manager',
  'clinician',
  'document',
  'library',
]);
export type AnswerSource = z.infer<typeof AnswerSource>;

/** What a declared field can hold once read: text, number, yes/no, or a list of chosen options or ids. */
export const AnswerValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/**
 * One answer. `given` holds `value` when it could be read and is in range, else `raw`: what was typed, kept as typed.
 * An answer with `raw` never becomes a finding, a score or a document.
 */
export const Answer = z.strictObject({
  state: AnswerState,
  value: AnswerValue.optional(),
  raw: z.string().optional(),
  source: AnswerSource.optional(),
  by: z.string(),
  at: Instant,
});
export type Answer = z.infer<typeof Answer>;

/** What the window sends: what was typed or chosen. Reading and range checks happen on both sides with the same function. */
export const TypedAnswer = z.strictObject({
  state: AnswerState,
  typed: AnswerValue.optional(),
  source: AnswerSource.optional(),
});
export type TypedAnswer = z.infer<typeof TypedAnswer>;

/**
 * A field's place in a record: segments joined by dots; a repeated item is named by its id,
 * e.g. `tasks.0192f0c1-….minutes`.
 */
export const AnswerPath = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/);
export type AnswerPath = z.infer<typeof AnswerPath>;

/** All answers of one record, by path. */
export type Answers = Readonly<Record<AnswerPath, Answer>>;
