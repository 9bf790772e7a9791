import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from './ids.ts';

/**
 * Reads a date typed as `2026-03-21`, `21/03/2026` or `21.3.2026`.
 * @returns the date as `YYYY-MM-DD`, or undefined when there is no such day or its year is outside 1900 to 2199
 */
export function readCalendarDate(typed: string): CalendarDate | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : british
      ? [Number(british[3]), Number(british[2]), Number(british[1])]
      : [0, 0, 0];
  if (year < 1900 || year > 2199) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** `21 March 2026`, the form used in sentences and documents. */
export function writtenDate(date: CalendarDate): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** The date so many days later; earlier when negative. Whole calendar days, whatever the zone. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from one date to another; negative when the second comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** `2026-03`, the calendar month that the date lies in. */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

/** The first day of the month after the one that the date lies in. */
export function startOfNextMonth(date: CalendarDate): CalendarDate {
  return Temporal.PlainDate.from(date).with({ day: 1 }).add({ months: 1 }).toString();
}

/** `Saturday`, the day of the week that the date falls on. */
export function weekdayOf(date: CalendarDate): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { weekday: 'long' });
}
