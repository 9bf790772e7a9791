/** Looks for planted secrets in 1,000 finished files; the suite itself prints 25. */
import { spawnSync } from 'node:child_process';

const [cases = '1000'] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'here',
    'test/integration/documents/planted-secrets.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, PRINTED_CASES: cases } },
);
process.exit(status ?? 1);
