import { expect, test } from 'vitest';
import { engineSize } from '../../../scripts/engine-size.mjs';

test('the instruments add at most 120 kB to the page, their words apart', async () => {
  const { engine, words } = await engineSize();
  expect(engine).toBeLessThanOrEqual(120_000);
  // Far less would mean that the forms no longer lead to the instruments.
  expect(engine).toBeGreaterThan(40_000);
  expect(words).toBeGreaterThan(20_000);
});
