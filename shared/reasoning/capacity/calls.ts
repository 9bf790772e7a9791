import type { RecordView } from '../../assessments/view.ts';
import { addDays } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/ids.ts';

/** A call that an evaluation needs afterwards. */
export interface DueCall {
  readonly due: '24h' | '48to72h';
  /** First and last day on which it is in time. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly state: 'done' | 'later' | 'due' | 'overdue';
}

/** The day on which the last test was done, as far as the evaluation says; undefined when no day is known. */
export function lastTestDay(evaluation: RecordView): CalendarDate | undefined {
  const days = evaluation.items('tests').flatMap((id) => evaluation.text(`tests.${id}.startedOn`) ?? []);
  if (days.length > 0) return [...days].sort().at(-1);
  const second = evaluation.text('protocol') === 'twoDay' ? evaluation.text('secondDate') : undefined;
  return second ?? evaluation.text('date');
}

/**
 * The calls after an evaluation: one on the next day, one two to three days after the last test. Empty while no test was done.
 * @param today the user's calendar date
 */
export function dueCalls(evaluation: RecordView, today: CalendarDate): readonly DueCall[] {
  const last = lastTestDay(evaluation);
  if (last === undefined || last > today || evaluation.items('tests').length === 0) return [];
  const done = new Set(
    evaluation
      .items('calls')
      .filter((id) => evaluation.text(`calls.${id}.response`) !== undefined)
      .flatMap((id) => evaluation.text(`calls.${id}.due`) ?? []),
  );
  const windows = [
    { due: '24h', from: addDays(last, 1), to: addDays(last, 1) },
    { due: '48to72h', from: addDays(last, 2), to: addDays(last, 3) },
  ] as const;
  return windows.map((window) => ({ ...window, state: stateOf(window, done.has(window.due), today) }));
}

function stateOf(
  { from, to }: Pick<DueCall, 'from' | 'to'>,
  done: boolean,
  today: CalendarDate,
): DueCall['state'] {
  if (done) return 'done';
  if (today < from) return 'later';
  return today > to ? 'overdue' : 'due';
}
