import { ChecklistDefinition } from '../../shared/checklists/definition.ts';
import { definitionProblems } from '../../shared/checklists/problems.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { Id } from '../../shared/domain/ids.ts';
import type { ListedChecklist, OpenChecklist } from '../../shared/ipc/checklists-contracts.ts';
import { checklistText as text } from '../../shared/text/checklists.ts';
import { newestEdition } from './checklist-editions.ts';
import type { VaultDatabase } from './database.ts';
import { addChecklistRecord } from './records.ts';
import { type ChecklistTable, tables } from './schema.ts';
import type { Work } from './work.ts';

/** Most checklists of a clinic. */
const mostChecklists = 300;

/** Every checklist, those changed last first. */
export function checklists(database: VaultDatabase): ListedChecklist[] {
  const rows = database.all(tables.selectFrom('checklist').selectAll().orderBy('changed_at', 'desc'));
  return rows.map((row) => {
    const newest = newestEdition(database, row.id)?.edition;
    const shown = draftOf(row) ?? newest?.definition;
    return {
      id: row.id,
      title: shown?.title ?? '',
      publishedTitle: newest?.definition.title ?? null,
      purpose: newest?.definition.purpose ?? shown?.purpose ?? '',
      version: newest?.number ?? null,
      edited: row.draft !== null,
      retired: row.retired_at !== null,
      changedAt: row.changed_at,
    };
  });
}

/**
 * One checklist for its editor: as it is being edited, or as it was published last.
 * @throws AppError `not-found`
 */
export function openChecklist(database: VaultDatabase, checklistId: Id): OpenChecklist {
  const row = stored(database, checklistId);
  const newest = newestEdition(database, checklistId)?.edition;
  const definition = draftOf(row) ?? newest?.definition;
  if (definition === undefined) throw new AppError({ code: 'not-found', problem: text.screen.gone });
  return {
    definition,
    version: newest?.number ?? null,
    edited: row.draft !== null,
    retired: row.retired_at !== null,
  };
}

/**
 * Adds a checklist that is not published yet.
 * @throws AppError `invalid-input` when there are too many
 */
export function addChecklist(work: Work, definition: ChecklistDefinition): Id {
  const { database, moment } = work;
  return database.transaction(() => {
    if (checklists(database).length >= mostChecklists)
      throw new AppError({ code: 'invalid-input', problem: text.screen.tooMany(mostChecklists) });
    const id = work.newId();
    database.run(
      tables.insertInto('checklist').values({
        id,
        draft: JSON.stringify(definition),
        created_at: moment.at,
        changed_at: moment.at,
        retired_at: null,
      }),
    );
    return id;
  });
}

/**
 * Keeps a checklist as it is being edited. Answers given before stay under the version they were given under.
 * @throws AppError `not-found`
 */
export function saveDraft(work: Work, checklistId: Id, definition: ChecklistDefinition): void {
  const { database, moment } = work;
  database.transaction(() => {
    stored(database, checklistId);
    const newest = newestEdition(database, checklistId)?.edition.definition;
    const draft = JSON.stringify(definition);
    database.run(
      tables
        .updateTable('checklist')
        // Edited back to what is published: nothing is left to publish.
        .set({ draft: draft === JSON.stringify(newest) ? null : draft, changed_at: moment.at })
        .where('id', '=', checklistId),
    );
  });
}

/**
 * Makes the next version of what is being edited; it is offered from now on.
 * @throws AppError `invalid-input` with the first thing that stands against it; `not-found`
 */
export function publishChecklist(work: Work, checklistId: Id): { readonly number: number } {
  const { database, moment } = work;
  return database.transaction(() => {
    const definition = draftOf(stored(database, checklistId));
    if (definition === undefined)
      throw new AppError({ code: 'invalid-input', problem: text.screen.nothingToPublish });
    const [wrong] = definitionProblems(definition);
    if (wrong)
      throw new AppError({
        code: 'invalid-input',
        field: wrong.place,
        problem: text.problemAt(wrong.place, wrong.problem),
        accepted: wrong.accepted,
      });
    const number = (newestEdition(database, checklistId)?.edition.number ?? 0) + 1;
    database.run(
      tables.insertInto('checklist_version').values({
        id: work.newId(),
        checklist_id: checklistId,
        number,
        definition: JSON.stringify(definition),
        by: work.by,
        at: moment.at,
      }),
    );
    database.run(
      tables
        .updateTable('checklist')
        .set({ draft: null, changed_at: moment.at, retired_at: null })
        .where('id', '=', checklistId),
    );
    return { number };
  });
}

/**
 * Takes a checklist out of what is offered, or offers it again.
 * @throws AppError `not-found`
 */
export function retireChecklist(work: Work, checklistId: Id, retired: boolean): void {
  const { database, moment } = work;
  database.transaction(() => {
    stored(database, checklistId);
    database.run(
      tables
        .updateTable('checklist')
        .set({ retired_at: retired ? moment.at : null })
        .where('id', '=', checklistId),
    );
  });
}

/**
 * Starts the newest version in a case.
 * @returns the record's id
 * @throws AppError `not-found` for a checklist that is not published or not offered, and as `createRecord`
 */
export function startChecklist(
  work: Work,
  { checklistId, caseId, visitId }: { checklistId: Id; caseId: Id; visitId: Id | null },
): Id {
  const { database } = work;
  return database.transaction(() => {
    const newest = newestEdition(database, checklistId);
    if (newest === undefined || stored(database, checklistId).retired_at !== null)
      throw new AppError({ code: 'not-found', problem: text.screen.notOffered });
    return addChecklistRecord(work, { caseId, parentId: visitId, ...newest });
  });
}

function stored(database: VaultDatabase, checklistId: Id): ChecklistTable {
  const row = database.first(tables.selectFrom('checklist').selectAll().where('id', '=', checklistId));
  if (!row) throw new AppError({ code: 'not-found', problem: text.screen.gone });
  return row;
}

function draftOf({ draft }: ChecklistTable): ChecklistDefinition | undefined {
  return draft === null ? undefined : ChecklistDefinition.parse(JSON.parse(draft));
}
