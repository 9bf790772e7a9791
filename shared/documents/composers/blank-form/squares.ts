import type { Shape } from '../../tree.ts';

/** Squares of 5 mm to draw a plan on, in points. */
const square = (5 * 72) / 25.4;
const across = 33;
const down = 22;
const hairline = '#c3cccb';

/** Squared paper over the width of the page, for a sketch by hand. */
export function squaredPaper(): {
  readonly width: number;
  readonly height: number;
  readonly shapes: Shape[];
} {
  const [width, height] = [across * square, down * square];
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: hairline,
    width: 0.4,
  });
  return {
    width,
    height,
    shapes: [
      ...Array.from({ length: across + 1 }, (_, index) => line(index * square, 0, index * square, height)),
      ...Array.from({ length: down + 1 }, (_, index) => line(0, index * square, width, index * square)),
    ],
  };
}
