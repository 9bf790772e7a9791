import { clock } from '../assessments/diary-shorthand.ts';
import { writtenDate } from '../domain/calendar.ts';
import { hoursAndMinutes } from './diary.ts';

interface Times {
  readonly from: number;
  readonly to: number;
}

function times({ from, to }: Times): string {
  return `${clock(from)} to ${clock(to)}`;
}

/** Contradictions inside a diary. */
export const diaryProblemText = {
  twice: (date: string) => `${writtenDate(date)} is there twice. Remove one, or correct its date.`,
  overlap: (date: string, one: Times, next: Times) =>
    `${writtenDate(date)}: ${times(one)} and ${times(next)} overlap. Their minutes count twice.`,
  tooLong: (date: string, one: Times, minutes: number) =>
    `${writtenDate(date)}: ${hoursAndMinutes(minutes)} do not fit from ${times(one)}.`,
  overDay: (date: string, minutes: number) =>
    `${writtenDate(date)}: ${hoursAndMinutes(minutes)} are more than a day has.`,
} as const;
