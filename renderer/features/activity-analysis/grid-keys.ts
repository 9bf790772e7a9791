import type { Frequency } from '../../../shared/assessments/ratings.ts';

/** A cell by its place: row 0 is the first task, column 0 the first demand shown. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export type GridAction =
  | { readonly kind: 'move'; readonly to: Place }
  /** Copies this cell's band into the next one and goes there. */
  | { readonly kind: 'fill'; readonly to: Place }
  | { readonly kind: 'rate'; readonly frequency: Frequency }
  | { readonly kind: 'clear' }
  | { readonly kind: 'open' };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const bands: Readonly<Record<string, Frequency>> = {
  '0': 'never',
  '1': 'occasional',
  '2': 'frequent',
  '3': 'constant',
};

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * What a key means in the grid; undefined when it is not the grid's.
 * @param rows how many rows there are, the whole-job row included
 */
export function actionForKey(pressed: Key, at: Place, rows: number, columns: number): GridAction | undefined {
  if (pressed.altKey) return undefined;
  const last = { row: rows - 1, column: columns - 1 };
  const command = pressed.ctrlKey || pressed.metaKey;
  if (pressed.key === 'Home') return { kind: 'move', to: { row: command ? 0 : at.row, column: 0 } };
  if (pressed.key === 'End')
    return { kind: 'move', to: { row: command ? last.row : at.row, column: last.column } };
  if (command) return undefined;
  const step = steps[pressed.key];
  if (step) {
    const to = {
      row: clamp(at.row + step.row, last.row),
      column: clamp(at.column + step.column, last.column),
    };
    const moved = to.row !== at.row || to.column !== at.column;
    return pressed.shiftKey && moved ? { kind: 'fill', to } : { kind: 'move', to };
  }
  const band = bands[pressed.key];
  if (band) return { kind: 'rate', frequency: band };
  if (pressed.key === 'Delete' || pressed.key === 'Backspace') return { kind: 'clear' };
  if (pressed.key === 'Enter' || pressed.key === 'F2') return { kind: 'open' };
  return undefined;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
