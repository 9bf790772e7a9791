import type { AnswerSource } from '../domain/answers.ts';

/** Words of the copy of the whole record that a client asked for. */
export const recordAccessText = {
  title: 'Your record',
  lead: 'You asked to see what I keep about you. This is a copy. It begins with you and your work, and then tells what was written down, day by day. Questions that nobody answered, or that did not apply, are left out.',
  how: 'Words in brackets say how a thing is known, for example (you said) or (measured).',
  /** The same on every copy, whether or not anything is left out: to announce a gap can tell what is in it. */
  leftOutTitle: 'What the law lets me leave out',
  leftOut:
    'A copy need not hold what is about somebody else, unless that person agrees or it is fair to show it. Nor need it hold what could put you or someone else in serious danger. These words stand on every copy, whether or not something is left out. You can ask me about it.',
  contents: 'What the record holds',
  columns: ['Date', 'What was written down'],
  undated: 'At any time',
  you: 'About you',
  job: 'Your referral and your job',
  agreed: 'What you agreed to',
  recommended: 'What I recommended',
  equipment: 'Equipment',
  without: 'Without a date',
  partColumns: ['Part', 'What was written down'],
  photos: (count: number) => (count === 1 ? '1 photo is kept as well.' : `${count} photos are kept as well.`),
  photosAsk: ' Ask me, and I show or send you those on which nobody else can be seen.',
  rights:
    'If something is wrong, tell me and I put it right. If you do not agree with an opinion, you can add your own words. You can also complain to the Information Commissioner’s Office.',
  /** In place of words that hold somebody else’s name. */
  heldWords: '[left out, as the first page explains]',
  empty: 'Nothing has been written down here.',
  item: (name: string, number: number) => `${name} ${number}`,
  sources: {
    observed: 'seen',
    measured: 'measured',
    client: 'you said',
    manager: 'the manager said',
    clinician: 'a clinician said',
    document: 'from a document',
    library: 'from the library, not seen',
  } satisfies Record<AnswerSource, string>,
  demands: 'What the tasks ask',
} as const;
