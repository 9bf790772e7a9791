import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isRunning, processTree } from './processes.ts';

const projectFolder = path.resolve(import.meta.dirname, '../../..');
const hook = path.join(import.meta.dirname, 'report-usable.cjs');

/** Program folders to start: Otway itself, and what it is compared with. */
export const programs = {
  otway: projectFolder,
  bare: path.join(projectFolder, 'test/bench/bare-window'),
} as const;

/** The Electron that tests use, as the electron package finds it. */
export function electronExecutable(): string {
  const found: unknown = createRequire(import.meta.url)('electron');
  if (typeof found !== 'string') throw new Error('the electron package does not name its program');
  return found;
}

export interface Started {
  /** Milliseconds from the start of the process to a text box that takes a letter. */
  readonly milliseconds: number;
  /** The main process. */
  readonly pid: number;
  /** Ends the program and waits until all its processes are gone. */
  stop(): Promise<void>;
}

/**
 * Starts a program as a user would, with nothing attached, and waits until its window can be typed in.
 * @param folder what to start
 * @param userData where it keeps its data
 * @param command words that start Electron
 */
export async function startTyping(
  folder: string,
  userData: string,
  [program = '', ...words]: readonly string[] = [electronExecutable()],
): Promise<Started> {
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const begun = Date.now();
  const child = spawn(program, [...words, ...switches, '-r', hook, folder, `--user-data-dir=${userData}`], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const usable = await usableAt(child);
  const pid = child.pid ?? 0;
  return {
    milliseconds: usable - begun,
    pid,
    stop: async () => {
      const all = processTree(pid);
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      while (all.some(isRunning)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

function usableAt({ stdout, stderr }: ChildProcess): Promise<number> {
  if (!stdout || !stderr) throw new Error('no output to read');
  let said = '';
  stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4000);
  });
  return new Promise((resolve, reject) => {
    const fail = (problem: string) => reject(new Error(`${problem}\n${said}`));
    const lines = createInterface({ input: stdout });
    const timer = setTimeout(() => fail('the window could not be typed in for 30 s'), 30_000);
    lines.on('line', (line) => {
      const match = /^usable (\d+)$/.exec(line);
      if (match) resolve(Number(match[1]));
    });
    lines.once('close', () => fail('the program ended before its window could be typed in'));
    lines.once('close', () => clearTimeout(timer));
  });
}
