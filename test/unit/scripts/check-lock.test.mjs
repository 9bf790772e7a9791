import { expect, test } from 'vitest';
import { lockProblems } from '../../../scripts/check-lock.mjs';

const sound = {
  '': { dependencies: { tool: '1.2.3', other: 'npm:another@4.5.6' } },
  'node_modules/tool': { version: '1.2.3', optionalDependencies: { 'tool-linux': '1.2.3' } },
  'node_modules/tool-linux': { version: '1.2.3' },
  'node_modules/other': { version: '4.5.6' },
};

test('a complete, exact lock has no problem', () => {
  expect(lockProblems(sound)).toEqual([]);
});

test('an optional package that was dropped is found', () => {
  const { 'node_modules/tool-linux': _dropped, ...rest } = sound;
  expect(lockProblems(rest)).toEqual(['node_modules/tool 1.2.3: tool-linux is not locked']);
});

test('a range is found', () => {
  const [problem] = lockProblems({ ...sound, '': { dependencies: { tool: '^1.2.3' } } });
  expect(problem).toContain('tool is not pinned to one version (^1.2.3)');
});

test('an address is found', () => {
  const entry = { version: '4.5.6', resolved: 'https://packages.example/other-4.5.6.tgz' };
  expect(lockProblems({ ...sound, 'node_modules/other': entry })).toHaveLength(1);
});
