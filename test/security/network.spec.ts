import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { programs, startTyping } from '../bench/support/launch';
import { makeVault } from '../bench/support/vault';
import { TracedElectron, withoutNetwork } from './support/network';

const projectFolder = path.resolve(import.meta.dirname, '../..');
/** The end-to-end tests that do the main job; they run again here, without a network. */
const mainJob = ['test/e2e/main-job.spec.ts'];

test.skip(process.platform !== 'linux', 'network namespaces and strace are Linux’s own');

test('the main job works without a network, and reaches for none', async () => {
  test.setTimeout(300_000);
  // The loopback is there for the test harness alone: it attaches to the app through it. The app listens; it never connects.
  const isolation = withoutNetwork(true);
  if ('reason' in isolation) throw new Error(`No network namespace can be made here: ${isolation.reason}`);
  const traced = new TracedElectron();
  try {
    const playwright = path.join(projectFolder, 'node_modules/@playwright/test/cli.js');
    const { status, output } = await run(
      [
        ...isolation.words,
        process.execPath,
        playwright,
        'test',
        '--reporter=line',
        `--output=${traced.folder}/results`,
        ...mainJob,
      ],
      { ELECTRON_OVERRIDE_DIST_PATH: traced.folder },
    );
    expect(status, output).toBe(0);
    const { reached, listened, calls } = await traced.traffic();
    expect(calls, 'calls traced').toBeGreaterThan(100);
    expect(reached, 'calls to internet addresses').toEqual([]);
    const elsewhere = listened.filter((line) => !line.includes('inet_addr("127.0.0.1")'));
    expect(elsewhere, 'doors open to other computers').toEqual([]);
  } finally {
    traced.remove();
  }
});

test('the app by itself starts with no interface at all, and opens no internet socket', async () => {
  test.setTimeout(90_000);
  const isolation = withoutNetwork(false);
  if ('reason' in isolation) throw new Error(`No network namespace can be made here: ${isolation.reason}`);
  const traced = new TracedElectron();
  const userData = mkdtempSync(path.join(os.tmpdir(), 'otway-alone-'));
  try {
    await makeVault(userData);
    const executable = [...isolation.words, path.join(traced.folder, 'electron')];
    const started = await startTyping(programs.otway, userData, executable);
    await started.stop();
    const { reached, listened, calls } = await traced.traffic();
    expect(calls, 'calls traced').toBeGreaterThan(10);
    expect(reached).toEqual([]);
    expect(listened).toEqual([]);
  } finally {
    traced.remove();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('the trace sees a program that does reach for the network', async () => {
  const traced = new TracedElectron();
  try {
    const script = "require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)";
    await run([path.join(traced.folder, 'electron'), '-e', script], { ELECTRON_RUN_AS_NODE: '1' });
    expect((await traced.traffic()).reached.join('\n')).toContain('htons(9)');
  } finally {
    traced.remove();
  }
});

function run(
  [program = '', ...words]: string[],
  environment: Record<string, string>,
): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: projectFolder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: unknown) => {
      output = `${output}${chunk}`.slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
