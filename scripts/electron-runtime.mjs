/**
 * Finds an Electron to develop and test with, and runs a command with it:
 *
 *   node scripts/electron-runtime.mjs electron .           the app
 *   node scripts/electron-runtime.mjs playwright test      the end-to-end tests
 *
 * First choice is the official binary of the version in package.json: present, or downloaded now. Where that cannot be had,
 * a stand-in is made once per user (electron-stand-in.mjs). ELECTRON_RUNTIME=official or =stand-in insists on one of them.
 * Without a display the command gets a virtual one. Nothing here is part of the app.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ADDON, standIn } from './electron-stand-in.mjs';
import { ensureLibraries, MissingFromSystem } from './system-tools.mjs';
import { openDisplay } from './virtual-display.mjs';

const modules = path.resolve(import.meta.dirname, '../node_modules');
const electronPackage = path.join(modules, 'electron');
const say = (line) => console.error(`[electron] ${line}`);

/**
 * @typedef {object} Runtime
 * @property {'official' | 'stand-in'} kind
 * @property {string} version Electron's version
 * @property {string} folder the unpacked distribution
 * @property {string} executable
 * @property {Record<string, string>} environment makes `require('electron')`, electron-vite and Playwright use it
 * @property {string[]} switches that the executable needs for this user
 */

/**
 * Finds or makes an Electron, with the system libraries and the database addon that go with it.
 * @returns {Promise<Runtime>}
 * @throws {MissingFromSystem} with the command that would help
 */
export async function resolveElectron() {
  const wanted = process.env.ELECTRON_RUNTIME;
  if (wanted && wanted !== 'official' && wanted !== 'stand-in') {
    throw new MissingFromSystem(`ELECTRON_RUNTIME is "${wanted}"; it can be official or stand-in.`);
  }
  const runtime = (wanted !== 'stand-in' && official()) || (wanted !== 'official' && (await substitute()));
  if (!runtime) {
    throw new MissingFromSystem(
      'No Electron can be had here. Run "npx install-electron" where its download server can be reached, then try again.',
    );
  }
  ensureLibraries(runtime.executable);
  placeAddon(runtime);
  const rootOnLinux = process.platform === 'linux' && process.getuid() === 0;
  return { ...runtime, switches: rootOnLinux ? ['--no-sandbox'] : [] };
}

function official() {
  return installedOfficial() ?? (downloadOfficial() ? installedOfficial() : null);
}

function installedOfficial() {
  try {
    const { version } = JSON.parse(fs.readFileSync(path.join(electronPackage, 'package.json'), 'utf8'));
    const folder = path.join(electronPackage, 'dist');
    const present = fs.readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
    const executable = path.join(
      folder,
      fs.readFileSync(path.join(electronPackage, 'path.txt'), 'utf8').trim(),
    );
    if (present !== version || !fs.existsSync(executable)) return null;
    return { kind: 'official', version, folder, executable, environment: {} };
  } catch {
    return null;
  }
}

function downloadOfficial() {
  const run = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (run.status !== 0) {
    const reason = /^\w*Error: .*$/m.exec(run.stderr)?.[0] ?? 'no reason given';
    say(`the official Electron could not be downloaded (${reason})`);
  }
  return run.status === 0;
}

async function substitute() {
  const found = await standIn(say);
  if (!found) return null;
  const environment = {
    ELECTRON_OVERRIDE_DIST_PATH: found.folder,
    ELECTRON_EXEC_PATH: found.executable,
  };
  return { kind: 'stand-in', ...found, environment };
}

/**
 * Puts the database addon that fits this Electron where the package looks for it. The package's own is kept beside it, and
 * comes back as soon as an official Electron is used. Files are swapped by renaming, since a running program may hold them.
 */
function placeAddon(runtime) {
  const place = path.join(modules, 'better-sqlite3/prebuilds/linux-x64.node');
  const own = `${place}.own`;
  if (runtime.kind === 'official') {
    if (fs.existsSync(own)) fs.renameSync(own, place);
    return;
  }
  const rebuilt = path.join(runtime.folder, ADDON);
  if (digestOf(place) === digestOf(rebuilt)) return;
  const fresh = `${place}.${process.pid}`;
  if (!fs.existsSync(own)) {
    fs.copyFileSync(place, fresh);
    fs.renameSync(fresh, own);
  }
  fs.copyFileSync(rebuilt, fresh);
  fs.renameSync(fresh, place);
}

function digestOf(file) {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

/**
 * Runs a command with an Electron and a display, passing its output through.
 * @param {string} command `electron` is the Electron itself; anything else is looked up as npm scripts do
 * @param {string[]} args
 * @param {{environment?: Record<string, string>}} [options]
 * @returns {Promise<number>} exit code
 */
export async function runWithElectron(command, args, options = {}) {
  const runtime = await resolveElectron();
  const display = await openDisplay();
  say(`${runtime.kind} ${runtime.version}`);
  const words =
    command === 'electron' ? [runtime.executable, ...runtime.switches, ...args] : [command, ...args];
  const environment = {
    ...process.env,
    ...runtime.environment,
    ...display.environment,
    ...options.environment,
  };
  environment.PATH = path.join(modules, '.bin') + path.delimiter + environment.PATH;
  // electron-vite's development server does not add the switch that root needs.
  if (runtime.switches.length > 0) environment.NO_SANDBOX = '1';
  try {
    return await passThrough(words, environment);
  } finally {
    display.stop();
  }
}

function passThrough([program, ...args], environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: environment,
      shell: process.platform === 'win32' && !path.isAbsolute(program),
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

if (process.argv[1] === import.meta.filename) {
  const [command, ...args] = process.argv.slice(2);
  if (!command) {
    console.error('Usage: node scripts/electron-runtime.mjs <command> [arguments]');
    process.exit(2);
  }
  try {
    process.exit(await runWithElectron(command, args));
  } catch (error) {
    console.error(error instanceof MissingFromSystem ? error.message : error);
    process.exit(1);
  }
}
