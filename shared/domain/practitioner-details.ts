import { z } from 'zod';
import { DocumentKind } from '../documents/document-kind.ts';

/** The OT and the clinic, as printed on every document. */
export const Practitioner = z.strictObject({
  name: z.string().trim().min(1).max(120),
  postNominals: z.string().trim().max(120),
  /** HCPC registration of an occupational therapist: `OT` and five or six digits. */
  hcpcNumber: z
    .string()
    .trim()
    .regex(/^OT\d{5,6}$/),
  clinic: z.string().trim().min(1).max(160),
  /** Address and contact lines under the clinic's name; at most six. */
  letterheadLines: z.array(z.string().trim().min(1).max(120)).max(6),
  /** Prefix of case numbers, so that vaults merge: two to four capital letters. */
  casePrefix: z.string().regex(/^[A-Z]{2,4}$/),
  /** Why somebody else countersigns this person's documents; absent where nobody needs to. */
  countersignature: z.enum(['student', 'newStaff', 'assistant']).optional(),
  /** Who does so, as the step of the ledger suggests. */
  countersigner: z
    .strictObject({
      name: z.string().trim().min(1).max(120),
      registration: z.string().trim().min(1).max(60),
    })
    .optional(),
  /** Which documents need it; absent for all that are signed. */
  countersignedKinds: z.array(DocumentKind).max(100).optional(),
});
export type Practitioner = z.infer<typeof Practitioner>;
