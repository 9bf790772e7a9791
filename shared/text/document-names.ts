import type { DocumentKind } from '../documents/tree.ts';

/** What each kind of document is called, on screen and in the history of a case. */
export const documentNames = {
  employerReport: 'Employer report',
  recommendationLetter: 'Recommendation letter',
  instrumentResults: 'Assessment results',
  activityReport: 'Activity analysis',
  workstationReport: 'Workstation report',
  handlingReport: 'Manual handling report',
  diaryBlank: 'Diary to fill in',
  capacityReport: 'Capacity evaluation',
  capacitySheet: 'Capacity sheet',
  gpLetter: 'Urgent letter to the GP',
  homeReport: 'Home visit report',
  adaptationLetter: 'Letter on adaptations',
  blankForm: 'Blank form',
  checklistReport: 'Checklist',
  clientSummary: 'Client’s copy in plain language',
  employerSummary: 'Short employer report',
  initialReport: 'Initial assessment report',
  caseLetter: 'Letter or sheet from a template',
} as const satisfies Record<DocumentKind, string>;
