import { consent } from '../../../shared/assessments/declarations/consent.ts';
import { RecordView } from '../../../shared/assessments/view.ts';
import type { CalendarDate } from '../../../shared/domain/ids.ts';
import type { RecordWithAnswers } from '../../../shared/domain/records.ts';

/** What the client agrees to today: assessment, contact with the employer, and to how many recipients documents may go. */
export interface ConsentGlance {
  readonly assess: boolean;
  readonly employerContact: boolean;
  readonly releases: number;
}

/** Counts the consents in force on a day: begun, not ended, not withdrawn by then. */
export function glanceAtConsents(records: readonly RecordWithAnswers[], on: CalendarDate): ConsentGlance {
  const scopes = records
    .filter(({ record }) => record.kind === 'consent' && record.deletedAt === null)
    .map(({ record, answers }) => new RecordView(record.id, consent, answers))
    .filter((view) => inForce(view, on))
    .map((view) => view.text('scope'));
  return {
    assess: scopes.includes('assess'),
    employerContact: scopes.includes('employerContact'),
    releases: scopes.filter((scope) => scope === 'release').length,
  };
}

function inForce(view: RecordView, on: CalendarDate): boolean {
  const from = view.text('from');
  const to = view.text('to');
  const withdrawn = view.text('withdrawnOn');
  return from !== undefined && from <= on && (to === undefined || to >= on) && withdrawn === undefined;
}
