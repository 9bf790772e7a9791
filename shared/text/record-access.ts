/** Words of the copy of the whole record that a client asked for. */
export const recordAccessText = {
  title: 'Your record',
  lead: 'You asked to see what I keep about you. The list says what there is. After it comes each part, question by question, as it was written down.',
  leftOutLead:
    'Some answers are left out, and the list says how many. What other people said, or what is about them, stays out unless they agree. Plans for the safety of staff stay out too.',
  contents: 'What the record holds',
  columns: ['Part of the record', 'Date', 'Answers', 'Left out'],
  nothingLeftOut: 'Nothing',
  leftOut: (others: number, internal: number) =>
    [
      ...(others === 0 ? [] : [`${others} about other people`]),
      ...(internal === 0 ? [] : [`${internal} kept for safety`]),
    ].join('; '),
  photos: (count: number) => (count === 1 ? '1 photo is kept as well.' : `${count} photos are kept as well.`),
  photosAsk: ' Ask me, and I show or send you those on which nobody else can be seen.',
  rights:
    'If something is wrong, tell me and I put it right. If you do not agree with an opinion, you can add your own words. You can also complain to the Information Commissioner’s Office.',
  noDate: '–',
  empty: 'No answer in it is about you alone.',
} as const;
