import type { RecordView } from '../../assessments/view.ts';
import type { Reading } from './case-reading.ts';

type Dated = Pick<Reading, 'data' | 'date'>;

/** Visits still to come, today's among them, the nearest first. */
export function visitsAhead({ data, date }: Dated): RecordView[] {
  return data.visits
    .filter((visit) => (visit.text('date') ?? '') >= date)
    .sort((one, other) => (one.text('date') ?? '').localeCompare(other.text('date') ?? ''));
}

/** The next visit that has a date. */
export function visitAhead(reading: Dated): RecordView | undefined {
  return visitsAhead(reading)[0];
}
