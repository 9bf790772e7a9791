/**
 * Applies the layer rules (.dependency-cruiser.mjs) to the source, then proves that each rule can fail: a small project that
 * breaks every one of them must be caught at every one.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import layers from '../.dependency-cruiser.mjs';

const project = path.resolve(import.meta.dirname, '..');
const FOLDERS = ['electron', 'renderer', 'shared'];

/** File -> text of a project in which each rule is broken. */
const PLANTED = {
  'shared/reads-a-file.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  'shared/left.ts': "import { right } from './right';\nexport const left = () => right;\n",
  'shared/right.ts': "import { left } from './left';\nexport const right = () => left;\n",
  'electron/screen.ts': "import { page } from '../renderer/page';\nexport const screen = page;\n",
  'electron/query.ts':
    "import Database from 'better-sqlite3';\nexport const query = new Database().prepare('select 1');\n",
  'electron/derive.ts': "import { hashRaw } from '@node-rs/argon2';\nexport const derive = hashRaw;\n",
  'electron/nowhere.ts': "import { nothing } from './no-such-file';\nexport const nowhere = nothing;\n",
  'electron/storage/migrations/0001.ts':
    "import { query } from '../../query';\nexport const migrate = query;\n",
  'renderer/page.ts': "import { query } from '../electron/query';\nexport const page = query;\n",
  'renderer/client/calls.ts': "import { piece } from '../components/piece';\nexport const calls = piece;\n",
  'renderer/components/piece.ts': "import { one } from '../features/one/one';\nexport const piece = one;\n",
  'renderer/features/one/one.ts': "import { two } from '../two/two';\nexport const one = two;\n",
  'renderer/features/two/two.ts': 'export const two = 2;\n',
  'renderer/main.tsx': "import { first } from './first';\nexport const main = first;\n",
  'renderer/first.ts': "import { scale } from '../shared/instruments/scale';\nexport const first = scale;\n",
  'shared/instruments/scale.ts': 'export const scale = 1;\n',
};

/** What the first picture of the page and the records process at its start load. */
const STARTS = ['renderer/main.tsx', 'electron/records.ts'];
/** What they must not: the instruments with their tables come while the passphrase is typed. */
const LATE = /^(shared|resources)\/instruments\//;

const real = await violations(project);
for (const folder of FOLDERS) {
  if (!real.modules.some((name) => name.startsWith(`${folder}/`)))
    fail(`The check saw no file of ${folder}/.`);
}
for (const { rule, from, to } of real.found) {
  const { comment } = layers.forbidden.find(({ name }) => name === rule);
  console.error(`${rule}: ${from} -> ${to}\n  ${comment}`);
}
if (real.found.length > 0) fail(`${real.found.length} broken layer rules.`);

const statements = statementsOutsideStorage(project);
for (const place of statements) console.error(`SQL outside electron/storage: ${place}`);
if (statements.length > 0) fail(`${statements.length} files outside electron/storage prepare statements.`);

const early = real.atStart.filter((name) => LATE.test(name));
for (const name of early) console.error(`loaded before the lock screen can be used: ${name}`);
if (early.length > 0)
  fail('The instruments are loaded before they can be needed. Import them from a part that loads late.');

const planted = await plantedViolations();
if (!planted.atStart.some((name) => LATE.test(name)))
  fail('An instrument loaded at the start was not caught.');
if (planted.statements.length === 0) fail('A statement prepared outside electron/storage was not caught.');
const silent = layers.forbidden.filter(({ name }) => !planted.found.some(({ rule }) => rule === name));
if (silent.length > 0)
  fail(`These rules did not catch a planted violation: ${silent.map(({ name }) => name).join(', ')}.`);

console.log(
  `layers hold: ${real.modules.length} modules; ${layers.forbidden.length} rules proved able to fail`,
);

async function plantedViolations() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'otway-layers-'));
  try {
    for (const [name, text] of Object.entries(PLANTED)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    return { ...(await violations(folder)), statements: statementsOutsideStorage(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files that prepare statements on a database handed to them, which no import shows. */
function statementsOutsideStorage(baseDir) {
  return globSync('electron/**/*.ts', { cwd: baseDir })
    .filter((file) => !/^electron[/\\]storage[/\\]/.test(file))
    .filter((file) => /\.prepare\(/.test(readFileSync(path.join(baseDir, file), 'utf8')));
}

async function violations(baseDir) {
  const tsConfig = extractTSConfig(path.join(project, 'tsconfig.base.json'));
  const { output } = await cruise(
    FOLDERS,
    { ...layers.options, baseDir, validate: true, ruleSet: { forbidden: layers.forbidden } },
    undefined,
    { tsConfig },
  );
  return {
    modules: output.modules.map(({ source }) => source),
    atStart: loadedAtStart(output.modules),
    found: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** Everything that these entries import, but for what they import late and for types alone. */
function loadedAtStart(modules) {
  const known = new Map(modules.map((module) => [module.source, module]));
  const reached = new Set(STARTS.filter((name) => known.has(name)));
  for (const name of reached) {
    for (const { resolved, dynamic, dependencyTypes } of known.get(name)?.dependencies ?? []) {
      if (!dynamic && !dependencyTypes.includes('type-only')) reached.add(resolved);
    }
  }
  return [...reached];
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
