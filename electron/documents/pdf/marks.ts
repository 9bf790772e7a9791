import type { Cell } from '../../../shared/documents/tree.ts';
import type { Item } from './items.ts';
import { colours } from './page-style.ts';

type Mark = NonNullable<Cell['mark']>;

/** Width taken by a mark and the space after it, in points. */
export const markWidth = 17;

const bars: Partial<Record<Mark, number>> = { never: 0, occasional: 1, frequent: 2, constant: 3 };
const radius = 3.6;

/**
 * A match or rating mark as shapes, told apart by form alone: full, half, empty, crossed and dashed
 * circles; none to three filled bars.
 * The words beside it carry the meaning, so it is decoration.
 * @param x left edge; @param middle height of its centre
 */
export function markItems(mark: Mark, x: number, middle: number): Item[] {
  const filled = bars[mark];
  if (filled === undefined) return circleItems(mark, x + radius, middle);
  return [0, 1, 2].map((bar) => ({
    kind: 'rect',
    owner: null,
    x: x + bar * 4.6,
    y: middle - 2.9,
    width: 3,
    height: 5.8,
    radius: 0,
    fill: bar < filled ? colours.ink : null,
    stroke: bar < filled ? colours.ink : colours.soft,
    strokeWidth: 0.45,
  }));
}

function circleItems(mark: Mark, x: number, y: number): Item[] {
  const circle = { kind: 'circle', owner: null, x, y, radius, stroke: colours.ink } as const;
  if (mark === 'meets') return [{ ...circle, fill: colours.ink }];
  if (mark === 'meetsWithChange') return [{ ...circle, fill: colours.ink, half: true }];
  if (mark === 'below') return [{ ...circle, fill: null }];
  if (mark === 'restricted') return [{ ...circle, fill: null }, bar(x, y)];
  return [{ ...circle, fill: null, dash: 1.4 }];
}

/** Across the circle, as on a sign that forbids. */
function bar(x: number, y: number): Item {
  const half = radius * 0.62;
  return {
    kind: 'line',
    owner: null,
    x: x - half,
    y: y - half,
    dx: half * 2,
    dy: half * 2,
    width: 1,
    colour: colours.ink,
  };
}
