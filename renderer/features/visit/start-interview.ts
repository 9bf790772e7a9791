import type { Id } from '../../../shared/domain/ids.ts';
import { call } from '../../client/page-client.ts';
import { today } from '../../components/format.ts';

/**
 * Makes an interview dated today, on a visit or without one: a first interview where the case has none yet, else the one asked for.
 * @returns the id of the new record
 */
export async function startInterview(
  caseId: Id,
  visitId: Id | null,
  later: 'followUp' | 'closing' = 'followUp',
): Promise<Id> {
  const { records } = await call('cases.get', { caseId });
  const earlier = records.some(({ kind, deletedAt }) => kind === 'interview' && deletedAt === null);
  const made = await call('records.create', {
    caseId,
    kind: 'interview',
    parentId: visitId,
    initial: [
      { path: 'schedule', answer: { state: 'given', typed: earlier ? later : 'first' } },
      { path: 'date', answer: { state: 'given', typed: today() } },
    ],
  });
  return made.record.id;
}
