/**
 * `npm run demo -- OUT`: runs the built app on a virtual display and drives it from outside, as its end-to-end tests do. It makes a vault,
 * opens the sample case, finishes its assessment through the screens, and writes every document as PDF and a picture of each main screen
 * into OUT (by default the ignored folder `demo-output`), one line a file. Nothing of it is part of the app.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { resolveElectron } from './electron-runtime.mjs';
import { MissingFromSystem } from './system-tools.mjs';
import { openDisplay } from './virtual-display.mjs';

const project = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(process.argv[2] ?? path.join(project, 'demo-output'));

try {
  await run();
} catch (error) {
  console.error(error instanceof MissingFromSystem ? error.message : error);
  process.exitCode = 1;
}

async function run() {
  if (!process.features.typescript) {
    throw new MissingFromSystem(
      'The demo needs Node 22.18 or newer. "npm run demo" brings its own where npm has one for this system.',
    );
  }
  build();
  const runtime = await resolveElectron();
  const display = await openDisplay();
  // Playwright starts the app with this process's own environment.
  Object.assign(process.env, runtime.environment, display.environment);
  try {
    await emptyOfEarlierRuns();
    const { walk } = await import('./demo/walk.mjs');
    await walk(folder, (file) => console.log(path.join(folder, file)));
  } finally {
    display.stop();
  }
}

function build() {
  const tool = path.join(project, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status } = spawnSync(process.execPath, [tool, 'build', '--logLevel', 'error'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new MissingFromSystem('The app could not be built.');
}

/** A file of an earlier run beside those of this one would mislead. Other files in the folder stay. */
async function emptyOfEarlierRuns() {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (/^\d\d-.+\.png$|^(employer-report|recommendation-letter)\.pdf$/.test(name))
      await rm(path.join(folder, name));
  }
}
