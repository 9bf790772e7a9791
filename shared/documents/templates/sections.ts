import { templateSectionTitles as titles } from '../../text/clinic-templates.ts';
import type { DocumentKind } from '../tree.ts';

/** A section of a document that a clinic can place, and perhaps leave out. */
export interface KnownSection {
  /** The slot of its heading's block, up to what it is about. */
  readonly id: string;
  readonly title: string;
  /** What a reader must not miss: limits, risks, what was not seen, declarations. */
  readonly required: boolean;
}

/** The sections that stay, whatever a clinic prefers. */
const required: Partial<Record<DocumentKind, readonly string[]>> = {
  employerReport: ['questions', 'assessment', 'safety', 'outlook'],
  recommendationLetter: ['recommend', 'review'],
  activityReport: ['limits', 'agreement'],
  capacityReport: ['about', 'consistency', 'capacities', 'declaration'],
  homeReport: ['risks', 'need', 'notSeen', 'agreement'],
  workstationReport: ['issues', 'limits', 'agreement'],
  initialReport: ['questions', 'assessment', 'safety', 'outlook'],
  clientSummary: ['open', 'shared', 'rights'],
};

export type AdjustableKind = keyof typeof titles;

/** The documents whose sections a clinic can adjust. */
export const adjustableKinds = Object.keys(titles) as readonly AdjustableKind[];

export function isAdjustable(kind: string): kind is AdjustableKind {
  return Object.hasOwn(titles, kind);
}

/** The sections of a document, in the order in which the program has them. */
export function sectionsOf(kind: AdjustableKind): readonly KnownSection[] {
  return Object.entries(titles[kind]).map(([id, title]) => ({
    id,
    title,
    required: required[kind]?.includes(id) === true,
  }));
}
