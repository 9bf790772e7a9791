import type { DemandGroup } from '../domain/catalogue.ts';
import { levelName } from './levels.ts';

const limits = 'Not seen today, and limits';

/** Headings and sentences of the report on an activity analysis. */
export const activityReportText = {
  title: 'Activity analysis of the job',
  titleOther: 'Activity analysis',
  none: 'No activity analysis has been made yet.',

  summary: 'Summary',
  jobLabel: 'The job: ',
  activityLabel: 'The activity: ',
  at: ' at ',
  purpose: 'Its purpose: ',
  shiftLabel: 'Reference shift: ',
  shift: (minutes: string, hours: string) =>
    `${minutes} minutes (${hours} hours), as contracted, meal breaks out. Every share below is of this shift.`,
  shiftOpen: 'not recorded, so that no share of it can be given.',
  essentialLabel: (count: number) =>
    count === 0
      ? 'Essential tasks: '
      : count === 1
        ? 'The essential task: '
        : `The ${count} essential tasks: `,
  noEssential: 'none has been named as essential yet.',
  mostLabel: 'What it asks most: ',
  notSeenLabel: 'Not seen or not tested: ',
  notSeenCount: (count: number) =>
    count === 1
      ? `one demand or part of the work; see “${limits}”.`
      : `${count} demands or parts of the work; see “${limits}”.`,

  job: 'The job',
  activity: 'The activity',
  jobColumns: ['', 'As recorded'],
  facts: {
    title: 'Job title',
    employer: 'Employer',
    site: 'Place of work',
    observed: 'Work observed',
    day: 'That day',
    shift: 'Reference shift',
    mealBreaks: 'Meal breaks',
    breaks: 'Breaks',
    arrangements: 'Also part of the job',
    consulted: 'Consulted',
    manager: 'Manager consulted',
    documents: 'Documents seen',
    standard: 'Performance standard',
  },
  notRecorded: 'Not recorded',
  noDocuments: 'None recorded',
  written: { yes: ' It is written down.', no: ' It is not written down.' },
  observedTimes: (date: string, from: string, to: string) => `${date}, ${from} to ${to}`,
  minutes: (minutes: string) => `${minutes} min`,

  tasks: 'Tasks',
  tasksCaption:
    'Essential: the job exists for it, few others can do it, or harm follows if it is left. Marginal: it could go to someone else without changing the job.',
  tasksColumns: [
    'No.',
    'Task',
    'Essential or marginal, and why',
    'Min. a shift',
    'How often; who else',
    'Known from',
  ],
  noTasks: 'No task has been recorded yet.',
  weightOpen: 'Not yet decided',
  open: 'Not recorded',
  sameTime: 'at the same time as ',
  whoElse: 'Who else: ',
  accounted: (total: string, shift: string) =>
    `The tasks take ${total} of the ${shift} minutes of the shift; what is done at the same time as something else is not counted twice.`,

  observations: {
    title: 'Timed, counted and sampled',
    caption:
      'A share comes from looking at set moments, with its 95% interval (Wilson) in brackets. Missed samples say nothing and are left out of the shares.',
    columns: ['Task and demand', 'How, and when', 'Time watched', 'Counted or sampled'],
    toolOn: (tool: string, date: string) => `${tool}, ${date}`,
    timeAlone: 'The time alone',
    nothingNoted: 'Nothing noted',
    counted: (count: string) => `${count} counted`,
    countedLeft: (count: string) => `${count} counted on the left`,
    countedRight: (count: string) => `${count} counted on the right`,
    left: (count: string) => `${count} left`,
    right: (count: string) => `${count} right`,
    rate: (rate: string) => `${rate} a minute`,
    other: 'Something else',
    share: (seen: string, share: string, low: string, high: string) =>
      `${seen} ${share}% (${low} to ${high}%)`,
    samples: (answered: string, due: string) => `${answered} of ${due} samples`,
    every: (seconds: string) => `, one every ${seconds} s`,
    missed: (count: string) => `${count} missed`,
  },

  profile: 'Demands of the whole job',
  gridCaption: (share: string) =>
    `How often each task asks each demand, as a share of ${share}. The numbers are those of the tasks above.`,
  gridFirst: 'Demand',
  gridLetters: { never: 'N', occasional: 'O', frequent: 'F', constant: 'C' },
  gridNotTested: '?',
  gridNotRated: '–',
  ofShift: (minutes: string) => `the contracted shift of ${minutes} minutes, meal breaks out`,
  ofShiftOpen: 'the shift, whose length was not recorded',
  legend:
    'N, never: not in a shift. O, occasional: up to one third of the shift. F, frequent: over one third and under two thirds. C, constant: two thirds or more. A question mark: not tested or not seen. A dash: not rated, which is not the same as never.',
  confidenceLegend:
    'Confidence high: measured, or seen for a full cycle. Medium: seen in part, or two sources agree. Low: one account. Where none stands, none was recorded.',
  profileColumns: [
    'Demand',
    'How often',
    'How much, how long, level',
    'Weight and when',
    'Known from; confidence',
  ],
  groups: {
    physical: 'Physical demands',
    cognitive: 'Cognitive demands',
    psychosocial: 'Psychosocial demands and time',
    sensory: 'Sensory demands',
    environmental: 'Environmental demands',
  } satisfies Record<DemandGroup, string>,
  noDemands: 'No demand has been rated yet.',
  /** A level says nothing without its own words. */
  level: (level: number, anchor: string) => `${levelName(level)} level${anchor === '' ? '' : `: ${anchor}`}`,
  /** Whose activity it is, to the reader. */
  who: { client: 'you', work: 'the employee', other: 'the person' },
  atOnce: (minutes: string) => `${minutes} min at once`,
  aShift: (minutes: string) => `${minutes} min a shift`,
  notSeen: 'Not tested or not seen',
  noAmount: 'No amount recorded',
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  weightNotRecorded: 'Weight not recorded',
  wholeJobShort: 'Job',

  task: (number: number) => `Task ${number}: `,
  taskFacts: { purpose: 'Purpose: ', starts: 'Starts and stops: ', weight: 'Weight: ' },
  steps: 'Steps, in order',
  stepColumns: [
    'No.',
    'What is done; tool, posture, side',
    'Load, force, heights, distance, repetitions',
    'What goes wrong; easier or harder',
  ],
  noSteps: 'The steps of this task were not recorded.',
  noNumbers: 'Nothing measured',
  noRemarks: 'Nothing recorded',
  heights: (from: string, to: string) => `from ${from} to ${to}`,
  taskDemands: 'What it asks',
  taskUnrated: 'No demand of this task was rated.',

  differ: 'Where accounts differ',
  differCaption: (who: string) => `What ${who} and the manager say, side by side; neither is corrected.`,
  differColumns: (who: string) =>
    ['On', `${who} ${who === 'You' ? 'say' : 'says'}`, 'The manager says', 'Rated here'] as const,
  control: 'Say over pace and order',
  noDifference: (who: string) => `${who} and the manager did not differ on anything that both were asked.`,
  notBothAsked: (who: string) => `${who} and the manager have not both been asked about the same demand yet.`,
  notAsked: 'Not asked',
  rated: (band: string, source: string) => `${band} (${source})`,
  notRated: 'Not rated',

  environment: 'Environment',
  placesColumns: ['Place', 'What was seen, heard and felt', 'Measured'],
  measuredOn: (date: string) => `Values of ${date} unless another date stands beside them.`,
  readings:
    'Measured, each by the method named. An indicative phone reading is never compared with a legal limit.',
  readingColumns: ['Place: where, and when in the day', 'What', 'Value', 'How and with what', 'On'],
  notMeasured: 'Nothing measured',
  nothingDescribed: 'Not described',
  ways: 'Ways in and out',

  tools: 'Tools, equipment, protective wear, vehicles, software',
  toolsColumns: ['Item', 'Weight, grip, force, vibration', 'Note'],
  time: 'Time and pace',
  people: 'People at work',
  person: 'How this person does it',
  reasoning: 'Reasoning',
  reasoningOf: 'Person, environment, occupation and the fit between them',

  photos: 'Further photographs',
  limits,
  noLimits: 'No limits were recorded.',
  notSeenToday: 'Not seen: ',
  plan: 'To be found out: ',
  notTestedLabel: 'Rated as not tested or not seen: ',

  agreement: 'Read and agreed by',
  agreedBy: (who: string) => `${who}: read and agreed on `,
  signAgreed: (who: string) => `${who}, read and agreed: name, date, signature`,
  manager: 'The manager',
  ownAssessment: 'This describes the work. It does not replace the employer’s own risk assessment.',

  missing: {
    addressee: 'Nobody is named whom this goes to.',
    analysis: 'There is no activity analysis yet.',
    tasks: 'No task of the job is recorded.',
    shift: 'The length of the shift is not recorded.',
    demands: 'No demand is rated.',
    weight: (count: number) =>
      count === 1
        ? 'One task is neither essential nor marginal yet.'
        : `${count} tasks are neither essential nor marginal yet.`,
  },
} as const;
