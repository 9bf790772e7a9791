/** Words of the screen on which one letter is written to many people. */
export const batchScreenText = {
  title: 'Letters to several people',
  lead: 'One letter, filled in from each person’s case. Each copy is checked and kept in the ledger of its case, as if you had released it there.',
  back: 'All cases',
  empty: 'Letters to several people are written from open cases. Open the first case, then come back.',

  letterPart: '1. The letter',
  letter: 'Which letter',
  consentForms: 'Consent forms',
  templates: 'Letters and sheets from templates',
  channelHelp: 'Stands in the ledger of each case.',
  ownCopies:
    'These letters go to the clients themselves, by name. Their own copy needs no consent to release.',
  othersCopies:
    'Each letter needs a consent of its client that names this reader. You confirm each one with its words before you.',

  peoplePart: '2. The people',
  search: 'Search the open cases',
  selectShown: 'Select all shown',
  selectNone: 'Clear the choice',
  goOn: 'Go on to the writing',
  chosen: (chosen: number, all: number) => `${chosen} of ${all} chosen`,
  chosenNotShown: (count: number) =>
    count === 1 ? '1 of them is not in this search' : `${count} of them are not in this search`,
  looking: (done: number, all: number) => `${done} of ${all} looked at`,
  lookAgain: 'Look again',
  columnClient: 'Client',
  columnTo: 'Goes to',
  columnState: 'Letter',
  ready: 'Ready',
  cannot: 'Cannot go',
  openCase: 'Open the case',
  openCaseOf: (name: string) => `Open the case of ${name}`,
  lacks: (count: number) => `Will lack ${count} things`,
  lacksOf: (count: number, name: string) => `Will lack ${count} things: letter of ${name}`,
  sentBefore: (day: string, reference: string) => `Went to them already, ${day} (${reference})`,
  consent: 'Under which consent',
  consentOf: (name: string) => `Under which consent, for ${name}`,
  consentLine: (recipient: string, purpose: string) => `${recipient}: ${purpose}`,
  confirm: 'I confirm that this consent means this letter',
  confirmOf: (name: string) => `I confirm that this consent means this letter: ${name}`,
  confirmMissing: 'Confirm it, or take this person out of the choice.',

  writePart: '3. Write the letters',
  noneChosen: 'Choose at least one person above.',
  tooMany: (most: number) => `Up to ${most} letters are written at once. Choose fewer people.`,
  toWrite: (count: number, title: string, files: string) =>
    `${lettersInWords(count)}, “${title}”, as ${files}.`,
  files: {
    pdf: (count: number) => (count === 1 ? 'a PDF' : 'PDFs'),
    docx: (count: number) => (count === 1 ? 'a Word document' : 'Word documents'),
  },
  /** @param of how many letters there are in all */
  toConfirm: (count: number, of: number) =>
    count === 1
      ? `${of === 1 ? 'It' : 'One of them'} waits for your confirmation of its consent.`
      : `${count} of them wait for your confirmation of their consents.`,
  /** @param of how many letters there are in all */
  toSendAgain: (count: number, of: number) =>
    count === 1
      ? `${of === 1 ? 'It' : 'One of them'} would go to somebody who has this letter already.`
      : `${count} of them would go to somebody who has this letter already.`,
  example: (name: string) => `Look at the letter for ${name}`,
  examplePage: 'The letter as it will be printed',
  write: (count: number) => `Choose a folder and write ${lettersInWords(count)}`,
  writing: 'Writing the letters. You may go on with other work meanwhile, but locking the vault stops them.',
  lookingThrough: 'Every letter is looked through before the first is written.',
  progress: (done: number, total: number) => `${done} of ${total}`,
  written: (count: number) =>
    count === 0
      ? 'No letter was written'
      : count === 1
        ? '1 letter was written'
        : `${count} letters were written`,
  stoppedBefore: 'Stopped before the first letter. Nothing was written.',
  stopped: (count: number, asked: number) => `Stopped: ${count} of ${asked} letters were written`,
  writtenWhere: (folder: string) => `The folder is ${folder}`,
  writtenKept: 'Each stands in the ledger of its case. Whoever has the files can open them.',
  notWritten: (count: number, problem: string) => `${lettersInWords(count)}: ${problem}`,
  showWritten: (count: number) =>
    count === 1 ? 'The letter and its case' : `The ${count} letters and their cases`,
  documentsOf: (name: string) => `Documents of ${name}`,
} as const;

function lettersInWords(count: number): string {
  if (count === 0) return 'the letters';
  return count === 1 ? '1 letter' : `${count} letters`;
}
