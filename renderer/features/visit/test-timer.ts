import { call } from '../../client/page-client.ts';
import { asAppError } from '../../client/queries.ts';
import { createStore, useStore } from '../../client/store.ts';
import { showError } from '../../client/toasts.ts';

/** A stopwatch: what ran before, and since when it runs now. Milliseconds of the page's own clock, which no clock change moves. */
interface TimerState {
  readonly before: number;
  readonly since: number | null;
}

const timer = createStore<TimerState>({ before: 0, since: null });

/** The one test timer. It runs on while the OT goes from record to record, and ends with the page. */
export function useTestTimer(): TimerState {
  return useStore(timer);
}

/** Milliseconds on the stopwatch now. */
export function elapsed({ before, since }: TimerState): number {
  return before + (since === null ? 0 : performance.now() - since);
}

/** Starts, and holds off the idle lock for up to 30 minutes; the main process says until when. */
export function startTimer(): void {
  const { before, since } = timer.get();
  if (since !== null) return;
  timer.set({ before, since: performance.now() });
  hold(true);
}

export function stopTimer(): void {
  const state = timer.get();
  if (state.since === null) return;
  timer.set({ before: elapsed(state), since: null });
  hold(false);
}

export function resetTimer(): void {
  if (timer.get().since !== null) hold(false);
  timer.set({ before: 0, since: null });
}

function hold(running: boolean): void {
  call('window.holdIdleLock', { running }).catch((error: unknown) => showError(asAppError(error)));
}

/** `12:34`, or `1:02:03` from an hour on. */
export function stopwatchTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = `${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}
