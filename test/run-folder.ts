import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Folders of runs bear the number of the process that made them. */
const ofRun = /^ot-(\d+)-/u;

/**
 * Gives a run of tests a temporary folder of its own, which is gone when the run ends: whatever tests, and the programs that they
 * start, leave behind lies in it. Vitest and Playwright call this before they start workers, which take the environment over, and so
 * do the programs that those start. What a run left that was killed goes with the next one.
 * @returns what removes the folder
 */
export default function ownTemporaryFolder(): () => void {
  const parent = tmpdir();
  for (const name of readdirSync(parent)) {
    const [, pid] = ofRun.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) tidy(path.join(parent, name));
  }
  // Short: Chromium puts a socket a folder deeper, and the path of a socket holds about a hundred characters.
  const folder = mkdtempSync(path.join(parent, `ot-${process.pid}-`));
  const remove = () => removeWhole(folder);
  // TMPDIR on Linux and macOS, the others on Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  // An interrupted run never gets to its teardown.
  process.once('exit', remove);
  return remove;
}

function removeWhole(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function tidy(folder: string): void {
  try {
    removeWhole(folder);
  } catch {
    // It is somebody else's, or they remove it just now.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else runs all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
