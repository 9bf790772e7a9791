/** A case of parcel sorting, opened at its documents. */
import { casesText } from '../../../shared/text/cases.ts';
import type { OtwayApp } from './app.ts';
import { type Desk, given, openDesk, openRoom } from './desk.ts';
import { expectDrawn } from './document-pages.ts';

export interface CaseWithReport extends Desk {
  readonly visitId: string;
}

/**
 * A case with enough in it for a report and a letter, and the window at its documents.
 * @param withConsent whether the client agreed to their release to the employer
 */
export async function openDocuments(otway: OtwayApp, withConsent: boolean): Promise<CaseWithReport> {
  let visitId = '';
  const desk = await openDesk(otway, async ({ ask, caseId }) => {
    const { records } = await ask<{ records: { id: string; kind: string }[] }>('cases.get', { caseId });
    const idOf = (kind: string) => records.find((record) => record.kind === kind)?.id;
    const save = (recordId: string | undefined, changes: unknown[]) =>
      ask('records.save', { recordId, reason: null, changes });
    await save(idOf('caseFile'), [
      given('jobTitle', 'Parcel sorter'),
      given('employerName', 'Quillmark Parcels'),
      given('questions', ['one']),
      given('questions.one.question', 'Can she return to her job?'),
      given('questions.one.answer', 'Yes, with the changes below. Her fibromyalgia is settled.'),
    ]);
    await save(idOf('client'), [given('conditions', ['one']), given('conditions.one.name', 'Fibromyalgia')]);
    const create = (kind: string, parentId: string | null, initial: unknown[]) =>
      ask<{ record: { id: string } }>('records.create', { caseId, kind, parentId, initial });
    visitId = (await create('visit', null, [given('date', '2026-11-20'), given('place', 'Depot 4')])).record
      .id;
    await create('activityAnalysis', visitId, [
      given('shiftMinutes', 420, 'document'),
      given('tasks', ['cage']),
      given('tasks.cage.name', 'load the cage'),
      given('tasks.cage.essential', 'essential', 'manager'),
      given('ratings.cage.lift_floor_waist.frequency', 'frequent', 'observed'),
      given('fitness', 'fitWithChanges'),
    ]);
    if (withConsent)
      await create('consent', null, [
        given('scope', 'release'),
        given('recipient', 'Martin Okell'),
        given('audience', 'employer'),
        given('purposes', ['adjustments']),
        given('from', '2026-11-01'),
        given('howGiven', 'written'),
        given('covers', 'The report on her work. No letters.'),
      ]);
  });
  await openRoom(otway.page, casesText.roomDocuments);
  await expectDrawn(otway.page);
  return { ...desk, visitId };
}
