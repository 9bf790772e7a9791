/**
 * Builds the app as users get it, unpacked in a folder: `npm run package`.
 * With `-- --installers` it makes this system's installers as well, which electron-builder needs its download server for.
 *
 * A package made with the stand-in Electron starts and can be tested, but must not be given to anyone: it goes to
 * release/test-only, holds a file that says so, and installers are not made of it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolveElectron } from './electron-runtime.mjs';
import { ADDON } from './electron-stand-in.mjs';
import { MissingFromSystem } from './system-tools.mjs';

const project = path.resolve(import.meta.dirname, '..');
const modules = path.join(project, 'node_modules');
const TEST_ONLY = `This copy of Otway was made for tests with a stand-in Electron that is too old to be safe.
Do not install it and do not give it to anyone.
`;

try {
  console.log(await makePackage(process.argv.includes('--installers')));
} catch (error) {
  console.error(error instanceof MissingFromSystem ? error.message : error);
  process.exit(1);
}

/** @returns {Promise<string>} the folder of the unpacked app */
async function makePackage(installers) {
  const runtime = await resolveElectron();
  const testOnly = runtime.kind !== 'official';
  if (testOnly && installers) {
    throw new MissingFromSystem(
      'Installers need the official Electron, which is not here. Run "npx install-electron" first.',
    );
  }
  if (!testOnly && existsSync(path.join(modules, 'better-sqlite3/prebuilds/linux-x64.node.own'))) {
    throw new Error('The database addon is not the one its package brought. Run "npm ci" and try again.');
  }
  run(path.join(modules, 'electron-vite/bin/electron-vite.js'), ['build']);

  const output = path.join(project, 'release', testOnly ? 'test-only' : '');
  rmSync(output, { recursive: true, force: true });
  const distribution = testOnly ? plainCopy(runtime.folder) : runtime.folder;
  try {
    run(path.join(modules, 'electron-builder/cli.js'), [
      ...(installers ? [] : ['--dir']),
      '--publish=never',
      `-c.electronDist=${distribution}`,
      `-c.electronVersion=${runtime.version}`,
      `-c.directories.output=${output}`,
      ...(testOnly ? ['-c.extraMetadata.testOnly=true'] : []),
    ]);
  } finally {
    if (testOnly) rmSync(distribution, { recursive: true, force: true });
  }
  const unpacked = path.join(output, unpackedName());
  if (testOnly) writeFileSync(path.join(unpacked, 'TEST-ONLY.txt'), TEST_ONLY);
  return unpacked;
}

/** The stand-in without what was added to it for development. */
function plainCopy(folder) {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'otway-electron-'));
  const leftOut = [path.dirname(ADDON), '.ready', 'resources/default_app.asar'].map((name) =>
    path.join(folder, name),
  );
  cpSync(folder, copy, { recursive: true, filter: (source) => !leftOut.includes(source) });
  return copy;
}

function unpackedName() {
  if (process.platform === 'darwin') return process.arch === 'arm64' ? 'mac-arm64' : 'mac';
  return process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked';
}

function run(program, args) {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0)
    throw new MissingFromSystem(`${path.basename(program)} stopped with code ${status}; see above.`);
}
