import { z } from 'zod';
import { DocumentKind, FormChoice, FormLabel } from '../documents/tree.ts';
import { Id } from '../domain/ids.ts';
import { Audience } from '../domain/sensitivity.ts';

/** Which document it is: its kind and, for assessment results, its reader and the records they come from. */
export const documentChoice = {
  caseId: Id,
  kind: DocumentKind,
  /** The release consent it is meant for; whom that names is written to. */
  consentId: Id.optional(),
  /** Who reads it; the first of the readers of its kind when nothing is said. */
  audience: Audience.optional(),
  /** The records that it is about: instruments (those marked for reports when nothing is said), or the one analysis (the latest). */
  recordIds: z.array(Id).max(200).optional(),
  /** Whether the client's copy is set in large print; as the client's page says when nothing is said. */
  large: z.boolean().optional(),
  /** The template that a letter is made from. */
  template: z.string().max(60).optional(),
  /** What a form to be filled in bears of the client. */
  label: FormLabel.optional(),
  /** Which questions a blank form asks. */
  form: FormChoice.optional(),
  /** The one part of it that is printed; all when nothing is said. */
  part: z.string().max(80).optional(),
};
