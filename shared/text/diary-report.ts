/** Words round a diary's summary in a report. */
export const diaryReportText = {
  heading: 'Energy and activity from day to day',
  period: (days: number, first: string, last: string): string =>
    `Kept on ${days === 1 ? '1 day' : `${days} days`} from ${first} to ${last}. Activity is everything but rest; tiredness is rated from 0, not at all, to 10.`,
  level: 'Level that can be kept up',
  rule: 'Rule used',
  table: 'The days in numbers',
} as const;
