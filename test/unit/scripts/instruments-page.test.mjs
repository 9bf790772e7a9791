import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { instrumentsPage, pageFile } from '../../../scripts/instruments-page.mjs';

test('the page of instruments says what the code does', () => {
  const hint = 'docs/instruments.md is stale: run "npm run docs:instruments"';
  expect(readFileSync(pageFile, 'utf8') === instrumentsPage(), hint).toBe(true);
});

test('the page repeats no mark of confidence and no number of an index', () => {
  expect(instrumentsPage()).not.toMatch(
    /code idx|\bgrade[sd]? [A-DX]\b|\bgraded?\b.*\b[ABCDX]\b\)|Section \d+ of instruments/i,
  );
});
