import { diaryProblemText as text } from '../text/diary-problems.ts';
import { activeMinutes, type DiaryDay, type DiaryEntry, restMinutes } from './diary.ts';

const wholeDay = 24 * 60;

/** What cannot be true in a diary as it stands, one sentence each: two rows for one day, times that overlap, more than a day in a day. */
export function diaryProblems(days: readonly DiaryDay[]): readonly string[] {
  return days.flatMap((day, index) => [
    ...(days[index - 1]?.date === day.date ? [text.twice(day.date)] : []),
    ...entryProblems(day),
  ]);
}

function entryProblems(day: DiaryDay): string[] {
  const timed = timedEntries(day.entries);
  const all = (activeMinutes(day) ?? 0) + (restMinutes(day) ?? 0);
  return [
    ...timed.flatMap((one, index) => {
      const next = timed[index + 1];
      return next !== undefined && next.from < one.to ? [text.overlap(day.date, one, next)] : [];
    }),
    ...timed.flatMap((one) =>
      one.minutes > one.to - one.from ? [text.tooLong(day.date, one, one.minutes)] : [],
    ),
    ...(all > wholeDay ? [text.overDay(day.date, all)] : []),
  ];
}

/** Entries with both times, in the order of the day. */
export function timedEntries(
  entries: readonly DiaryEntry[],
): readonly (DiaryEntry & { readonly from: number; readonly to: number; readonly minutes: number })[] {
  return entries
    .flatMap((entry) => {
      const { from, to, minutes } = entry;
      return from === undefined || to === undefined || minutes === undefined || to <= from
        ? []
        : [{ ...entry, from, to, minutes }];
    })
    .sort((one, other) => one.from - other.from);
}
