import { z } from 'zod';

const score = z.int().min(1).max(12);

/**
 * A published table of scores as one row of bytes, row after row, so that a cell is one look into memory.
 * @throws when its shape is not the published one
 */
export function grid(given: unknown, rows: number, columns: number): Uint8Array {
  return Uint8Array.from(z.array(z.array(score).length(columns)).length(rows).parse(given).flat());
}

/** As `grid`, for a table that is printed in blocks of rows. */
export function blocks(given: unknown, count: number, rows: number, columns: number): Uint8Array {
  const block = z.array(z.array(score).length(columns)).length(rows);
  return Uint8Array.from(z.array(block).length(count).parse(given).flat(2));
}

/** The cell at this place. Inputs that were checked never lead outside the table. */
export function cell(table: Uint8Array, place: number): number {
  const value = table[place];
  if (value === undefined) throw new Error('a score outside its table');
  return value;
}
