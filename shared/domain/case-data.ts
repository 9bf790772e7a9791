import type { RecordView } from '../assessments/view.ts';
import type { Finding } from '../reasoning/finding.ts';
import type { CaseRow, PhotoSummary, Practitioner } from './practitioner.ts';

/** Everything about one case that composers and rules may read: views of its records, never raw answers. */
export interface CaseData {
  readonly practitioner: Practitioner;
  readonly case: CaseRow;
  readonly client: RecordView;
  readonly caseFile: RecordView;
  readonly consents: readonly RecordView[];
  readonly visits: readonly RecordView[];
  readonly analyses: readonly RecordView[];
  readonly recommendations: readonly RecordView[];
  readonly notes: readonly RecordView[];
  readonly photos: readonly PhotoSummary[];
  /** Derived from the records above; those set aside by the OT are left out. */
  readonly findings: readonly Finding[];
}
