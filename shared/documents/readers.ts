import type { Audience } from '../domain/sensitivity.ts';
import type { DocumentKind } from './tree.ts';

type Readers = readonly [Audience, ...Audience[]];

const work: Readers = ['employer'];
const results: Readers = ['client', 'gp', 'clinician', 'colleague', 'employer'];
/** Red flags and what was done about them go to the GP, and to the client themselves. */
export const urgentLetterReaders: Readers = ['gp', 'client'];
/** Those to whom it matters how someone lives; never an employer, nor whoever commissions for one. */
const home: Readers = ['housing', 'client', 'gp', 'clinician', 'colleague', 'funder', 'court'];
const everyone: Readers = [
  'employer',
  'client',
  'gp',
  'clinician',
  'colleague',
  'commissioner',
  'funder',
  'court',
];

/** Who can be chosen as the reader of each kind of document; the first when nobody is. */
export const readersOf: Readonly<Record<DocumentKind, Readers>> = {
  employerReport: work,
  recommendationLetter: work,
  instrumentResults: results,
  activityReport: everyone,
  workstationReport: everyone,
  handlingReport: everyone,
  diaryBlank: ['client'],
  capacityReport: everyone,
  capacitySheet: everyone,
  gpLetter: urgentLetterReaders,
  homeReport: home,
  adaptationLetter: home,
  blankForm: ['colleague'],
  checklistReport: everyone,
  expertReport: ['court'],
  clientSummary: ['client'],
  employerSummary: ['employer', 'commissioner'],
  initialReport: everyone,
  gpWorkLetter: ['gp', 'client'],
  consultantLetter: ['clinician', 'client'],
  referralLetter: ['clinician', 'gp', 'colleague', 'client'],
  healthAndWorkReport: ['client', 'employer', 'gp', 'clinician'],
  fitnessAdvice: ['employer', 'gp', 'clinician', 'client'],
  accessToWorkLetter: ['funder', 'client'],
  equipmentSchedule: ['employer', 'funder', 'commissioner', 'client', 'clinician', 'colleague'],
  appointmentLetter: ['client'],
  consentForm: ['client'],
  noReportLetter: ['employer', 'commissioner', 'funder', 'gp', 'clinician'],
  recordAccessPack: ['client'],
  correctionLetter: [...everyone, 'housing'],
  caseLetter: ['client', 'employer', 'gp', 'clinician'],
};

/** The reader of a document: whoever was asked for, where this kind may be written for them. */
export function readerFor(kind: DocumentKind, wanted: Audience | undefined): Audience {
  const readers = readersOf[kind];
  return readers.find((one) => one === wanted) ?? readers[0];
}
