import type { Id } from '../../../shared/domain/ids.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { call } from '../../client/page-client.ts';

/**
 * Makes an activity analysis on a visit. What the case file already says about the shift is carried over, so that it is asked once.
 * @returns the id of the new record
 */
export async function startAnalysis(caseId: Id, visitId: Id): Promise<Id> {
  const [caseFile] = await call('records.ofKind', { caseId, kind: 'caseFile' });
  const hours = caseFile?.answers.shiftHours;
  const initial: FieldChange[] = [];
  if (hours?.state === 'given' && typeof hours.value === 'number')
    initial.push({
      path: 'shiftMinutes',
      answer: {
        state: 'given',
        typed: Math.round(hours.value * 60),
        ...(hours.source === undefined ? {} : { source: hours.source }),
      },
    });
  const made = await call('records.create', { caseId, kind: 'activityAnalysis', parentId: visitId, initial });
  return made.record.id;
}
