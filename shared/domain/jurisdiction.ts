import { z } from 'zod';

/** Where an expert gives evidence: it decides the declaration, the statement of truth and what a report must have. */
export const Jurisdiction = z.enum([
  'civil',
  'family',
  'criminal',
  'scotland',
  'northernIreland',
  'tribunal',
]);
export type Jurisdiction = z.infer<typeof Jurisdiction>;
