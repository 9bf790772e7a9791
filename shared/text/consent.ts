/** What a document is released for. The words are printed in the ledger and on the consent. */
export const purposeNames = {
  adjustments: 'Deciding on changes at work',
  returnPlan: 'Planning the return to work',
  fitness: 'Deciding on fitness for the job',
  riskAssessment: 'Informing the employer’s own risk assessment',
  equipment: 'Buying equipment',
  funding: 'Applying for funding',
  treatment: 'Informing treatment',
  other: 'Another purpose',
} as const;

export type PurposeId = keyof typeof purposeNames;
export const purposeIds = Object.keys(purposeNames) as readonly PurposeId[];

/** Why a document may leave without consent. The words are printed in the ledger as its purpose. */
export const groundNames = {
  seriousHarm: 'Without consent: risk of serious harm',
  safeguardingAdult: 'Without consent: safeguarding an adult',
  safeguardingChild: 'Without consent: safeguarding a child',
  courtOrder: 'Without consent: ordered by a court or tribunal',
  legalDuty: 'Without consent: required by law',
  licensingAuthority: 'Without consent: a licensing authority has to know',
} as const;
export type GroundId = keyof typeof groundNames;
export const groundIds = Object.keys(groundNames) as readonly GroundId[];

/** What the ledger says of a release without consent. */
export const groundText = {
  reason: (words: string) => `Why: ${words}`,
  authority: (name: string, date: string) => `Under: ${name}, ${date}`,
  advice: (words: string | null) => (words === null ? 'No time to ask for advice' : `Advice: ${words}`),
  told: (whyNot: string | null) =>
    whyNot === null ? 'The client was told before it went.' : `The client was not told: ${whyNot}`,
  least: (words: string) => `Said to be the least needed: ${words}`,
} as const;

export const audienceNames = {
  client: 'The client',
  employer: 'Employer',
  gp: 'GP',
  clinician: 'Treating clinician',
  commissioner: 'Commissioner',
  funder: 'Funder',
  housing: 'Housing authority or landlord',
  court: 'Court',
  colleague: 'Colleague of mine',
} as const;

/** What the client's own copy is released for. */
export const ownCopyPurpose = 'The client’s own copy';

/** What a blank form is released for. */
export const blankFormPurpose = 'To be filled in by hand';

/** Why a consent does not cover a release. */
export const consentGapText = {
  scope: 'This consent is not for releasing documents.',
  incomplete: 'This consent lacks a recipient, a purpose, a start date or how it was given.',
  exception:
    'Without consent no form and no letter that arranges things may go, and an urgent letter goes to the GP alone.',
  groundReader: 'On this lawful ground nothing goes to this kind of reader.',
  exceptionIncomplete:
    'This exception lacks a recipient, a start date, its ground, the authority and its date where there is one, why it is needed, the advice taken, whether the client is told or why not, or what is covered.',
  unreadable: 'A date on this consent cannot be read. Correct it first.',
  recipient: 'This consent names another recipient.',
  audience: 'This consent is for another kind of reader.',
  purpose: 'This consent does not cover this purpose.',
  notYet: 'This consent starts later.',
  ended: 'This consent has ended.',
  withdrawn: 'The client has withdrawn this consent.',
} as const;
export type ConsentGap = keyof typeof consentGapText;
