/** What is wrong with a period of days. */
export const periodText = {
  dateAccepted: 'a date from 1900-01-01 to 2199-12-31, such as 2026-03-21',
  reversed: 'The period ends before it begins.',
  reversedAccepted: 'the same day as the first, or a later one',
} as const;
