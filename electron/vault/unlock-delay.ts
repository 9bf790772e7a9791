import fs from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../shared/domain/errors.ts';
import { vaultText } from '../../shared/text/vault.ts';
import { replaceFile } from './atomic-file.ts';

const longestSeconds = 60;
const freeTries = 2;
const mostVaults = 50;

const Tries = z.record(z.string(), z.strictObject({ failures: z.int().positive(), lastAt: z.number() }));
type Tries = z.infer<typeof Tries>;

/**
 * How long to wait after so many wrong tries in a row, in seconds: 0, 0, 1, 2, 4, 8, 16, 32, then 60.
 * @param failures wrong tries so far
 */
export function secondsToWait(failures: number): number {
  if (failures <= freeTries) return 0;
  return Math.min(2 ** (failures - freeTries - 1), longestSeconds);
}

/**
 * Slows down guessing at the lock screen. Counts wrong tries for each vault in a small file in the program's own folder, so that
 * neither locking nor starting the program again gives new tries. The file holds vault ids, counts and times; a person who
 * can delete it can also copy the vault, against which only a strong passphrase helps.
 */
export class UnlockDelays {
  private readonly file: string;
  private readonly now: () => number;
  /** Holds even while the file cannot be written. */
  private tries: Tries;

  /**
   * @param file where the counts are kept
   * @param now milliseconds since 1970
   */
  constructor(file: string, now: () => number) {
    this.file = file;
    this.now = now;
    this.tries = read(file);
  }

  /**
   * Counts a try as wrong before it is made, so that ending the program in the middle of it does not give it back.
   * @throws AppError `wait-before-retry` when it comes too soon; it is then not counted
   */
  begin(vaultId: string): void {
    const before = this.tries[vaultId];
    if (before) {
      // A clock set back must not lengthen the wait beyond the delay itself.
      const passed = Math.max(0, this.now() - before.lastAt) / 1000;
      const left = Math.ceil(secondsToWait(before.failures) - passed);
      if (left > 0) {
        throw new AppError({
          code: 'wait-before-retry',
          problem: vaultText.wait(left),
          retryAfterSeconds: left,
        });
      }
    }
    this.tries = { ...this.tries, [vaultId]: { failures: (before?.failures ?? 0) + 1, lastAt: this.now() } };
    this.write();
  }

  /** Forgets the wrong tries at a vault that was opened. */
  succeed(vaultId: string): void {
    const { [vaultId]: _gone, ...others } = this.tries;
    this.tries = others;
    this.write();
  }

  private write(): void {
    const recent = Object.entries(this.tries)
      .sort(([, one], [, other]) => other.lastAt - one.lastAt)
      .slice(0, mostVaults);
    try {
      replaceFile(this.file, Buffer.from(JSON.stringify(Object.fromEntries(recent))));
    } catch {
      // A full disk must not keep anyone from opening the vault; the count in memory still holds.
    }
  }
}

function read(file: string): Tries {
  try {
    return Tries.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
