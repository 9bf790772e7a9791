import type { ImportKind } from './import-kind.ts';

/** A file to fill in: the headings and a few rows to write over. It can be imported as it is. Lines end as spreadsheets expect. */
export function templateOf(kind: Pick<ImportKind, 'columns' | 'examples'>): string {
  const rows = [kind.columns.map((column) => column.name), ...kind.examples];
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
