import type { Id } from '../../../shared/domain/ids.ts';
import type { RecordWithAnswers } from '../../../shared/domain/records.ts';

/**
 * The day on which what is assessed on one of these visits was seen; `last` where the visit has none or is still to come.
 * @param last the latest day it can be, as an ISO date
 * @returns an ISO date
 */
export function visitDay(visits: readonly RecordWithAnswers[], visitId: Id, last: string): string {
  const day = visits.find(({ record }) => record.id === visitId)?.answers.date;
  return typeof day?.value === 'string' && day.value <= last ? day.value : last;
}
