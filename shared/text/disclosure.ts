import type { Audience, Sensitivity } from '../domain/sensitivity.ts';

/** Words for what was kept from a reader, on paper and for the OT. */
export const disclosureText = {
  withheldCell: 'Withheld',
  withheldAlt: 'Details withheld',
  /** Shown to the OT beside what was withheld. */
  reasons: {
    sensitivity: 'This reader may not see it.',
    noSensitivity: 'Nothing says who may see it.',
    readers:
      'This part is written for certain readers only, such as treating clinicians, and not for this one.',
    term: 'It holds a word recorded as health or third-party information.',
    health: 'It holds words about health.',
    security: 'It looks like a code that opens a home, or a time when nobody is there. No document takes it.',
    unread: 'The answer could not be read.',
  },
  holdsHealth: (words: string) =>
    `Its words hold “${words}”, which is about health, and this reader may not know of anyone’s health.`,
  holdsTerm: (term: string) => `It holds “${term}”, recorded as health or third-party information.`,
  /** What it is, as the questions say that it came from. */
  countsAs: {
    identity: 'Says who somebody is.',
    function: 'About work function.',
    personal: 'About private life.',
    clinical: 'Counts as health: a condition, symptom, treatment, measurement, test or event.',
    thirdParty: 'About somebody else, or said by them.',
    internal: 'Said in confidence, or for your own use.',
  } satisfies Record<Sensitivity, string>,
  /** The disclosure table's line about it. */
  rules: {
    identity: (reader: string) => `${reader} does not get that.`,
    function: (reader: string) => `${reader} does not get that.`,
    personal: (reader: string) => `${reader} does not get that.`,
    clinical: (reader: string) => `${reader} gets at most what it changes at work or in daily life.`,
    thirdParty: (reader: string) => `${reader} does not get that: it is not the client’s to share.`,
    internal: () =>
      'It is in no document, whatever was agreed; only the client’s copy of the record can hold it, where you decide so.',
  } satisfies Record<Sensitivity, (reader: string) => string>,
  who: {
    client: 'The client',
    employer: 'An employer',
    gp: 'A GP',
    clinician: 'A treating clinician',
    commissioner: 'A commissioner',
    funder: 'A funder',
    housing: 'A housing authority or landlord',
    court: 'A court',
    colleague: 'A colleague',
  } satisfies Record<Audience, string>,
  sensitivities: {
    identity: 'Identity',
    function: 'Work function',
    personal: 'Personal',
    clinical: 'Health',
    thirdParty: 'About other people',
    internal: 'Internal, never in a document',
  } satisfies Record<Sensitivity, string>,
  /** The count that the OT sees before a release. */
  itemsWithheld: (count: number) => (count === 1 ? '1 item withheld' : `${count} items withheld`),
} as const;
