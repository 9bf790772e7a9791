import { managedLevel } from './levels.ts';

/** Words of what follows from the tests of an evaluation. In words of work: an employer may read them. */
export const projectionText = {
  observedOnly: 'As done in the evaluation; nothing is projected.',
  occasional: 'Occasional: the most handled safely, three or four times.',
  frequentTested: 'Frequent: as handled at a rate.',
  frequentShare: (share: string) => `Frequent: ${share} of the most handled safely.`,
  constantShare: (share: string) => `Constant: ${share} of the most handled safely.`,
  lowerDay: 'The lower of both days counts.',
  timeWithBreaks: (longest: string, pause: string, shift: string) =>
    `The longest time at once, ${longest} minutes, with a break of ${pause} minutes after each, over a shift of ${shift} minutes.`,
  timeOnce: (longest: string, shift: string) =>
    `The longest time at once, ${longest} minutes, once in a shift of ${shift} minutes: no break was recorded to go on from.`,
  diary: (minutes: string) => `No more than the ${minutes} minutes a day that the diary supports.`,
  shiftUnknown: 'How much of the shift this makes is open: the length of the shift is not known.',
  sustained:
    'Only what was done and sustained without a cost on the next days; nothing beyond it is projected.',
  cost: 'Nothing is projected: what was done had a cost on the next days.',
  qualityOpen: 'Nothing is projected: whether it was done safely is not recorded.',
  noneSafe: 'Nothing is projected: nothing was handled safely.',
  waiting: 'Nothing is projected until both calls after the evaluation were made.',
} as const;

export const capacityDraftText = {
  load: (amount: string, times: string) => `${amount}, ${times}`,
  times: (count: string) => (count === '1' ? 'once' : `${count} times`),
  noneSafe: (lightest: string) => `nothing was handled safely; the lightest tried was ${lightest}`,
  minutes: (minutes: string) => `${minutes} minutes at once`,
  distance: (metres: string) => `${metres} m`,
  count: (count: string) => `${count} times`,
  level: managedLevel,
  shown: 'done, with readings kept apart',
  bothDays: (first: string, second: string) => `${first} on the first day, ${second} on the second`,
} as const;

/** The lowest and the highest of a scale. */
interface Ends {
  readonly min: number;
  readonly max: number;
}

/** Words of findings about an evaluation. */
export const evaluationFindingText = {
  untested: (demand: string, reason: string) => `${demand}: not tested (${reason}).`,
  untestedPlain: (demand: string) => `${demand}: not tested.`,
  calibration: (device: string, due: string, tested: string) =>
    `${device} was due for calibration on ${due}, before the evaluation on ${tested}: what rests on it is less sure.`,
  delayed: (call: string, detail: string) => `Delayed response to the evaluation (${call}): ${detail}`,
  delayedNoDetail: 'what was dropped is not described',
  redFlag: (flag: string) => `Red flag on a call after the evaluation: ${flag}.`,
  postExertional:
    'Symptoms worsen after exertion: nothing is projected above what was sustained without a cost the next day.',
  postExertionalEffect: 'Activity at work is kept steady and is not stepped up automatically.',
  undecided: (question: string) => `The safety screen needs a decision: ${question}.`,
  restingUndecided: 'The readings at rest are at a limit of the clinic: say what follows from that.',
  otherScale: (set: number, holds: number, { min, max }: Ends) =>
    `The limit of exertion, ${set}, was set on the other scale. Until it is typed anew, questions are asked from ${holds} on the scale of ${min} to ${max}: the same share of it, rounded down.`,
  sideMissing: (test: string) => `${test} has a left and a right: say which side was tested.`,
  notAcknowledged: (test: string) => `${test} was interrupted, and that was not marked as seen.`,
  resumed: (test: string) => `${test} went on after an interruption without a reason.`,
  reversed: (test: string) => `${test} ended before it started.`,
  stepsReversed: (test: string) => `The steps of ${test} are not in the order of their times.`,
  overCeiling: (test: string, load: string, ceiling: string) =>
    `${test}: ${load} is above the heaviest load agreed for this clinic, ${ceiling}.`,
} as const;

/** Accepted answers of those problems. */
export const evaluationAccepted = {
  decision: 'go on, change the tests, postpone, or do not test',
  onScale: ({ min, max }: Ends) => `a number from ${min} to ${max}`,
  side: 'left, right, or both together; two tests where the sides differ',
  acknowledged: 'yes',
  reason: 'a reason in words',
  endedFrom: (time: string) => `${time} or later`,
  inOrder: 'each step no earlier than the one before',
  upTo: (load: string) => `up to ${load}`,
} as const;
