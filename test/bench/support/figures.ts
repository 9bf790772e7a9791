import { appendFileSync } from 'node:fs';

/** One measured figure with the bound it is held against. */
export interface Figure {
  /** What was measured, as a reader would name it. */
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MiB' | 'times';
  /** The largest value promised, in the same unit; null for a figure that only explains another. */
  readonly bound: number | null;
  /** How it was measured: number of runs, what it is compared with. */
  readonly method: string;
}

/** Hands a figure to the run's report. */
export function record(figure: Figure): void {
  const file = process.env.OTWAY_FIGURES;
  if (!file) throw new Error('Measurements run by "npm run bench".');
  appendFileSync(file, `${JSON.stringify(figure)}\n`);
}
