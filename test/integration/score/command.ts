import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const project = path.resolve(import.meta.dirname, '../../..');

export interface Ran {
  readonly status: number | null;
  readonly answers: string[];
  readonly errors: string;
}

/** The score command, as its own process, with these options for Node. */
export function startScore(options: readonly string[] = []): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...options, 'scripts/score.mjs'], { cwd: project });
}

/** The score command as users run it, through npm, with little more of an environment than where programs are. */
export function startScoreThroughNpm(): ChildProcessWithoutNullStreams {
  const { PATH, SystemRoot } = process.env;
  return spawn('npm', ['run', '--silent', 'score'], {
    cwd: project,
    env: { PATH, SystemRoot },
    shell: process.platform === 'win32',
  });
}

/** Gives the bytes to the command and gathers what it answers. */
export async function run(command: ChildProcessWithoutNullStreams, given: string | Buffer): Promise<Ran> {
  command.stdin.on('error', () => undefined);
  const closed = once(command, 'close');
  command.stdin.end(given);
  const [out, errors] = await Promise.all([text(command.stdout), text(command.stderr)]);
  const [status] = await closed;
  const lines = out.split('\n');
  if (lines.pop() !== '') throw new Error('the last answer has no end');
  return { status, answers: lines, errors };
}
