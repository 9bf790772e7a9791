import type { Id } from '../../shared/domain/ids.ts';
import { timerText } from '../../shared/text/timer.ts';
import { ClockWatch, pageClocks } from './clock-watch.ts';
import { call } from './page-client.ts';
import { showToast } from './toasts.ts';
import { flushUnsaved } from './unsaved.ts';

type Listener = (recordIds: readonly Id[]) => Promise<void>;

/** How often the clock is looked at, in milliseconds. */
const every = 1000;

const listeners = new Set<Listener>();
let watch: ClockWatch | undefined;

/** Follows running timers being put in terms of a clock that was moved. Returns the unsubscribe. */
export function onTimersMoved(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Watches the computer's clock for as long as the vault is open, and puts running timers right. Returns the end of it. */
export function followClock(): () => void {
  return watchClock(async (milliseconds) => {
    // A start or stop on its way belongs to the clock as it was.
    await flushUnsaved();
    const changed = await call('timers.clockMoved', { milliseconds });
    for (const listener of listeners) await listener(changed);
    if (changed.length > 0) showToast({ text: timerText.clockMoved(timerText.moved(milliseconds)) });
  });
}

/**
 * Watches the computer's clock. Returns the end of it.
 * @param moved puts timers right; tried again when it fails
 */
export function watchClock(moved: (milliseconds: number) => Promise<void>): () => void {
  const own = new ClockWatch(pageClocks(call), moved);
  watch = own;
  const timer = setInterval(() => {
    own.settle().catch(() => undefined);
  }, every);
  return () => {
    clearInterval(timer);
    if (watch === own) watch = undefined;
  };
}

/** Does it now, unless the clock was just moved: then once running timers have been put right. */
export function whenClockIsSettled(work: () => void): void {
  if (watch === undefined || watch.isQuiet()) work();
  // A press counts even where the clock could not be looked at.
  else watch.settle().then(work, work);
}
