/** The first lines of a document: for whom and about whom. */
export const openingText = {
  forWhom: 'For',
  about: 'About',
  born: (date: string) => `, born ${date}`,
  noAddressee: 'Recipient not yet named',
} as const;
