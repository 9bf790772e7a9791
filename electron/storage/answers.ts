import type { AnswerPath, Answers } from '../../shared/domain/answers.ts';
import { Answer } from '../../shared/domain/answers.ts';
import type { VaultDatabase } from './database.ts';
import { type AnswerTable, tables } from './schema.ts';

/** An answer as stored in its row. */
export function answerOf(row: AnswerTable): Answer {
  return {
    state: Answer.shape.state.parse(row.state),
    ...(row.value === null ? {} : { value: JSON.parse(row.value) }),
    ...(row.raw === null ? {} : { raw: row.raw }),
    ...(row.source === null ? {} : { source: Answer.shape.source.parse(row.source) }),
    by: row.by,
    at: row.at,
  };
}

/** One answer of a record, or undefined when nothing was ever answered there. */
export function readStored(database: VaultDatabase, recordId: string, path: AnswerPath): Answer | undefined {
  const row = database.first(
    tables.selectFrom('answer').selectAll().where('record_id', '=', recordId).where('path', '=', path),
  );
  return row && answerOf(row);
}

/** All answers of a record. */
export function answersOf(database: VaultDatabase, recordId: string): Answers {
  const rows = database.all(tables.selectFrom('answer').selectAll().where('record_id', '=', recordId));
  return Object.fromEntries(rows.map((row) => [row.path, answerOf(row)]));
}

/** Stores an answer; null empties the field. */
export function writeAnswer(
  database: VaultDatabase,
  recordId: string,
  path: AnswerPath,
  answer: Answer | null,
): void {
  if (answer === null) {
    database.run(tables.deleteFrom('answer').where('record_id', '=', recordId).where('path', '=', path));
    return;
  }
  const content = {
    state: answer.state,
    value: answer.value === undefined ? null : JSON.stringify(answer.value),
    raw: answer.raw ?? null,
    source: answer.source ?? null,
    by: answer.by,
    at: answer.at,
  };
  database.run(
    tables
      .insertInto('answer')
      .values({ record_id: recordId, path, ...content })
      .onConflict((conflict) => conflict.columns(['record_id', 'path']).doUpdateSet(content)),
  );
}

/** Whether two answers say the same, whoever gave them and whenever. */
export function sameAnswer(one: Answer | null, other: Answer | null): boolean {
  const said = (answer: Answer | null) =>
    answer && JSON.stringify([answer.state, answer.value, answer.raw, answer.source]);
  return said(one) === said(other);
}

/** Text of an answer that is given and could be read, else undefined. */
export function textOf(answer: Answer | undefined | null): string | undefined {
  return answer?.state === 'given' && answer.raw === undefined && typeof answer.value === 'string'
    ? answer.value
    : undefined;
}
