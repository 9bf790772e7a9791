import type { Point } from './edit.ts';
import { sketchSize } from './model.ts';

/** The part of the paper in sight, in millimetres. */
export interface Sight extends Point {
  readonly width: number;
  readonly height: number;
}

/** Height of the sight as a share of its width. */
export const proportion = 3 / 4;
/** Width of the sight when closest and when farthest, in millimetres. */
export const closest = 1500;
export const farthest = 40_000;

/** Closer to or farther from the middle of the sight. */
export function zoomed(sight: Sight, by: number): Sight {
  const middle = { x: sight.x + sight.width / 2, y: sight.y + sight.height / 2 };
  return pinched(sight, middle, middle, 1 / by);
}

/**
 * The sight after the paper was moved and drawn apart by fingers; some of the paper always stays in sight.
 * @param from the place of the paper midway between them when they came down
 * @param to where in the sight of then that place is now
 * @param apart how many times as far apart they are; 1 with one finger
 */
export function pinched(sight: Sight, from: Point, to: Point, apart: number): Sight {
  const width = Math.max(closest, Math.min(farthest, sight.width / apart));
  const share = width / sight.width;
  return kept({
    x: from.x - (to.x - sight.x) * share,
    y: from.y - (to.y - sight.y) * share,
    width,
    height: width * proportion,
  });
}

function kept(sight: Sight): Sight {
  const inside = (at: number, size: number) => Math.max(-size * 0.9, Math.min(sketchSize - size * 0.1, at));
  return { ...sight, x: inside(sight.x, sight.width), y: inside(sight.y, sight.height) };
}
