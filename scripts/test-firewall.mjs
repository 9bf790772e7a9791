/**
 * Looks for planted secrets in the finished files of 1,000 cases; the suite itself prints 25.
 *
 *   npm run test:firewall              all of them
 *   npm run test:firewall -- 251-500   a piece: the same cases each time, so that four such pieces make up the whole
 */
import { spawnSync } from 'node:child_process';

const [range = '1-1000'] = process.argv.slice(2);
const [, first, last] = /^(\d+)-(\d+)$/.exec(range) ?? [];
if (first === undefined || Number(first) < 1 || Number(last) < Number(first)) {
  console.error(`"${range}" is no range of cases, such as 251-500.`);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'here',
    'test/integration/documents/planted-secrets.test.ts',
    '-t',
    'no finished file',
  ],
  { stdio: 'inherit', env: { ...process.env, PRINTED_RANGE: range } },
);
process.exit(status ?? 1);
