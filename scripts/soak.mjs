/**
 * Kills the whole app at random moments while a note is typed through its window, and looks for everything that was shown as
 * saved: `npm run soak`.
 *
 *   npm run soak               200 kills, about 20 minutes
 *   npm run soak -- 10000      as many as that
 *   npm run soak -- --write    also puts the outcome into docs/measurements.md
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolveElectron } from './electron-runtime.mjs';
import { describeMachine, writeSection } from './measurements.mjs';
import { MissingFromSystem } from './system-tools.mjs';
import { openDisplay } from './virtual-display.mjs';

const project = path.resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);
const kills = Number(words.find((word) => !word.startsWith('--')) ?? 200);
const folder = mkdtempSync(path.join(os.tmpdir(), 'otway-soak-'));
const outcomeFile = path.join(folder, 'outcome.txt');

try {
  if (!Number.isSafeInteger(kills) || kills < 1) {
    throw new MissingFromSystem('The number of kills is a whole number from 1 on.');
  }
  process.exitCode = await soak();
} catch (error) {
  console.error(error instanceof MissingFromSystem ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function soak() {
  const runtime = await resolveElectron();
  const display = await openDisplay();
  try {
    const environment = {
      ...process.env,
      ...runtime.environment,
      ...display.environment,
      OTWAY_KILLS: String(kills),
      OTWAY_OUTCOME: outcomeFile,
    };
    const built = run('node_modules/electron-vite/bin/electron-vite.js', ['build'], environment);
    if (built !== 0) return built;
    const status = run('node_modules/@playwright/test/cli.js', ['test', 'security/kill-app'], environment);
    if (status === 0 && words.includes('--write')) {
      const outcome = readFileSync(outcomeFile, 'utf8');
      writeSection('kills', `${describeMachine()}, Electron ${runtime.version}: ${outcome}.`);
    }
    return status;
  } finally {
    display.stop();
  }
}

function run(program, args, environment) {
  const child = spawnSync(process.execPath, [path.join(project, program), ...args], {
    cwd: project,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return child.status ?? 1;
}
