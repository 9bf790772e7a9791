import { Instant } from './ids.ts';
import { clockWentBackBy, elapsedMilliseconds, isRunning, type TimerInstants } from './timer.ts';

/**
 * What happened to a timer besides starting and stopping, stored beside it so that a report can say it:
 * - `clockMoved`: the computer's clock was moved while it ran, by `milliseconds` (negative: back). The timer was moved with it, so its
 *   time is right; by the clock alone it would be off by that much.
 * - `clockBack`: on opening it, the clock stood earlier than its start, by `milliseconds` at the least. How long it ran is not known.
 * - `corrected`: its time was put right by hand; `milliseconds` is what it said before.
 */
export interface TimerEvent {
  readonly kind: TimerEventKind;
  readonly at: Instant;
  readonly milliseconds: number;
}

const kinds = ['clockMoved', 'clockBack', 'corrected'] as const;
export type TimerEventKind = (typeof kinds)[number];

/** Events that one timer keeps; older ones stay in the change log. */
export const mostTimerEvents = 50;
/** The path segment of a timer's log, below the timer's own path. */
export const timerLogSegment = 'log';

/** `clockMoved 2026-03-21T10:00:00.000Z -3600000` */
export function writeTimerEvent({ kind, at, milliseconds }: TimerEvent): string {
  return `${kind} ${at} ${Math.round(milliseconds)}`;
}

/** @returns undefined for anything that `writeTimerEvent` does not write */
export function readTimerEvent(written: string): TimerEvent | undefined {
  const [kind, at, milliseconds, ...more] = written.split(' ');
  const known = kinds.find((one) => one === kind);
  if (known === undefined || more.length > 0 || !Instant.safeParse(at).success) return undefined;
  if (!/^-?(0|[1-9]\d{0,14})$/.test(milliseconds ?? '') || milliseconds === '-0') return undefined;
  return { kind: known, at: at ?? '', milliseconds: Number(milliseconds) };
}

export function readTimerLog(written: readonly string[]): readonly TimerEvent[] {
  return written.flatMap((line) => readTimerEvent(line) ?? []);
}

/** The log with one more event; the oldest gives way when it is full. */
export function withTimerEvent(written: readonly string[], event: TimerEvent): string[] {
  return [...written, writeTimerEvent(event)].slice(-mostTimerEvents);
}

/**
 * How long a timer has run, as far as it is known.
 * @param now the present, for a timer that runs
 * @returns milliseconds; null when the clock went back behind its start and nobody has put the time right since
 */
export function timeOnTimer(
  instants: TimerInstants,
  log: readonly TimerEvent[],
  now: Instant,
): number | null {
  const doubt = log.findLastIndex(({ kind }) => kind === 'clockBack');
  const answered = log.findLastIndex(({ kind }) => kind === 'corrected');
  if (doubt > answered) return null;
  if (isRunning(instants) && clockWentBackBy(instants, now) > 0) return null;
  return elapsedMilliseconds(instants, now);
}
