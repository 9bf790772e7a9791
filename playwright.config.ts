import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the built app (`npm run build` first) on a real Electron, one at a time. */
export default defineConfig({
  testDir: 'test',
  testMatch: '{e2e,security}/**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './test/run-folder.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
});
