import { type Crop, type Layer, longestSide, type Mark, type Point, type Size } from './layer.ts';

/** The six numbers of a canvas transform: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** How a stored picture is shown: cut to its crop, then turned. */
export interface PictureView extends Size {
  /** From pixels of the stored picture to pixels of the view. */
  readonly matrix: Matrix;
  readonly turn: number;
}

/**
 * @param picture size of the stored picture
 * @param whole shows all of it, whatever its crop
 */
export function viewOf(
  picture: Size,
  { turn, crop }: Pick<Layer, 'turn' | 'crop'>,
  whole = false,
): PictureView {
  const cut: Crop =
    whole || crop === null ? { x: 0, y: 0, width: picture.width, height: picture.height } : crop;
  const { x, y, width, height } = cut;
  const lying = turn % 2 === 1;
  const matrices: readonly Matrix[] = [
    { a: 1, b: 0, c: 0, d: 1, e: -x, f: -y },
    { a: 0, b: 1, c: -1, d: 0, e: height + y, f: -x },
    { a: -1, b: 0, c: 0, d: -1, e: width + x, f: height + y },
    { a: 0, b: -1, c: 1, d: 0, e: -y, f: width + x },
  ];
  const matrix = matrices[turn];
  if (!matrix) throw new Error(`a picture has four quarter turns, not ${turn}`);
  return { width: lying ? height : width, height: lying ? width : height, matrix, turn };
}

/** A point of the stored picture in the view. */
export function toView({ a, b, c, d, e, f }: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A point of the view in the stored picture. The matrix only turns and shifts, so its inverse is its transpose. */
export function toPicture({ a, b, c, d, e, f }: Matrix, { x, y }: Point): Point {
  const left = x - e;
  const top = y - f;
  return { x: a * left + b * top, y: c * left + d * top };
}

/** A direction in the view, such as that of an arrow key, in the stored picture. */
export function directionToPicture({ a, b, c, d }: Matrix, { x, y }: Point): Point {
  return { x: a * x + b * y, y: c * x + d * y };
}

/** Sizes of what is drawn, in pixels of the view: they follow the longer side, so that they look the same on paper. */
export function drawingSizes({ width, height }: Size) {
  const longer = Math.max(width, height);
  return {
    stroke: Math.max(2, longer / 230),
    halo: Math.max(2, longer / 420),
    head: longer / 34,
    text: Math.max(10, longer * 0.034),
  };
}

/** A mark moved by so much, in pixels of the stored picture. */
export function movedMark(mark: Mark, by: Point): Mark {
  const move = ({ x, y }: Point): Point => ({ x: rounded(x + by.x), y: rounded(y + by.y) });
  switch (mark.kind) {
    case 'circle':
      return { ...mark, centre: move(mark.centre) };
    case 'text':
      return { ...mark, at: move(mark.at) };
    case 'cover':
      return { ...mark, points: mark.points.map(([x, y]) => [rounded(x + by.x), rounded(y + by.y)]) };
    default:
      return { ...mark, from: move(mark.from), to: move(mark.to) };
  }
}

/** A mark with its end, or the rim of a circle, moved by so much; one without an end stays as it is. */
export function stretchedMark(mark: Mark, by: Point): Mark {
  switch (mark.kind) {
    case 'circle':
      return { ...mark, radius: rounded(Math.min(longestSide, Math.max(4, mark.radius + by.x - by.y))) };
    case 'text':
    case 'cover':
      return mark;
    default:
      return { ...mark, to: { x: rounded(mark.to.x + by.x), y: rounded(mark.to.y + by.y) } };
  }
}

/** Tenths of a pixel are finer than anybody points. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The rectangle between two corners, in whole pixels and inside the picture. */
export function cropBetween(one: Point, other: Point, picture: Size): Crop {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));
  const left = within(Math.min(one.x, other.x), picture.width);
  const top = within(Math.min(one.y, other.y), picture.height);
  return {
    x: left,
    y: top,
    width: within(Math.max(one.x, other.x), picture.width) - left,
    height: within(Math.max(one.y, other.y), picture.height) - top,
  };
}

/**
 * The mark that a point lies on, the topmost first; undefined when it lies on none.
 * @param reach how far beside a mark still counts, in pixels
 */
export function markAt(marks: readonly Mark[], point: Point, reach: number): Mark | undefined {
  return [...marks].reverse().find((mark) => isOn(mark, point, reach));
}

function isOn(mark: Mark, point: Point, reach: number): boolean {
  switch (mark.kind) {
    case 'circle':
      return Math.abs(Math.hypot(point.x - mark.centre.x, point.y - mark.centre.y) - mark.radius) <= reach;
    case 'text':
      return Math.hypot(point.x - mark.at.x, point.y - mark.at.y) <= reach * 2;
    case 'cover': {
      const width = mark.width / 2;
      const places = mark.points.map(([x, y]) => ({ x, y }));
      return places.some((place, index) => fromLine(place, places[index + 1] ?? place, point) <= width);
    }
    default:
      return fromLine(mark.from, mark.to, point) <= reach;
  }
}

/** How far a point is from the stretch between two others. */
function fromLine(from: Point, to: Point, point: Point): number {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * x, point.y - from.y - share * y);
}
