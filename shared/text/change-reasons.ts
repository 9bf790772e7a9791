/** Words of the question why an answer was changed on which a signed document rests. */
export const changeReasonsText = {
  /** The line beside the save state. */
  open: (count: number) =>
    count === 1 ? 'Why was an answer changed?' : `Why were ${count} answers changed?`,
  lead: (count: number) =>
    count === 1 ? 'A signed document rests on this answer: ' : 'Signed documents rest on these answers: ',
  ask: (count: number) => (count === 1 ? ' Why was it changed?' : ' Why were they changed?'),
  /** `Employer report, version 1, signed 22 November 2026` */
  document: (name: string, number: number, date: string) => `${name}, version ${number}, signed ${date}`,
  saved: 'What you typed is saved. The reason can wait; it is asked until it is given.',
  which: 'This reason is for',
  from: 'was',
  to: 'is now',
  none: 'no answer',
  /** Of what has no words of its own, such as a choice of a record. */
  otherwise: 'another choice',
  removed: 'removed',
  within: (item: string, label: string) => `${item}: ${label}`,
  withSource: (said: string, source: string) => `${said} (${source})`,
  reason: 'Why',
  usual: 'Usual reasons',
  choices: ['Corrected a slip', 'New information', 'The client’s correction', 'Measured again'],
  keep: 'Keep this reason',
  keeping: 'The reason is kept.',
  missing: 'Give the reason, in your words or one of those above.',
  noneChosen: 'Choose what the reason is for.',
  given: (count: number) =>
    count === 1 ? '1 change with its reason' : `${count} changes with their reasons`,
  givenBy: (reason: string, by: string, moment: string) => `${reason} (${by}, ${moment})`,
  /** At the document. */
  without: (count: number) =>
    count === 1 ? '1 change without a reason' : `${count} changes without a reason`,
  openAnswer: 'Open the answer',
  openNamed: (label: string) => `Open the answer: ${label}`,
  /** What the checks before signing say. */
  check: (label: string, record: string, from: string, to: string) =>
    `“${label}” (${record}) was changed from “${from}” to “${to}” after a version was signed, and nobody has said why.`,
} as const;
