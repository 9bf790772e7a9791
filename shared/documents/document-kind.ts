import { z } from 'zod';

/** Every kind of document there is. Apart from the tree, because the contracts of the lock screen need the names alone. */
export const DocumentKind = z.enum([
  'employerReport',
  'recommendationLetter',
  'instrumentResults',
  'activityReport',
  'diaryBlank',
  'capacityReport',
  'capacitySheet',
  'gpLetter',
  'homeReport',
  'adaptationLetter',
  'blankForm',
  'workstationReport',
  'checklistReport',
  'expertReport',
  'handlingReport',
  'caseLetter',
  'clientSummary',
  'employerSummary',
  'initialReport',
  'gpWorkLetter',
  'consultantLetter',
  'referralLetter',
  'healthAndWorkReport',
  'fitnessAdvice',
  'accessToWorkLetter',
  'equipmentSchedule',
  'appointmentLetter',
  'consentForm',
  'noReportLetter',
  'recordAccessPack',
  'correctionLetter',
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** What the ledger says of a version, as printed on every page; `none` for what has no ledger, and so is neither draft nor final. */
export const VersionMark = z.enum(['draft', 'forClientComment', 'final', 'none']);
export type VersionMark = z.infer<typeof VersionMark>;
