/** Why a step of a document's ledger cannot be taken. */
export const ledgerGapText = {
  signed: 'This version is signed and stays as it is. Make a new version to change it.',
  notNeeded: 'This document does not need this step.',
  withdrew: 'The client has withdrawn after reading it, so no report can be issued.',
  order: 'A step before this one is still open. Take it, or skip it with a reason.',
  future: 'The date is in the future.',
  opinion:
    'Facts may be put right at the client’s word; the opinion stays yours. Confirm that it is unchanged, or write what changed in your view into the document itself and leave the corrections empty.',
  sameperson: 'The second person must be somebody other than you.',
  checkGone: 'What you looked at is not there any more, or reads otherwise now.',
  checkAnswer: 'This is to be put right; it cannot be left as it is.',
  heldGone: 'What you decided on is not in the record any more, or reads otherwise now.',
  neverPrinted:
    'This stands in no document. Leave it out, and show it apart from the copy where the client is to have it.',
  form: 'This kind of form or letter is not signed.',
  unsigned: 'This document is not signed. Sign it first, or give the reason why it leaves unsigned.',
} as const;
export type LedgerGap = keyof typeof ledgerGapText;

/** What a signed document prints at its end. */
export const signingText = {
  statement: 'The client’s statement',
  statementLead: 'The client asked for these words to go with the document. They are the client’s own.',
  signedBy: (name: string, registration: string, date: string) =>
    `Signed electronically by ${name}, ${registration}, on ${date}.`,
  countersigned: (name: string, registration: string, date: string) =>
    `Countersigned by ${name}, ${registration}, on ${date}.`,
  secondRead: (name: string, registration: string, date: string) =>
    `Read before signing by ${name}, ${registration}, on ${date}.`,
} as const;

/** What is wrong with a stored signed document. */
export const signedText = {
  altered:
    'This signed document is not what was signed: its stored content has changed since. Open a copy of the vault from before, and keep this one for whoever looks into it.',
  chainBroken:
    'The chain of signed documents is broken: an entry was changed or taken out since. Open a copy of the vault from before, and keep this one for whoever looks into it.',
  asPdf: 'A signed document leaves as PDF, so that nobody can write in it.',
  none: 'There is no signed document of this version.',
  noVersion: 'This version of the document is not in the vault.',
  reasonMissing: 'Say why there is a new version.',
  notSigned: 'The version before is not signed. Change that one.',
} as const;
