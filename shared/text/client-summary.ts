/** Sentences of the client's copy in plain language: short words, one thing in a sentence, you and I. */
export const clientSummaryText = {
  title: 'What I found, and what comes next',
  forYou: 'Your own copy. Nobody else gets this page unless you hand it on.',
  met: (date: string) => `I met you on ${date}. I looked at your work`,
  metOpen: 'I looked at your work',
  as: ' as ',
  about: '. This page says in short what I found.',
  interpreted: ' An interpreter was with us.',

  answer: 'The short answer',
  detail: 'More on this: ',
  review: (date: string) => `I will look at this with you again on ${date}.`,

  can: 'What you can do now',
  canOpen: 'I have not written this down yet.',
  hard: 'What is hard now',
  hardNone: 'I found nothing at work that is too hard for you now.',
  hardLine: 'There is a limit.',
  mustNot: ' Please keep to this for now.',
  further: (count: number) =>
    count === 1
      ? 'You can do one more thing that we looked at.'
      : `You can do ${count} more things that we looked at.`,

  notLooked: 'What I did not see or test',
  notLookedLead: 'I do not know yet how you manage these. Not tested does not mean that you cannot do it.',

  changes: 'What I suggest',
  changesNone: 'I suggest no changes now.',
  who: 'Who does it: ',
  by: (date: string) => `by ${date}`,
  byAlone: (date: string) => `By ${date}. `,
  answers: {
    agreed: 'Your employer said yes.',
    agreedWithChange: 'Your employer said yes, with a change',
    declined: 'Your employer said no.',
    open: 'No answer yet.',
  },
  instead: ' Instead: ',

  next: 'What comes next',
  contact: (date: string) => `I will be in touch with you on ${date}.`,
  contactOpen: 'We have not yet set the day on which we speak next.',
  promised: 'I promised you this:',

  shared: 'Who may get a report',
  sharedNone: 'You have not agreed that a report goes to anyone.',
  sharedLead: 'You agreed that these people may get a report on your work:',
  /** What each may use it for, in a sentence to the client. */
  purposes: {
    adjustments: 'to decide on changes at work',
    returnPlan: 'to plan your return to work',
    fitness: 'to decide if you are fit for the job',
    riskAssessment: 'to look at risks at work',
    equipment: 'to buy equipment',
    funding: 'to apply for money',
    treatment: 'to treat you',
  },
  purpose: (purposes: string) => ` This is ${purposes}.`,
  covers: ' What we wrote down when you agreed: ',
  sharedEnd:
    'You can change your mind at any time. Then I send nothing more. I cannot take back what has been sent.',

  rights: 'If something is wrong',
  rightsWords:
    'Tell me if a fact is wrong. I will put it right. What I think stays my own, but you can add your own words to it. You can ask to see all that I keep about you.',
  reach: 'You can reach me here: ',

  missing: {
    ability: 'Nothing is recorded of what the client can do.',
    contact: 'The next contact has no date.',
  },
} as const;
