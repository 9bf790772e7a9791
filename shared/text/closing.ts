import { midSentence, sentence } from './findings.ts';

/** Words around the end of a case. */
export const closingText = {
  offerTitle: 'The closing interview is complete',
  offer:
    'The case can be closed; it stays readable and can be opened again. Left open, it needs a next contact, or the reason why there is none, under referral and job.',
  reason: (date: string | null, outcome: string, why: string | null) =>
    [
      `Closing interview${date === null ? '' : `, ${date}`}: ${sentence(midSentence(outcome))}`,
      ...(why === null ? [] : [sentence(why)]),
    ].join(' '),
} as const;
