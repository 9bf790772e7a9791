import { defineConfig } from '@playwright/test';

/** Measurements, run by `npm run bench`. A figure over its bound is shown, not failed; only what breaks fails. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results',
  globalSetup: '../run-folder.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 600_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
