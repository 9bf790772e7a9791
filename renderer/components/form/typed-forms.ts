import { readCalendarDate } from '../../../shared/domain/calendar.ts';

/** A stored date as people type it: `2026-03-14` is `14/3/2026`. Anything else stays as it is. */
export function typedDate(stored: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(stored);
  return parts ? `${Number(parts[3])}/${Number(parts[2])}/${parts[1]}` : stored;
}

/** What a date box hands over: the date in its stored form once it is one, else what was typed. */
export function dateFromTyped(typed: string): string {
  return readCalendarDate(typed.trim().replaceAll(/[\s-]+/g, '/')) ?? readCalendarDate(typed) ?? typed;
}

/**
 * What a time box hands over: `905`, `9.05` and `9:05` are `09:05`; `2pm` is `14:00`. Anything else stays as typed.
 */
export function timeFromTyped(typed: string): string {
  const parts = /^(\d{1,2})[:. ]?(\d{2})?\s*(am|pm)?$/i.exec(typed.trim());
  if (!parts) return typed;
  const [, hours = '', minutes, half] = parts;
  if (minutes === undefined && half === undefined) return typed;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return typed;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes ?? 0) > 59) return typed;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

/** A UTC instant as the system's own date and time box shows it, on this machine's clock; empty when it is none. */
export function localFromInstant(stored: string): string {
  const at = new Date(stored);
  if (Number.isNaN(at.getTime())) return '';
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

/** What that box holds as a UTC instant; undefined while it is not complete. */
export function instantFromLocal(local: string): string | undefined {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
