import { z } from 'zod';
import { Adjustment, mostAdjustments } from '../documents/templates/adjustment.ts';
import { Audience } from '../domain/sensitivity.ts';
import { defineContracts } from './contract.ts';

const Section = z.strictObject({ id: z.string(), title: z.string(), required: z.boolean() });

/** A document whose sections can be adjusted, with the clinic's own template where it has one. */
const Adjustable = z.strictObject({
  id: z.string(),
  name: z.string(),
  group: z.enum(['reports', 'letters', 'consent']),
  sections: z.array(Section),
  /** For whom it can be written. */
  readers: z.array(Audience),
  own: Adjustment.nullable(),
});
export type AdjustableShown = z.infer<typeof Adjustable>;

/** Calls about the clinic's own templates. */
export const templateContracts = defineContracts({
  'templates.list': { input: z.null(), output: z.array(Adjustable).max(mostAdjustments) },
  /** The document of the sample case under a template that is not stored yet. Sends `progress`. */
  'templates.preview': {
    input: z.strictObject({ adjustment: Adjustment, audience: Audience, operation: z.uuidv4() }),
    output: z.strictObject({ pdf: z.instanceof(Uint8Array), pages: z.int().positive() }),
  },
  /** Checked once more, then kept as the next version. */
  'templates.save': { input: Adjustment, output: z.null() },
  'templates.reset': { input: z.strictObject({ document: z.string().max(60) }), output: z.null() },
  'templates.export': {
    input: z.strictObject({ document: z.string().max(60), place: z.uuidv4() }),
    output: z.null(),
  },
  /** Reads a template from a file, to be looked at and saved; nothing is kept yet. */
  'templates.import': { input: z.strictObject({ place: z.uuidv4() }), output: Adjustment },
});
