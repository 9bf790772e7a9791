import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { electronExecutable } from '../../bench/support/launch';
import { commandLine } from '../../bench/support/processes';

/** What a program asked of the network, from the trace of its system calls and those of all its children. */
export interface Traffic {
  /** Calls that send to, or open a connection to, an internet address, the computer's own included. */
  readonly reached: string[];
  /** Calls that wait for others on an internet address. */
  readonly listened: string[];
  /** All calls seen; a trace without any proves nothing. */
  readonly calls: number;
}

/** An Electron whose system calls about the network are written down. */
export class TracedElectron {
  /** Put into ELECTRON_OVERRIDE_DIST_PATH, this folder stands in the place of the real one. */
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'otway-trace-'));
  private readonly log = path.join(this.folder, 'trace.log');

  constructor() {
    // The tracer is no parent of the program, so that signals reach the program itself.
    const wrapper = path.join(this.folder, 'electron');
    const strace = `strace -D -f -qq -A -s 0 -o '${this.log}' -e trace=connect,sendto,sendmsg,sendmmsg,bind,listen`;
    writeFileSync(wrapper, `#!/bin/sh\nexec ${strace} -- '${electronExecutable()}' "$@"\n`);
    chmodSync(wrapper, 0o755);
  }

  /** What the program and its children asked for until they ended; waits until the trace is whole. */
  async traffic(): Promise<Traffic> {
    while (tracersOf(this.log) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    const lines = readFileSync(this.log, 'utf8').split('\n').filter(Boolean);
    const internet = lines.filter((line) => /sa_family=AF_INET6?\b/.test(line));
    return {
      reached: internet.filter((line) => /\b(connect|sendto|sendmsg|sendmmsg)\(/.test(line)),
      listened: internet.filter((line) => /\bbind\(/.test(line)),
      calls: lines.length,
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** How many programs still write to a trace. */
function tracersOf(log: string): number {
  const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return running.filter((pid) => commandLine(Number(pid)).includes(log)).length;
}

/**
 * How to run a program in a network namespace of its own, in which the loopback is the only interface, or none works at all.
 * @returns the words to put before the program's own, or the reason why it cannot be done here
 */
export function withoutNetwork(loopback: boolean): { words: string[] } | { reason: string } {
  const script = loopback ? 'ip link set lo up && exec "$@"' : 'exec "$@"';
  const attempts = process.getuid?.() === 0 ? [['unshare', '-n']] : [['unshare', '-rn']];
  let reason = 'no such command';
  for (const words of attempts) {
    const whole = [...words, 'sh', '-c', script, 'sh'];
    const tried = spawnSync(whole[0] ?? '', [...whole.slice(1), 'true'], { encoding: 'utf8' });
    if (tried.status === 0) return { words: whole };
    reason = tried.error?.message ?? tried.stderr.trim();
  }
  return { reason };
}
