import type { CalendarDate } from '../domain/ids.ts';

/** The service's own clock, so that the same record gives the same page wherever it is printed. */
const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * What calendar and clock on the wall of the service showed at an instant.
 * @param instant in UTC
 * @returns the day, and whole minutes from its midnight; undefined where the instant cannot be read
 */
export function onServiceClock(
  instant: string,
): { readonly date: CalendarDate; readonly minute: number } | undefined {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return undefined;
  const parts = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
}
