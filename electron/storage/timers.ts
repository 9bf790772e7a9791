import type { Declaration } from '../../shared/assessments/define.ts';
import type { Field, TimerField } from '../../shared/assessments/fields.ts';
import { resolveField, topFields } from '../../shared/assessments/resolve-field.ts';
import type { Answer, AnswerPath } from '../../shared/domain/answers.ts';
import type { FieldChange, RecordSummary } from '../../shared/domain/records.ts';
import { RecordKind } from '../../shared/domain/records.ts';
import { clockWentBackBy, isRunning, moveTimer, stopTimer } from '../../shared/domain/timer.ts';
import { type TimerEvent, timerLogSegment, withTimerEvent } from '../../shared/domain/timer-log.ts';
import { answerOf, readStored } from './answers.ts';
import type { VaultDatabase } from './database.ts';
import { saveAnswers } from './save-answers.ts';
import { tables } from './schema.ts';
import { storedRecord } from './stored-records.ts';
import type { DeclarationFor, Work } from './work.ts';

/** A timer field of a record, as stored. */
export interface StoredTimer {
  readonly record: RecordSummary;
  readonly declaration: Declaration;
  readonly path: AnswerPath;
  readonly field: TimerField;
  readonly instants: readonly string[];
  /** Its log as stored. */
  readonly written: readonly string[];
}

/** Every timer that runs, in records that can still be changed. Items that were taken off their list count no more. */
export function runningTimers(
  database: VaultDatabase,
  declarationFor: DeclarationFor,
  caseId?: string,
): StoredTimer[] {
  return RecordKind.options.flatMap((kind) => {
    const declaration = declarationFor(kind);
    const ids = timerIds(topFields(declaration));
    if (ids.length === 0) return [];
    const wanted = tables
      .selectFrom('answer')
      .innerJoin('record', 'record.id', 'answer.record_id')
      .innerJoin('case_', 'case_.id', 'record.case_id')
      .selectAll('answer')
      .where('record.kind', '=', kind)
      .where('record.deleted_at', 'is', null)
      .where('case_.deleted_at', 'is', null)
      .where('case_.status', '=', 'open')
      .where((where) =>
        where.or(
          ids.flatMap((id) => [
            where('answer.path', '=', id),
            // Ids hold letters and digits only, so nothing in them is a pattern.
            where('answer.path', 'like', `%.${id}`),
          ]),
        ),
      );
    const rows = database.all(caseId === undefined ? wanted : wanted.where('record.case_id', '=', caseId));
    return rows.flatMap((row) => {
      const field = resolveField(declaration, row.path);
      const instants = listOf(answerOf(row));
      if (field?.kind !== 'timer' || !isRunning(instants)) return [];
      if (!isListed(database, row.record_id, row.path)) return [];
      const record = storedRecord(database, row.record_id);
      const log = readStored(database, row.record_id, `${row.path}.${timerLogSegment}`);
      return [{ record, declaration, path: row.path, field, instants, written: listOf(log) }];
    });
  });
}

/**
 * The computer's clock was moved: every timer that runs is put in terms of the new clock, and notes it.
 * @param milliseconds how far; negative when the clock was put back
 * @returns the records that changed
 */
export function moveRunningTimers(work: Work, milliseconds: number): string[] {
  const { database, moment } = work;
  return database.transaction(() => {
    const changed = new Set<string>();
    for (const timer of runningTimers(database, work.declarationFor)) {
      saveTimer(work, timer, moveTimer(timer.instants, milliseconds), {
        kind: 'clockMoved',
        at: moment.at,
        milliseconds,
      });
      changed.add(timer.record.id);
    }
    return [...changed];
  });
}

/** Stops a timer now, and notes it when the clock stands before its start. */
export function stopStoredTimer(work: Work, timer: StoredTimer): StoredTimer {
  const { at } = work.moment;
  const back = clockWentBackBy(timer.instants, at);
  const event: TimerEvent | null = back > 0 ? { kind: 'clockBack', at, milliseconds: back } : null;
  return saveTimer(work, timer, stopTimer(timer.instants, at), event);
}

function saveTimer(
  work: Work,
  timer: StoredTimer,
  instants: readonly string[],
  event: TimerEvent | null,
): StoredTimer {
  const written = event === null ? timer.written : withTimerEvent(timer.written, event);
  const source = readStored(work.database, timer.record.id, timer.path)?.source;
  const changes: FieldChange[] = [
    {
      path: timer.path,
      answer: { state: 'given', typed: [...instants], ...(source === undefined ? {} : { source }) },
    },
  ];
  if (event !== null)
    changes.push({
      path: `${timer.path}.${timerLogSegment}`,
      answer: { state: 'given', typed: [...written] },
    });
  saveAnswers(work, { recordId: timer.record.id, changes, reason: null });
  return { ...timer, instants, written };
}

/** Ids of the timer fields anywhere in a form. */
function timerIds(fields: readonly Field[]): readonly string[] {
  const ids = fields.flatMap((field): readonly string[] => {
    if (field.kind === 'timer') return [field.id];
    return field.kind === 'group' ? timerIds(field.fields) : [];
  });
  return [...new Set(ids)];
}

/** Whether every item on the way to an answer is still on its list: `tests.<item>.timer` needs the item among `tests`. */
function isListed(database: VaultDatabase, recordId: string, path: AnswerPath): boolean {
  const segments = path.split('.');
  for (let index = 1; index < segments.length; index += 2) {
    const list = listOf(readStored(database, recordId, segments.slice(0, index).join('.')));
    if (!list.includes(segments[index] ?? '')) return false;
  }
  return true;
}

function listOf(answer: Answer | undefined): readonly string[] {
  return answer?.state === 'given' && answer.raw === undefined && Array.isArray(answer.value)
    ? answer.value
    : [];
}
