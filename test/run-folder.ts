import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Gives a run of tests a temporary folder of its own, which is gone when the run ends, however it ends: whatever tests, and the
 * programs that they start, leave behind lies in it. Vitest and Playwright call this before they start workers, which take
 * the environment over; what a run calls its workers with, the programs they start get as well.
 * @returns what removes the folder
 */
export default function ownTemporaryFolder(): () => void {
  // Short: Chromium puts a socket a folder deeper, and the path of a socket holds about a hundred characters.
  const folder = mkdtempSync(path.join(tmpdir(), 'ot-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // TMPDIR on Linux and macOS, the others on Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  // An interrupted run never gets to its teardown.
  process.once('exit', remove);
  return remove;
}
