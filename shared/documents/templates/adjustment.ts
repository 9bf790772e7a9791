import { z } from 'zod';

/** Fixed words, a paragraph for each line; empty where there are none. Merge fields stand in double braces. */
const Words = z.string().trim().max(4000);

const AdjustedSection = z.strictObject({ id: z.string().max(60), on: z.boolean(), wording: Words });

/** How a clinic wants one kind of document: sections in its order, on or off, and its own fixed words. It holds no conditions. */
export const Adjustment = z.strictObject({
  document: z.string().max(60),
  version: z.int().positive(),
  opening: Words,
  closing: Words,
  sections: z.array(AdjustedSection).max(40),
});
export type Adjustment = z.infer<typeof Adjustment>;

/** More documents than can be adjusted. */
export const mostAdjustments = 200;
