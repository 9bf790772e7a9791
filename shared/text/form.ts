import type { AnswerSource, AnswerState } from '../domain/answers.ts';
import type { Sensitivity } from '../domain/sensitivity.ts';

/** Words of every form drawn from a declaration. */
export const formText = {
  /** What a question with photos of its own is called beside them. */
  pointName: 'point',
  state: {
    given: 'Answered',
    notAsked: 'Not asked',
    notKnown: 'Not known',
    declined: 'Declined to say',
    notTested: 'Not tested',
    notApplicable: 'Not applicable',
  } satisfies Record<AnswerState, string>,
  source: {
    observed: 'Observed',
    measured: 'Measured',
    client: 'Client says',
    manager: 'Manager says',
    clinician: 'Clinician says',
    document: 'Document',
    library: 'Library, not observed',
  } satisfies Record<AnswerSource, string>,
  sensitivity: {
    identity: 'Identity',
    function: 'Work function',
    personal: 'Personal',
    clinical: 'Clinical',
    thirdParty: 'About someone else',
    internal: 'Stays in the vault',
  } satisfies Record<Sensitivity, string>,
  noAnswer: 'No answer',
  noAnswerFor: (label: string) => `No answer for: ${label}`,
  clear: 'Clear',
  sourceLabel: 'Where from',
  sourceFor: (label: string) => `Where the answer to “${label}” came from`,
  charactersLeft: (left: number) => `${left.toLocaleString('en-GB')} characters left`,
  charactersOver: (count: number, most: number) =>
    `${count.toLocaleString('en-GB')} characters: ${(count - most).toLocaleString('en-GB')} more than the ${most.toLocaleString('en-GB')} that fit. Shorten it, or split it.`,
  mostCharacters: (most: number) => `Up to ${most.toLocaleString('en-GB')} characters`,
  dateAllowed: {
    past: 'A date up to today, typed as day/month/year',
    future: 'A date from today on, typed as day/month/year',
    any: 'A date, typed as day/month/year',
  },
  timeAllowed: 'A time of day, 24 hours, such as 14:05',
  anAnswer: 'an answer',
  /** A step within a task. */
  within: (outer: string, inner: string) => `${outer} › ${inner}`,
  wholeJob: 'The whole job',
  choose: 'Choose',
  find: (label: string) => `Find and add: ${label}`,
  findPlaceholder: 'Type to find',
  findNothing: 'Nothing matches.',
  takeOff: (label: string) => `Take off: ${label}`,
  datePlaceholder: 'day/month/year',
  openCalendar: (label: string) => `Choose a date: ${label}`,
  timePlaceholder: 'hh:mm',
  now: 'Now',
  nowFor: (label: string) => `Set to now: ${label}`,
  recordGone: 'A record that was removed',
  range: (min: string, max: string, unit: string) => `From ${min} to ${max}${unit ? ` ${unit}` : ''}`,
  decimals: (count: number) => (count === 0 ? 'Whole numbers' : `Up to ${count} decimal places`),
  group: {
    add: (itemName: string) => `Add ${article(itemName)} ${itemName}`,
    remove: 'Remove',
    removeItem: (title: string) => `Remove ${title}`,
    up: (title: string) => `Move ${title} up`,
    down: (title: string) => `Move ${title} down`,
    removed: (title: string) => `${title} was removed.`,
    empty: (itemName: string) => `No ${itemName} yet.`,
    full: (most: number, itemName: string) =>
      `${most} is the most; remove ${article(itemName)} ${itemName} to add another.`,
    untitled: (itemName: string, place: number) => `${capitalised(itemName)} ${place}`,
    moved: (title: string, place: number, of: number) => `${title} is now ${place} of ${of}.`,
  },
  rail: {
    label: 'Sections',
    progress: (answered: number, countable: number) => `${answered} of ${countable}`,
    progressSpoken: (answered: number, countable: number) => `${answered} of ${countable} answered`,
    invalid: (count: number) => (count === 1 ? '1 answer to check' : `${count} answers to check`),
    done: 'Complete',
    choose: 'Go to section',
  },
  aside: {
    label: 'About this question',
    nothing: 'Choose a question to see how to ask it, its unit and its range.',
    howTo: 'How to ask or observe',
    accepted: 'Accepted',
    sensitivity: 'Sensitivity',
    lastSaved: 'Last saved',
    savedBy: (by: string, when: string) => `${when}, ${by}`,
    findings: 'Findings so far',
    keptFindings: (count: number) =>
      count === 1
        ? '1 about health or other people, kept to the Findings page.'
        : `${count} about health or other people, kept to the Findings page.`,
    noFindings: 'Nothing yet. Findings appear as answers are saved.',
    moreFindings: (count: number) => `and ${count} more`,
  },
  save: {
    untouched: 'Every answer is saved as you type.',
    saving: 'Saving',
    saved: (time: string) => `Saved ${time}`,
    failed: 'Not saved yet',
    failedTitle: 'Your latest answers are not saved',
    failedBody: (problem: string, next: string) =>
      `${problem} ${next} Until then your answers are kept in this window only and tried again on their own: do not lock or close it.`,
    tryNow: 'Try now',
  },
  undo: {
    button: 'Undo',
    done: (what: string) => `Undone: ${what}`,
    doneSeveral: (count: number) => `Undone: ${count} answers`,
    nothing: 'Nothing left to undo.',
    failed: 'Undo did not work.',
  },
  keys: {
    open: 'Keyboard help',
    title: 'Keys',
    close: 'Close keyboard help',
    rows: [
      ['Alt + ↓', 'Next section'],
      ['Alt + ↑', 'Previous section'],
      ['Ctrl or Cmd + Z', 'Undo the last saved change (outside a text box)'],
      ['Tab, Shift + Tab', 'Next or previous question'],
      ['Arrow keys', 'Choose among buttons of one question'],
      ['0 to 9', 'Choose a rating, or an answer known by its number'],
      ['Space', 'Tick or untick'],
    ] as readonly (readonly [string, string])[],
  },
  loading: 'Opening the record',
  tryAgain: 'Try again',
} as const;

function article(noun: string): 'a' | 'an' {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
