import { Instant } from './ids.ts';

/**
 * A timer is its stored instants: start, stop, start, … in order. An odd number of them means that it runs. Nothing else is kept, so a
 * timer goes on through a lock, a kill and sleep: the time is read from the instants and the clock.
 */
export type TimerInstants = readonly Instant[];

/** Stretches (a start and its stop) that one timer holds unless its field says otherwise. */
export const mostStretches = 50;
/** How far an instant may lie ahead of the reader's clock and still be taken: two processes read the clock a moment apart. */
export const futureToleranceMilliseconds = 5000;

/** One stretch of running. `stop` is null while it runs. */
export interface Stretch {
  readonly start: Instant;
  readonly stop: Instant | null;
  /** Milliseconds, never negative. */
  readonly milliseconds: number;
}

/** What is wrong with a list of instants. */
export type TimerProblem = 'empty' | 'notInstants' | 'notInOrder' | 'inFuture' | 'tooMany';

export function isRunning(instants: TimerInstants): boolean {
  return instants.length % 2 === 1;
}

/** Milliseconds since 1970, as an instant. */
export function instantAt(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}

/** @param now the present; decides how long a stretch that still runs has lasted */
export function stretchesOf(instants: TimerInstants, now: Instant): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < instants.length; index += 2) {
    const start = instants[index] ?? now;
    const stop = instants[index + 1] ?? null;
    found.push({ start, stop, milliseconds: Math.max(0, Date.parse(stop ?? now) - Date.parse(start)) });
  }
  return found;
}

/** Milliseconds that the timer has run until `now`, pauses left out. Never negative. */
export function elapsedMilliseconds(instants: TimerInstants, now: Instant): number {
  return stretchesOf(instants, now).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

/** Starts, or goes on after a stop. A timer that runs already stays as it is. */
export function startTimer(instants: TimerInstants, now: Instant): Instant[] {
  return isRunning(instants) ? [...instants] : [...notAfter(instants, now), now];
}

/** Stops. A timer that does not run stays as it is. */
export function stopTimer(instants: TimerInstants, now: Instant): Instant[] {
  return isRunning(instants) ? [...notAfter(instants, now), now] : [...instants];
}

/** Begins again from nothing, running. */
export function restartTimer(now: Instant): Instant[] {
  return [now];
}

/**
 * The timer in terms of a clock that was moved. All its stretches keep their length.
 * @param milliseconds how far the clock was moved; negative when it was put back
 */
export function moveTimer(instants: TimerInstants, milliseconds: number): Instant[] {
  return instants.map((instant) => instantAt(Date.parse(instant) + milliseconds));
}

/**
 * How far the clock must have gone back, at the least: the newest stored instant cannot be later than the present.
 * @returns milliseconds, 0 when nothing shows
 */
export function clockWentBackBy(instants: TimerInstants, now: Instant): number {
  const last = instants.at(-1);
  const ahead = last === undefined ? 0 : Date.parse(last) - Date.parse(now);
  return ahead > futureToleranceMilliseconds ? ahead : 0;
}

/**
 * A stopped timer whose time was put right by hand: one stretch of that length. It begins where the timer began, or ends where it
 * ended if it would last longer than that.
 * @param milliseconds 0 or more
 */
export function correctedTimer(instants: TimerInstants, milliseconds: number): Instant[] {
  const [first] = instants;
  const last = instants.at(-1);
  if (first === undefined || last === undefined) return [];
  const end = Date.parse(first) + milliseconds;
  return end <= Date.parse(last)
    ? [first, instantAt(end)]
    : [instantAt(Date.parse(last) - milliseconds), last];
}

/**
 * Checks a list of instants.
 * @param now null leaves out whether they lie in the future, for those stored earlier
 */
export function timerProblem(
  instants: unknown,
  now: Instant | null,
  most = mostStretches,
): TimerProblem | undefined {
  if (!Array.isArray(instants)) return 'notInstants';
  if (instants.length === 0) return 'empty';
  if (instants.length > most * 2) return 'tooMany';
  if (!instants.every((instant) => Instant.safeParse(instant).success)) return 'notInstants';
  if (instants.some((instant, index) => index > 0 && instant < instants[index - 1])) return 'notInOrder';
  const latest = now === null ? Number.POSITIVE_INFINITY : Date.parse(now) + futureToleranceMilliseconds;
  return Date.parse(instants.at(-1)) > latest ? 'inFuture' : undefined;
}

/** The list, moved back as a whole where the clock went back behind it, so that it stays in order. */
function notAfter(instants: TimerInstants, now: Instant): readonly Instant[] {
  const last = instants.at(-1);
  return last === undefined || last <= now
    ? instants
    : moveTimer(instants, Date.parse(now) - Date.parse(last));
}
