import type { DocumentKind, VersionMark } from '../documents/tree.ts';

/** Words that belong to documents as such: marks, feet, messages. The sentences inside them are in files of their own. */
export const documentsText = {
  /** Describes the picture of a signature to those who do not see it. */
  signature: 'Signature',
  versionMarks: {
    draft: 'Draft',
    forClientComment: 'For client comment',
    final: 'Final',
    none: '',
  } satisfies Record<VersionMark, string>,
  /** Tells those who do not see a link where it leads. */
  linkTo: (words: string) => `Go to ${words}`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  referenceIs: (reference: string) => `Reference ${reference}`,
  fileTitle: (title: string, reference: string) => (reference === '' ? title : `${title}, ${reference}`),
  unprintableCharacter: (character: string) =>
    `The character ${character} is in none of the document’s fonts.`,
  referenceLetters: {
    employerReport: 'R',
    recommendationLetter: 'L',
    instrumentResults: 'A',
    activityReport: 'J',
    workstationReport: 'W',
    handlingReport: 'MH',
    diaryBlank: 'D',
    capacityReport: 'F',
    capacitySheet: 'S',
    gpLetter: 'U',
    homeReport: 'H',
    adaptationLetter: 'M',
    blankForm: 'B',
    checklistReport: 'C',
    expertReport: 'X',
    caseLetter: 'T',
    recordAccessPack: 'RA',
    noReportLetter: 'N',
    correctionLetter: 'CL',
    consentForm: 'CF',
    appointmentLetter: 'AP',
    equipmentSchedule: 'E',
    accessToWorkLetter: 'AW',
    fitnessAdvice: 'FA',
    healthAndWorkReport: 'HW',
    referralLetter: 'RF',
    consultantLetter: 'K',
    gpWorkLetter: 'G',
    initialReport: 'I',
    employerSummary: 'RS',
    clientSummary: 'P',
  } satisfies Record<DocumentKind, string>,
  /** On a sheet that keeps to one page. */
  rowsLeft: (count: number) =>
    count === 1
      ? 'One further line did not fit on this page; it is in the full report: '
      : `${count} further lines did not fit on this page; they are in the full report: `,
  rowsMore: (count: number) => `; and ${count} more`,
  noConsent: 'No release consent of this case was chosen.',
  notConfirmed: 'Confirm first that this document is what the client agreed to.',
  notTheClient: 'The client’s own copy goes to the client, by name.',
  notTheTherapist: 'A blank form goes to you, by name, to be filled in by hand.',
  noSentence: 'This sentence is not in the document any more.',
  rewriteEmpty: 'The sentence is empty.',
  rewriteAccepted: '1 to 5,000 characters, or go back to the composed sentence',
  place: {
    full: 'The disk at the chosen place is full.',
    readOnly: 'The chosen place cannot be written to.',
    missing: 'The chosen folder is not there any more.',
    failed: 'The document could not be written at the chosen place.',
    taken: 'There is a file of this name in the chosen folder already.',
    takenAccepted: 'a folder without it',
  },
  printingFailed: 'The document could not be printed.',
  printingCancelled: 'The printing was stopped.',
  filePassphrase: {
    short: 'An encrypted PDF needs a passphrase.',
    weak: 'This passphrase is too easy to guess. Whoever has the file can try as often as they like.',
    long: 'This passphrase is too long for a PDF.',
    characters: 'This passphrase holds a character that cannot be typed everywhere.',
  },
  filePassphraseAccepted: 'four or more words that do not belong together, up to 60 characters',
  photoNotFlattened:
    'A photo has marks whose copy for documents is not made yet. Open the photo once, then try again.',
  photoUnreadable: 'A photo of this document is missing or cannot be read.',
} as const;
