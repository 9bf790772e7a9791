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

/**
 * The latest visit to the workplace, else the latest one elsewhere, that was before or on the day of the document. A visit to the home is
 * no matter of the employer’s, nor is its date.
 */
export function visitToWork({ data, date }: Dated): RecordView | undefined {
  const seen = data.visits.filter((one) => {
    const day = one.text('date');
    return day !== undefined && day <= date && one.text('kind') !== 'home';
  });
  return seen.findLast((one) => one.text('kind') === 'workplace') ?? seen.at(-1);
}

/** The visit that a letter of appointment is about: the one asked for, else the next. */
export function appointmentOf(reading: Dated & Pick<Reading, 'recordIds'>): RecordView | undefined {
  const { recordIds } = reading;
  const ahead = visitsAhead(reading);
  return ahead.find(({ recordId }) => recordIds?.includes(recordId)) ?? ahead[0];
}
