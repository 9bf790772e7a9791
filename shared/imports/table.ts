/** A file of comma-separated values, taken apart but not yet understood. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly separator: ',' | ';' | '\t';
}

export interface CsvRow {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a row is left out, in words about its place and what would be accepted, never about what stands there. */
export interface RowProblem {
  readonly line: number;
  /** Name of the column, or null when the whole row is meant. */
  readonly column: string | null;
  readonly problem: string;
  readonly accepted?: string;
}
