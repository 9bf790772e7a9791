import { writtenDate } from '../../domain/calendar.ts';

/** Words of the count of absence days. */
export const absenceDaysText = {
  certificate: {
    title: 'Absence days',
    purpose:
      'Days of sickness absence in a period, as calendar days and as whole working days: a five-day week, allowing for partial leave and for part-time work.',
    sources: [
      'Skagseth, Fimland, Rise, Johnsen, Borchgrevink and Aasdahl, 2020, Effectiveness of adding a workplace intervention to an inpatient multimodal occupational rehabilitation program: a randomized clinical trial, Scandinavian Journal of Work, Environment and Health 46:356-363, Methods (the way of counting)',
    ],
    licence: 'A formula, from an article under the licence CC BY 4.0. Free to use with attribution.',
    limitations: [
      'It counts the absence that was entered. A certificate that is missing is not a day at work.',
      'Days are counted by a five-day week, whatever days the person works.',
      'A rise in a disability pension counts as an interval whose grade is the rise in percentage points.',
      'It says how long, not why: it is no measure of effort or of fitness for work.',
    ],
    rounding: 'One decimal. Results keep full precision.',
    bands: null,
    examples: [],
    rulings: [
      'Working days are calendar days × 5/7 × grade × employment fraction, for each day: 28 days at 100% are 20, and 30 days at 50% in a 0.6 post are 6.43. The grade is a part of the post that the person holds, whatever its size.',
      'Where intervals overlap, their grades add up to at most 100%. The sources do not state this case. Overlapping intervals with different employment fractions contradict each other and are turned down.',
      'Calendar days count each day once, whatever its grade.',
    ],
  },
  adjusted: 'Working days absent',
  calendar: 'Calendar days absent',
  days: 'days',
  ofWindow: 'Share of the period',
  percent: '%',
  windowStep: 'Period',
  window: (from: string, to: string) => `${writtenDate(from)} to ${writtenDate(to)}`,
  windowDays: (days: number) => `${days} days`,
  intervalStep: (place: number) => `Interval ${place}`,
  interval: (days: number, grade: string, fraction: string) =>
    `${days} days in the period × 5/7 × ${grade}% × ${fraction}`,
  overlapStep: 'Days on which intervals overlap',
  overlap: 'grades add up to at most 100%',
  fewer: (days: string) => `\u2212${days}`,
  totalStep: 'All intervals',
  outside: 'Days outside the period do not count.',
  fractions: 'This interval overlaps another one that has a different employment fraction.',
  fractionsAccepted: 'one employment fraction for days that overlap',
} as const;
