import { z } from 'zod';
import { addDays, daysBetween, writtenDate } from '../../domain/calendar.ts';
import { sustainableReturnText as text } from '../../text/instruments/sustainable-return.ts';
import { defineInstrument, type Step } from '../instrument.ts';
import { checkPeriod, daysIn, joined, type Period, periodKeys } from './periods.ts';

/** Days without a benefit that make a return sustainable. */
const ENOUGH_DAYS = 28;

const daily = z.strictObject({
  benefitIntervals: z.array(z.strictObject(periodKeys)).max(1000),
  window: z.strictObject(periodKeys),
});

const monthly = z.strictObject({
  /** 1 for a month with a benefit. */
  monthlyFlags: z.array(z.union([z.literal(0), z.literal(1), z.boolean()]).describe('0 or 1')).length(12),
});

type Inputs = z.infer<typeof daily> | z.infer<typeof monthly>;

/** A run of days without a benefit that starts inside the window. */
interface Run {
  readonly from: string;
  /** Null when no benefit follows. */
  readonly days: number | null;
}

interface Result {
  readonly event: boolean;
  readonly censored: boolean;
  /** First day of the return; null when there is none, or when only months are known. */
  readonly date: string | null;
  /** Month of the return, or 12 when there is none; null when dates are known. */
  readonly month: number | null;
  /** Days from the start of the window to the return or to its end; null when only months are known. */
  readonly days: number | null;
  readonly rule: '28 days' | 'calendar month';
}

/** Return to work that lasts: four weeks without a medical benefit. */
export const sustainableReturn = defineInstrument<Inputs, Result>({
  id: 'sustainable-rtw',
  version: 1,
  certificate: text.certificate,
  inputs: (given) => ('monthlyFlags' in given && !('benefitIntervals' in given) ? monthly : daily),
  inputSets: [daily, monthly],
  calculate: (inputs) =>
    'monthlyFlags' in inputs ? fromMonths(inputs.monthlyFlags.map(Number)) : fromDates(inputs),
  explain: (inputs, { event, date, month, days }) => ({
    headline: { label: text.returned, value: event ? text.yes : text.notYet, unit: '' },
    band: null,
    measures:
      date === null
        ? event
          ? [{ label: text.inMonth, value: String(month), unit: '' }]
          : []
        : [
            { label: text.onDate, value: writtenDate(date), unit: '' },
            { label: text.days, value: String(days), unit: '' },
          ],
    steps:
      'monthlyFlags' in inputs
        ? monthSteps(inputs.monthlyFlags.map(Number))
        : [
            ...runsOf(inputs).map(runStep),
            { label: text.outcome, from: '', result: date === null ? text.none : writtenDate(date) },
          ],
    notes:
      'window' in inputs && date !== null && addDays(date, ENOUGH_DAYS - 1) > inputs.window.to
        ? [text.beyond]
        : [],
  }),
});

function fromDates(inputs: z.infer<typeof daily>): Result {
  const { benefitIntervals, window } = inputs;
  checkPeriod(window, 'window');
  for (const [place, interval] of benefitIntervals.entries())
    checkPeriod(interval, `benefitIntervals.${place}`);
  const date = runsOf(inputs).find(isLongEnough)?.from ?? null;
  return {
    event: date !== null,
    censored: date === null,
    date,
    month: null,
    days: date === null ? daysIn(window) : daysBetween(window.from, date),
    rule: '28 days',
  };
}

/** The runs up to and with the first that is long enough. */
function runsOf({ benefitIntervals, window }: z.infer<typeof daily>): Run[] {
  const benefits = joined(benefitIntervals).filter(({ to }) => to >= window.from);
  const runs: Run[] = [];
  let free = window.from;
  for (const benefit of [...benefits, null]) {
    if (free > window.to) break;
    if (benefit === null || benefit.from > free) {
      runs.push({ from: free, days: benefit === null ? null : daysBetween(free, benefit.from) });
      if (runs.some(isLongEnough)) break;
    }
    if (benefit !== null) free = dayAfter(benefit);
  }
  return runs;
}

function dayAfter({ to }: Period): string {
  return addDays(to, 1);
}

function isLongEnough({ days }: Run): boolean {
  return days === null || days >= ENOUGH_DAYS;
}

function runStep(run: Run): Step {
  const result =
    run.days === null
      ? text.freeOpen(ENOUGH_DAYS)
      : isLongEnough(run)
        ? text.free(run.days)
        : text.tooShort(run.days);
  return { label: text.run(run.from), from: '', result };
}

function fromMonths(flags: readonly number[]): Result {
  const first = flags.indexOf(0);
  const event = first >= 0;
  return {
    event,
    censored: !event,
    date: null,
    month: event ? first + 1 : flags.length,
    days: null,
    rule: 'calendar month',
  };
}

function monthSteps(flags: readonly number[]): Step[] {
  const first = flags.indexOf(0);
  const upToReturn = first < 0 ? flags : flags.slice(0, first + 1);
  return [
    ...upToReturn.map((flag, place) => ({
      label: text.month(place + 1),
      from: '',
      result: flag === 0 ? text.withoutBenefit : text.withBenefit,
    })),
    { label: text.firstMonth, from: '', result: first < 0 ? text.none : text.month(first + 1) },
  ];
}
