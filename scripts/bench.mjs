/**
 * Measures the app against the speeds it promises: `npm run bench`.
 *
 *   npm run bench              prints every figure with its bound
 *   npm run bench -- --write   also puts them into docs/measurements.md
 *   npm run bench -- start     only the measurements whose file name holds "start"
 *   npm run bench -- size      only the size of the instruments, which needs no app
 *
 * A figure over its bound does not fail the run, since a busy machine may be the reason; whatever breaks does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolveElectron } from './electron-runtime.mjs';
import { engineSize } from './engine-size.mjs';
import { describeMachine, figureTable, writeSection } from './measurements.mjs';
import { MissingFromSystem } from './system-tools.mjs';
import { openDisplay } from './virtual-display.mjs';

const project = path.resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));
const folder = mkdtempSync(path.join(os.tmpdir(), 'otway-bench-'));
const figuresFile = path.join(folder, 'figures.jsonl');

try {
  if (chosen.length === 0 || chosen.includes('size')) await measureSize();
  if (chosen.length !== 1 || chosen[0] !== 'size') {
    if (process.platform !== 'linux') {
      throw new MissingFromSystem('The measurements read memory from /proc and so run on Linux only.');
    }
    process.exitCode = await measure();
  }
} catch (error) {
  console.error(error instanceof MissingFromSystem ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Counts bytes, so it is the same on every machine. */
async function measureSize() {
  const { engine, words: spoken } = await engineSize();
  const table = figureTable([
    {
      name: 'Instruments: calculations, tables, drawings',
      value: engine / 1000,
      unit: 'kB',
      bound: 120,
      method: 'what their forms add to the page, minified, without packages',
    },
    {
      name: 'Their words',
      value: spoken / 1000,
      unit: 'kB',
      bound: null,
      method: 'questions, explanations, sources and limits',
    },
  ]);
  console.log(`\n${table.plain}\n`);
  if (words.includes('--write')) writeSection('size', table.markdown);
}

async function measure() {
  const runtime = await resolveElectron();
  const display = await openDisplay();
  try {
    const environment = {
      ...process.env,
      ...runtime.environment,
      ...display.environment,
      OTWAY_FIGURES: figuresFile,
    };
    const built = run('node_modules/electron-vite/bin/electron-vite.js', ['build'], environment, 'pipe');
    if (built !== 0) return built;
    const config = 'test/bench/playwright.config.ts';
    const status = run(
      'node_modules/@playwright/test/cli.js',
      ['test', '-c', config, ...chosen],
      environment,
    );
    const figures = existsSync(figuresFile) ? readFigures() : [];
    if (figures.length === 0) return status || 1;
    const load = os.loadavg()[0].toFixed(1);
    const machine = `${describeMachine()}, Electron ${runtime.version}; ${load} processes wanted a core at the end`;
    const table = figureTable(figures);
    console.log(`\n${machine}\n\n${table.plain}\n`);
    if (words.includes('--write') && status === 0) writeSection('figures', `${machine}\n\n${table.markdown}`);
    return status;
  } finally {
    display.stop();
  }
}

function readFigures() {
  return readFileSync(figuresFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function run(program, args, environment, output = 'inherit') {
  const child = spawnSync(process.execPath, [path.join(project, program), ...args], {
    cwd: project,
    env: environment,
    stdio: ['ignore', output, 'inherit'],
  });
  return child.status ?? 1;
}
