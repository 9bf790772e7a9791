import type { AnswerSource } from '../domain/answers.ts';
import { levelInWords, managedLevel } from './levels.ts';
import { profession } from './profession.ts';

/** One set of pronouns, with the verb forms that go with it. */
export interface PronounSet {
  readonly They: string;
  readonly they: string;
  readonly them: string;
  readonly their: string;
  readonly are: string;
  readonly have: string;
}

const they: PronounSet = {
  They: 'They',
  they: 'they',
  them: 'them',
  their: 'their',
  are: 'are',
  have: 'have',
};

/** How documents speak of the client. */
export const personText = {
  neutralName: 'the employee',
  possessive: (name: string) => `${name}’s`,
  pronouns: {
    she: { They: 'She', they: 'she', them: 'her', their: 'her', are: 'is', have: 'has' },
    he: { They: 'He', they: 'he', them: 'him', their: 'his', are: 'is', have: 'has' },
    they,
    name: they,
  } satisfies Record<string, PronounSet>,
} as const;

/** Words that all documents for the workplace share. */
export const reportText = {
  privateAndConfidential: 'Private and confidential',
  wholeJob: 'the whole job',
  unnamedTask: 'a task without a name',
  /** Between a demand and what is expected to change about it. */
  effectOn: ': ',
  fromNow: (amount: string) => `from ${amount} to `,
  /** The number that a recommendation keeps for good. */
  notDiscussedYet: 'not yet discussed',
  noDateNeeded: 'No date needed',
  undiscussed: {
    owner: 'owner',
    date: 'date',
    cost: 'cost',
    length: 'length',
    feasibility: 'feasibility',
  },
  trial: (weeks: number) => (weeks === 1 ? 'Trial of 1 week' : `Trial of ${weeks} weeks`),
  answers: {
    agreed: 'Agreed',
    agreedWithChange: 'Agreed with a change',
    declined: 'Not taken up',
  },
  flags: {
    colleaguesConsent: 'needs the consent of colleagues',
    changesOthersWork: 'changes someone else’s work',
    riskAssessment: 'needs your risk assessment',
    mayAffectPay: 'may affect pay',
    landlordOrPlanning: 'needs the landlord or planning',
    trainingNeeded: 'needs training',
  },
  answeredBy: 'by',
  answeredOn: 'on',
  /** What stands for typed words that must be withheld. */
  neutral: {
    task: 'Task (name withheld)',
    activity: 'Activity (name withheld)',
    job: 'the job',
    employer: 'the employer',
    person: 'name withheld',
    change: 'Change withheld; please ask me',
    effect: 'details withheld',
    limit: 'limit withheld',
    support: 'support withheld',
    alternative: 'withheld; please ask me',
    cost: 'withheld',
    time: 'withheld',
    reason: 'reason withheld',
    question: 'Question withheld; please ask me.',
    answer: 'Answer withheld; please ask me.',
    place: 'place withheld',
    document: 'document (title withheld)',
    clinic: 'Occupational therapy',
  },
  sources: {
    observed: 'Observed',
    measured: 'Measured',
    client: 'Employee says',
    manager: 'Manager says',
    clinician: 'Clinician says',
    document: 'Document',
    library: 'Library, not observed',
  } satisfies Record<AnswerSource, string>,
  sourceNotRecorded: 'Source not recorded',
  hcpc: (number: string) => `HCPC registration ${number}`,
  profession,
} as const;

/** Words for what the job needs and what the person manages. */
export const demandText = {
  atOnce: (minutes: number) => `${minutes} min at once`,
  upToMinutes: (minutes: number) => `up to ${minutes} min at once`,
  upTo: (amount: string) => `up to ${amount}`,
  /** A level says nothing without what it stands for. */
  level: (level: number, anchor: string | undefined) => `at ${levelInWords(level, anchor)}`,
  managesLevel: managedLevel,
  manages: { never: 'never', occasional: 'occasionally', frequent: 'frequently', constant: 'constantly' },
  side: { left: 'left side', right: 'right side', both: 'both sides', either: 'either side' },
  notSeen: 'not seen',
  noAmount: 'amount not recorded',
  notTested: 'not tested',
  yes: 'yes',
  /** The same in everyday words, for letters and for the client. */
  everyday: {
    minutes: (minutes: string) =>
      minutes === '1' ? 'up to 1 minute at a time' : `up to ${minutes} minutes at a time`,
    often: {
      never: 'not for now',
      occasional: 'now and then',
      frequent: 'for much of the day',
      constant: 'all day',
    },
  },
  evidence: {
    measured: 'Measured',
    observed: 'Observed',
    projected: 'Projected',
    reported: 'Reported by the employee',
    notTested: 'Not tested',
  },
  known: {
    measured: 'measured',
    observed: 'observed',
    projected: 'projected',
    reported: 'reported',
    notTested: 'not tested',
  },
} as const;
