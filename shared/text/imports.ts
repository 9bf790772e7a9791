import { groupDigits } from './fields.ts';

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
const plural = (count: number, one: string, more: string) =>
  `${groupDigits(count)} ${count === 1 ? one : more}`;

/** Words of importing files of comma-separated values. */
export const importText = {
  file: 'File',
  headings: 'Headings',

  gone: 'The file is not there any more.',
  unreadable: 'The file could not be read.',
  notAFile: 'This is not a file.',
  empty: 'The file is empty.',
  tooLarge: (bytes: number) => `The file has ${megabytes(bytes)}.`,
  largest: (bytes: number) => `at most ${megabytes(bytes)}; leave out what is not in the documented columns`,
  spreadsheet: 'This is a workbook of a spreadsheet program, not a file of comma-separated values.',
  binary: 'This is not a text file.',
  encoding: (line: number) => `The letters from line ${line} on cannot be read: the file is not in UTF-8.`,
  howToSave:
    'a file saved as “CSV UTF-8” (Excel: Save as, CSV UTF-8; LibreOffice: Save as, Text CSV, character set Unicode UTF-8)',
  tooManyRows: (count: number) => `The file has ${groupDigits(count)} rows.`,
  mostRows: (most: number) => `at most ${groupDigits(most)} rows; split the file`,
  onlyHeadings: 'The file has headings but no rows.',
  atLeastOne: 'at least one row under the headings',
  quoteOpen: (line: number) => `A quotation mark that opens on line ${line} is never closed.`,
  quoteWrong: (line: number) => `There is a quotation mark in the middle of a cell on line ${line}.`,
  quotes: 'a quotation mark at each end of the cell; one inside a cell is written twice',
  cannotRead: (line: number) => `Line ${line} cannot be taken apart into cells.`,

  noHeadings: 'The first line holds no known heading.',
  unknownColumn: (place: number, near: string | undefined) =>
    `The heading of column ${place} is not known.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  columnTwice: (name: string) => `The heading ${name} is there twice.`,
  columnsMissing: (names: readonly string[]) =>
    names.length === 1
      ? `The column ${names[0]} is missing.`
      : `The columns ${names.join(', ')} are missing.`,
  firstLine: (names: readonly string[]) => `in the first line: ${names.join(', ')}`,
  tooManyCells: (cells: number, headings: number) =>
    `This row has ${cells} cells under ${headings} headings.`,
  decimalCommaHint:
    'one cell a heading; a number with a decimal comma goes in quotation marks, or the file uses semicolons',
  quoteHint: 'one cell a heading; a cell that holds the separator goes in quotation marks',
  cellMissing: 'This cell is empty and must be filled.',
  didYouMean: (near: string) => `Did you mean ${near}?`,
  severalOf: (listed: string) => `any of ${listed}, joined by |`,

  previewGone: 'The preview is not known any more. Choose the file again.',
  changedSince: 'This record has changed since the preview. Choose the file again. Nothing was imported.',
  nothingToImport: 'No row can be imported.',
  otherRecord: 'This file belongs to another kind of record.',

  open: 'Import from a file',
  openOccupation: 'Import an occupation profile',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  saveTemplate: 'Save a template',
  templateSaved: 'The template is saved.',
  columnsTitle: 'Columns',
  columnRequired: 'in every row',
  previewTitle: (name: string) => `Preview of ${name}`,
  nothingYet: 'Nothing is imported yet.',
  counts: (accepted: number, kept: number, refused: number) =>
    `${plural(accepted, 'row', 'rows')} to import, ${plural(kept, 'row', 'rows')} where something is there already, ${plural(refused, 'row', 'rows')} refused.`,
  acceptedTitle: 'Will be imported',
  keptTitle: 'Already there and kept',
  refusedTitle: 'Refused',
  lineHead: 'Line',
  subjectHead: 'What',
  detailHead: 'Will stand there',
  keptHead: 'Stays as it is',
  columnHead: 'Column',
  problemHead: 'Problem',
  acceptedHead: 'Accepted',
  wholeRow: 'whole row',
  more: (count: number) => `and ${plural(count, 'more row', 'more rows')}, not shown.`,
  apply: (count: number) => (count === 1 ? 'Import 1 row' : `Import ${groupDigits(count)} rows`),
  applied: (count: number) => `${plural(count, 'row', 'rows')} imported.`,
  undoHint: 'Undo takes the whole import back.',
  cancel: 'Cancel',
  close: 'Close',
} as const;
