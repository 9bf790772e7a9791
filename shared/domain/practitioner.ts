import { z } from 'zod';
import { DocumentKind, VersionMark } from '../documents/document-kind.ts';
import { ReleaseFormat } from '../documents/format.ts';
import { PhotoPerson } from '../photos/people.ts';
import { CalendarDate, Id, Instant } from './ids.ts';

// In a file of its own: the lock screen's contracts need it and nothing else of these.
export { Practitioner } from './practitioner-details.ts';

export const CaseStatus = z.enum(['open', 'closed']);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** One line of the case list. */
export const CaseRow = z.strictObject({
  id: Id,
  number: z.string(),
  status: CaseStatus,
  clientName: z.string(),
  birthDate: CalendarDate.nullable(),
  jobTitle: z.string(),
  employer: z.string(),
  firstDayAbsent: CalendarDate.nullable(),
  stillEmployed: z.enum(['yes', 'no', 'notKnown']).nullable(),
  nextContact: CalendarDate.nullable(),
  changedAt: Instant,
  deletedAt: Instant.nullable(),
});
export type CaseRow = z.infer<typeof CaseRow>;

/** One line of a case's history, newest first. */
export const TimelineEntry = z.strictObject({
  id: z.string(),
  at: Instant,
  kind: z.enum([
    'caseOpened',
    'caseClosed',
    'caseReopened',
    'recordAdded',
    'recordRemoved',
    'recordChanged',
    'photoAdded',
    'released',
  ]),
  recordId: Id.nullable(),
  /** One sentence. */
  text: z.string(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** How a document went to its reader. */
export const Channel = z.enum(['handed', 'post', 'secureEmail', 'email', 'portal', 'collected']);
export type Channel = z.infer<typeof Channel>;

/** A released document in the ledger. */
export const Release = z.strictObject({
  id: Id,
  caseId: Id,
  documentKind: DocumentKind,
  format: ReleaseFormat,
  reference: z.string(),
  recipient: z.string(),
  purpose: z.string(),
  /** The consent it left under; null for the client's own copy, which needs none. */
  consentId: Id.nullable(),
  at: Instant,
  /** SHA-256 of the bytes that left, hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int().positive(),
  withheld: z.int().nonnegative(),
  /** The version of a document that it was; null for what left without one, such as a blank form. */
  versionId: Id.nullable(),
  mark: VersionMark,
  channel: Channel.nullable(),
  /** Why it left unsigned; empty where it was signed, or went to the client for comment. */
  unsignedReason: z.string(),
  /** Why it went to somebody whom the record said not to contact; empty where the record said nothing of the kind. */
  contactReason: z.string(),
  /**
   * What the consent covered in its own words when it left, as the OT confirmed of this document; empty where the consent did not say.
   * Null where nobody was asked: for what leaves under no consent, and for releases from before it was asked.
   */
  agreedTo: z.string().nullable(),
  /** The template that it was made from; null for what has none, and for releases from before this was kept. */
  template: z.string().nullable(),
  /** On what it left without consent, as that stood then; null for what left under a consent or needs none. */
  lawfulGround: z
    .strictObject({
      reason: z.string(),
      authority: z.string().nullable(),
      authorityDate: CalendarDate.nullable(),
      advice: z.string().nullable(),
      notTold: z.string().nullable(),
      least: z.string(),
    })
    .nullable(),
});
export type Release = z.infer<typeof Release>;

/** A stored picture: JPEG, no metadata, longest side at most 2048 px. It never changes; marks lie over it (`shared/photos/layer.ts`). */
export const PhotoSummary = z.strictObject({
  id: Id,
  recordId: Id,
  /** Item of the record it belongs to, e.g. a task's id. */
  itemId: z.string().nullable(),
  caption: z.string().max(400),
  /** Who can be recognised, and whether each agreed; where people are named, it follows from them. */
  people: z.enum(['nobody', 'agreed', 'notAgreed', 'notAsked']),
  persons: z.array(PhotoPerson).max(20),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  takenOn: CalendarDate.nullable(),
  addedAt: Instant,
  /** In the order wanted in documents; false keeps it out of them. */
  inDocuments: z.boolean(),
  /** The photo of how it was before, beside which this one is printed. */
  beforeId: Id.nullable(),
  /** False where the rules of the visited site forbid photographs. */
  siteAllows: z.boolean(),
  /** Counts the changes of the marks over it; 0 for a picture as it was taken. */
  edition: z.int().nonnegative(),
  /** Whether something of it is painted over or cut off. */
  hides: z.boolean(),
  /** What documents print: the stored picture, where nothing is drawn over it, or its flattened copy, which may be out of date. */
  copy: z.enum(['original', 'current', 'outdated']),
});
export type PhotoSummary = z.infer<typeof PhotoSummary>;
