import { DayCost, type DiaryDay, DiarySlot } from '../../../shared/assessments/diary.ts';
import { shorthandOf } from '../../../shared/assessments/diary-shorthand.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { CalendarDate } from '../../../shared/domain/ids.ts';
import { diaryText } from '../../../shared/text/diary.ts';
import { diaryEntryText as text } from '../../../shared/text/diary-entry.ts';

/** The columns of quick entry in the order of the paper: the night, the day in its parts, and what came after. */
export const quickColumns = ['sleep', 'start', ...DiarySlot.options, 'end', 'cost', 'symptoms'] as const;
export type QuickColumn = (typeof quickColumns)[number];
export type DayColumn = Exclude<QuickColumn, DiarySlot>;

/** Where the answer of a whole-day column lies below its day. */
export const dayFields = {
  sleep: 'sleepHours',
  start: 'start',
  end: 'end',
  cost: 'cost',
  symptoms: 'symptoms',
} as const satisfies Record<DayColumn, string>;

export function isSlot(column: QuickColumn): column is DiarySlot {
  return DiarySlot.safeParse(column).success;
}

/** The head of a column. */
export function columnName(column: QuickColumn): string {
  return isSlot(column) ? diaryText.slotNames[column] : text.columns[column];
}

/** What one part of a day holds, as it would be typed. */
export function slotText(day: DiaryDay | undefined, slot: DiarySlot): string {
  const entries = (day?.entries ?? []).filter((entry) => entry.slot === slot);
  return entries
    .map((entry) => {
      // Minutes that follow from the times are not repeated.
      const timed = entry.from !== undefined && entry.to !== undefined;
      return shorthandOf(timed ? entry : { ...entry, from: undefined, to: undefined });
    })
    .join('; ');
}

/** What was typed or pasted for the cost of a day, as it is stored; undefined where it is none of the answers. */
export function costTyped(typed: string): DayCost | '' | undefined {
  const word = typed.trim().toLowerCase();
  if (word === '') return '';
  return DayCost.options.find(
    (id) =>
      [id, text.costs[id].toLowerCase(), diaryText.costs[id].toLowerCase()].includes(word) ||
      text.costs[id][0]?.toLowerCase() === word,
  );
}

const week = 7;

/**
 * The days that have a row: from the diary's first for two weeks at least, all that are entered, none in the future.
 * @param more weeks asked for before and after
 */
export function shownDates(
  days: readonly DiaryDay[],
  from: CalendarDate | undefined,
  today: CalendarDate,
  more: { readonly before: number; readonly after: number },
): readonly CalendarDate[] {
  const starts = [from, days[0]?.date].filter((date) => date !== undefined && date <= today);
  const first = addDays(starts.sort()[0] ?? addDays(today, -2 * week), -more.before * week);
  const ends = [addDays(first, (2 + more.before) * week - 1), days.at(-1)?.date ?? first].sort();
  const last = addDays(ends.at(-1) ?? first, more.after * week);
  const dates: CalendarDate[] = [];
  for (let date = first; date <= last && date <= today; date = addDays(date, 1)) dates.push(date);
  return dates;
}
