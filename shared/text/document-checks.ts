import type { CheckKind } from '../documents/checks/check.ts';

/** Begins each line on what keeps a document from leaving; a list says it once. */
export const neededLead = 'Needed before it can leave';

/** Words of what is to be looked at before a document is signed. */
export const documentChecksText = {
  title: 'Before you sign',
  none: 'Nothing contradicts the record, and nothing is missing.',
  noneButMissing: (count: number) =>
    `Nothing contradicts the record. ${count === 1 ? '1 thing is' : `${count} things are`} still missing, as listed below.`,
  allLooked: 'Everything that was found is looked at.',
  count: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  show: 'Show',
  open: 'Open the answer',
  showNamed: (words: string) => `Show: ${words}`,
  openNamed: (words: string) => `Open the answer: ${words}`,
  answerFirst: 'To be put right.',
  leave: 'Leave it as it is',
  leaveNamed: (words: string) => `Leave it as it is: ${words}`,
  leaveReason: 'Why it is right as it is',
  looked: (date: string, by: string, reason: string) => `Left as it is on ${date} by ${by}: ${reason}`,
  lookedTitle: 'Found by the checks, left as it is',
  stillOpen: (count: number) =>
    count === 1
      ? '1 finding of the checks is still open. It can be signed all the same.'
      : `${count} findings of the checks are still open. It can be signed all the same.`,
  keptFrom: (recipient: string) =>
    `A consent lets this go to ${recipient}, whom the record says not to contact.`,
  kinds: {
    unsupported: 'Number without evidence',
    side: 'Left and right',
    unit: 'Units',
    dates: 'Dates',
    dayShares: 'Contradiction in the record',
    match: 'Grid, conclusion and plan',
    twice: 'Told in two ways',
    names: 'Names and pronouns',
    question: 'Question that was asked',
    essential: 'Cannot leave yet',
    missing: 'Missing',
    stale: 'The record changed',
    changeReason: 'Changed without a reason',
  } satisfies Record<CheckKind, string>,
  unsupported: (written: string) =>
    `Nothing in the record says “${written}”, which stands in a sentence of yours.`,
  otherThanComposed: (written: string, composed: string) =>
    `Your sentence says “${written}”, the record says “${composed}” there.`,
  sideOnly: (written: string, other: string) =>
    `Your sentence speaks of the ${written}; the record speaks of the ${other} one only.`,
  sideLost: (written: string, said: string) => `This speaks of the ${written}; the record says “${said}”.`,
  questionLost: (question: string) =>
    `This question was asked and stands nowhere in the document any more: “${question}”`,
  side: (own: string, other: string) => `Your sentence says ${own}, the record says ${other}.`,
  sideInRecord: (told: string, side: string, record: string) =>
    `The words say ${told}, the side chosen beside them is ${side} (${record}).`,
  unit: (written: string, other: string) => `Your sentence says ${written}, the record says ${other}.`,
  unitInRecord: (written: string, other: string, record: string) =>
    `The words say ${written}, the number beside them is ${other} (${record}).`,
  dates: {
    referral: 'The referral',
    visit: 'The visit',
    observed: 'The day on which the work was observed',
    evaluation: 'The evaluation',
    instrument: 'An assessment',
    review: 'The review',
    validUntil: 'The last day on which the evaluation holds',
    due: 'The day by which a change is to be made',
    before: 'lies before',
    afterDocument: (what: string, date: string, document: string) =>
      `${what}, ${date}, lies after the date of this document, ${document}.`,
    impossible: (written: string) => `There is no such day as “${written}”.`,
    weekday: (written: string, real: string) => `“${written}” is a ${real}.`,
    backwards: (from: string, to: string) => `“${to}” lies before “${from}”, from which it is counted.`,
    passed: (what: string, date: string) => `${what}, ${date}, has passed.`,
  },
  match: {
    fitButBelow: (count: number) =>
      count === 1
        ? 'The conclusion says fit as the job is; in the match 1 deciding demand is not met.'
        : `The conclusion says fit as the job is; in the match ${count} deciding demands are not met.`,
    fitButUntested: (count: number) =>
      count === 1
        ? 'The conclusion says fit as the job is; 1 deciding demand was not tested.'
        : `The conclusion says fit as the job is; ${count} deciding demands were not tested.`,
    fitButChanges: (count: number) =>
      count === 1
        ? 'The conclusion says fit as the job is; in the match 1 deciding demand needs a change.'
        : `The conclusion says fit as the job is; in the match ${count} deciding demands need a change.`,
    changesNone: 'The conclusion says fit with the changes recommended; nothing is recommended.',
    notFitButMet: 'The conclusion says not fit; in the match every deciding demand is met.',
    /** What a text says, as a finding calls it. */
    verdicts: {
      yes: 'yes',
      fit: 'fit as the job is',
      fitWithChanges: 'fit with changes',
      fitForPart: 'fit for part',
      notFit: 'no',
      cannotSay: 'that it cannot be said',
    },
    answeredNotStated: (question: string, said: string) =>
      `Your answer to “${question}” says ${said}; fitness for this job is not stated in the conclusion.`,
    answeredOtherwise: (question: string, said: string) =>
      `Your answer to “${question}” says ${said}; the fitness stated for this job says otherwise.`,
    rewrittenOtherwise: 'Your sentence on fitness says otherwise than the opinion recorded.',
    expectedBefore: (expected: string, review: string) =>
      `The conclusion says not fit at present, to be looked at again on ${review}; the return is expected before that, on ${expected}.`,
    certificateNotFit: (to: string) =>
      `The conclusion says fit as the job is; a certificate until ${to} says not fit for work.`,
    restrictionEnded: (activity: string) =>
      `The restriction on “${activity}” has ended; it still stands in the record.`,
  },
  twice: {
    told: (what: string, one: string, other: string) => `${what}: ${one} in one place, ${other} in another.`,
    review: 'Review',
    trial: 'How long it is tried',
    cost: 'Cost',
    length: 'How long it runs',
    stages: 'Weeks over which the return is staged',
    beforeReturn: 'Before the return',
    restriction: (demand: string) => `Until when “${demand}” is restricted`,
    atOnce: 'Time at once',
    equipment: (item: string) => `equipment: ${item}`,
    answer: (number: number) => `answer to question ${number}`,
    conclusion: 'conclusion',
    expectedReturn: 'expected return',
    trialOf: 'its trial',
    theJob: 'what the job asks',
    numberBeside: 'the number beside it',
    line: (activity: string, record: string) => `${activity}, ${record}`,
    weeks: (weeks: number) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  },
  stranger: (written: string) => `“${written}” is nobody’s name in this case.`,
  pronoun: (written: string) =>
    `“${written}” is not how the client wants to be spoken of, and nobody else is named there.`,
  outdated: (text: string) => `What this sentence of yours rests on has changed: “${text}”`,
  homeless: (text: string) => `This sentence of yours has lost its place: “${text}”`,
} as const;

/** What a letter cannot leave without, each with the way to put it right. */
export const essentialsText = {
  fitnessAdvice:
    'Advice on fitness for work needs an opinion. State the fitness for this job in the conclusion of the activity analysis.',
  appointmentLetter: 'An appointment letter needs an appointment. Record a visit with its date first.',
  equipmentSchedule: 'A schedule of equipment needs equipment. Record what is needed first.',
  undecided: (count: number, parts: readonly (readonly [title: string, count: number])[]) =>
    `Decide first whether the client gets ${count === 1 ? 'the 1 part' : `each of the ${count} parts`} of the record that the rules keep back: ${parts
      .slice(0, 6)
      .map(([title, some]) => `${title} (${some})`)
      .join(', ')}${parts.length > 6 ? ' and others' : ''}.`,
  firstPutRight: (kinds: readonly string[]) =>
    `Put right what is marked before you say that it is checked: ${kinds.join('; ')}. Or skip the step and say why.`,
} as const;
