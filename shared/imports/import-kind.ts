import { z } from 'zod';
import type { RecordView } from '../assessments/view.ts';
import type { Id } from '../domain/ids.ts';
import type { FieldChange, RecordKind } from '../domain/records.ts';
import type { ImportColumn, ReadRow } from './columns.ts';
import type { RowProblem } from './table.ts';

/** What a file can be imported as. */
export const ImportKindId = z.enum(['occupationProfile', 'energyDiary']);
export type ImportKindId = z.infer<typeof ImportKindId>;

/** One thing that an import would do, or leave alone. */
export interface PlannedLine {
  /** Line of the file. */
  readonly line: number;
  /** What it is about: a demand, a day. */
  readonly subject: string;
  /** What will stand there, or why it is left alone. */
  readonly detail: string;
}

export interface ImportPlan {
  /** Every change to the record, stored together or not at all. */
  readonly changes: readonly FieldChange[];
  /** The rows taken, in words. */
  readonly accepted: readonly PlannedLine[];
  /** Rows that could be read and whose place is taken: what was there stays. */
  readonly kept: readonly PlannedLine[];
  /** Rows that contradict each other or the record. */
  readonly refused: readonly RowProblem[];
}

export interface PlanInput {
  readonly rows: readonly ReadRow[];
  readonly record: RecordView;
  readonly newId: () => Id;
}

/** A kind of file: its columns, and what its rows change in a record. */
export interface ImportKind {
  readonly id: ImportKindId;
  /** Its name in the program, e.g. “Occupation profile”. */
  readonly title: string;
  /** Where the rows go. */
  readonly recordKind: RecordKind;
  readonly columns: readonly ImportColumn[];
  /** More rows than this are turned down. */
  readonly mostRows: number;
  /** Suggested name of the template's file, without its ending. */
  readonly templateName: string;
  /** Rows of the template under its headings, as text, one list a row. */
  readonly examples: readonly (readonly string[])[];
  /** Pure: says what would change and changes nothing. */
  readonly plan: (input: PlanInput) => ImportPlan;
}
