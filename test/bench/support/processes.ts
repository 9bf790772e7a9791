import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process and all processes started by it, directly or not. Linux only. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(Number(name));
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    if (!existsSync(`/proc/${pid}`)) continue;
    found.push(pid);
    waiting.push(...(children.get(pid) ?? []));
  }
  return found;
}

/**
 * Memory of a process and all its children in mebibytes: the sum of their proportional set sizes, so that a page shared by
 * several processes counts once in all.
 */
export function memoryOf(root: number): number {
  const sizes = processTree(root).map(proportionalSetSize);
  return sizes.reduce((sum, kibibytes) => sum + kibibytes, 0) / 1024;
}

/** The words a process was started with; empty when it has ended. */
export function commandLine(pid: number): string[] {
  return (read(`/proc/${pid}/cmdline`) ?? '').split('\0').filter(Boolean);
}

/** True while a process runs; one that has ended but is not yet reaped does not. */
export function isRunning(pid: number): boolean {
  const status = read(`/proc/${pid}/status`);
  return status !== undefined && !/^State:\s+[ZX]/m.test(status);
}

function proportionalSetSize(pid: number): number {
  const match = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '');
  return match ? Number(match[1]) : 0;
}

function parentOf(pid: number): number | undefined {
  const match = /^PPid:\s+(\d+)$/m.exec(read(`/proc/${pid}/status`) ?? '');
  return match ? Number(match[1]) : undefined;
}

/** The text of a file of the process table; undefined when the process has ended meanwhile. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
