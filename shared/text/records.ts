import { midSentence } from './findings.ts';

const analysisAbout: Readonly<Record<string, string>> = {
  ownJob: 'own job',
  lighterDuties: 'lighter duties',
  vacancy: 'vacancy',
  selfCare: 'self-care',
  home: 'home',
  leisure: 'leisure',
};

const interviewTitles: Readonly<Record<string, string>> = {
  first: 'First interview',
  followUp: 'Follow-up interview',
  closing: 'Closing interview',
};

/** Words about cases and records. */
export const recordsText = {
  noName: 'Name not recorded',
  noCase: 'This case is not in the vault.',
  noRecord: 'This record is not in the vault.',
  noPhoto: 'This photo is not in the vault.',
  noRelease: 'This released document is not in the vault.',
  caseDeleted: 'This case is deleted. Restore it first.',
  caseClosed: 'This case is closed.',
  caseNotClosed: 'This case is open already.',
  caseNotDeleted: 'Only a deleted case can be destroyed. Delete it first.',
  numberField: 'Case number',
  numberDiffers: 'The case number does not match this case.',
  keepsRecord: 'A case always keeps its client and its case file.',
  tooManyRecords: (most: number) => `This case has ${most} records of this kind already.`,
  noPhotosHere: 'The rules of this site allow no photographs.',
  noPair: 'A photo can be paired with another photo of the same case only.',
  tooManyPhotos: (most: number) => `This case has ${most} photos already.`,
  parentElsewhere: 'The record it belongs to is not in this case.',
  unknownField: 'This form has no such field.',
  noAnswer: 'An answer that is given needs a value.',
  stateNotOffered: 'This field does not offer that answer.',
  tooLong: (count: number) => `This text has ${count.toLocaleString('en-GB')} characters.`,
  longestText: 'At most 100,000 characters.',
  /** What an interview is called by its schedule; undefined while that is not chosen. */
  interviewTitle: (schedule: string | undefined): string | undefined =>
    schedule === undefined ? undefined : interviewTitles[schedule],
  /** What an activity analysis is called: by what it is about, and the name of that; undefined while it was not said. */
  analysisTitle: (about: string | undefined, name: string): string | undefined => {
    const what = analysisAbout[about ?? ''];
    if (what === undefined) return undefined;
    const named = about === 'ownJob' || name === '' ? what : `${what}, ${midSentence(name)}`;
    return `Activity analysis: ${named}`;
  },
  /** What a consent is called: by its scope and whom it names; undefined while its scope is not chosen. */
  consentTitle: (scope: string | undefined, recipient: string): string | undefined => {
    if (scope === 'assess') return 'Consent to the assessment';
    const whom = recipient || 'someone not yet named';
    if (scope === 'employerContact') return `Consent to contact with ${whom}`;
    if (scope === 'release') return `Consent to release to ${whom}`;
    return recipient === '' ? undefined : `Consent: ${recipient}`;
  },
} as const;
