import type { AnswerSource } from '../domain/answers.ts';

/** Sentences of the urgent letter to the GP. */
export const gpLetterText = {
  title: 'Urgent letter to the GP',
  urgent: 'Private and confidential — urgent',
  reference: (reference: string) => `Ref: ${reference}`,
  copyFor: 'Copy for ',
  re: 'Re: ',
  born: (date: string) => `Date of birth: ${date}`,
  number: 'NHS, CHI or Health and Care number: ',
  address: 'Address: ',
  dear: 'Dear ',
  dearUnknown: 'Dear doctor',
  intro: (profession: string) =>
    `I am an ${profession.toLowerCase()}. I write because of what was seen or said when I met `,
  seen: 'What was seen or said, and when',
  met: { visit: 'At a visit', interview: 'In an interview' },
  on: (date: string) => ` on ${date}`,
  at: (time: string) => `, from ${time}`,
  noted: ', I noted: ',
  recorded: 'As recorded: ',
  sources: {
    observed: 'As observed: ',
    measured: 'As measured: ',
    client: 'As the client said: ',
    manager: 'As the manager said: ',
    clinician: 'As a clinician said: ',
    document: 'As written in a document: ',
    library: 'As recorded: ',
  } satisfies Record<AnswerSource, string>,
  noDetail: 'What was seen or said has not been written down yet.',
  done: 'What was done, and who was told',
  noPlan: 'What was done has not been written down yet.',
  asked: 'What I ask of you',
  contactMe: 'Please contact me to agree who does what.',
  /** Before words that were written on another day: what they call today is that day. */
  onDay: (date: string) => `On ${date}: `,
  asWritten: (date: string) => `As written on ${date}: `,
  medication: 'Medicines and treatment recorded',
  kinds: { medicine: 'Medicine: ', treatment: 'Treatment: ' },
  told: {
    agrees: ' has been told of this letter and agrees to it.',
    disagrees: ' has been told of this letter and does not agree to it.',
    notTold: ' has not been told of this letter.',
    unknown: ' may not know of this letter: whether that was talked about is not recorded.',
  },
  why: ' It is sent because: ',
  yours: 'Yours sincerely',
  /** Stands for words that name someone else. */
  neutral: 'These words name another person and are left out here. Please ring me.',
  nothing: 'No visit or interview of this case says that an urgent letter to the GP is needed.',
  missing: {
    nothing:
      'There is nothing to write about: under Safety, on a visit or in an interview, no urgent letter to the GP is asked for.',
    concern: 'What the letter is about: nothing is ticked under Safety in this record.',
    detail: 'What was seen or said.',
    plan: 'What was done and who was told.',
    gp: 'The name of the GP, on the client’s page under Contact.',
    birth: 'The client’s date of birth.',
    day: 'The day of the visit or interview.',
    request: 'What the GP is asked to do, and by when; until then the letter asks the GP to contact you.',
    told: 'Whether the client has been told of the letter.',
    toldWhy: 'Why the letter goes although the client does not agree or has not been told.',
    others:
      'Abuse, neglect or someone at risk is recorded as about other people and stays out of this letter. Tell the GP yourself, as your safeguarding procedure says.',
    found: 'The client’s copy tells of harm or someone at risk: make sure that nobody else can find it.',
    more: (count: number) =>
      count === 1
        ? 'Another record asks for an urgent letter of its own. Choose it above.'
        : `${count} other records ask for an urgent letter of their own. Choose them above.`,
    long: 'The recorded words fill more than one page. Shorten the sentences on the page.',
  },
  /** On the case and in the documents room, while a letter is asked for and none has been sent. */
  waiting: {
    title: 'Urgent letter to the GP not sent yet',
    detail: (count: number) =>
      count === 1
        ? 'A visit or interview says that the GP must be written to. No such letter has been released since.'
        : `${count} visits or interviews say that the GP must be written to. For each of them a letter is still to be released.`,
    write: 'Write the urgent letter',
  },
} as const;
