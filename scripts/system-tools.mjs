/**
 * Programs and shared libraries that development and tests need from the operating system. Nothing here is part of the app.
 *
 * On Debian and its relatives, as root, what is missing is installed, and said so. Anywhere else the exact command is printed
 * and the caller stops.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Command -> the Debian package that brings it, and what it is for. */
const TOOLS = {
  Xvfb: { package: 'xvfb', purpose: 'a virtual display for the app' },
  'g++': { package: 'g++', purpose: 'rebuilding the database addon for the stand-in Electron' },
  make: { package: 'make', purpose: 'rebuilding the database addon for the stand-in Electron' },
  python3: { package: 'python3', purpose: 'rebuilding the database addon for the stand-in Electron' },
  tar: { package: 'tar', purpose: 'unpacking the stand-in Electron' },
  pdftotext: { package: 'poppler-utils', purpose: 'reading printed documents back in tests' },
  exiftool: { package: 'libimage-exiftool-perl', purpose: 'looking for metadata of photos in tests' },
  qpdf: { package: 'qpdf', purpose: 'checking printed documents in tests' },
  soffice: { package: 'libreoffice-writer-nogui', purpose: 'opening Word documents in tests' },
  age: { package: 'age', purpose: 'opening packages with the standard tool in tests' },
  strace: { package: 'strace', purpose: 'proving that the app makes no connection' },
  unshare: { package: 'util-linux', purpose: 'running the app without a network in tests' },
  ip: { package: 'iproute2', purpose: 'running the app without a network in tests' },
};

/** Shared library -> the packages that bring it, newest naming first: Debian 13 renamed several with "t64". */
const LIBRARIES = {
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libsmime3.so': ['libnss3'],
  'libnspr4.so': ['libnspr4'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libgbm.so.1': ['libgbm1'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libexpat.so.1': ['libexpat1'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libudev.so.1': ['libudev1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libxcb.so.1': ['libxcb1'],
};

/** Electron opens this library while running, so `ldd` does not list it. */
const OPENED_LATER = ['libgtk-3.so.0'];

/** Something is missing that only the user can install; its message is the whole instruction. */
export class MissingFromSystem extends Error {}

/**
 * Makes sure commands exist.
 * @param {(keyof typeof TOOLS)[]} names
 * @throws {MissingFromSystem} naming the command to run
 */
export function ensureTools(names) {
  const missing = names.filter((name) => !hasCommand(name));
  if (missing.length === 0) return;
  const reasons = missing.map((name) => `${name} (${TOOLS[name].purpose})`);
  install(
    reasons,
    missing.map((name) => [TOOLS[name].package]),
  );
}

/** Every tool that the full test run uses. */
export function ensureTestTools() {
  if (process.platform !== 'linux') return;
  ensureTools(['pdftotext', 'qpdf', 'exiftool', 'soffice', 'age', 'strace', 'unshare', 'ip']);
}

/**
 * Makes sure the shared libraries a Linux program needs exist. Does nothing on other systems.
 * @param {string} executable
 * @throws {MissingFromSystem} naming the command to run
 */
export function ensureLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries(executable);
  if (missing.length === 0) return;
  const unknown = missing.filter((name) => !LIBRARIES[name]);
  if (unknown.length > 0) {
    throw new MissingFromSystem(
      `Electron needs these shared libraries, which this system lacks: ${unknown.join(', ')}. Install the packages that bring them.`,
    );
  }
  install(
    missing,
    missing.map((name) => LIBRARIES[name]),
  );
  const still = missingLibraries(executable);
  if (still.length > 0) throw new MissingFromSystem(`Still missing after installation: ${still.join(', ')}.`);
}

function missingLibraries(executable) {
  const listed = execFileSync('ldd', [executable], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const missing = new Set([...listed.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]));
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '';
  for (const name of OPENED_LATER) if (!known.includes(name)) missing.add(name);
  return [...missing].sort();
}

function hasCommand(name) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return folders.some((folder) => existsSync(path.join(folder, name + suffix)));
}

/**
 * @param {string[]} reasons what is missing, in words
 * @param {string[][]} wanted for each, the package names it may have
 */
function install(reasons, wanted) {
  const hasApt = process.platform === 'linux' && hasCommand('apt-get');
  if (!hasApt) {
    throw new MissingFromSystem(
      `Missing: ${reasons.join(', ')}. Install with your system's package manager (named here as in Debian): ${firstNames(wanted).join(' ')}`,
    );
  }
  if (process.getuid() !== 0) {
    throw new MissingFromSystem(
      `Missing: ${reasons.join(', ')}.\nRun:\n  sudo apt-get update && sudo apt-get install -y ${firstAvailable(wanted).join(' ')}`,
    );
  }
  console.error(`Missing: ${reasons.join(', ')}.`);
  apt(['update', '-q']);
  const packages = firstAvailable(wanted);
  console.error(`Installing with apt-get: ${packages.join(' ')}`);
  const result = apt(['install', '-y', '-q', '--no-install-recommends', ...packages]);
  if (result.status !== 0) {
    throw new MissingFromSystem(
      `apt-get could not install ${packages.join(' ')}:\n${result.stderr.slice(-2000)}`,
    );
  }
}

/** Runs apt-get, one at a time on this machine. */
function apt(args) {
  const lock = path.join(os.tmpdir(), 'otway-apt.lock');
  return spawnSync('flock', [lock, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
}

function firstNames(wanted) {
  return [...new Set(wanted.map((names) => names.at(-1)))];
}

function firstAvailable(wanted) {
  return [...new Set(wanted.map((names) => names.find(hasCandidate) ?? names.at(-1)))];
}

function hasCandidate(name) {
  const policy = spawnSync('apt-cache', ['policy', name], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return /Candidate: (?!\(none\))/.test(policy.stdout ?? '');
}
