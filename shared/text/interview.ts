/** Words of the interview: its screen, and what it teaches. */
export const interviewText = {
  title: 'Interview',
  roomTitle: 'Interviews',
  lead: 'The first interview, the follow-ups and the closing one, on a visit or by phone. Each can be stopped and gone on with another day.',
  empty: 'The first interview hears the whole story once: work, health, home, and what they expect.',
  startFirst: 'Start the first interview',
  startFollowUp: 'Start a follow-up',
  startClosing: 'Start the closing interview',
  backToInterviews: 'All interviews',
  removed: 'The interview was removed.',
  remove: (title: string) => `Remove ${title}`,
  lastTalk: {
    title: (date: string | null) =>
      date === null ? 'From the last interview' : `From the last interview, ${date}`,
    nothing: 'It left nothing to take up.',
    ratingsLater:
      'Earlier ratings are shown once likelihood and confidence are rated anew, so that they do not colour the answer.',
    baseline: (value: number, date: string | null) =>
      date === null ? `At first ${value}` : `At first ${value} (${date})`,
    last: (value: number, date: string | null) =>
      date === null ? `last time ${value}` : `last time ${value} (${date})`,
    now: (value: number) => `now ${value}, each from 0 to 10`,
  },
  meters: {
    coverage: 'Asked about so far',
    domains: { bio: 'Body', psycho: 'Mind', social: 'People, work and money' },
    answered: (answered: number, asked: number) => `${answered} of ${asked}`,
    goOn: (domain: string) => `${domain}: go to the next open question`,
    burden: 'What it asks of the client',
    minutes: (minutes: number, left: number) =>
      left === 0
        ? `About ${minutes} minutes of questions, all answered.`
        : `About ${minutes} minutes of questions, ${left} of them to go.`,
    questionnaires: (count: number) =>
      count === 0
        ? 'No questionnaires in this case.'
        : count === 1
          ? '1 questionnaire in this case.'
          : `${count} questionnaires in this case.`,
  },
  redFlag: (flag: string) => `Red flag in the interview: ${flag}.`,
  selfHarm: {
    thoughts: 'Speaks of thoughts of self-harm or of ending their life, without a plan.',
    plan: 'Speaks of ending their life or of self-harm, with a plan or the means.',
  },
  harm: {
    domesticAbuse: 'Domestic abuse is disclosed or suspected.',
    safeguardingAdult: 'An adult may be at risk.',
    safeguardingChild: 'A child may be at risk.',
  },
  direction: { barrier: 'Makes work harder', enabler: 'Makes work easier' },
  domain: { bio: 'biological', psycho: 'psychological', social: 'social' },
  severity: { low: 'slight', moderate: 'moderate', high: 'strong' },
  modifiable: { yes: 'can be changed', partly: 'can be changed in part', no: 'cannot be changed' },
  owner: {
    client: 'for the client to act on',
    therapist: 'for the occupational therapist to act on',
    employer: 'for the employer to act on',
    clinician: 'for the GP or another clinician to act on',
    other: 'for someone else to act on',
    notDiscussed: 'who acts on it is not yet discussed',
  },
} as const;
