import { z } from 'zod';
import { addDays, monthOf, startOfNextMonth } from '../../domain/calendar.ts';
import { absenceDaysText as text } from '../../text/instruments/absence-days.ts';
import { conflict } from '../input-problems.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { quantityAbove } from '../schema.ts';
import { checkPeriod, daysIn, joined, type Period, periodKeys, within } from './periods.ts';

/** A spell of sickness absence of one grade. */
interface Interval extends Period {
  /** How much of the post is left undone, in percent. */
  readonly gradePct: number;
  /** The post as a fraction of full time. */
  readonly employmentFraction: number;
}

interface Inputs {
  readonly intervals: readonly Interval[];
  readonly window: Period;
}

/** Days of absence in a window: calendar days, and working days of a five-day week adjusted for grade and post. */
export const absenceDays = defineInstrument({
  id: 'absence-days',
  version: 1,
  certificate: text.certificate,
  inputs: z.strictObject({
    intervals: z
      .array(
        z.strictObject({
          ...periodKeys,
          gradePct: quantityAbove('%', 0, 100),
          employmentFraction: quantityAbove('', 0, 1),
        }),
      )
      .max(1000),
    window: z.strictObject(periodKeys),
  }),
  calculate: ({ intervals, window }: Inputs) => {
    check({ intervals, window });
    const absences = intervals.flatMap((interval) => within(interval, window) ?? []);
    const perMonth = monthsOf(window).map((month) => ({
      month: monthOf(month.from),
      ...countDays(absences.flatMap((absence) => within(absence, month) ?? [])),
    }));
    const { days: adjustedDays, calendarDays } = countDays(absences);
    return { calendarDays, adjustedDays, windowDays: daysIn(window), perMonth };
  },
  explain: ({ intervals, window }, { calendarDays, adjustedDays, windowDays }) => {
    const parts = intervals.map((interval) => {
      const days = daysInWindow(interval, window);
      return {
        ...interval,
        days,
        counted: workingDays(days, interval.gradePct, interval.employmentFraction),
      };
    });
    const overlap = parts.reduce((total, { counted }) => total + counted, 0) - adjustedDays;
    return {
      headline: { label: text.adjusted, value: rounded(adjustedDays, 1), unit: text.days },
      band: null,
      measures: [
        { label: text.calendar, value: String(calendarDays), unit: text.days },
        { label: text.ofWindow, value: rounded((100 * calendarDays) / windowDays, 1), unit: text.percent },
      ],
      steps: [
        {
          label: text.windowStep,
          from: text.window(window.from, window.to),
          result: text.windowDays(windowDays),
        },
        ...parts.map(({ days, gradePct, employmentFraction, counted }, place) => ({
          label: text.intervalStep(place + 1),
          from: text.interval(days, brief(gradePct, 2), brief(employmentFraction, 4)),
          result: rounded(counted, 1),
        })),
        ...(overlap > 1e-9
          ? [{ label: text.overlapStep, from: text.overlap, result: text.fewer(rounded(overlap, 1)) }]
          : []),
        { label: text.totalStep, from: '', result: rounded(adjustedDays, 1) },
      ],
      notes: parts.some((part) => part.days < daysIn(part)) ? [text.outside] : [],
    };
  },
  comparables: [
    {
      label: text.adjusted,
      unit: text.days,
      decimals: 1,
      better: 'lower',
      error: null,
      value: ({ adjustedDays }) => adjustedDays,
    },
  ],
});

/** Rounded, without zeros at the end. */
function brief(value: number, decimals: number): string {
  return String(Number(rounded(value, decimals)));
}

function check({ intervals, window }: Inputs): void {
  checkPeriod(window, 'window');
  for (const [place, interval] of intervals.entries()) checkPeriod(interval, `intervals.${place}`);
  const inOrder = [...intervals.entries()].sort(([, a], [, b]) => (a.from < b.from ? -1 : 1));
  let reach: Interval | undefined;
  for (const [place, interval] of inOrder) {
    const overlaps = reach !== undefined && interval.from <= reach.to;
    if (overlaps && interval.employmentFraction !== reach?.employmentFraction) {
      throw conflict(`intervals.${place}.employmentFraction`, text.fractions, text.fractionsAccepted);
    }
    if (reach === undefined || interval.to > reach.to) reach = interval;
  }
}

function monthsOf(window: Period): Period[] {
  const months: Period[] = [];
  for (let from = window.from; from <= window.to; from = startOfNextMonth(from)) {
    const last = addDays(startOfNextMonth(from), -1);
    months.push({ from, to: last < window.to ? last : window.to });
  }
  return months;
}

/** Counts stretch by stretch: between two edges the same intervals hold on every day. */
function countDays(absences: readonly Interval[]): { days: number; calendarDays: number } {
  const edges = [...new Set(absences.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  let days = 0;
  for (const [place, from] of edges.entries()) {
    const next = edges[place + 1];
    const held = absences.filter((absence) => absence.from <= from && absence.to >= from);
    const [first] = held;
    if (next === undefined || first === undefined) continue;
    const grade = Math.min(
      100,
      held.reduce((total, { gradePct }) => total + gradePct, 0),
    );
    days += workingDays(daysIn({ from, to: addDays(next, -1) }), grade, first.employmentFraction);
  }
  return { days, calendarDays: joined(absences).reduce((total, period) => total + daysIn(period), 0) };
}

function workingDays(calendarDays: number, gradePct: number, employmentFraction: number): number {
  return (calendarDays * 5 * gradePct * employmentFraction) / 700;
}

function daysInWindow(interval: Interval, window: Period): number {
  const part = within(interval, window);
  return part === null ? 0 : daysIn(part);
}
