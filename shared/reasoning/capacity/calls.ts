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
  if (last === undefined || last > today) return [];
  return windowsOf(evaluation).map(({ done, ...window }) => ({
    ...window,
    state: stateOf(window, done, today),
  }));
}

/** A call that nobody has written down yet, and the evaluation that it belongs to. */
export interface OpenCall extends DueCall {
  readonly evaluation: RecordView;
}

/**
 * The calls of these evaluations that are still to be made, the earliest first.
 * @param today the user's calendar date
 */
export function openCalls(evaluations: readonly RecordView[], today: CalendarDate): readonly OpenCall[] {
  return evaluations
    .flatMap((evaluation) => dueCalls(evaluation, today).map((call) => ({ ...call, evaluation })))
    .filter(({ state }) => state !== 'done')
    .toSorted((one, other) => (one.to < other.to ? -1 : one.to > other.to ? 1 : 0));
}

/** The last day in time for the earliest call that is still to be made, whatever day it is today; undefined when there is none. */
export function nextCallDay(evaluations: readonly RecordView[]): CalendarDate | undefined {
  return evaluations
    .flatMap(windowsOf)
    .flatMap(({ done, to }) => (done ? [] : [to]))
    .sort()
    .at(0);
}

function windowsOf(evaluation: RecordView): readonly (Omit<DueCall, 'state'> & { readonly done: boolean })[] {
  const last = lastTestDay(evaluation);
  if (last === undefined || evaluation.items('tests').length === 0) return [];
  const done = new Set(
    evaluation
      .items('calls')
      .filter((id) => evaluation.state(`calls.${id}.response`) !== 'notAsked')
      .flatMap((id) => evaluation.text(`calls.${id}.due`) ?? []),
  );
  return [
    { due: '24h', from: addDays(last, 1), to: addDays(last, 1), done: done.has('24h') },
    { due: '48to72h', from: addDays(last, 2), to: addDays(last, 3), done: done.has('48to72h') },
  ];
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
