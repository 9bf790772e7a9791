/** Words of the screens of a functional capacity evaluation. */
export const capacityScreenText = {
  title: 'Capacity evaluation',
  roomTitle: 'Capacity evaluation',
  lead: 'What the person can do now, tested against what the job asks. Each evaluation belongs to a visit.',
  empty: 'An evaluation takes the demands of the job, offers the tests for them, and keeps every reading.',
  start: 'Start an evaluation',
  startOnVisit: 'Start a capacity evaluation',
  backToRoom: 'All evaluations',
  backToVisit: 'Back to the visit',
  removed: 'The evaluation was removed.',
  remove: (title: string) => `Remove ${title}`,
  missing: 'This evaluation is no longer there.',
  steps: {
    label: 'Steps of the day',
    plan: 'Plan',
    consent: 'Consent',
    screen: 'Safety screen',
    today: 'Today and readings',
    battery: 'Choose tests',
    tests: 'Tests',
    result: 'Result',
    response: 'After the tests',
    left: (count: number) => (count === 0 ? 'done' : `${count} open`),
  },
  consent: {
    all: 'Agrees to all that are still open',
    help: 'Each is stored as an answer of its own, and each can be changed below.',
  },
  screen: {
    allOthers: {
      yes: 'No to all others in this list',
      no: 'Yes to all others in this list',
    },
    open: (count: number) =>
      count === 0 ? 'All answered' : count === 1 ? '1 still open' : `${count} still open`,
    decisionsOpen: (count: number) =>
      count === 1
        ? '1 answer needs a decision before a test begins.'
        : `${count} answers need a decision before a test begins.`,
  },
} as const;
