import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, expect, test } from '@playwright/test';

const projectFolder = path.resolve(import.meta.dirname, '../..');

test.skip(process.platform !== 'linux', 'packages of other systems are laid out differently');

let unpacked: string;
let userData: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const printed = execFileSync(process.execPath, [path.join(projectFolder, 'scripts/package.mjs')], {
    cwd: projectFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  unpacked = printed.trim().split('\n').at(-1) ?? '';
  userData = await mkdtemp(path.join(os.tmpdir(), 'otway-packaged-'));
});

test.afterAll(async () => {
  await rm(userData, { recursive: true, force: true, maxRetries: 5 });
});

test('the packaged program has the hardened fuses', async () => {
  const fuses = await getCurrentFuseWire(path.join(unpacked, 'otway'));
  const { ENABLE, DISABLE } = FuseState;
  expect({
    runAsNode: fuses[FuseV1Options.RunAsNode],
    cookieEncryption: fuses[FuseV1Options.EnableCookieEncryption],
    nodeOptions: fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    nodeInspect: fuses[FuseV1Options.EnableNodeCliInspectArguments],
    asarIntegrity: fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    onlyAsar: fuses[FuseV1Options.OnlyLoadAppFromAsar],
    filePrivileges: fuses[FuseV1Options.GrantFileProtocolExtraPrivileges],
  }).toEqual({
    runAsNode: DISABLE,
    cookieEncryption: ENABLE,
    nodeOptions: DISABLE,
    nodeInspect: DISABLE,
    asarIntegrity: ENABLE,
    onlyAsar: ENABLE,
    filePrivileges: DISABLE,
  });
});

test('the package holds what the app needs and nothing of development', async () => {
  const inside = listPackage(path.join(unpacked, 'resources/app.asar'), { isPack: false });
  for (const needed of [
    '/out/main/main.js',
    '/out/main/records.js',
    '/out/main/printing.js',
    '/out/preload/preload.cjs',
  ]) {
    expect(inside).toContain(needed);
  }
  expect(inside.filter((name) => /^\/(scripts|test|node_modules\/node-)/.test(name))).toEqual([]);

  const addons = (
    await readdir(path.join(unpacked, 'resources/app.asar.unpacked'), { recursive: true })
  ).filter((name) => name.includes('.node'));
  const files = addons.filter((name) => /\.node[^/]*$/.test(name)).map((name) => path.basename(name));
  expect(files.sort()).toEqual(['argon2.linux-x64-gnu.node', 'linux-x64.node']);
});

test('the packaged app starts and shows its first screen', async () => {
  // Reading the archive for the first time takes a busy machine long.
  test.setTimeout(90_000);
  const rootSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const program = spawn(
    path.join(unpacked, 'otway'),
    [`--user-data-dir=${userData}`, '--remote-debugging-port=0', ...rootSwitches],
    { stdio: 'ignore' },
  );
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort()}`);
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('the packaged app opened no window');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
    expect(new URL(page.url()).protocol).toBe('app:');
    await browser.close();
  } finally {
    program.kill();
  }
});

/** Chromium writes the port it chose to a file in the user-data folder. */
async function debuggingPort(): Promise<string> {
  const file = path.join(userData, 'DevToolsActivePort');
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (existsSync(file)) {
      const [port] = (await readFile(file, 'utf8')).split('\n');
      if (port) return port;
    }
    await sleep(100);
  }
  throw new Error('the packaged app did not start within 60 s');
}
