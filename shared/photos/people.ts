import { z } from 'zod';

/** Someone who can be recognised in a photo, and whether they agreed to it. */
export const PhotoPerson = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** A name, or who it is: colleague at the next bench. Never printed. */
  name: z.string().max(120),
  consent: z.enum(['yes', 'no', 'notAsked']),
  /** The OT looked at the covered picture and confirms that this person can no longer be recognised. */
  covered: z.boolean(),
});
export type PhotoPerson = z.infer<typeof PhotoPerson>;

/** What can be said of all people in a photo together. */
export type PeopleTag = 'nobody' | 'agreed' | 'notAgreed' | 'notAsked';

/** The tag of the photo that follows from the people named in it. */
export function tagOf(persons: readonly PhotoPerson[], otherwise: PeopleTag): PeopleTag {
  if (persons.length === 0) return otherwise;
  if (persons.every(({ consent }) => consent === 'yes')) return 'agreed';
  return persons.some(({ consent }) => consent === 'no') ? 'notAgreed' : 'notAsked';
}
