const minute = 60_000;
/** How long a test timer may hold off the lock, from its start. */
export const longestHold = 30 * minute;

/**
 * Decides when the vault has been left alone for too long. Compares readings of the clock rather than waiting for a timer, which
 * would stand still while the computer sleeps.
 */
export class IdleLock {
  private readonly now: () => number;
  private idle = 5 * minute;
  private lastTouch: number;
  private heldUntil: number | null = null;

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
    this.heldUntil = null;
    this.touch();
  }

  /** @param minutes 1 to 30 */
  setMinutes(minutes: number): void {
    this.idle = minutes * minute;
  }

  /**
   * A test timer started or stopped. One that is running already is not given more time.
   * @returns until when the lock is held off, in milliseconds since 1970, or null
   */
  hold(running: boolean): number | null {
    if (!running) this.heldUntil = null;
    else this.heldUntil ??= this.now() + longestHold;
    return this.heldUntil;
  }

  /** Whether the time to lock has come. A hold that has run out no longer counts. */
  isDue(): boolean {
    const now = this.now();
    // A clock set back must not keep the vault open.
    if (now < this.lastTouch) this.lastTouch = now;
    if (this.heldUntil !== null && now < this.heldUntil && this.heldUntil - now <= longestHold) return false;
    return now - this.lastTouch >= this.idle;
  }
}
