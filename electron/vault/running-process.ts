import fs from 'node:fs';
import { codeOf } from './file-errors.ts';

/**
 * When a process was started, in the system's own count, which tells it from a later process with the same number. Null when it
 * does not run: one that was killed but still has its number is not running. Undefined where the system has no such count.
 */
export function processStart(pid: number): string | null | undefined {
  if (process.platform !== 'linux') return isThere(pid) ? undefined : null;
  let text: string;
  try {
    text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return isThere(pid) ? undefined : null;
  }
  // The program's name, in brackets, may hold anything; the state follows it, and the start is 19 further on.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? null : fields[19];
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
