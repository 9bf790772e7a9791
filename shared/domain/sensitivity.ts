import { z } from 'zod';

/**
 * How delicate a piece of information is, from least to most.
 * `function` is what a person can do at work; `internal` never leaves the vault in any document, but for what an
 * instrument shows to treating clinicians alone (`cliniciansOnly`).
 */
export const Sensitivity = z.enum(['identity', 'function', 'personal', 'clinical', 'thirdParty', 'internal']);
export type Sensitivity = z.infer<typeof Sensitivity>;

const order: readonly Sensitivity[] = Sensitivity.options;

/** The most delicate of several, or `identity` for none. */
export function highestSensitivity(all: readonly Sensitivity[]): Sensitivity {
  return all.reduce<Sensitivity>(
    (high, next) => (order.indexOf(next) > order.indexOf(high) ? next : high),
    'identity',
  );
}

/** Who reads a document. */
export const Audience = z.enum([
  'client',
  'employer',
  'gp',
  'clinician',
  'commissioner',
  'funder',
  'housing',
  'court',
  'colleague',
]);
export type Audience = z.infer<typeof Audience>;
