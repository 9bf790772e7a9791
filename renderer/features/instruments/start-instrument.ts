import type { Id } from '../../../shared/domain/ids.ts';
import type { FieldChange, InstrumentKind } from '../../../shared/domain/records.ts';
import { call } from '../../client/page-client.ts';
import { today } from '../../components/format.ts';

/**
 * Makes the record of an instrument, or of the assessment that holds it, on a visit or without one. It is dated like its visit, where
 * that has taken place, else today.
 * @param more answers that it begins with, besides its date
 * @returns the id of the new record
 */
export async function startInstrument(
  caseId: Id,
  kind: InstrumentKind | 'workstation',
  visitId: Id | null,
  more: readonly FieldChange[] = [],
): Promise<Id> {
  const visitDate = visitId === null ? undefined : await dateOfVisit(visitId);
  const date = visitDate !== undefined && visitDate <= today() ? visitDate : today();
  const made = await call('records.create', {
    caseId,
    kind,
    parentId: visitId,
    initial: [{ path: 'date', answer: { state: 'given', typed: date } }, ...more],
  });
  return made.record.id;
}

async function dateOfVisit(visitId: Id): Promise<string | undefined> {
  const { answers } = await call('records.get', { recordId: visitId });
  const date = answers.date;
  return date?.raw === undefined && typeof date?.value === 'string' ? date.value : undefined;
}
