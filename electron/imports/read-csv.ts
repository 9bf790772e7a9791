import { CsvError, parse } from 'csv-parse/sync';
import { AppError } from '../../shared/domain/errors.ts';
import type { CsvRow, CsvTable } from '../../shared/imports/table.ts';
import { importText as text } from '../../shared/text/imports.ts';
import { readChosenFile } from '../vault/chosen-file.ts';

/** The largest file that is read, in bytes; a larger one is turned down before it is opened. */
export const mostBytes = 5 * 1024 * 1024;

/**
 * Reads a file of comma-, semicolon- or tab-separated values in UTF-8 (with or without byte order mark) or UTF-16 (with one).
 * @param mostRows more rows than this are turned down
 * @throws AppError `too-large`, `not-found` or `invalid-input`, each with what is accepted
 */
export function readCsvFile(file: string, mostRows: number): CsvTable {
  return readCsv(readChosenFile(file, mostBytes, { ...text, accepted: text.howToSave }), mostRows);
}

/** As `readCsvFile`, of the bytes of a file. */
export function readCsv(bytes: Buffer, mostRows: number): CsvTable {
  // One kind of line end, so that lines are counted right inside quotation marks, too; Excel's own `sep=` line says nothing new.
  const content = textOf(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/^sep=.\n/i, '\n');
  const separator = separatorOf(content);
  const [headings, ...rows] = recordsOf(content, separator);
  if (headings === undefined) throw unusable(text.empty, text.howToSave);
  if (rows.length > mostRows)
    throw new AppError({
      code: 'too-large',
      field: text.file,
      problem: text.tooManyRows(rows.length),
      accepted: text.mostRows(mostRows),
    });
  if (rows.length === 0) throw unusable(text.onlyHeadings, text.atLeastOne);
  return { headers: headings.cells, rows, separator };
}

function unusable(problem: string, accepted?: string): AppError {
  return new AppError({
    code: 'invalid-input',
    field: text.file,
    problem,
    ...(accepted === undefined ? {} : { accepted }),
  });
}

/** How workbooks begin: a zip archive, or an older office file. */
const workbooks = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];

function textOf(bytes: Buffer): string {
  if (bytes.length === 0) throw unusable(text.empty, text.atLeastOne);
  if (workbooks.some((start) => bytes.subarray(0, start.length).equals(start)))
    throw unusable(text.spreadsheet, text.howToSave);
  const content = decoded(bytes);
  // Control characters other than tabs and line ends are in no table that a person made.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f]/.test(content))
    throw unusable(text.binary, text.howToSave);
  if (content.trim() === '') throw unusable(text.empty, text.atLeastOne);
  return content;
}

function decoded(bytes: Buffer): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? bytes
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? swapped(bytes)
        : undefined;
  if (wide !== undefined) {
    const content = wide.subarray(2).toString('utf16le');
    if (/\p{Surrogate}/u.test(content)) throw unusable(text.binary, text.howToSave);
    return content;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (bytes.includes(0)) throw unusable(text.binary, text.howToSave);
    throw unusable(text.encoding(firstBadLine(bytes)), text.howToSave);
  }
}

/** Big-endian as little-endian. Half a letter at the end is dropped. */
function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}

function firstBadLine(bytes: Buffer): number {
  const readable = bytes.toString('utf8');
  const bad = readable.indexOf('\ufffd');
  return readable.slice(0, Math.max(bad, 0)).split(/\r\n|\r|\n/).length;
}

/** The sign that parts the cells of the first line; a comma when it holds none. */
function separatorOf(content: string): CsvTable['separator'] {
  const first = content.split('\n').find((line) => line.trim() !== '') ?? '';
  const outside = first.replace(/"[^"]*"/g, '');
  const count = (sign: string) => outside.split(sign).length - 1;
  const signs = [',', ';', '\t'] as const;
  return signs.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function recordsOf(content: string, separator: string): CsvRow[] {
  try {
    // With `info`, each record comes with its place; the parser's types do not say so.
    const records = parse(content, {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      record_delimiter: '\n',
      skip_empty_lines: true,
    }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return records
      .map(({ record, info }) => ({ cells: record, line: info.lines - lineEndsIn(record) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (error instanceof CsvError) throw quoteProblem(error, content);
    throw error;
  }
}

function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
}

function quoteProblem(error: CsvError, content: string): AppError {
  const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return unusable(text.quoteOpen(openedOn(content)), text.quotes);
  const quote = error.code === 'CSV_INVALID_CLOSING_QUOTE' || error.code === 'INVALID_OPENING_QUOTE';
  return unusable(quote ? text.quoteWrong(line) : text.cannotRead(line), text.quotes);
}

/** The line of the last quotation mark that opens: the parser itself names the end of the file. */
function openedOn(content: string): number {
  let line = 1;
  let opened = 1;
  let open = false;
  for (const sign of content) {
    if (sign === '\n') line += 1;
    if (sign !== '"') continue;
    open = !open;
    if (open) opened = line;
  }
  return opened;
}
