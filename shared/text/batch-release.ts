/** What is said of letters that go in a batch. */
export const batchText = {
  noSuchLetter: 'This letter is not written for this reader.',
  noSuchLetterAccepted: 'a letter or form that needs no signature, for one of its readers',
  sameCase: 'A case stands twice in this batch.',
  sameCaseAccepted: 'each case once',
  noClientName: 'The client’s name is not recorded.',
  noContact:
    'The record gives a reason why there is no further contact with this client. A letter can still go by itself, from the documents of the case.',
  doNotContact:
    'The record says not to contact the person it would go to. A letter can still go by itself, from the documents of the case.',
  noConsent: 'No consent of this case names this kind of reader.',
  /** A message about one case of a batch, by its number. */
  ofCase: (number: string, problem: string) => `${number}: ${problem}`,
  ended: 'Not written, because the batch ended before it.',
  stopped: 'Not written, because you stopped the batch.',
} as const;
