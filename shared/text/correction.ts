/** Words of the letter to those who have an earlier version of a document. */
export const correctionText = {
  /** `The employer report of 21 March 2026, reference RH-0001-R1 (version 1)` */
  about: (title: string, date: string, reference: string, number: number) =>
    `This letter is about version ${number} of the document “${title}” of ${date}, reference ${reference}.`,
  later: (date: string, reference: string, number: number) =>
    ` Version ${number} of ${date}, reference ${reference}, takes its place.`,
  why: 'Why there is a new version: ',
  whyNeutral: 'the reason is in my record.',
  columns: ['Where', 'It said', 'It says now'],
  caption: (count: number) => (count === 1 ? 'The one change' : `${count} changes`),
  notThere: 'Nothing',
  leftOut: 'Left out',
  otherPicture: ' (with another picture)',
  rest: 'Everything that is not in the table above stays as it was.',
  sections: ' These sections have not changed: ',
  /** Of an expert report. */
  expert: {
    duty: 'I tell you without delay of a change in my expert report. Please let all other parties know of it and, where appropriate, the court.',
    matter: 'In the matter of ',
    court: 'Court: ',
    claim: 'Claim number: ',
    yours: 'Your reference: ',
    purpose: 'Correction of an expert report, under the instruction',
    notInstructing:
      'The correction of an expert report goes to the person who gave the instruction, by name.',
    panel:
      'It goes under the instruction, to the person who gave it. The duty to tell of a change needs no consent of the client.',
  },
  missing: {
    none: 'No version of a document that left has been followed by a signed one for this reader, so there is nothing to put right yet.',
    nothing: 'The two versions read the same for this reader, so there is no change to tell.',
    holder: (name: string, number: number) =>
      `${name} was not sent version ${number}. The letter is for those who have it.`,
  },
  choice: (document: string, reference: string, number: number, holders: string) =>
    `${document} ${reference}, version ${number} (${holders})`,
} as const;
