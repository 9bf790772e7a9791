import type { AnswerSource } from '../domain/answers.ts';
import { isCount, plainNumber, withUnit } from './findings.ts';
import { levelName } from './levels.ts';

/** Words of the room that sets the job beside what the person can do. */
export const jobMatchText = {
  title: 'Job match',
  titleFor: { lighterDuties: 'Job match: lighter duties', vacancy: 'Job match: a vacancy' },
  lead: 'What each task asks beside what the person manages. Raising a capacity never lifts a restriction, and what was not tested is never met.',
  empty:
    'The match appears here once the demands of the job are rated in an activity analysis, and what the person can do is recorded in it.',
  toVisits: 'To the visits',
  answer: 'The answer for the job',
  /** Where the demands stand that an answer does not name. */
  moreBelow: ', named below',
  answerNote: 'A comparison of what is recorded, not a verdict on fitness.',
  demandsOf: 'Demands of',
  capacitiesOf: 'What the person can do, from',
  everything: 'Everything recorded: measured first, then the latest',
  evaluation: 'Capacity evaluation',
  dated: (name: string, on: string) => (on === '' ? name : `${name}, ${on}`),
  compared: 'Side by side, from the same evidence',
  shownBelow: 'Shown below',
  showBelow: 'Show below',
  showNamed: (name: string) => `Show below: ${name}`,
  show: 'Show',
  filters: {
    matters: 'What matters: below, restricted, not tested',
    all: 'Everything',
    restricted: 'Restricted',
    below: 'Below',
    notTested: 'Not tested',
    meetsWithChange: 'Meets with change',
    meets: 'Meets',
  },
  option: (label: string, count: number) => `${label} (${count})`,
  essentialOnly: 'Only what is essential or safety-critical',
  shown: (shown: number, all: number) => `${shown} of ${all} demands shown`,
  noneShown: 'Nothing of this task is shown with this choice.',
  further: (count: number) => `Show ${count} more`,
  withinRestriction: (count: number) =>
    count === 1
      ? '(1 of them restricted without the change)'
      : `(${count} of them restricted without the change)`,
  wholeJob: 'The whole job',
  unnamedTask: 'A task without a name',
  marginalTask: 'Marginal task: does not decide the job',
  unrated: 'Demands of this task',
  unknownWeight: 'Weight not recorded, counts as essential',
  needs: 'Needs',
  manages: 'Manages',
  notTested: 'not tested',
  enough: 'Enough',
  enoughRestricted: 'Enough, yet restricted',
  enoughAtCost: 'Enough, at a cost',
  short: (gap: string) => `${gap} short`,
  bands: ['never', 'occasional', 'frequent', 'constant'],
  level: (level: number) => (level === 0 ? 'none' : `${levelName(level)} level`),
  minutes: (minutes: number) => `${plainNumber(minutes)} min`,
  steps: {
    band: (count: number) => (count === 1 ? '1 band' : `${count} bands`),
    level: (count: number) => (count === 1 ? '1 level' : `${count} levels`),
  },
  wayThrough: 'The way through',
  noChange: 'No change is recommended for this yet.',
  findChange: 'Find a change',
  forDemand: (demand: string, task: string) => `for ${demand} in ${task}`,
  writeOwn: 'Write a change of your own',
  writeOwnFor: (demand: string, task: string) => `Write a change of your own for ${demand} in ${task}`,
  take: 'Take',
  takeNamed: (action: string) => `Take: ${action}`,
  noEffect: 'Effect not stated: it does not count yet.',
  expected: (effects: string) => `Expected: ${effects}.`,
  stateEffect: 'State the effect',
  changeEffect: 'Change the effect',
  effectNamed: (press: string, action: string, demand: string, task: string) =>
    `${press}: “${action}”, on ${demand} in ${task}`,
  comesTo: (result: string) => `With what is stated so far: ${result}`,
  effectForm: 'Expected effect',
  effectDone: 'Done',
  now: 'As the job is now',
  withChange: 'With the change',
  noLongerAsked: 'No longer asked.',
  said: (source: string, decided: boolean) => (decided ? `${source}; this one decided` : source),
  unnamedChange: 'A recommendation without words',
  behind: 'What it rests on',
  demandLink: (demand: string, task: string) => `The rating: ${demand}, ${task}`,
  capacityLink: (activity: string) => `What was seen: ${activity}`,
  rated: (source: AnswerSource | undefined) =>
    source === undefined ? 'source not recorded' : sources[source],
} as const;

const sources = {
  observed: 'observed',
  measured: 'measured',
  client: 'the worker says',
  manager: 'the manager says',
  clinician: 'a clinician says',
  document: 'from a document',
  library: 'from the library, not observed',
} satisfies Record<AnswerSource, string>;

/** An amount of a demand with its unit; counts are named by what is counted. */
export function amountWithUnit(label: string, unit: string, value: number): string {
  return isCount(unit) ? `${plainNumber(value)} ${label}` : withUnit(value, unit);
}
