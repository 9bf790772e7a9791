/**
 * Runs every check of the project in order, and stops at the first that fails: `npm test`.
 *
 *   npm test                 everything
 *   npm test -- unit e2e     only the steps named
 *
 * Checks print their output only when they fail; tests print theirs as they go. Each step's time is shown, and the last line
 * counts the tests.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolveElectron } from './electron-runtime.mjs';
import { ensureTestTools, MissingFromSystem } from './system-tools.mjs';
import { openDisplay } from './virtual-display.mjs';

const project = path.resolve(import.meta.dirname, '..');
const modules = path.join(project, 'node_modules');
const reports = mkdtempSync(path.join(os.tmpdir(), 'otway-test-'));
const unitReport = path.join(reports, 'unit.json');
const endToEndReport = path.join(reports, 'e2e.json');

const STEPS = [
  { name: 'lock', program: 'scripts/check-lock.mjs' },
  { name: 'types', program: 'scripts/check-types.mjs' },
  { name: 'lint', program: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'] },
  { name: 'layers', program: 'scripts/check-layers.mjs' },
  { name: 'unused', program: 'node_modules/knip/bin/knip.js', args: ['--treat-config-hints-as-errors'] },
  { name: 'builder', program: 'scripts/check-builder.mjs' },
  {
    name: 'unit',
    program: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    shown: true,
    count: countUnit,
  },
  { name: 'build', program: 'node_modules/electron-vite/bin/electron-vite.js', args: ['build'] },
  {
    name: 'e2e',
    program: 'node_modules/@playwright/test/cli.js',
    // A window on a busy machine can lose one race in a thousand: one more try, and the run says which test took it.
    args: ['test', '--retries=1', '--reporter=list,json'],
    shown: true,
    count: countEndToEnd,
  },
];

const counts = { passed: 0, failed: 0 };
let code = 1;
try {
  code = await runAll(chosenSteps(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof MissingFromSystem ? error.message : error);
  counts.failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(code);

function chosenSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map(({ name }) => name).join(', ');
    throw new MissingFromSystem(`No such step: ${unknown.join(', ')}. The steps are ${known}.`);
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}

async function runAll(steps) {
  let environment = process.env;
  let display;
  try {
    for (const step of steps) {
      // Tests use Electron and other programs; checks do without, so that they fail fast.
      if (step.count && !display) {
        const started = performance.now();
        ensureTestTools();
        const runtime = await resolveElectron();
        display = await openDisplay();
        environment = { ...process.env, ...runtime.environment, ...display.environment };
        report(`Electron ${runtime.version} (${runtime.kind})`, started, true);
      }
      if (!(await runStep(step, environment))) return 1;
    }
    return 0;
  } finally {
    display?.stop();
  }
}

async function runStep(step, environment) {
  const started = performance.now();
  if (step.shown) console.log(`\n--- ${step.name}`);
  const { status, output } = await run(step, environment);
  if (step.count) addCounts(step, status);
  else if (status !== 0) counts.failed += 1;
  if (status !== 0) console.log(output);
  report(step.name, started, status === 0);
  return status === 0;
}

function run({ program, args = [], shown }, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(project, program), ...args], {
      cwd: project,
      env: {
        ...environment,
        PATH: path.join(modules, '.bin') + path.delimiter + process.env.PATH,
        PLAYWRIGHT_JSON_OUTPUT_NAME: endToEndReport,
      },
      stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** A runner that stopped before it wrote its report counts as one failure. */
function addCounts(step, status) {
  let counted = { passed: 0, failed: 0 };
  try {
    counted = step.count();
  } catch {
    // No report: the status below tells.
  }
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  counts.passed += counted.passed;
  counts.failed += counted.failed;
}

function countUnit() {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitReport, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

function countEndToEnd() {
  const { stats } = JSON.parse(readFileSync(endToEndReport, 'utf8'));
  if (stats.flaky > 0)
    console.log(`${stats.flaky} passed only when tried again: listed above as flaky, to be mended.`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

function report(name, started, passed) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
}
