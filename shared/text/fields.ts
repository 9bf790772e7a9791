/** What is wrong with an answer, and what is accepted instead. The label names the field; the input itself is never repeated. */
export const fieldProblem = {
  empty: (label: string) => `${label} is empty.`,
  notNumber: (label: string) => `${label} must be a number.`,
  tooLow: (label: string) => `${label} is below the lowest accepted value.`,
  tooHigh: (label: string) => `${label} is above the highest accepted value.`,
  decimals: (label: string, decimals: number) =>
    decimals === 0
      ? `${label} must be a whole number.`
      : `${label} has more than ${decimals} ${decimals === 1 ? 'digit' : 'digits'} after the decimal point.`,
  notDate: (label: string) => `${label} is not a date in the calendar.`,
  inFuture: (label: string) => `${label} is in the future.`,
  inPast: (label: string) => `${label} is in the past.`,
  beforeSibling: (label: string) => `${label} comes before the start.`,
  beforeDate: (label: string, date: string, earliest: string) =>
    `${label} (${date}) comes before ${earliest}, the date it follows.`,
  notTime: (label: string) => `${label} is not a time of day.`,
  timer: (label: string) => ({
    empty: `${label} has no start.`,
    notInstants: `${label} must be a list of starts and stops.`,
    notInOrder: `${label} has a start or stop that comes before the one before it.`,
    inFuture: `${label} has a start or stop that is in the future.`,
    tooMany: `${label} was started too often.`,
  }),
  timerLog: (label: string) => `${label} can only be written by the timer itself.`,
  notChoice: (label: string) => `${label} is not one of the choices.`,
  notRecord: (label: string) => `${label} is not a record of the case.`,
  notInstant: (label: string) => `${label} is not a date with a time.`,
  repeatedChoice: (label: string) => `${label} holds the same choice twice.`,
  notAlone: (label: string, option: string) => `${label} holds “${option}” beside another choice.`,
  tooLong: (label: string, count: number) => `${label} has ${groupDigits(count)} characters.`,
  unstorable: (label: string) => `${label} contains a character that cannot be stored.`,
  notText: (label: string) => `${label} must be text.`,
  notItems: (label: string) => `${label} must be a list of different items.`,
  tooManyItems: (label: string, count: number) => `${label} has ${count} items.`,
  notAnswered: (label: string) => `${label} takes no answer.`,
  stateNotOffered: (label: string) => `${label} cannot be marked like this.`,
  unknownField: 'There is no such field in this record.',
} as const;

export const fieldAccepted = {
  number: (min: number, max: number, unit: string, decimals: number) => {
    const ends = min < 0 ? `from ${signed(min)} to ${signed(max)}` : `${min} to ${max}`;
    const range = `${ends}${unit === '' ? '' : ` ${unit}`}`;
    if (decimals === 0) return `a whole number, ${range}`;
    return `${range}, with at most ${decimals} ${decimals === 1 ? 'digit' : 'digits'} after the decimal point`;
  },
  date: 'a date such as 21/03/2026',
  onOrBefore: (date: string) => `${date} or earlier`,
  onOrAfter: (date: string) => `${date} or later`,
  time: 'a time such as 14:05, from 00:00 to 23:59',
  record: 'one of the records offered',
  instant: 'a date and a time of day',
  timeFrom: (time: string) => `${time} or later`,
  timer: (most: number) => `starts and stops in order, none in the future, at most ${most} of each`,
  timeOvernight: (time: string) => `${time} or later; earlier only where it ended on the next day`,
  choices: (labels: readonly string[]) =>
    labels.length <= 6 ? labels.join(', ') : `one of the ${labels.length} choices offered`,
  alone: 'that choice alone, or the others without it',
  words: (most: number) => `words, ${groupDigits(most)} characters at most`,
  length: (most: number) => `at most ${groupDigits(most)} characters`,
  characters: 'letters, digits, signs and emoji',
  items: (most: number) => `at most ${most} items`,
  differentItems: 'each item once',
} as const;

/** 100000 as `100,000`. */
export function groupDigits(whole: number | string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The whole message for an error on a field: what is wrong, then what is accepted. */
export function errorSentence(error: { problem: string; accepted?: string | undefined }): string {
  return error.accepted === undefined ? error.problem : `${error.problem} Accepted: ${error.accepted}.`;
}

/** With the sign for minus, which cannot be taken for the dash of a range. */
function signed(value: number): string {
  return String(value).replace('-', '−');
}
