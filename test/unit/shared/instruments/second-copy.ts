import { expect } from 'vitest';
import { instruments } from '../../../../shared/instruments/registry.ts';
import { cell, readTable } from '../../../fixtures/instruments/read-table.ts';

/** Whole numbers from one to another, both included. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** A result by key, as the `score` command gives it. */
export function score(id: string, inputs: object): Record<string, unknown> {
  const instrument = instruments.get(id);
  if (instrument === undefined) throw new Error(`no instrument ${id}`);
  return { ...instrument.score(inputs) };
}

/** The one band of the second copy that holds a total. */
export function bandAt(instrument: string, total: number): string {
  const found = readTable('bands').rows.filter(
    (row) => row.instrument === instrument && total >= cell(row, 'from') && total <= cell(row, 'to'),
  );
  expect(found, `${instrument} ${total}`).toHaveLength(1);
  return found[0]?.band ?? '';
}
