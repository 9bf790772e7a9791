import fc from 'fast-check';

/** Any number would do. It stays, so that the same commit gets the same verdict in every run. */
const usualSeed = 20_261_122;

/**
 * Vitest loads this before each file of tests: the cases of every property are drawn from one seed, unless a test names its own.
 * PROPERTY_SEED gives another whole number, or `random` a new one for each file; fast-check prints it with the case that does not hold.
 */
fc.configureGlobal({ seed: seedAskedFor(process.env.PROPERTY_SEED) });

function seedAskedFor(asked: string | undefined): number {
  if (asked === undefined || asked === '') return usualSeed;
  if (asked === 'random') return Math.floor(Math.random() * 2 ** 31);
  if (/^\d{1,10}$/.test(asked)) return Number(asked);
  throw new Error(`PROPERTY_SEED is "${asked}", which is neither a whole number nor "random".`);
}
