import accessToWork from '../../../resources/templates/access-to-work.json' with { type: 'json' };
import appointment from '../../../resources/templates/appointment.json' with { type: 'json' };
import confidentiality from '../../../resources/templates/confidentiality.json' with { type: 'json' };
import consentAssessment from '../../../resources/templates/consent-assessment.json' with { type: 'json' };
import consentEmployer from '../../../resources/templates/consent-employer.json' with { type: 'json' };
import consentFamily from '../../../resources/templates/consent-family.json' with { type: 'json' };
import consentGp from '../../../resources/templates/consent-gp.json' with { type: 'json' };
import consentPhotos from '../../../resources/templates/consent-photos.json' with { type: 'json' };
import consentRecords from '../../../resources/templates/consent-records.json' with { type: 'json' };
import consultant from '../../../resources/templates/consultant.json' with { type: 'json' };
import contactPreference from '../../../resources/templates/contact-preference.json' with { type: 'json' };
import correction from '../../../resources/templates/correction.json' with { type: 'json' };
import equipmentSchedule from '../../../resources/templates/equipment-schedule.json' with { type: 'json' };
import fitnessAdvice from '../../../resources/templates/fitness-advice.json' with { type: 'json' };
import fitnessStatement from '../../../resources/templates/fitness-statement.json' with { type: 'json' };
import gpWork from '../../../resources/templates/gp-work.json' with { type: 'json' };
import handOn from '../../../resources/templates/hand-on.json' with { type: 'json' };
import healthAndWork from '../../../resources/templates/health-and-work.json' with { type: 'json' };
import independence from '../../../resources/templates/independence.json' with { type: 'json' };
import information from '../../../resources/templates/information.json' with { type: 'json' };
import memorySheet from '../../../resources/templates/memory-sheet.json' with { type: 'json' };
import needsAndWants from '../../../resources/templates/needs-and-wants.json' with { type: 'json' };
import nextContact from '../../../resources/templates/next-contact.json' with { type: 'json' };
import noReport from '../../../resources/templates/no-report.json' with { type: 'json' };
import overview from '../../../resources/templates/overview.json' with { type: 'json' };
import payChange from '../../../resources/templates/pay-change.json' with { type: 'json' };
import referral from '../../../resources/templates/referral.json' with { type: 'json' };
import stillHere from '../../../resources/templates/still-here.json' with { type: 'json' };
import workExplainer from '../../../resources/templates/work-explainer.json' with { type: 'json' };
import type { Audience } from '../../domain/sensitivity.ts';
import type { DocumentKind } from '../tree.ts';
import { readTemplate, type Template } from './template.ts';

/** In the order in which they are offered; the first for a reader is the one when none is chosen. */
const sources: readonly unknown[] = [
  information,
  confidentiality,
  nextContact,
  memorySheet,
  overview,
  handOn,
  needsAndWants,
  payChange,
  stillHere,
  workExplainer,
  contactPreference,
  independence,
  fitnessStatement,
  gpWork,
  consultant,
  referral,
  healthAndWork,
  fitnessAdvice,
  accessToWork,
  equipmentSchedule,
  appointment,
  noReport,
  correction,
  consentAssessment,
  consentPhotos,
  consentRecords,
  consentEmployer,
  consentGp,
  consentFamily,
];

let read: readonly Template[] | undefined;

/** The templates that come with the program, each read once when the first is needed. */
export function builtInTemplates(): readonly Template[] {
  read ??= sources.map((source) => readTemplate(source));
  return read;
}

/** Those that make this kind of document. */
export function templatesOf(kind: DocumentKind): readonly Template[] {
  return builtInTemplates().filter(({ document }) => document === kind);
}

/** Those of a kind that are written for this reader. */
export function templatesFor(kind: DocumentKind, audience: Audience): readonly Template[] {
  return templatesOf(kind).filter(({ readers }) => readers.includes(audience));
}

/** Whether a kind of document is made from templates. */
export function isFromTemplate(kind: DocumentKind): boolean {
  return templatesOf(kind).length > 0;
}
