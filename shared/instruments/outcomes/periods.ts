import { z } from 'zod';
import { addDays, daysBetween } from '../../domain/calendar.ts';
import { periodText as text } from '../../text/instruments/periods.ts';
import { conflict } from '../input-problems.ts';

/** A calendar date from 1900 to 2199, as everywhere in a case. */
export const outcomeDate = z.iso
  .date()
  .regex(/^(19|20|21)/)
  .meta({ format: 'date', description: text.dateAccepted });

/** Both days belong to it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const periodKeys = { from: outcomeDate, to: outcomeDate };

/** The days of a period, both ends counted. */
export function daysIn({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/**
 * Dates as texts order as the days do, since their years have four digits.
 * @throws InstrumentInputError for a period that ends before it begins
 */
export function checkPeriod({ from, to }: Period, field: string): void {
  if (to < from) throw conflict(`${field}.to`, text.reversed, text.reversedAccepted);
}

/** The part of a period that lies in the window; null when none does. */
export function within<P extends Period>(period: P, window: Period): P | null {
  const from = period.from > window.from ? period.from : window.from;
  const to = period.to < window.to ? period.to : window.to;
  return from <= to ? { ...period, from, to } : null;
}

/** The periods in order, with those that overlap or follow each other made one. */
export function joined(periods: readonly Period[]): Period[] {
  const all: Period[] = [];
  for (const { from, to } of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1);
    if (last && from <= addDays(last.to, 1)) {
      all[all.length - 1] = { from: last.from, to: last.to > to ? last.to : to };
    } else {
      all.push({ from, to });
    }
  }
  return all;
}
