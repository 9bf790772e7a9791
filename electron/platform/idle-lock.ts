import { longestVisitLock } from '../../shared/domain/visit-lock.ts';

const minute = 60_000;

/**
 * Decides when the vault has been left alone for too long. Compares readings of the clock rather than waiting for a timer, which
 * would stand still while the computer sleeps.
 */
export class IdleLock {
  private readonly now: () => number;
  private idle = 5 * minute;
  private lastTouch: number;
  private pin = false;
  private visit: { readonly since: number; readonly running: boolean } | null = null;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.now = now;
    this.lastTouch = now();
  }

  /** The user touched a key, the pointer or the screen. */
  touch(): void {
    this.lastTouch = this.now();
  }

  /** Starts afresh, as after a lock. */
  reset(): void {
    this.pin = false;
    this.visit = null;
    this.touch();
  }

  /** @param minutes 1 to 30 */
  setMinutes(minutes: number): void {
    this.idle = minutes * minute;
  }

  /** A PIN was chosen for a visit: an idle window may show the visit lock instead. */
  pinChosen(): void {
    this.pin = true;
  }

  /** The visit lock holds or has ended, and whether a timer runs behind it. */
  visitLockChanged(locked: boolean, running: boolean): void {
    if (!locked) this.touch();
    this.visit = locked ? { since: this.visit?.since ?? this.now(), running } : null;
  }

  /**
   * What the time has come for: the full lock, the lock of a visit, or nothing. The visit lock gives way to the full one after its
   * longest time, and as soon as nothing runs behind it and nobody touches it for the idle time.
   */
  due(): 'lock' | 'visitLock' | null {
    const now = this.now();
    // A clock set back must not keep the vault open.
    if (now < this.lastTouch) this.lastTouch = now;
    if (this.visit !== null && now < this.visit.since) this.visit = { ...this.visit, since: now };
    const idle = now - this.lastTouch >= this.idle;
    if (this.visit !== null) {
      const over = now - this.visit.since >= longestVisitLock;
      return over || (idle && !this.visit.running) ? 'lock' : null;
    }
    if (!idle) return null;
    return this.pin ? 'visitLock' : 'lock';
  }
}
