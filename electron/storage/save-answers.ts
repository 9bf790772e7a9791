import type { Declaration } from '../../shared/assessments/define.ts';
import type { Field } from '../../shared/assessments/fields.ts';
import {
  codePoints,
  emptyStatesOf,
  type ReadContext,
  readAnswer,
} from '../../shared/assessments/read-answer.ts';
import { resolveField, siblingPath } from '../../shared/assessments/resolve-field.ts';
import type { Answer, AnswerPath, TypedAnswer } from '../../shared/domain/answers.ts';
import { AppError } from '../../shared/domain/errors.ts';
import type { FieldChange, RecordSummary } from '../../shared/domain/records.ts';
import { recordsText } from '../../shared/text/records.ts';
import { answersOf, readStored, sameAnswer, writeAnswer } from './answers.ts';
import { touchCase } from './case-row.ts';
import { appendChanges, type NewChange } from './change-log.ts';
import { noteCaseAnswers } from './projection.ts';
import { declarationOfRecord } from './record-declaration.ts';
import { tables } from './schema.ts';
import { noteChangedText } from './search-index.ts';
import { openRecord } from './stored-records.ts';
import { localDate, type Work } from './work.ts';

/** The longest text kept in any field, in Unicode code points; more is refused, with the count, and never cut. */
export const longestText = 100_000;

/** A field's new answer, read; null empties it. */
export interface ReadChange {
  readonly path: AnswerPath;
  readonly field: Field;
  readonly answer: Answer | null;
}

export interface Save {
  readonly recordId: string;
  readonly changes: readonly FieldChange[];
  readonly reason: string | null;
}

/**
 * Stores the changed answers of one record, and what they change elsewhere, in one transaction. An answer that cannot be read or is
 * out of range is kept as typed.
 * @returns the stored answer of each path given, null for emptied ones
 * @throws AppError `invalid-input` for a path the form does not have, `note-too-long`, `not-found`, `already-closed`, `disk-full`:
 * nothing was changed then
 */
export function saveAnswers(work: Work, save: Save): Record<AnswerPath, Answer | null> {
  const { database, moment } = work;
  return database.transaction(() => {
    const record = openRecord(database, save.recordId);
    const { log, answers } = storeChanges(work, record, readChanges(work, record, save.changes), save.reason);
    if (log.length > 0) {
      appendChanges(work, log);
      touchRecord(work, record);
      touchCase(database, record.caseId, moment.at);
      if (log.some((change) => change.payload.new === null)) database.truncateLogSoon();
    }
    return answers;
  });
}

/** Notes when a record last changed. */
export function touchRecord(work: Work, record: RecordSummary): void {
  work.database.run(
    tables.updateTable('record').set({ changed_at: work.moment.at }).where('id', '=', record.id),
  );
}

/** Reads everything that was typed, before anything is written. */
export function readChanges(
  work: Work,
  record: RecordSummary,
  changes: readonly FieldChange[],
): ReadChange[] {
  const declaration = declarationOfRecord(work, record);
  const typed = new Map(changes.map((change) => [change.path, change.answer]));
  return changes.map(({ path, answer }) => {
    const field = resolveField(declaration, path);
    if (!field) throw refused(path, recordsText.unknownField);
    if (answer === null || isEmpty(answer)) return { path, field, answer: null };
    return {
      path,
      field,
      answer: readOne(work, field, answer, contextOf(work, declaration, record, path, typed)),
    };
  });
}

function isEmpty(answer: TypedAnswer): boolean {
  return answer.state === 'notAsked' || (answer.state === 'given' && answer.typed === '');
}

function readOne(work: Work, field: Field, answer: TypedAnswer, context: ReadContext): Answer {
  const entered = {
    state: answer.state,
    ...(answer.source && { source: answer.source }),
    by: work.by,
    at: work.moment.at,
  };
  if (answer.state !== 'given') {
    if (!emptyStatesOf(field).includes(answer.state)) throw refused(field.label, recordsText.stateNotOffered);
    return entered;
  }
  if (answer.typed === undefined) throw refused(field.label, recordsText.noAnswer);
  const result = readAnswer(field, answer.typed, context);
  if ('value' in result) return { ...entered, value: result.value };
  const count = result.raw.length > longestText ? codePoints(result.raw) : 0;
  if (count > longestText)
    throw new AppError({
      code: 'note-too-long',
      field: field.label,
      problem: recordsText.tooLong(count),
      accepted: recordsText.longestText,
    });
  return { ...entered, raw: result.raw };
}

function refused(field: string, problem: string): AppError {
  return new AppError({ code: 'invalid-input', field: field.slice(0, 200), problem });
}

/** What the record says beside a path: as just typed, else as stored. */
function contextOf(
  work: Work,
  declaration: Declaration,
  record: RecordSummary,
  path: AnswerPath,
  typed: ReadonlyMap<AnswerPath, TypedAnswer | null>,
): ReadContext {
  const valueAt = (place: AnswerPath): unknown => {
    const change = typed.get(place);
    if (change !== undefined) return change?.state === 'given' ? change.typed : undefined;
    const stored = readStored(work.database, record.id, place);
    return stored?.state === 'given' && stored.raw === undefined ? stored.value : undefined;
  };
  return {
    today: localDate(work.moment),
    now: work.moment.at,
    sibling: (fieldId) => {
      const value = valueAt(siblingPath(path, fieldId));
      return typeof value === 'string' ? value : undefined;
    },
    top: (fieldId) => {
      const value = valueAt(fieldId);
      return typeof value === 'string' ? value : undefined;
    },
    items: (groupId) => {
      const value = resolveField(declaration, groupId) && valueAt(groupId);
      return Array.isArray(value) ? value.map(String) : [];
    },
  };
}

/** Writes what was read and tells what to log; answers that say what was stored already are neither written nor logged. */
export function storeChanges(
  work: Work,
  record: RecordSummary,
  changes: readonly ReadChange[],
  reason: string | null,
): { readonly log: NewChange[]; readonly answers: Record<AnswerPath, Answer | null> } {
  const { database } = work;
  const log: NewChange[] = [];
  const answers: Record<AnswerPath, Answer | null> = {};
  for (const { path, field, answer } of changes) {
    const old = readStored(database, record.id, path) ?? null;
    if (sameAnswer(old, answer)) {
      answers[path] = old;
      continue;
    }
    answers[path] = answer;
    log.push(answerChange(record, path, old, answer, reason));
    putAnswer(work, record, path, field, answer);
  }
  noteCaseAnswers(database, record, log);
  return { log, answers };
}

/** One line of the change log about an answer. */
export function answerChange(
  record: RecordSummary,
  path: AnswerPath,
  old: Answer | null,
  answer: Answer | null,
  reason: string | null,
): NewChange {
  return {
    kind: 'answer',
    caseId: record.caseId,
    recordId: record.id,
    path,
    payload: { old, new: answer, reason },
  };
}

/** Writes an answer and has it searched from now on. */
export function putAnswer(
  work: Work,
  record: RecordSummary,
  path: AnswerPath,
  field: Field | undefined,
  answer: Answer | null,
): void {
  writeAnswer(work.database, record.id, path, answer);
  if (isSearchable(field)) noteChangedText(work.database, record.caseId, record.id, path);
}

/** Has every text of a record looked at again, after it was removed or restored. */
export function noteAllTexts(work: Work, record: RecordSummary): void {
  const declaration = declarationOfRecord(work, record);
  for (const path of Object.keys(answersOf(work.database, record.id))) {
    if (isSearchable(resolveField(declaration, path)))
      noteChangedText(work.database, record.caseId, record.id, path);
  }
}

/** Words can be searched, except those that are never to leave the place they were typed in. */
function isSearchable(field: Field | undefined): boolean {
  return field?.kind === 'text' && field.sensitivity !== 'internal';
}
