import { daysBetween } from '../../shared/domain/calendar.ts';

const dateFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const secondsFormat = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** A calendar date, `YYYY-MM-DD`, as "3 Nov 2026". */
export function showDate(date: string): string {
  return dateFormat.format(new Date(`${date}T00:00:00Z`));
}

/** A UTC instant on this machine's clock, as "3 Nov 2026". */
export function showDay(instant: string): string {
  return dayFormat.format(new Date(instant));
}

/** A UTC instant on this machine's clock, as "14:02". */
export function showTime(instant: string): string {
  return timeFormat.format(new Date(instant));
}

/** A UTC instant on this machine's clock, as "14:02:07". */
export function showSeconds(instant: string): string {
  return secondsFormat.format(new Date(instant));
}

/** A UTC instant on this machine's clock, as "3 Nov 2026, 14:02". */
export function showMoment(instant: string): string {
  return `${showDay(instant)}, ${showTime(instant)}`;
}

/** Bytes in the unit a person would use, one decimal: "3.4 MB". */
export function showBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Today on this machine's calendar, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`;
}

/** Whole weeks from one calendar date to another; 0 when the second is not later. */
export function weeksBetween(from: string, to: string): number {
  return Math.max(0, Math.floor(daysBetween(from, to) / 7));
}

/** Whole days from an instant until now, on this machine's calendar. */
export function daysSince(instant: string, now = new Date()): number {
  return Math.max(0, daysBetween(today(new Date(instant)), today(now)));
}
