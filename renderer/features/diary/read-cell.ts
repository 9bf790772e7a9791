import { DiarySlot } from '../../../shared/assessments/diary.ts';
import { readShorthand } from '../../../shared/assessments/diary-shorthand.ts';
import { readAnswer } from '../../../shared/assessments/read-answer.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { resolveField } from '../../../shared/assessments/resolve-field.ts';
import type { CalendarDate } from '../../../shared/domain/ids.ts';
import type { FieldChange } from '../../../shared/domain/records.ts';
import { diaryText } from '../../../shared/text/diary.ts';
import { diaryEntryText as text } from '../../../shared/text/diary-entry.ts';
import { errorSentence } from '../../../shared/text/fields.ts';
import { cellChanges, dayAt, put, type Stored } from './cell-changes.ts';
import { costTyped, dayFields, isSlot, type QuickColumn } from './quick-columns.ts';

export type CellRead = { readonly changes: readonly FieldChange[] } | { readonly problem: string };

/** What typing this into a box of quick entry changes, or why it cannot be read. */
export function readCell(stored: Stored, date: CalendarDate, column: QuickColumn, typed: string): CellRead {
  if (isSlot(column)) {
    const read = readShorthand(typed, DiarySlot.parse(column));
    if ('problem' in read) return { problem: errorSentence(read.problem) };
    return { changes: cellChanges(stored, date, column, read.entries) };
  }
  const value = column === 'cost' ? costTyped(typed) : typed.trim();
  const field = resolveField(declarationFor('energyDiary'), `days.x.${dayFields[column]}`);
  if (value === undefined || field === undefined)
    return { problem: text.costProblem(typed, Object.values(diaryText.costs)) };
  if (value === '') {
    const known = stored.days.find((day) => day.date === date);
    return { changes: known === undefined ? [] : [put(`${known.path}.${dayFields[column]}`, undefined)] };
  }
  const read = readAnswer(field, value, { today: null, sibling: () => undefined });
  if ('error' in read) return { problem: errorSentence(read.error) };
  const day = dayAt(stored, date);
  return { changes: [...day.changes, put(`${day.path}.${dayFields[column]}`, read.value)] };
}
