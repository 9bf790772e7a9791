import { z } from 'zod';
import type { RecordView } from '../assessments/view.ts';
import { AnswerPath, AnswerSource } from '../domain/answers.ts';
import { Id, Instant } from '../domain/ids.ts';
import { Sensitivity } from '../domain/sensitivity.ts';

/** What a finding is about. Demand and capacity are kinds of finding. */
export const FindingKind = z.enum([
  'demand',
  'capacity',
  'hazard',
  'barrier',
  'strength',
  'gap',
  'disagreement',
  'contradiction',
]);
export type FindingKind = z.infer<typeof FindingKind>;

/** How far to trust it: high, measured or seen for a full cycle; medium, seen in part or two sources agree; low, one account. */
export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;

/** The answer a finding rests on. */
export const Evidence = z.strictObject({
  recordId: Id,
  path: AnswerPath,
  source: AnswerSource.nullable(),
  by: z.string(),
  at: Instant,
});
export type Evidence = z.infer<typeof Evidence>;

/** What was learned, with the answers it came from. Its id derives from assessment, rule and subject, so a rebuild keeps it. */
export const Finding = z.strictObject({
  /** `<recordId>/<ruleId>/<subjectPath>`. */
  id: z.string().max(400),
  recordId: Id,
  kind: FindingKind,
  /** Task of the job that it concerns, when it concerns one. */
  taskId: z.string().nullable(),
  /** Id in the demand catalogue, when it concerns a demand. */
  demandId: z.string().nullable(),
  /** One sentence, with units, that an OT would sign. */
  statement: z.string(),
  /** The same as an effect on work, for readers who may see only that; null when there is none. */
  functionalEffect: z.string().nullable(),
  confidence: Confidence,
  sensitivity: Sensitivity,
  evidence: z.array(Evidence).min(1),
});
export type Finding = z.infer<typeof Finding>;

/** Reads one record and says what it teaches. Pure; answers that could not be read are never seen by a rule. */
export interface FindingRule {
  readonly id: string;
  readonly find: (record: RecordView) => readonly FindingDraft[];
}

/** A finding before the engine gives it its id, sensitivity and evidence details. */
export interface FindingDraft {
  readonly kind: FindingKind;
  /** Path of what it is about; part of the finding's id. */
  readonly subject: AnswerPath;
  readonly taskId?: string;
  readonly demandId?: string;
  readonly statement: string;
  readonly functionalEffect?: string;
  readonly confidence: Confidence;
  /** How delicate it is at least, where it says more than the answers it rests on. */
  readonly sensitivity?: Sensitivity;
  /** Paths of the answers it rests on; at least one. */
  readonly evidence: readonly AnswerPath[];
}
