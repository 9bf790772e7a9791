import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../../shared/domain/errors.ts';
import { vaultText } from '../../shared/text/vault.ts';
import { codeOf } from './file-errors.ts';
import { processStart } from './running-process.ts';

const lockName = 'vault.lock';
/** How often the holder says that it still has the vault open. */
const renewMilliseconds = 60_000;
/** Another computer that has been silent for this long has left without closing. */
const silentMilliseconds = 10 * 60_000;
/** So has a process of this computer, where the system cannot tell it from a later one with the same number. */
const silentHereMilliseconds = 3 * renewMilliseconds;
/** Two readings of when the computer started may differ by this much. */
const startTolerance = 120_000;

const Holder = z.strictObject({
  token: z.uuidv4(),
  host: z.string(),
  /** When the holder's computer was started: the kernel's id of it, or else the time. */
  boot: z.string(),
  pid: z.int().positive(),
  /** When the holding process was started, in its system's own count; empty where there is none. */
  started: z.string(),
  renewedAt: z.number(),
});
type Holder = z.infer<typeof Holder>;

export interface VaultLock {
  release(): void;
}

/**
 * Marks a vault folder as in use by this process, so that no second program opens it, on this computer or, in a shared folder,
 * on another. The mark of a process that was killed is recognised and taken over.
 * @throws AppError `vault-in-use`; or the file system's error when the folder cannot be written
 */
export function lockVault(folder: string, now: () => number = Date.now): VaultLock {
  const file = path.join(folder, lockName);
  const holder: Holder = {
    token: randomUUID(),
    host: os.hostname(),
    boot: bootOf(now),
    pid: process.pid,
    started: processStart(process.pid) ?? '',
    renewedAt: now(),
  };
  claim(file, holder, now);
  const renewal = setInterval(() => {
    if (readHolder(file)?.token !== holder.token) return;
    try {
      fs.writeFileSync(file, JSON.stringify({ ...holder, renewedAt: now() }));
    } catch {
      // The next renewal may succeed; until the mark looks abandoned there are several.
    }
  }, renewMilliseconds);
  renewal.unref();
  return {
    release() {
      clearInterval(renewal);
      if (readHolder(file)?.token === holder.token) fs.rmSync(file, { force: true });
    },
  };
}

function claim(file: string, holder: Holder, now: () => number): void {
  if (create(file, holder)) return;
  const found = readHolder(file);
  if (found && !isAbandoned(found, holder, now())) {
    const here = found.host === holder.host;
    throw inUse(here ? vaultText.inUseHere : vaultText.inUseElsewhere);
  }
  // Two programs may come upon the same abandoned mark: each moves it aside and looks at what it got.
  const aside = `${file}.${holder.token}`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const moved = readHolder(aside);
  if (moved && moved.token !== found?.token) {
    giveBack(aside, file);
    throw inUse(vaultText.inUseHere);
  }
  fs.rmSync(aside, { force: true });
  if (!create(file, holder)) throw inUse(vaultText.inUseHere);
}

function giveBack(aside: string, file: string): void {
  try {
    fs.linkSync(aside, file);
  } catch {
    // Somebody has marked the folder meanwhile.
  }
  fs.rmSync(aside, { force: true });
}

function create(file: string, holder: Holder): boolean {
  try {
    fs.writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function isAbandoned(found: Holder, self: Holder, now: number): boolean {
  const silent = Math.abs(now - found.renewedAt);
  if (found.host !== self.host) return silent > silentMilliseconds;
  if (!sameBoot(found.boot, self.boot) || found.pid === self.pid) return true;
  const started = processStart(found.pid);
  if (started === null) return true;
  return started === undefined ? silent > silentHereMilliseconds : started !== found.started;
}

function bootOf(now: () => number): string {
  try {
    return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return String(Math.round(now() - os.uptime() * 1000));
  }
}

function sameBoot(one: string, other: string): boolean {
  return one === other || Math.abs(Number(one) - Number(other)) < startTolerance;
}

function inUse(problem: string): AppError {
  return new AppError({ code: 'vault-in-use', problem });
}
