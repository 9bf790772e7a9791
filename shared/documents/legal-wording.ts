import { z } from 'zod';
import wordings from '../../resources/legal-wording.json' with { type: 'json' };
import { CalendarDate } from '../domain/ids.ts';
import { Jurisdiction } from '../domain/jurisdiction.ts';

const about = { jurisdiction: Jurisdiction, rule: z.string().min(1) };
const empty = { text: z.null(), inForceFrom: z.null() };
const confirmed = { source: z.array(z.string().min(1)).min(2), confirmedOn: CalendarDate };

/** A statement of truth as the law words it, with where and when that was confirmed. */
const LegalWording = z.discriminatedUnion('status', [
  z.strictObject({
    ...about,
    ...confirmed,
    status: z.literal('confirmed'),
    text: z.string().min(1),
    inForceFrom: CalendarDate,
  }),
  /** The law leaves the words to the expert. */
  z.strictObject({ ...about, ...empty, ...confirmed, status: z.literal('nonePrescribed') }),
  /** Nobody may guess the words: their place stays empty, and nothing leaves. */
  z.strictObject({
    ...about,
    ...empty,
    status: z.literal('notConfirmed'),
    source: z.array(z.string()).max(0),
    confirmedOn: z.null(),
  }),
]);
export type LegalWording = z.infer<typeof LegalWording>;

const all = z.array(LegalWording).parse(wordings.wordings);

/**
 * The statement of truth of a jurisdiction, word for word where it prescribes one.
 * @throws Error when the list lacks a jurisdiction
 */
export function legalWordingOf(jurisdiction: Jurisdiction): LegalWording {
  const found = all.find((one) => one.jurisdiction === jurisdiction);
  if (found === undefined) throw new Error(`no legal wording for ${jurisdiction}`);
  return found;
}
