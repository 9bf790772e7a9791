import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { longestVisitLock, mostPinTries } from '../../shared/domain/visit-lock.ts';

const derive = promisify<string, Buffer, number, { N: number }, Buffer>(scrypt);
const hashBytes = 32;
/** Slow enough that a guess through a debugger is no better than one on screen, quick enough for a tap. */
const cost = { N: 2 ** 14 };

/** What the main process is told. */
export interface VisitLockListener {
  /** A PIN was chosen, so that an idle window need not lock fully. */
  chosen(): void;
  /** The visit lock holds or has ended, and whether a timer runs behind it. */
  changed(locked: boolean, running: boolean): void;
  /** The vault has to lock fully. */
  failed(): void;
}

/**
 * The lock of a visit: the vault stays open behind it, for timers that run, and only a PIN lets anyone back in. The PIN lives in this
 * object alone, salted and hashed, and goes with the process.
 */
export class VisitLock {
  private readonly listener: VisitLockListener;
  private readonly now: () => number;
  private pin: { readonly caseId: string; readonly salt: Buffer; readonly hash: Buffer } | undefined;
  private since: number | undefined;
  private tries = mostPinTries;

  /** @param now milliseconds since 1970 */
  constructor(listener: VisitLockListener, now: () => number) {
    this.listener = listener;
    this.now = now;
  }

  get locked(): boolean {
    return this.since !== undefined;
  }

  get triesLeft(): number {
    return this.tries;
  }

  /** When the vault has to lock fully, in milliseconds since 1970. */
  get endsAt(): number {
    return (this.since ?? this.now()) + longestVisitLock;
  }

  /** The case whose visit has a PIN. */
  get caseId(): string | undefined {
    return this.pin?.caseId;
  }

  /** @param pin 4 to 8 digits */
  async choose(caseId: string, pin: string): Promise<void> {
    const salt = randomBytes(16);
    this.pin = { caseId, salt, hash: await hashOf(pin, salt) };
    this.listener.chosen();
  }

  /**
   * Holds from now on. Without a PIN, or with nothing that runs, the vault locks fully instead.
   * @returns whether it holds
   */
  begin(running: boolean): boolean {
    if (this.pin === undefined || !running) {
      this.listener.failed();
      return false;
    }
    this.since ??= this.now();
    this.tries = mostPinTries;
    this.listener.changed(true, true);
    return true;
  }

  /** Says whether timers still run behind the lock. */
  noteRunning(running: boolean): void {
    if (this.locked) this.listener.changed(true, running);
  }

  /**
   * Tries a PIN. The right one ends the lock; the last wrong one locks the vault fully.
   * @returns whether it was right
   */
  async resume(pin: string): Promise<boolean> {
    const { pin: own } = this;
    if (own === undefined || !this.locked || this.tries === 0) return false;
    // Counted before the hash is there, so that tries sent at once do not share one.
    this.tries -= 1;
    const right = timingSafeEqual(await hashOf(pin, own.salt), own.hash);
    if (right && this.locked) {
      this.since = undefined;
      this.tries = mostPinTries;
      this.listener.changed(false, false);
    } else if (this.tries === 0) this.listener.failed();
    return right;
  }
}

function hashOf(pin: string, salt: Buffer): Promise<Buffer> {
  return derive(pin, salt, hashBytes, cost);
}
