import { z } from 'zod';

/** Published instruments that can be filled in from a case, each with a declaration of its own. */
export const InstrumentKind = z.enum([
  'rosa',
  'rula',
  'reba',
  'goalAttainment',
  'phq9',
  'gad7',
  'workSocialAdjustment',
  'painScreening',
  'workAbility',
  'painRating',
  'returnToWorkBelief',
  'attendance',
  'nioshLift',
  'nioshMultiTask',
  'manualHandlingChart',
  'displayScreen',
  'strengthDemand',
  'grip',
  'pinch',
  'pegTest',
  'sixMinuteWalk',
  'heartRate',
]);
export type InstrumentKind = z.infer<typeof InstrumentKind>;

/**
 * Everything the OT types is a record: a set of answers under a declaration. A case is the parent of its records; a visit is
 * the parent of the assessments done on it.
 */
export const RecordKind = z.enum([
  'client',
  'caseFile',
  'consent',
  'visit',
  'interview',
  'activityAnalysis',
  'capacityEvaluation',
  'recommendation',
  'note',
  'energyDiary',
  'equipmentItem',
  'expertInstruction',
  'homeVisit',
  'workstation',
  'handlingAssessment',
  'checklist',
  ...InstrumentKind.options,
]);
export type RecordKind = z.infer<typeof RecordKind>;
