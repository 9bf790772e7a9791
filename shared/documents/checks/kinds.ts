import type { DocumentKind } from '../tree.ts';

const work: readonly DocumentKind[] = [
  'employerReport',
  'recommendationLetter',
  'activityReport',
  'capacityReport',
  'capacitySheet',
  'workstationReport',
  'handlingReport',
  'initialReport',
  'employerSummary',
  'clientSummary',
  'healthAndWorkReport',
  'fitnessAdvice',
  'gpWorkLetter',
];
/** Documents that tell recommendations, equipment or steps without the match. */
const alsoTelling: readonly DocumentKind[] = [
  'equipmentSchedule',
  'accessToWorkLetter',
  'consultantLetter',
  'referralLetter',
  'homeReport',
  'adaptationLetter',
];
const forms: readonly DocumentKind[] = ['diaryBlank', 'blankForm'];

/** Whether a document tells what the job asks and what the person can do. */
export function isAboutWork(kind: DocumentKind): boolean {
  return work.includes(kind);
}

/** Whether a document tells recommendations, equipment, steps of a return or limits, so that each must be told one way. */
export function tellsChanges(kind: DocumentKind): boolean {
  return isAboutWork(kind) || alsoTelling.includes(kind);
}

/** Whether it is to be filled in by hand, so that nothing in it can be wrong yet. */
export function isForm(kind: DocumentKind): boolean {
  return forms.includes(kind);
}
