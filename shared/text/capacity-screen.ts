import { capacityCallsText } from './capacity-calls.ts';
import { managedLevel } from './levels.ts';

type RestingSign = keyof typeof restingSigns;

const restingSigns = {
  heartRate: 'Heart rate at rest',
  systolic: 'Systolic',
  diastolic: 'Diastolic',
  slowHeartRate: 'Slow heart rate at rest',
  saturation: 'Oxygen saturation at rest',
} as const;

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
  },
  stepState: {
    notStarted: 'not started',
    done: 'done',
    left: {
      questions: (count: number) => `${count} to answer`,
      choices: (count: number) => `${count} to choose`,
      tests: (count: number) => `${count} to do`,
      calls: (count: number) => (count === 1 ? '1 call to make' : `${count} calls to make`),
    },
  },
  consent: {
    all: 'Asked about all: agrees to those still open',
    help: 'Each is stored as an answer of its own, and each can be changed above.',
  },
  screen: {
    allOthers: {
      yes: 'Asked all: no to the others',
      no: 'Asked all: yes to the others',
    },
    open: (count: number) =>
      count === 0 ? 'All answered' : count === 1 ? '1 still open' : `${count} still open`,
    decisionsOpen: (count: number) =>
      count === 1
        ? '1 answer needs a decision before a test begins.'
        : `${count} answers need a decision before a test begins.`,
  },
  resting: {
    postpone: 'postpone, or say why you go on',
    ask: 'decide, and say why',
    next: 'Answer “Decision on the readings” and “Reason for the decision”.',
    against: 'The tests are held: decided on the resting readings.',
    handsGoOn: 'Hand tests have limits of their own and are not held.',
    held: 'Tests are held back by the resting readings',
    concern: (sign: RestingSign, value: string, limit: string) =>
      `${restingSigns[sign]} ${value}, limit ${limit}`,
  },
} as const;

/** Words of restrictions that other records of the case hold. */
export const standingRestrictionText = {
  title: (count: number) =>
    count === 1 ? 'A restriction is in force' : `${count} restrictions are in force`,
  lead: 'From other records of this case. A restriction holds until it ends or is lifted there, however strong the person is.',
  atTest: (words: string) => `Restriction in force: ${words}`,
} as const;

/** Words of choosing the tests, of their list, and of what follows from them. */
export const capacityTestsText = {
  battery: {
    noJob: 'Choose the activity analysis of the job in the plan: its demands choose the tests.',
    undecided: 'Some answers of the safety screen need a decision. Until then they hold back tests.',
    offered: 'Tests for this job',
    offeredNone: 'No test is offered for this job as things stand. The list below says why.',
    because: (demands: string) => `For ${demands}`,
    weight: {
      safetyCritical: 'safety-critical',
      essential: 'essential',
      marginal: 'marginal',
    },
    changed: (why: string) => `Change it for: ${why}`,
    changedExertion: 'symptoms that follow exertion',
    addAll: (count: number) => (count === 1 ? 'Take this test' : `Take all ${count} tests`),
    minutes: (time: string, without: number) =>
      `They take up to ${time} without rests: the longest time of each protocol, left and right apart, and ${without} min where it has none.`,
    each: (time: string, sides: boolean) => `Up to ${time}${sides ? ', left and right' : ''}`,
    take: 'Take',
    add: (test: string) => `Take: ${test}`,
    added: 'In the day',
    leave: 'Skip',
    skip: (test: string) => `Skip: ${test}`,
    skipWhy: (test: string) => `Why is it skipped: ${test}?`,
    untested: 'Asked by the job, not tested',
    untestedNone: 'Every demand of the job has a test, or its reason is listed.',
    reasons: {
      declined: 'declined',
      screen: 'ruled out by the safety screen',
      resting: 'held by the resting readings',
      postExertional: 'symptoms follow exertion',
      notObservable: 'no test of the battery shows it',
    },
    screenItems: (items: string) => ` (${items})`,
    keepAll: (count: number) =>
      count === 1
        ? 'List it as not tested, with its reason'
        : `List all ${count} as not tested, with their reasons`,
    more: 'Other tests',
    custom: 'A job test of your own',
    cognitive: 'A sample of thinking at work',
  },
  tests: {
    none: 'No test is in the day yet. Choose them in the step before.',
    notStarted: 'not started',
    running: 'running',
    underWay: 'under way',
    interrupted: 'interrupted, not yet seen',
    ended: (why: string) => `ended: ${why}`,
    open: (test: string) => `Open: ${test}`,
    next: (test: string) => `Start with: ${test}`,
    secondDay: 'Repeat these tests on day 2',
    day: (day: number) => `Day ${day}`,
    helpCalled: 'Help was called: the day ended here.',
    hold: 'Before a test begins',
    holdScreen: (count: number) =>
      count === 1
        ? 'One answer of the safety screen needs a decision.'
        : `${count} answers of the safety screen need a decision.`,
    holdConsent: 'No family of tests has consent yet.',
    holdResting: 'No resting reading is written down.',
    holdLimits: 'The limits of the day are not signed off.',
    breaks: 'Breaks',
    breakTaken: 'Break offered and taken',
    breakNotTaken: 'Break offered, not taken',
    breakStored: 'The break is written down. Its length can be added below.',
    everything: 'Everything recorded',
  },
  result: {
    title: 'What the person can do',
    levelWords: managedLevel,
    nothingRecommended: 'nothing yet',
    draft: (count: number) =>
      count === 1 ? 'Draft 1 capacity from the tests' : `Draft ${count} capacities from the tests`,
    nothing: 'Capacities follow from tests. None has a result yet.',
    drafted: 'Each line needs your word: keep or change what is recommended, and choose the kind of limit.',
    open: (count: number) =>
      count === 0 ? 'Every line is confirmed.' : count === 1 ? '1 line is open.' : `${count} lines are open.`,
    observed: 'Observed',
    projected: 'Projected',
    recommended: 'Recommended',
    nothingObserved: 'not tested',
    nothingProjected: 'nothing projected',
    projectedMinutes: (time: string) => `up to ${time} of the shift`,
    bands: { Occasional: 'occasional', Frequent: 'frequent', Constant: 'constant' },
    change: 'Change what is recommended',
    confirmed: 'Confirmed',
    kinds: {
      none: 'no limit found',
      cannot: 'cannot',
      shouldNot: 'restriction',
      canAtCost: 'can, at a cost',
    },
    notConfirmed: 'Choose the kind of limit',
    level: 'Physical demand level of what is recommended',
    levelSource:
      'By the load lifted or carried occasionally. Levels: US Department of Labor, 1991, Dictionary of Occupational Titles, 4th edition revised, Appendix C. They class jobs of the United States and are no limit for a person.',
    levelNone: 'No load is recommended yet.',
    levels: {
      sedentary: 'Sedentary',
      light: 'Light',
      medium: 'Medium',
      heavy: 'Heavy',
      'very heavy': 'Very heavy',
    },
    pounds: 'Show pounds as well',
    load: (kg: string, lb: string | null, band: string) =>
      `${band}: ${kg} kg${lb === null ? '' : ` (${lb} lb)`}`,
    charts: 'Pictures of the tests',
    symptoms: 'Symptoms over the session',
    ...capacityCallsText,
    noCalls: 'Calls fall due once a test was done.',
  },
  retest: {
    title: 'Beside an earlier evaluation',
    readings: 'Beside earlier readings',
    since: (date: string) => `then on ${date}`,
    choose: 'Compare with',
    none: 'The two evaluations share no test.',
    test: 'Test',
    earlier: 'Earlier',
    now: 'Now',
    difference: 'Difference',
    meaning: 'What it means',
    verdicts: {
      same: 'Same',
      unknown: 'No measurement error is known: a difference, not a change',
    },
    note: 'Improved is said only where a difference is beyond a known measurement error. Tests with a form of their own stand below, with that error shaded.',
  },
} as const;
