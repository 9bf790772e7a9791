import { defineConfig } from 'vitest/config';

const zoneFreeTests = ['test/unit/shared/**/*.test.ts'];

/** Every test once in the machine's own time zone; the pure ones again far from it, where "today" is another day. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'here',
          include: ['test/{unit,integration,security}/**/*.test.{ts,tsx,mjs}'],
          testTimeout: 20_000,
        },
      },
      {
        test: { name: 'auckland', include: zoneFreeTests, env: { TZ: 'Pacific/Auckland' } },
      },
    ],
  },
});
