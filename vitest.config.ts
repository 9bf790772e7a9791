import { defineConfig } from 'vitest/config';

/** Long enough for the largest document on a busy machine; only a test that hangs takes it whole. */
const testTimeout = 60_000;
const setupFiles = 'test/property-seed.ts';
const zoneFreeTests = ['test/unit/shared/**/*.test.ts'];

/** Every test once in the machine's own time zone; the pure ones again far from it, where "today" is another day. */
export default defineConfig({
  test: {
    globalSetup: 'test/run-folder.ts',
    projects: [
      {
        test: {
          name: 'here',
          include: ['test/{unit,integration,security}/**/*.test.{ts,tsx,mjs}'],
          setupFiles,
          testTimeout,
        },
      },
      {
        test: {
          name: 'auckland',
          include: zoneFreeTests,
          env: { TZ: 'Pacific/Auckland' },
          setupFiles,
          testTimeout,
        },
      },
    ],
  },
});
