import { readdirSync, readFileSync } from 'node:fs';
import type { OtwayApp } from '../../e2e/support/app';

/**
 * Kills every process of the app at once, as a power cut would, and waits until they are gone. The main process is the leader of a
 * process group that the test harness made for it; nothing else is in it.
 */
export async function killApp(otway: OtwayApp): Promise<void> {
  const { pid } = otway.app.process();
  if (pid === undefined) throw new Error('the app does not run');
  const group = membersOf(pid);
  if (!group.includes(pid)) throw new Error('the app does not lead a process group of its own');
  process.kill(-pid, 'SIGKILL');
  while (membersOf(pid).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Lets every process of the app stand still for a while, as sleep does, while the clock goes on. */
export async function pauseApp(otway: OtwayApp, milliseconds: number): Promise<void> {
  const { pid } = otway.app.process();
  if (pid === undefined || !membersOf(pid).includes(pid)) throw new Error('the app does not run');
  process.kill(-pid, 'SIGSTOP');
  try {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  } finally {
    process.kill(-pid, 'SIGCONT');
  }
}

/** Running processes of a process group. Linux only. */
function membersOf(group: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const fields = statusFields(pid);
      return fields !== undefined && fields.group === group && fields.state !== 'Z' && fields.state !== 'X';
    });
}

function statusFields(pid: number): { state: string; group: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, which may hold anything.
    const [state = '', , group] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state, group: Number(group) };
  } catch {
    return undefined;
  }
}

/** Kills the records process of a running app. */
export async function killRecords(otway: OtwayApp): Promise<void> {
  const pids = await otway.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ name }) => name === 'Otway records')
      .map(({ pid }) => pid),
  );
  const [pid, ...others] = pids;
  if (pid === undefined || others.length > 0) throw new Error(`${pids.length} records processes, not one`);
  process.kill(pid, 'SIGKILL');
}
