/** The first and last lines that letters share. */
export const letterFrameText = {
  reference: (reference: string) => `Ref: ${reference}`,
  re: 'Re: ',
  born: (date: string) => `, born ${date}`,
  dear: 'Dear ',
  dearUnknown: 'To whom it may concern',
  sincerely: 'Yours sincerely',
  faithfully: 'Yours faithfully',
  copy: 'Copy: ',
  copyFor: 'Copy for ',
  /** For a client who uses another language: where help with it is to be had. */
  language: {
    interpreter: 'You can have an interpreter for this',
    inLanguage: ', in ',
    ask: '. Please ask me.',
    preferred: 'If you would like to go through this in ',
    tell: ', please tell me.',
  },
  copySeen: ', who asked to see this before it is sent',
  missing: {
    recipient: 'Whom this letter is for: no release consent names a recipient of this kind.',
    address: 'The client’s address, on the client’s page.',
    long: 'The letter fills more than two pages. Shorten the sentences on the page.',
  },
} as const;
