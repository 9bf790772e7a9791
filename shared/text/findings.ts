import type { Criticality, Frequency, Pattern, Side } from '../assessments/ratings.ts';
import type { AnswerSource } from '../domain/answers.ts';
import type { Measure } from '../domain/catalogue.ts';
import { groupDigits } from './fields.ts';
import { levelInWords } from './levels.ts';

/** Words from which findings are put together; each finding is one sentence that an OT would sign. */
export const findingText = {
  sources: {
    observed: 'observed',
    measured: 'measured',
    client: 'the worker says',
    manager: 'the manager says',
    clinician: 'a clinician says',
    document: 'from a document',
    library: 'from the library, not observed',
  } satisfies Record<AnswerSource, string>,
  frequency: {
    never: 'never',
    occasional: 'occasionally',
    frequent: 'frequently',
    constant: 'constantly',
  } satisfies Record<Frequency, string>,
  criticality: {
    marginal: 'marginal',
    essential: 'essential',
    safetyCritical: 'safety-critical',
  } satisfies Record<Criticality, string>,
  pattern: {
    typical: 'on a typical shift',
    peak: 'at peaks',
    seasonal: 'in season',
  } satisfies Record<Pattern, string>,
  side: {
    left: 'left side',
    right: 'right side',
    both: 'both sides',
    either: 'either side',
  } satisfies Record<Side, string>,
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  wholeJob: 'The job',
  unnamedTask: 'a task without a name',
  task: (name: string) => `“${name}”`,
  involves: (subject: string, demand: string) => `${subject} involves ${demand}`,
  minutesOfShift: (taken: string, shift: string) => `${taken} of ${shift} minutes a shift`,
  minutesAShift: (taken: string) => `${taken} minutes a shift`,
  atOnce: (minutes: string) => `up to ${minutes} minutes at once`,
  level: (level: number, anchor: string) => `at ${levelInWords(level, anchor)}`,
  /** Who gives the two accounts, at work and elsewhere. */
  sides: {
    work: { worker: 'the employee', manager: 'the manager' },
    otherLife: { worker: 'the person', manager: 'someone close' },
  },
  disagree: (
    demand: string,
    subject: string,
    sides: { readonly worker: string; readonly manager: string },
    worker: string,
    manager: string,
  ) => `On ${demand} in ${subject}, ${sides.worker} says ${worker} and ${sides.manager} says ${manager}.`,
  levelOnly: (level: number) => levelInWords(level),
  taskWithTask: (one: string, other: string, longer: string, shorter: string) =>
    `${one} takes ${longer} minutes and is done at the same time as ${other}, which takes ${shorter}.`,
  posturesTogether: (tasks: string, total: string, longest: string) =>
    `${tasks} are done at the same time for ${longest} minutes at most, and their base postures add up to ${total}.`,
  demandOverTask: (demand: string, subject: string, taken: string, task: string) =>
    `${demand} in ${subject} is put at ${taken} minutes, and the task takes ${task}.`,
  neverWithMinutes: (demand: string, subject: string) =>
    `${demand} in ${subject} is rated never, and has a time.`,
  stepLoad: (subject: string, load: string, rated: string) =>
    `A step of ${subject} has a load of ${load}, and its lifting and carrying is rated up to ${rated}.`,
  stepForce: (subject: string, force: string, rated: string) =>
    `A step of ${subject} takes a force of ${force}, and its pushing and pulling is rated up to ${rated}.`,
  heights: {
    notLow: (demand: string, subject: string, height: string) =>
      `${demand} in ${subject} starts and ends no lower than ${height}, which is not near the floor.`,
    tooLow: (demand: string, subject: string, height: string) =>
      `${demand} in ${subject} has a height of ${height}, which is below a waist.`,
    tooHigh: (demand: string, subject: string, height: string) =>
      `${demand} in ${subject} has a height of ${height}, which is above a shoulder.`,
    notHigh: (demand: string, subject: string, height: string) =>
      `${demand} in ${subject} reaches no higher than ${height}, which is not above a shoulder.`,
  },
  shiftAgainstTimes: (shift: string, from: string, to: string) =>
    `The shift observed was ${shift}, and the work was observed from ${from}${to === '' ? '' : ` to ${to}`}.`,
  noDayEnd: (from: string, to: string) =>
    `Observed from ${from} to ${to} of the next day is more than a whole day.`,
  noneAndSome: 'The job is said to have none of the arrangements asked about, and some of them.',
  posturesUnderTask: (total: string, subject: string, task: string) =>
    `Base postures in ${subject} add up to ${total} of its ${task} minutes.`,
  posturesUnderShift: (total: string, shift: string) =>
    `Base postures add up to ${total} of the ${shift} minutes of the shift.`,
  rated: (band: string) => ` Rated ${band}.`,
  notTested: (demand: string, subject: string, weight: string) =>
    `${demand}, in ${subject}, ${weight === '' ? '' : `is ${weight} and `}was not tested.`,
  unrated: (subject: string) => `No demand of the essential task ${subject} has been rated.`,
  overShift: (total: string, shift: string) =>
    `The tasks add up to ${total} minutes in a shift of ${shift} minutes.`,
  underShift: (missing: string, shift: string) =>
    `${missing} of the ${shift} minutes of the shift are not accounted for by any task.`,
  posturesOverTask: (total: string, subject: string, task: string) =>
    `Base postures in ${subject} add up to ${total} minutes, and the task takes ${task} minutes.`,
  posturesOverShift: (total: string, shift: string) =>
    `Base postures add up to at least ${total} minutes in a shift of ${shift} minutes.`,
  minutesOverShift: (demand: string, subject: string, taken: string, shift: string) =>
    `${demand} in ${subject} is put at ${taken} minutes in a shift of ${shift} minutes.`,
  bandAgainstMinutes: (demand: string, subject: string, rated: string, worked: string) =>
    `${demand} in ${subject} is rated ${rated}, but its minutes make it ${worked}.`,
  durationOverMinutes: (demand: string, subject: string) =>
    `${demand} in ${subject}: the longest time at once is more than the minutes in a shift.`,
  notManaged: 'not managed',
  notAtAll: 'not at all',
  can: (activity: string, how: string) => (how === '' ? `${activity}.` : `${activity}: ${how}.`),
  withSupport: (support: string) => `with ${support}`,
  upTo: (amount: string) => `up to ${amount}`,
  capacityNotTested: (activity: string) => `${activity}: not tested.`,
  limits: {
    cannot: (limit: string) => ` Limit: ${limit}.`,
    shouldNot: (limit: string) => ` Restriction: ${limit}.`,
    canAtCost: (limit: string) => ` Possible only at a cost: ${limit}.`,
  },
  /** Where the kind of limit was chosen and not described. */
  limitsAlone: {
    cannot: ' There is a limit of capacity.',
    shouldNot: ' There is a restriction.',
    canAtCost: ' Possible only at a cost.',
  },
  until: (date: string) => ` Until ${date}.`,
  onAdvice: (advice: string) => ` On the advice of ${advice}.`,
  cost: (activity: string, cost: string) => `${activity} comes at a cost: ${cost}`,
  redFlag: (flag: string) => `Red flag on the visit: ${flag}.`,
  plan: (plan: string) => ` Plan: ${plan}`,
  noPlan: ' No immediate plan is recorded yet.',
  adverseEvent: (what: string) => `Event during the visit: ${what}`,
  delayed: (when: string, symptoms: string) => `Delayed response to the visit (${when}): ${symptoms}`,
  delayedNoDetail: 'symptoms not described',
  notSeen: (what: string, why: string) => (why === '' ? `Not seen: ${what}.` : `Not seen: ${what} (${why}).`),
  evacuation: 'A personal emergency evacuation plan is needed',
  postExertional: (condition: string) =>
    `Symptoms follow effort (${condition}): nothing is projected beyond what was sustained without next-day cost.`,
  postExertionalEffect: 'Activity at work is kept steady and is not stepped up automatically.',
} as const;

/** `12.5 kg`, `2,900 m`, `2%`, `40°`, `30 an hour`; a count stands alone. */
export function withUnit(value: number, unit: string): string {
  const number = plainNumber(value);
  if (unit === '') return number;
  if (unit === '%' || unit === '°') return `${number}${unit}`;
  return `${number} ${rates[unit] ?? unit}`;
}

const rates: Readonly<Record<string, string>> = {
  '/h': 'an hour',
  '/min': 'a minute',
  '/shift': 'a shift',
  '/day': 'a day',
  '/week': 'a week',
  '/month': 'a month',
};

/** `2,900`, `-0.5`: digits before the point grouped in threes. */
export function plainNumber(value: number): string {
  const [whole, fraction] = String(value).split('.');
  return fraction === undefined ? groupDigits(whole ?? '') : `${groupDigits(whole ?? '')}.${fraction}`;
}

/** An amount with what it measures: `load 12.5 kg`; rates and counts are named by what is counted, `8 flights a shift`. */
export function amountInWords(measure: Pick<Measure, 'label' | 'unit'>, value: number): string {
  if (isCount(measure.unit)) return `${plainNumber(value)} ${measure.label}`;
  return `${measure.label} ${withUnit(value, measure.unit)}`;
}

/** Whether the label itself says what is counted. */
export function isCount(unit: string): boolean {
  return unit === '' || unit.startsWith('/');
}

/** First letter small, unless the word is an abbreviation: to carry a label into a sentence. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** Ends in exactly one full stop. */
export function sentence(words: string): string {
  return /[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`;
}
