/**
 * Checks that package-lock.json is complete and exact.
 *
 * npm drops an optional package it cannot find when it writes the lock, and `npm ci` then refuses that lock on other machines.
 * So every optional dependency named by a locked package must itself be locked. No entry may name the address it came from,
 * and package.json may ask for exact versions only.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const EXACT = /^(npm:.+@)?\d+\.\d+\.\d+$/;
const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/**
 * @param {Record<string, object>} packages the `packages` of a lock
 * @returns {string[]} one line for each problem
 */
export function lockProblems(packages) {
  const locked = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
  const problems = [];
  for (const [place, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!locked.has(name))
        problems.push(`${place || 'package.json'} ${entry.version}: ${name} is not locked`);
    }
    if (entry.resolved)
      problems.push(`${place}: names an address; see omit-lockfile-registry-resolved in .npmrc`);
  }
  for (const group of GROUPS) {
    for (const [name, version] of Object.entries(packages['']?.[group] ?? {})) {
      if (!EXACT.test(version)) problems.push(`${group}: ${name} is not pinned to one version (${version})`);
    }
  }
  return problems;
}

if (process.argv[1] === import.meta.filename) {
  const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  const problems = lockProblems(packages);
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0
      ? `lock complete: ${Object.keys(packages).length} packages`
      : 'the lock is not sound',
  );
  process.exit(problems.length === 0 ? 0 : 1);
}
