import { readCalendarDate, weekdayOf } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/ids.ts';

/** A date that stands in a text. */
export interface DateInText {
  /** As it stands there. */
  readonly written: string;
  readonly index: number;
  /** The day; null where there is no such day. Undefined where it has no year and the day exists in some. */
  readonly date: CalendarDate | null | undefined;
  /** `03-21`, for a date without a year; empty where there is no such day. */
  readonly monthDay: string;
  /** The day of the week that stands before it, and that it falls on, where the two differ. */
  readonly weekday: { readonly said: string; readonly real: string } | undefined;
}

const monthNames =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const dayNames = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const year = String.raw`(?:,?\s+(?<year>\d{4})(?!\d))?`;
const patterns = [
  String.raw`(?:(?<weekday>${dayNames}),?\s+)?(?<![\d.,:/-])(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>${monthNames})\b${year}`,
  // Month first only where it cannot be a count: “in May 50 boxes”.
  String.raw`(?:(?<weekday>${dayNames}),?\s+)?\b(?<month>${monthNames})\s+(?:(?<day>\d{1,2})(?:(?:st|nd|rd|th)\b${year}|,?\s+(?<yearAfter>\d{4})(?!\d)))`,
  String.raw`(?<![\w./-])(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\w-])`,
  String.raw`(?<![\w./-])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?![\w-])`,
  String.raw`(?<![\w./-])(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{2})(?![\w/-])`,
].map((pattern) => new RegExp(pattern, 'giu'));
/** Words that are months only with their capital letter. */
const otherWords: readonly string[] = ['may', 'march', 'mar'];

const mayHoldDate = new RegExp(
  String.raw`\d(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${monthNames})|(?:${monthNames})\s+\d|\d[/.-]\d`,
  'iu',
);

/** Every date in a text, in its order. What cannot be meant as one, such as `45 May`, is none. */
export function datesIn(text: string): readonly DateInText[] {
  if (!mayHoldDate.test(text)) return [];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => read(match)))
    .toSorted((one, other) => one.index - other.index);
}

/** The text without its dates, each replaced by a space. */
export function withoutDates(text: string): string {
  return datesIn(text).reduce((rest, { written }) => rest.replace(written, ' '), text);
}

function read(match: RegExpMatchArray): DateInText[] {
  const { weekday, day = '', month = '', year: named, yearAfter } = match.groups ?? {};
  if (otherWords.includes(month)) return [];
  const years = named ?? yearAfter;
  const monthNumber = /^\d/u.test(month)
    ? Number(month)
    : shortMonths.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const written = match[0].trim();
  const base = { written, index: match.index ?? 0, weekday: undefined };
  const pad = (number: number) => String(number).padStart(2, '0');
  const monthDay = `${pad(monthNumber)}-${pad(Number(day))}`;
  if (years === undefined) {
    if (Number(day) > longestMonth) return [];
    // A leap year, so that 29 February is a day.
    const exists = readCalendarDate(`2024-${monthDay}`) !== undefined;
    return [{ ...base, date: exists ? undefined : null, monthDay: exists ? monthDay : '' }];
  }
  const full = years.length === 2 ? `20${years}` : years;
  const date = readCalendarDate(`${full}-${monthDay}`) ?? null;
  const real = date === null ? undefined : weekdayOf(date);
  return [
    {
      ...base,
      date,
      monthDay: date === null ? '' : monthDay,
      weekday:
        weekday !== undefined && real !== undefined && weekday !== real ? { said: weekday, real } : undefined,
    },
  ];
}

const longestMonth = 31;
