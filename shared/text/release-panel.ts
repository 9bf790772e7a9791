/** Words about somebody whom the record says not to contact, and to whom a document is about to go. */
export const keptFromText = {
  contact: (name: string) => `The record says not to contact ${name}.`,
  client: (why: string) => `The record says that there is no further contact with this client: ${why}.`,
  why: (reason: string) => `It says why: “${reason}”`,
  toRecord: 'Go to this in the record',
  reason: 'Why it goes to them all the same',
  reasonHelp: 'It stands in the ledger.',
  reasonMissing: 'Say why, or do not let it go.',
  reasonWanted: 'The record says not to contact the person it would go to, and no reason is given.',
  inLedger: (reason: string) => `Although the record said not to contact them: “${reason}”`,
} as const;

/** Words of the release panel about what the client agreed to. */
export const releasePanelText = {
  consentWords: 'What this consent says',
  groundWords: 'What this lawful ground says',
  noInstruction:
    'No instruction that names who gave it is recorded yet. The report goes to that person, by name.',
  toInstructions: 'Go to the instructions',
  covers: 'What is covered, and what is not',
  coversNothing: 'This consent does not say what it covers.',
  reader: 'Kind of reader',
  scope: 'Agreed to',
  given: 'Given',
  givenOn: (date: string, how: string) => `${date}, ${how}`,
  until: 'Until',
  untilWithdrawn: 'withdrawn',
  ground: 'Lawful ground',
  reason: 'Why it is needed now',
  authority: 'Under',
  confirm: (kind: string, reader: string) => `The client agreed to this document: ${kind}, for ${reader}`,
  confirmHelp: 'Read the words above first. That you confirmed it stands in the ledger with them.',
  confirmMissing: 'Confirm that these words mean this document, or choose another consent.',
  contactOnly:
    'This consent is to talking with this person. It carries a letter only if the client agreed to that too.',
  agreedTo: (words: string) => `Confirmed as agreed: “${words}”`,
  agreedToNothing: 'Confirmed as agreed; the consent did not say what it covers.',
} as const;
