import type { DiaryDay } from '../assessments/diary.ts';
import { restMinutes } from '../assessments/diary.ts';
import { writtenDate } from '../domain/calendar.ts';
import type { DayOutcome, JudgedDay } from '../reasoning/sustainable-level.ts';
import { diaryText, hoursAndMinutes } from './diary.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

function figureOr(value: number | undefined): string {
  return value === undefined ? diaryText.notKnown : String(value);
}

function timeOr(minutes: number | undefined): string {
  return minutes === undefined ? diaryText.notKnown : hoursAndMinutes(minutes);
}

/** Words in and about the pictures of a diary. */
export const diaryChartText = {
  month: (date: string): string => months[Number(date.slice(5, 7)) - 1] ?? '',
  tiredness: {
    axis: 'How tired, 0 to 10',
    start: 'on waking',
    end: 'at the end of the day',
    alt: 'How tired from 0 to 10, day by day:',
    caption:
      'How tired on waking and at the end of each day. Look for rises a day or two after a long bar below.',
    day: ({ date, start, end }: DiaryDay): string =>
      `${writtenDate(date)} waking ${figureOr(start)}, end ${figureOr(end)}`,
  },
  activity: {
    axis: 'Hours',
    active: 'active',
    rest: 'rest',
    cost: 'had a cost',
    level: 'level kept up',
    alt: 'Activity and rest, day by day:',
    caption: 'Hours of activity and of rest. A cross marks a day that was followed by worse days.',
    day: ({ day, active, outcome }: JudgedDay): string =>
      `${writtenDate(day.date)} active ${timeOr(active)}, rest ${timeOr(restMinutes(day))}${outcome === 'cost' ? ', had a cost' : ''}`,
  },
  cost: {
    axis: 'active hours of the day',
    rows: {
      kept: 'No worse after',
      recovering: 'Still recovering',
      cost: 'Worse after',
      notKnown: 'Not known',
    } satisfies Record<DayOutcome, string>,
    alt: 'Active hours of each day by what came after.',
    caption:
      'Each day by its hours of activity and what came after it. The level lies below every day that had a cost.',
    row: (outcome: DayOutcome, minutes: readonly number[]): string =>
      `${diaryChartText.cost.rows[outcome]}: ${minutes.length === 0 ? 'no day' : minutes.map(hoursAndMinutes).join(', ')}.`,
  },
} as const;
