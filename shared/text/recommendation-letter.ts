/** Sentences of the recommendation letter. */
export const letterText = {
  title: 'Recommendations for work',
  reference: (reference: string) => `Ref: ${reference}`,
  re: 'Re: ',
  dear: 'Dear ',
  dearUnknown: 'To whom it may concern',
  intro: (profession: string) => `I am an ${profession.toLowerCase()}. `,
  saw: (date: string) => ` on ${date}`,
  met: 'I assessed ',
  atWork: ' at work',
  withAgreement: ', and write with ',
  agreement: ' agreement.',
  recommend: 'What I recommend',
  please: 'Please ',
  serves: ' Task: ',
  expected: ' Expected effect: ',
  /** By when, and until which review; empty when neither is known. */
  when: (by: string | undefined, review: string | undefined) => {
    if (review === undefined) return by === undefined ? '' : ` By ${by}.`;
    return by === undefined ? ` Until my review on ${review}.` : ` By ${by}, until my review on ${review}.`;
  },
  noChanges: 'I recommend no changes at present.',
  further: (count: number) =>
    count === 1
      ? 'One further recommendation is in my report'
      : `${count} further recommendations are in my report`,
  furtherMore: (count: number) => `; and ${count} more`,
  why: 'Why',
  whyNeeds: (capital: string) => capital,
  removes: 'The changes remove these limits: ',
  noWhy: 'The limits that these changes remove have not been recorded yet.',
  ability: (name: string) => `What ${name} can do now`,
  noAbility: 'What can be managed at work has not been recorded yet.',
  review: 'Review',
  beforeThen: 'Please write or call before then if anything changes.',
  ownRiskAssessment: 'This does not replace your own risk assessment.',
  yours: 'Yours sincerely',
  copy: 'Copy: ',
  copySeen: ', who asked to see this before it is sent',
  slip: 'Your reply',
  slipHint: 'Please fill in and return this page. If a change is not possible, please say why.',
  choices: ['Agreed', 'With change', 'Not possible, because'],
  slipName: 'Name, role and date',
} as const;
