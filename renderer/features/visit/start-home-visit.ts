import { v7 as newId } from 'uuid';
import { roomIds } from '../../../shared/assessments/declarations/home-visit/rooms.ts';
import type { AnswerPath, AnswerValue } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { call } from '../../client/page-client.ts';
import { today } from '../../components/format.ts';
import { visitDay } from './visit-day.ts';

/** Most homes have these; the others are added where they are met. */
const usualRooms = roomIds.filter((id) => id !== 'other' && id !== 'garage');

/**
 * Makes a home visit on a visit, with the usual rooms ready in the order in which one walks through them.
 * @returns the id of the new record
 */
export async function startHomeVisit(caseId: Id, visitId: Id): Promise<Id> {
  const visits = await call('records.ofKind', { caseId, kind: 'visit' });
  const rooms = usualRooms.map((room) => ({ id: newId(), room }));
  const made = await call('records.create', {
    caseId,
    kind: 'homeVisit',
    parentId: visitId,
    initial: [
      given('date', visitDay(visits, visitId, today())),
      given(
        'rooms',
        rooms.map(({ id }) => id),
      ),
      ...rooms.map(({ id, room }) => given(`rooms.${id}.room`, room)),
    ],
  });
  return made.record.id;
}

function given(path: AnswerPath, typed: AnswerValue): FieldChange {
  return { path, answer: { state: 'given', typed } };
}
