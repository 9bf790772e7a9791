/**
 * Checks that package-lock.json is complete.
 *
 * npm drops an optional package it cannot find when it writes the lock, and `npm ci` then refuses that lock on other machines.
 * So every optional dependency named by a locked package must itself be locked; and no entry may name the registry it came from.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lockFile = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const packages = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
const locked = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));

const problems = [];
for (const [place, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!locked.has(name))
      problems.push(`${place || 'package.json'} ${entry.version}: ${name} is not locked`);
  }
  if (entry.resolved)
    problems.push(`${place}: the lock names an address; see omit-lockfile-registry-resolved in .npmrc`);
}

for (const [group, wanted] of Object.entries(packages['']).filter(([key]) => /ependencies$/.test(key))) {
  for (const [name, version] of Object.entries(wanted)) {
    if (!/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version))
      problems.push(`${group}: ${name} is not pinned to one version (${version})`);
  }
}

for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `lock complete: ${locked.size} packages`
    : `${problems.length} problems in the lock`,
);
process.exit(problems.length === 0 ? 0 : 1);
