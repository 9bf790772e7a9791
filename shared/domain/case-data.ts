import type { InstrumentForm } from '../assessments/instruments/form.ts';
import type { RecordView } from '../assessments/view.ts';
import type { ChecklistEdition } from '../checklists/definition.ts';
import type { Adjustment } from '../documents/templates/adjustment.ts';
import type { Finding } from '../reasoning/finding.ts';
import type { HouseStyle } from './house-style.ts';
import type { Id } from './ids.ts';
import type { CaseRow, PhotoSummary, Practitioner } from './practitioner.ts';

/** A record of a published instrument, and the form that its answers belong to. */
export interface InstrumentRecord {
  readonly form: InstrumentForm;
  readonly record: RecordView;
}

/** A filled-in checklist, and the version that its answers belong to. */
export interface ChecklistRecord {
  readonly edition: ChecklistEdition;
  readonly record: RecordView;
}

/** Everything about one case that composers and rules may read: views of its records, never raw answers. */
export interface CaseData {
  readonly practitioner: Practitioner;
  /** How documents look; as the program has them where it is absent. */
  readonly house?: HouseStyle;
  /** The clinic's own templates, one for a kind of document at most; absent where it has none. */
  readonly adjustments?: readonly Adjustment[];
  readonly case: CaseRow;
  readonly client: RecordView;
  readonly caseFile: RecordView;
  readonly consents: readonly RecordView[];
  readonly visits: readonly RecordView[];
  readonly interviews: readonly RecordView[];
  readonly analyses: readonly RecordView[];
  readonly evaluations: readonly RecordView[];
  readonly homeVisits: readonly RecordView[];
  readonly recommendations: readonly RecordView[];
  /** Every recommendation ever made, oldest first, removed ones too: its place gives its number for good. Those of the case where it is absent. */
  readonly recommendationIds?: readonly Id[];
  /** Published instruments, in the order in which they were added. */
  readonly instruments: readonly InstrumentRecord[];
  /** The clinic's own checklists, oldest first; absent where none was filled in. */
  readonly checklists?: readonly ChecklistRecord[];
  readonly notes: readonly RecordView[];
  /** Energy and activity diaries, oldest first. */
  readonly diaries: readonly RecordView[];
  /** Equipment that is needed, on its way or in use. */
  readonly equipment: readonly RecordView[];
  /** Instructions of the OT as an expert; absent where there was none. Only the expert report reads them. */
  readonly expertInstructions?: readonly RecordView[];
  readonly workstations: readonly RecordView[];
  /** Manual handling looked at on visits, in the order in which it was. */
  readonly handling: readonly RecordView[];
  readonly photos: readonly PhotoSummary[];
  /** Derived from the records above; those set aside by the OT are left out. */
  readonly findings: readonly Finding[];
}
