import type { Field, Option } from '../assessments/fields.ts';
import { type ReadContext, readAnswer } from '../assessments/read-answer.ts';
import type { AnswerValue } from '../domain/answers.ts';
import { AppError } from '../domain/errors.ts';
import type { CalendarDate } from '../domain/ids.ts';
import { importText as text } from '../text/imports.ts';
import { nearestOf } from './nearest.ts';
import type { CsvRow, CsvTable, RowProblem } from './table.ts';

/** One documented column of a file that can be imported. Its cells are read as answers to `field`. */
export interface ImportColumn {
  /** The heading in the file: lower case, words joined by underscores. Capitals, spaces and hyphens are read as the same. */
  readonly name: string;
  /** Whether every row must have it. */
  readonly required: boolean;
  /** What it means and accepts; its label names it in messages. A choice is read by its id or its label. */
  readonly field: Field;
  /** One line for the documentation and the template. */
  readonly help: string;
}

/** A row whose cells could all be read. */
export interface ReadRow {
  readonly line: number;
  /** Values as they would be stored, by name of column. A blank cell has none. */
  readonly values: Readonly<Record<string, AnswerValue>>;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly refused: readonly RowProblem[];
}

/**
 * Reads every row of a table under its columns. A row with anything wrong is left out whole, with each thing that is wrong.
 * @param today for dates that must be past or future
 * @throws AppError `invalid-input` when headings are missing, unknown or given twice: nothing can be read then
 */
export function readRows(table: CsvTable, columns: readonly ImportColumn[], today: CalendarDate): ReadRows {
  const places = placesOf(table.headers, columns);
  const rows: ReadRow[] = [];
  const refused: RowProblem[] = [];
  for (const row of table.rows) {
    const problems = shapeProblems(row, table);
    const values: Record<string, AnswerValue> = {};
    if (problems.length === 0) {
      for (const column of columns) {
        const cell = cellOf(row, places.get(column.name));
        const read = readCell(column, cell, contextFor(row, columns, places, today));
        if (read === undefined) continue;
        if ('problem' in read) problems.push({ line: row.line, column: column.name, ...read });
        else values[column.name] = read.value;
      }
    }
    if (problems.length > 0) refused.push(...problems);
    else rows.push({ line: row.line, values });
  }
  return { rows, refused };
}

/** A heading as it is compared: `Demand ID` and `demand_id` are the same. */
function headingKey(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}

function placesOf(headers: readonly string[], columns: readonly ImportColumn[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const names = columns.map((column) => column.name);
  const headings = headers.map(headingKey);
  // Spreadsheets like to leave empty columns at the end.
  while (headings.at(-1) === '') headings.pop();
  if (!headings.some((heading) => names.includes(heading))) {
    throw badHeadings(text.noHeadings, text.firstLine(names));
  }
  headings.forEach((heading, index) => {
    if (!names.includes(heading)) {
      const near = nearestOf(heading, names);
      throw badHeadings(text.unknownColumn(index + 1, near), text.firstLine(names));
    }
    if (places.has(heading)) throw badHeadings(text.columnTwice(heading), text.firstLine(names));
    places.set(heading, index);
  });
  const missing = columns.filter((column) => column.required && !places.has(column.name));
  if (missing.length > 0)
    throw badHeadings(text.columnsMissing(missing.map(({ name }) => name)), text.firstLine(names));
  return places;
}

function badHeadings(problem: string, accepted: string): AppError {
  return new AppError({ code: 'invalid-input', field: text.headings, problem, accepted });
}

function shapeProblems(row: CsvRow, table: CsvTable): RowProblem[] {
  const extra = row.cells.slice(table.headers.length).some((cell) => cell.trim() !== '');
  if (!extra) return [];
  return [
    {
      line: row.line,
      column: null,
      problem: text.tooManyCells(row.cells.length, table.headers.length),
      accepted: table.separator === ',' ? text.decimalCommaHint : text.quoteHint,
    },
  ];
}

function cellOf(row: CsvRow, place: number | undefined): string {
  return place === undefined ? '' : (row.cells[place] ?? '').trim();
}

type ReadCell = { readonly value: AnswerValue } | { readonly problem: string; readonly accepted?: string };

function readCell(column: ImportColumn, cell: string, context: ReadContext): ReadCell | undefined {
  const { field } = column;
  if (cell === '') {
    if (!column.required) return undefined;
    return { problem: text.cellMissing, accepted: column.help };
  }
  const typed =
    field.kind === 'choice'
      ? (chosen(field.options, cell) ?? cell)
      : field.kind === 'choices'
        ? cell.split('|').map((one) => chosen(field.options, one.trim()) ?? one.trim())
        : cell;
  const result = readAnswer(field, typed, context);
  if ('value' in result) return { value: result.value };
  if (field.kind !== 'choice' && field.kind !== 'choices')
    return {
      problem: result.error.problem,
      ...(result.error.accepted && { accepted: result.error.accepted }),
    };
  const ids = field.options.map((option) => option.id);
  const near = nearestOf(cell, [...ids, ...field.options.map((option) => option.label)]);
  const listed = ids.length <= 12 ? ids.join(', ') : column.help;
  return {
    problem: near === undefined ? result.error.problem : `${result.error.problem} ${text.didYouMean(near)}`,
    accepted: field.kind === 'choices' ? text.severalOf(listed) : listed,
  };
}

function chosen(options: readonly Option[], cell: string): string | undefined {
  const key = cell.toLowerCase();
  const found = options.find(
    (option) => option.id.toLowerCase() === key || option.label.toLowerCase() === key,
  );
  return found?.id;
}

/** Cells beside one another, so that an end can be compared with its start. */
function contextFor(
  row: CsvRow,
  columns: readonly ImportColumn[],
  places: ReadonlyMap<string, number>,
  today: CalendarDate,
): ReadContext {
  return {
    today,
    sibling: (fieldId) => {
      const column = columns.find(({ field }) => field.id === fieldId);
      const cell = column && cellOf(row, places.get(column.name));
      return cell === '' ? undefined : cell;
    },
  };
}
