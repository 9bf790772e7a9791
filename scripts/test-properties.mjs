/**
 * Runs every file of tests that uses fast-check again and again, each round with a new seed, and lists what does not hold; the suite
 * itself always draws the same cases.
 *
 *   npm run test:properties                                  ten rounds
 *   npm run test:properties -- 50                            as many as that
 *   npm run test:properties -- 50 test/unit/shared/documents only the files whose path has that in it
 *
 * Every line that it prints about a test has the seed that brings the case back:
 * `PROPERTY_SEED=<seed> npm run test:unit -- <file>`. It ends with 1 when a test did not hold in some round.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');
const [asked = '10', ...parts] = process.argv.slice(2);
const rounds = Number(asked);
if (!Number.isInteger(rounds) || rounds < 1) stop(`"${asked}" is no number of rounds, such as 20.`);
const files = propertyFiles().filter(
  (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
);
if (files.length === 0) stop(`No file that uses fast-check has ${parts.join(' or ')} in its path.`);

const reports = mkdtempSync(path.join(os.tmpdir(), 'otway-properties-'));
let broken = 0;
try {
  for (let round = 1; round <= rounds; round += 1) broken += runRound(round);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`${files.length} files, ${rounds} rounds, ${broken} times a test did not hold`);
process.exit(broken === 0 ? 0 : 1);

/** The files of tests that draw cases, by their path in the project. */
function propertyFiles() {
  return ['test/unit', 'test/integration']
    .flatMap((folder) =>
      readdirSync(path.join(project, folder), { recursive: true }).map((name) => path.join(folder, name)),
    )
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join(project, file), 'utf8').includes("from 'fast-check'"))
    .sort();
}

/** One run of all files with one new seed; gives how many tests did not hold. */
function runRound(round) {
  const seed = randomInt(2 ** 31);
  const report = path.join(reports, `${round}.json`);
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project=here',
      '--reporter=json',
      `--outputFile=${report}`,
      ...files,
    ],
    { cwd: project, env: { ...process.env, PROPERTY_SEED: String(seed) }, encoding: 'utf8' },
  );
  const found = readReport(report);
  // Something other than a test, such as a worker that ended early.
  if (status !== 0 && found.length === 0) found.push({ file: 'the run itself', name: '', message: stderr });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `round ${round}, seed ${seed}: ${found.length === 0 ? 'all hold' : found.length} (${seconds} s)`,
  );
  for (const { file, name, message } of found) console.log(`${file} > ${name}, seed ${seed}\n${message}\n`);
  return found.length;
}

function readReport(report) {
  let written;
  try {
    written = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return [];
  }
  return written.testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const where = path.relative(project, file);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    // A file that did not load has no tests.
    if (tests.length === 0 && status === 'failed') return [{ file: where, name: 'the whole file', message }];
    return tests.map((test) => ({
      file: where,
      name: test.fullName,
      message: test.failureMessages.map(withoutCalls).join('\n'),
    }));
  });
}

/** What went wrong, without the calls that led there. */
function withoutCalls(message) {
  return message.replaceAll(/^ {4}at .*$\n?/gm, '').trim();
}

function stop(problem) {
  console.error(problem);
  process.exit(1);
}
