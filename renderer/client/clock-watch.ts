import type { Call } from '../../shared/ipc/bridge.ts';
import type { Contracts } from './client.ts';

/** How long a reading is compared with, in milliseconds: clocks that only run unevenly drift apart slowly. */
const freshMilliseconds = 600_000;
/** Up to this many milliseconds two clocks may differ without either having been moved. */
export const clockTolerance = 2000;

/** The clocks that are compared, in milliseconds. */
export interface Clocks {
  /** The computer's clock, since 1970: people and time servers move it. */
  readonly wall: () => number;
  /** Counts on from some moment whatever happens to the clock; may stand still in sleep. */
  readonly counter: () => number;
  /** Counts on through sleep too, but takes a call to read. */
  readonly uptime: () => Promise<number>;
}

interface Reading {
  readonly wall: number;
  readonly counter: number;
  readonly uptime: number;
}

/**
 * Notices when the computer's clock is moved while the page lives. The clock running ahead of the page's own counter can be sleep as
 * well, so the computer's uptime decides: time asleep was real time, and is no move.
 */
export class ClockWatch {
  private readonly clocks: Clocks;
  private readonly moved: (milliseconds: number) => Promise<void>;
  private last: Promise<Reading>;
  private known: Reading | undefined;
  private looking: Promise<void> | undefined;

  /** @param moved told by how much the clock was moved, negative when it was put back; the watch waits for what it does */
  constructor(clocks: Clocks, moved: (milliseconds: number) => Promise<void>) {
    this.clocks = clocks;
    this.moved = moved;
    this.last = this.readAnew();
  }

  /** Whether nothing speaks for a move; cheap enough to ask at every tick. */
  isQuiet(): boolean {
    if (this.looking !== undefined || this.known === undefined) return false;
    return Math.abs(this.drift(this.known)) <= clockTolerance;
  }

  /** Looks, and resolves once a move that there was has been dealt with. */
  settle(): Promise<void> {
    if (this.isQuiet()) {
      if (this.known && this.clocks.counter() - this.known.counter > freshMilliseconds) void this.readAnew();
      return Promise.resolve();
    }
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private drift(since: Reading): number {
    return this.clocks.wall() - since.wall - (this.clocks.counter() - since.counter);
  }

  private async look(): Promise<void> {
    const before = await this.last.catch(() => this.read());
    const drift = this.drift(before);
    if (Math.abs(drift) <= clockTolerance) return;
    const now = await this.readAnew();
    const byUptime = now.wall - before.wall - (now.uptime - before.uptime);
    if (Math.abs(byUptime) <= clockTolerance) return;
    try {
      // Uptime may come in whole seconds, so the counter tells better by how much, unless there was sleep as well.
      await this.moved(Math.round(Math.abs(byUptime - drift) <= clockTolerance ? drift : byUptime));
    } catch (error) {
      // Not dealt with: the next look finds it again.
      this.known = before;
      this.last = Promise.resolve(before);
      throw error;
    }
  }

  private readAnew(): Promise<Reading> {
    const reading = this.read();
    // Whoever waits for it meets its failure.
    reading.catch(() => undefined);
    this.last = reading;
    return reading;
  }

  private async read(): Promise<Reading> {
    const uptime = await this.clocks.uptime();
    const reading = { wall: this.clocks.wall(), counter: this.clocks.counter(), uptime };
    this.known = reading;
    return reading;
  }
}

/** The clocks of this page and this computer. */
export function pageClocks(call: Call<Contracts>): Clocks {
  return {
    wall: () => Date.now(),
    counter: () => performance.now(),
    uptime: async () => (await call('window.uptime', null)).milliseconds,
  };
}
