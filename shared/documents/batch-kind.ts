import { DocumentKind } from './tree.ts';

/** Kinds of document that may go to many people at once: letters and forms without a ledger, which give no opinion. */
export const BatchKind = DocumentKind.extract([
  'appointmentLetter',
  'consentForm',
  'caseLetter',
  'noReportLetter',
]);
export type BatchKind = (typeof BatchKind.options)[number];
