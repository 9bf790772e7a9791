import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contactField } from '../../shared/assessments/contact.ts';
import type { ChecklistDefinition } from '../../shared/checklists/definition.ts';
import type { FieldChange, RecordKind } from '../../shared/domain/records.ts';
import { type MadeSample, makeSample, SampleCase } from '../../shared/domain/sample-case.ts';
import { createCase } from './cases.ts';
import { addChecklist, publishChecklist, startChecklist } from './checklists.ts';
import { addPhoto, updatePhoto } from './photos/photos.ts';
import { createRecord } from './records.ts';
import { saveAnswers } from './save-answers.ts';
import { recordWithAnswers } from './stored-records.ts';
import { localDate, type Work } from './work.ts';

/** Reads the sample case: `case.json` in its folder. */
export function readSample(folder: string): SampleCase {
  return SampleCase.parse(JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')));
}

/**
 * Adds the fictional sample case to the vault, with its pictures, as if it had been typed today.
 * @param folder holds `case.json` and the pictures it names
 * @returns the new case's id
 * @throws Error when the sample does not fit the forms; nothing is added then
 */
export function loadSampleCase(work: Work, folder: string): string {
  const sample = makeSample(readSample(folder), localDate(work.moment), work.newId);
  return work.database.transaction(() => {
    const { caseId, ids } = addRecords(work, sample);
    for (const recordId of ids.values()) checkRead(work, recordId);
    for (const { recordKey, file: name, takenOn, itemId, ...details } of sample.photos) {
      const jpeg = readFileSync(path.join(folder, name));
      const { id } = addPhoto(work, { recordId: idOf(ids, recordKey), itemId, jpeg, takenOn });
      updatePhoto(work, id, { ...details, itemId });
    }
    return caseId;
  });
}

function addRecords(work: Work, sample: MadeSample): { caseId: string; ids: Map<string, string> } {
  const client = sample.records.find((record) => record.kind === 'client');
  const birthDate = client && typedText(client.changes, 'birthDate');
  const made = createCase(work, (client && typedText(client.changes, 'fullName')) ?? '', birthDate ?? null);
  const checklistIds = new Map(
    sample.checklists.map(({ key, definition }) => [key, publishedChecklist(work, definition)]),
  );
  const ids = new Map<string, string>();
  for (const { key, kind, parentKey, checklistKey, changes: open } of sample.records) {
    const changes = open.map((change) => withRecord(change, ids));
    if (kind === 'client' || kind === 'caseFile') {
      const recordId = kind === 'client' ? made.clientRecordId : made.caseFileRecordId;
      ids.set(key, recordId);
      if (changes.length > 0) saveAnswers(work, { recordId, changes, reason: null });
      continue;
    }
    const { caseId } = made;
    const parentId = parentKey === null ? null : idOf(ids, parentKey);
    const day = onDayOf(work, kind, changes);
    if (checklistKey === undefined) {
      ids.set(key, createRecord(day, { caseId, kind, parentId, initial: changes }).record.id);
    } else {
      const checklistId = idOf(checklistIds, checklistKey);
      const recordId = startChecklist(day, { checklistId, caseId, visitId: parentId });
      saveAnswers(day, { recordId, changes, reason: null });
      ids.set(key, recordId);
    }
  }
  return { caseId: made.caseId, ids };
}

function publishedChecklist(work: Work, definition: ChecklistDefinition): string {
  const id = addChecklist(work, definition);
  publishChecklist(work, id);
  return id;
}

/** The work as if it was done on the day of the contact, where the record has one that is not to come. */
function onDayOf(work: Work, kind: RecordKind, changes: readonly FieldChange[]): Work {
  const asked = contactField(work.declarationFor(kind));
  const day = asked === undefined ? undefined : typedText(changes, asked);
  return day === undefined || day > localDate(work.moment) ? work : { ...work, day };
}

/** Fills in the id of a record that an answer points at. */
function withRecord(
  { recordKey, path, answer }: MadeSample['records'][number]['changes'][number],
  ids: ReadonlyMap<string, string>,
): FieldChange {
  return { path, answer: recordKey === undefined ? answer : { ...answer, typed: idOf(ids, recordKey) } };
}

function typedText(changes: readonly FieldChange[], path: string): string | undefined {
  const typed = changes.find((change) => change.path === path)?.answer?.typed;
  return typeof typed === 'string' ? typed : undefined;
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the sample case has no ${key} before it is needed`);
  return id;
}

/** A sample shows how answers should look: none of them may be out of range. */
function checkRead(work: Work, recordId: string): void {
  const { record, answers } = recordWithAnswers(work.database, recordId);
  const wrong = Object.entries(answers).find(([, answer]) => answer.raw !== undefined);
  if (wrong) throw new Error(`the sample case has an answer that cannot be read: ${record.kind} ${wrong[0]}`);
}
