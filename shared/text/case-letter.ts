/** Words of the letters and sheets that are made from templates. */
export const caseLetterText = {
  byDate: (date: string) => `by ${date}`,
  noAnswer: 'no answer yet',
  nextContact: (date: string) => `I will be in touch on ${date}.`,
  therapist: (profession: string) =>
    `, ${profession}, finds out what helps you, gives advice and keeps in touch with you.`,
  contact: ' is the person at work to speak with about this.',
  gp: ' is your doctor and sees to your treatment.',
  payChange: 'your pay changes',
  minutes: (minutes: string) => `, about ${minutes} minutes in a shift`,
  limitKinds: { cannot: '', shouldNot: 'please avoid: ', canAtCost: '' },
  atCost: ', and at a cost',
  until: 'Looked at again on: ',
  notDecided: 'Not recorded',
  demandColumns: ['Demand', 'The job needs', 'Weight'],
  demandCaption: (minutes: string) =>
    `The demands that decide most. Occasional: up to one third of a shift of ${minutes} minutes. Frequent: up to two thirds. Constant: more.`,
  moreDemands: (count: number) =>
    count === 1 ? ' One further demand is in my record.' : ` ${count} further demands are in my record.`,
  difficultyColumns: ['Difficulty at work', 'Recommendation', 'Goal and answer'],
  reviewOn: (date: string) => `review ${date}`,
  ticked: '☑ ',
  unticked: '☐ ',
  options: {
    phased: 'Phased return to work',
    duties: 'Amended duties',
    hours: 'Altered hours',
    adaptations: 'Adaptations of the place or the tools of work',
  },
  appointment: {
    from: (start: string, end: string) => `${start} to ${end}`,
    labels: {
      day: 'Day: ',
      time: 'Time: ',
      kind: 'Where: ',
      place: 'Place: ',
      purpose: 'What it is for: ',
      who: 'With: ',
    },
  },
  waits: {
    since: (day: string) => `referred on ${day}`,
    expected: (day: string) => `expected on ${day}`,
    open: 'no date known to me',
  },
  dates: {
    absent: 'First day absent: ',
    certificate: 'Certificate runs to: ',
    expected: 'Return expected on: ',
  },
} as const;
