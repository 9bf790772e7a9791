import { z } from 'zod';

/**
 * Why something of a record is left out of the copy that the client asked for, under the UK GDPR and the Data Protection Act 2018 (DPA):
 * - `thirdParty`: information about another person who has not agreed and for whom it would not be reasonable (DPA, Schedule 2, paragraph
 *   16); never that somebody acted for the client as a health professional (paragraph 17);
 * - `seriousHarm`: likely to cause serious harm to anyone's physical or mental health, in the opinion of the health professional who is
 *   responsible for the person's care, not more than six months old (Schedule 3, paragraphs 2, 5 and 6);
 * - `privilege`: legal professional privilege (Schedule 2, paragraph 19);
 * - `crime`: it would stand in the way of preventing or detecting a crime (Schedule 2, paragraph 2);
 * - `notAboutClient`: it is no personal data of the client (UK GDPR, Articles 4(1) and 15);
 * - `apart`: the client gets it, but apart from this copy.
 */
export const WithholdingGround = z.enum([
  'thirdParty',
  'seriousHarm',
  'privilege',
  'crime',
  'notAboutClient',
  'apart',
]);
export type WithholdingGround = z.infer<typeof WithholdingGround>;

/** What the OT decided on one item that the disclosure rules keep from the client. */
export const HeldDecision = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('include') }),
  z.strictObject({
    choice: z.literal('leaveOut'),
    ground: WithholdingGround,
    reason: z.string().trim().min(1).max(500),
    /** Whether the last page of the copy names the ground. */
    named: z.boolean(),
  }),
]);
export type HeldDecision = z.infer<typeof HeldDecision>;

/** To name one of these in the copy would tell what the law lets one keep silent about. */
export function mayBeNamed(ground: WithholdingGround): boolean {
  return ground !== 'seriousHarm' && ground !== 'crime';
}

/** One thing of the record that the client would not see unless the OT decides so. */
export const HeldItem = z.strictObject({
  /** Where it stands and what it says: a change of its words makes it another item, which is undecided again. */
  id: z.string().min(1).max(600),
  /** The kind of record it is in, without a word of the record. */
  part: z.string(),
  /** Day, record and part. */
  place: z.string(),
  words: z.string(),
  /** Which rule keeps it from the client. */
  why: z.string(),
  /** It stands in no document, whatever is decided: what keeps the therapist safe, and what an expert was instructed in. */
  neverPrinted: z.boolean(),
  /** Undecided where it is null. */
  decided: z.strictObject({ decision: HeldDecision, at: z.string(), by: z.string() }).nullable(),
});
export type HeldItem = z.infer<typeof HeldItem>;
