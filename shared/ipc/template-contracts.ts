import { z } from 'zod';
import { Adjustment } from '../documents/templates/adjustment.ts';
import { defineContracts } from './contract.ts';

/** Calls about the clinic's own templates. */
export const templateContracts = defineContracts({
  'templates.list': { input: z.null(), output: z.array(Adjustment).max(40) },
  /** Checked once more, then kept as the next version. */
  'templates.save': { input: Adjustment, output: z.null() },
  'templates.reset': { input: z.strictObject({ document: z.string().max(60) }), output: z.null() },
  'templates.export': {
    input: z.strictObject({ document: z.string().max(60), place: z.uuidv4() }),
    output: z.null(),
  },
  /** Reads a template from a file and keeps it; a file that is none changes nothing. */
  'templates.import': {
    input: z.strictObject({ place: z.uuidv4() }),
    output: z.strictObject({ document: z.string() }),
  },
});
