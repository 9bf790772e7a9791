import {
  type DoorWay,
  lengthOf,
  problemOf,
  type SketchElement,
  type SketchKind,
  type SketchOf,
  type SketchProblem,
  shortestLength,
  sketchSize,
  waySteps,
} from './model.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is typed beside the drawing, as typed. */
export interface SketchNumbers {
  readonly length: string;
  /** Of a door, clear. */
  readonly opening: string;
  readonly width: string;
  readonly depth: string;
  readonly label: string;
  readonly way: DoorWay;
  readonly swing: SketchOf<'door'>['swing'];
}

export const usualNumbers: SketchNumbers = {
  length: '1000',
  opening: '760',
  width: '600',
  depth: '600',
  label: '',
  way: 'right',
  swing: 'right',
};

/** An element, or which of its numbers cannot be used and why. */
export type Made =
  | { readonly element: SketchElement }
  | { readonly wrong: 'length' | 'opening' | 'width' | 'depth' | 'label' | SketchProblem };

/** Whole millimetres as typed, with or without digits in groups; undefined when not between the shortest and the longest. */
export function typedLength(typed: string): number | undefined {
  const plain = typed.trim().replace(/(?<=\d)[ ,\u00a0\u202f](?=\d{3}\b)/gu, '');
  const value = /^\d{1,6}$/u.test(plain) ? Number(plain) : Number.NaN;
  return value >= shortestLength && value <= sketchSize ? value : undefined;
}

/** A line from one place to another; refused without a length. */
export function lineBetween(kind: 'wall' | 'dimension', id: string, from: Point, to: Point): Made {
  const element = { kind, id, x1: from.x, y1: from.y, x2: to.x, y2: to.y } as const;
  const problem = problemOf(element);
  return problem === undefined ? { element } : { wrong: problem };
}

/** What the numbers say, put at a place: a line begins there, a door has its hinge there, a fitting its top left corner. */
export function elementAt(kind: SketchKind, id: string, at: Point, numbers: SketchNumbers): Made {
  const width = typedLength(numbers.width);
  const depth = typedLength(numbers.depth);
  const label = numbers.label.trim();
  switch (kind) {
    case 'wall':
    case 'dimension': {
      const length = typedLength(numbers.length);
      if (length === undefined) return { wrong: 'length' };
      const to = endOf(at, numbers.way, length);
      return isOnPaper(to) ? lineBetween(kind, id, at, to) : { wrong: 'outside' };
    }
    case 'door': {
      const opening = typedLength(numbers.opening);
      if (opening === undefined) return { wrong: 'opening' };
      return checked({ kind, id, ...at, width: opening, way: numbers.way, swing: numbers.swing });
    }
    case 'fitting':
      if (width === undefined) return { wrong: 'width' };
      if (depth === undefined) return { wrong: 'depth' };
      return checked({ kind, id, ...at, width, depth, label });
    case 'words':
      return label === '' ? { wrong: 'label' } : checked({ kind, id, ...at, label });
  }
}

function checked(element: SketchElement): Made {
  const problem = problemOf(element);
  return problem === undefined ? { element } : { wrong: problem };
}

function isOnPaper({ x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= sketchSize && y <= sketchSize;
}

/** The place so far from another on a way. */
export function endOf(from: Point, way: DoorWay, length: number): Point {
  const step = waySteps[way];
  return { x: from.x + step.x * length, y: from.y + step.y * length };
}

/** Where an element begins. */
export function startOf(element: SketchElement): Point {
  return element.kind === 'wall' || element.kind === 'dimension'
    ? { x: element.x1, y: element.y1 }
    : { x: element.x, y: element.y };
}

/** An element's numbers, as they would be typed; those that it has not stay as they are. */
export function numbersOf(element: SketchElement, before: SketchNumbers): SketchNumbers {
  switch (element.kind) {
    case 'wall':
    case 'dimension':
      return { ...before, length: String(lengthOf(element)), way: wayOf(element) };
    case 'door':
      return { ...before, opening: String(element.width), way: element.way, swing: element.swing };
    case 'fitting':
      return {
        ...before,
        width: String(element.width),
        depth: String(element.depth),
        label: element.label,
      };
    case 'words':
      return { ...before, label: element.label };
  }
}

function wayOf({ x1, y1, x2, y2 }: SketchOf<'wall'> | SketchOf<'dimension'>): DoorWay {
  if (Math.abs(x2 - x1) >= Math.abs(y2 - y1)) return x2 >= x1 ? 'right' : 'left';
  return y2 >= y1 ? 'down' : 'up';
}

/** The element so far from where it was; undefined where that would reach beyond the paper. */
export function movedBy(element: SketchElement, by: Point): SketchElement | undefined {
  const next: SketchElement =
    element.kind === 'wall' || element.kind === 'dimension'
      ? {
          ...element,
          x1: element.x1 + by.x,
          y1: element.y1 + by.y,
          x2: element.x2 + by.x,
          y2: element.y2 + by.y,
        }
      : { ...element, x: element.x + by.x, y: element.y + by.y };
  const ends =
    next.kind === 'wall' || next.kind === 'dimension'
      ? [startOf(next), { x: next.x2, y: next.y2 }]
      : [startOf(next)];
  return ends.every(isOnPaper) && problemOf(next) === undefined ? next : undefined;
}

/** How far off upright or level a drawn line still counts as meant so, in degrees. */
const nearlyStraight = 8;

/** The end of a line as meant: nearly level is level, nearly upright is upright. */
export function straightened(from: Point, to: Point): Point {
  const across = Math.abs(to.x - from.x);
  const down = Math.abs(to.y - from.y);
  const slack = Math.tan((nearlyStraight * Math.PI) / 180);
  if (down <= across * slack) return { x: to.x, y: from.y };
  return across <= down * slack ? { x: from.x, y: to.y } : to;
}

/** The end of a line already there that this place is meant to be, within so many millimetres; else the place itself. */
export function joinedTo(elements: readonly SketchElement[], at: Point, within: number): Point {
  const ends = elements.flatMap((element) =>
    element.kind === 'wall' || element.kind === 'dimension'
      ? [startOf(element), { x: element.x2, y: element.y2 }]
      : [],
  );
  const distance = (end: Point) => Math.hypot(end.x - at.x, end.y - at.y);
  const [nearest] = [...ends].sort((one, other) => distance(one) - distance(other));
  return nearest !== undefined && distance(nearest) <= within ? nearest : at;
}

/**
 * The element nearest to a place, for a pointer or a finger that cannot be exact.
 * @param reach how far away it may be, in millimetres
 */
export function nearestTo(
  elements: readonly SketchElement[],
  at: Point,
  reach: number,
): SketchElement | undefined {
  let best: SketchElement | undefined;
  let least = reach;
  for (const element of elements) {
    // A line that runs over a fitting or along its side is meant when it is touched, so the inside of a fitting is not nearest of all.
    const inside = element.kind === 'fitting' ? reach / 4 : 0;
    const away = Math.max(inside, distanceTo(element, at));
    if (away > least) continue;
    least = away;
    best = element;
  }
  return best;
}

function distanceTo(element: SketchElement, at: Point): number {
  switch (element.kind) {
    case 'wall':
    case 'dimension':
      return toLine({ x: element.x1, y: element.y1 }, { x: element.x2, y: element.y2 }, at);
    case 'door':
      return toLine(element, endOf(element, element.way, element.width), at);
    case 'fitting': {
      const across = Math.max(element.x - at.x, 0, at.x - element.x - element.width);
      return Math.hypot(across, Math.max(element.y - at.y, 0, at.y - element.y - element.depth));
    }
    case 'words':
      return Math.hypot(element.x - at.x, element.y - at.y);
  }
}

function toLine(from: Point, to: Point, at: Point): number {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const square = along.x ** 2 + along.y ** 2;
  const share = ((at.x - from.x) * along.x + (at.y - from.y) * along.y) / square;
  const held = Math.max(0, Math.min(1, share));
  return Math.hypot(from.x + along.x * held - at.x, from.y + along.y * held - at.y);
}
