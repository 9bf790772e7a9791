import { type DocumentFormat, fileEndings } from './format.ts';
import type { DocumentKind } from './tree.ts';

const kinds: Readonly<Record<DocumentKind, string>> = {
  employerReport: 'work assessment report',
  recommendationLetter: 'recommendation letter',
  instrumentResults: 'assessment results',
  activityReport: 'activity analysis',
  workstationReport: 'workstation assessment',
  handlingReport: 'manual handling',
  diaryBlank: 'energy diary',
  capacityReport: 'functional capacity evaluation',
  capacitySheet: 'capacity sheet',
  gpLetter: 'letter',
  homeReport: 'home visit report',
  adaptationLetter: 'letter on adaptations',
  blankForm: 'blank form',
  checklistReport: 'checklist',
  expertReport: 'expert report',
  caseLetter: 'letter',
  recordAccessPack: 'copy of the record',
  noReportLetter: 'letter',
  correctionLetter: 'correction letter',
  consentForm: 'consent form',
  appointmentLetter: 'appointment',
  equipmentSchedule: 'equipment schedule',
  accessToWorkLetter: 'letter on support',
  fitnessAdvice: 'fitness advice',
  healthAndWorkReport: 'health and work report',
  referralLetter: 'letter',
  consultantLetter: 'letter',
  gpWorkLetter: 'letter',
  initialReport: 'initial assessment',
  employerSummary: 'work assessment in short',
  clientSummary: 'copy in plain language',
};

/** The name suggested for a document's file: reference, where it has one, and kind, nothing about a person. */
export function documentFileName(
  kind: DocumentKind,
  reference: string,
  format: DocumentFormat = 'pdf',
): string {
  const safe = reference.replace(/[^A-Za-z0-9_-]/gu, '-').slice(0, 40);
  return `${safe === '' ? '' : `${safe} `}${kinds[kind]}.${fileEndings[format]}`;
}
