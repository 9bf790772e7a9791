import { writtenDate } from '../../domain/calendar.ts';

/** Words of the sustainable return to work. */
export const sustainableReturnText = {
  certificate: {
    title: 'Sustainable return to work',
    purpose:
      'Whether, and when, a person went four weeks without any sickness benefit: from dates (28 days) or from twelve monthly yes-or-no flags.',
    sources: [
      'Skagseth, Fimland, Rise, Johnsen, Borchgrevink and Aasdahl, 2020, Effectiveness of adding a workplace intervention to an inpatient multimodal occupational rehabilitation program: a randomized clinical trial, Scandinavian Journal of Work, Environment and Health 46:356-363, Methods (four weeks without a medical benefit)',
    ],
    licence: 'A definition, from an article under the licence CC BY 4.0. Free to use with attribution.',
    limitations: [
      'No benefit is not the same as at work: leaving work, or the end of an entitlement, also ends benefits.',
      'Benefits that were not entered count as none. Where the 28 days run past the period, the benefits of those days must have been entered too.',
      'A relapse after the four weeks is not counted.',
      'The daily and the monthly way can differ for the same person. Do not mix them in one comparison.',
    ],
    rounding: 'Whole days and months.',
    bands: null,
    examples: [],
    rulings: [
      'By dates: the first run of 28 or more days without a benefit that starts inside the period; its first day is the date of return. With a last benefit day of 31 March, benefits again from 29 April leave 28 free days and a return on 1 April; from 28 April they leave 27 and no return.',
      'By months: the first month whose flag is 0; its number is the time, whatever follows. “Four weeks” and a calendar month are not the same, so each result says which it is.',
      'Partial sick pay is still a benefit: a phased return on it is not yet sustainable, though its days of absence fall.',
      'A person without a return is censored at the end of the period, or in month 12.',
    ],
  },
  returned: 'Sustainable return',
  yes: 'Yes',
  notYet: 'Not in the period',
  onDate: 'Date of return',
  inMonth: 'Month of return',
  days: 'Days from the start of the period',
  free: (days: number) => `${days} free days`,
  freeOpen: (days: number) => `${days} free days or more`,
  tooShort: (days: number) => `${days} free days, fewer than 28`,
  run: (from: string) => `Free of benefits from ${writtenDate(from)}`,
  month: (number: number) => `Month ${number}`,
  withBenefit: 'benefit',
  withoutBenefit: 'no benefit',
  outcome: 'First 28 days without a benefit',
  firstMonth: 'First month without a benefit',
  none: 'none',
  beyond:
    'The 28 days run past the end of the period. The date holds only if all benefits of those days were entered.',
} as const;
