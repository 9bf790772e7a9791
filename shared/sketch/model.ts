import { z } from 'zod';

/** The paper is this wide and deep, in millimetres of the home: a large house with its garden path. */
export const sketchSize = 30_000;
/** Nothing that can be measured with a tape is shorter. */
export const shortestLength = 10;
/** More elements than a plan of a whole floor needs. */
export const mostElements = 300;
export const longestLabel = 60;

const id = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const place = z.int().min(0).max(sketchSize);
const length = z.int().min(shortestLength).max(sketchSize);
const label = z.string().max(longestLabel);
const ends = { x1: place, y1: place, x2: place, y2: place };

/** What a plan is drawn of. Whole millimetres from the top left corner of the paper, y downwards. */
export const SketchElement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wall'), id, ...ends }),
  /** A measured length that is no wall, such as a clear space. */
  z.strictObject({ kind: z.literal('dimension'), id, ...ends }),
  /** The hinge stands at x, y; the opening goes that way from it, and the leaf swings to the left or right of that way. */
  z.strictObject({
    kind: z.literal('door'),
    id,
    x: place,
    y: place,
    width: length,
    way: z.enum(['right', 'down', 'left', 'up']),
    swing: z.enum(['left', 'right', 'none']),
  }),
  /** Furniture and fittings: the top left corner, and its size. */
  z.strictObject({ kind: z.literal('fitting'), id, x: place, y: place, width: length, depth: length, label }),
  z.strictObject({ kind: z.literal('words'), id, x: place, y: place, label: label.min(1) }),
]);
export type SketchElement = z.infer<typeof SketchElement>;
export type SketchKind = SketchElement['kind'];
export type SketchOf<K extends SketchKind> = Extract<SketchElement, { kind: K }>;
export type DoorWay = SketchOf<'door'>['way'];

/** Why a sketch cannot be used as it is. */
export type SketchProblem = 'unreadable' | 'zeroLength' | 'outside' | 'tooMany' | 'twice';

export type SketchResult =
  | { readonly elements: readonly SketchElement[] }
  | { readonly problem: SketchProblem };

/** Millimetres from end to end. */
export function lengthOf({ x1, y1, x2, y2 }: Pick<SketchOf<'wall'>, 'x1' | 'y1' | 'x2' | 'y2'>): number {
  return Math.round(Math.hypot(x2 - x1, y2 - y1));
}

/** How far a door's opening goes from its hinge, as a step of one. */
export const waySteps: Readonly<Record<DoorWay, { readonly x: number; readonly y: number }>> = {
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
};

/** What is wrong with an element that has the right shape; undefined when nothing is. */
export function problemOf(element: SketchElement): SketchProblem | undefined {
  switch (element.kind) {
    case 'wall':
    case 'dimension':
      return lengthOf(element) < shortestLength ? 'zeroLength' : undefined;
    case 'door': {
      const step = waySteps[element.way];
      return isOnPaper(element.x + step.x * element.width, element.y + step.y * element.width)
        ? undefined
        : 'outside';
    }
    case 'fitting':
      return isOnPaper(element.x + element.width, element.y + element.depth) ? undefined : 'outside';
    case 'words':
      return undefined;
  }
}

function isOnPaper(x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x <= sketchSize && y <= sketchSize;
}

/** A sketch as it is stored: one line of JSON for each element. */
export function writeSketch(elements: readonly SketchElement[]): string[] {
  return elements.map((element) => JSON.stringify(SketchElement.parse(element)));
}

/** Reads what `writeSketch` wrote; reading it again gives the same. */
export function readSketch(lines: readonly string[]): SketchResult {
  if (lines.length > mostElements) return { problem: 'tooMany' };
  const elements: SketchElement[] = [];
  for (const line of lines) {
    const found = SketchElement.safeParse(parsed(line));
    if (!found.success) return { problem: 'unreadable' };
    const problem = problemOf(found.data);
    if (problem !== undefined) return { problem };
    elements.push(found.data);
  }
  const ids = new Set(elements.map((element) => element.id));
  return ids.size === elements.length ? { elements } : { problem: 'twice' };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The paper that the elements take up, in millimetres; undefined for none. */
export function extentOf(
  elements: readonly SketchElement[],
):
  | { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  | undefined {
  const points = elements.flatMap(cornersOf);
  if (points.length === 0) return undefined;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function cornersOf(element: SketchElement): readonly { readonly x: number; readonly y: number }[] {
  switch (element.kind) {
    case 'wall':
    case 'dimension':
      return [
        { x: element.x1, y: element.y1 },
        { x: element.x2, y: element.y2 },
      ];
    case 'door': {
      const { width, way, swing } = element;
      const step = waySteps[way];
      const side = swing === 'none' ? 0 : swing === 'right' ? 1 : -1;
      return [
        { x: element.x, y: element.y },
        { x: element.x + step.x * width, y: element.y + step.y * width },
        { x: element.x - step.y * width * side, y: element.y + step.x * width * side },
      ];
    }
    case 'fitting':
      return [
        { x: element.x, y: element.y },
        { x: element.x + element.width, y: element.y + element.depth },
      ];
    case 'words':
      return [{ x: element.x, y: element.y }];
  }
}

/** On which side of a wall its length stands: away from the middle of the plan. Upright walls have it left or right. */
export function labelSide(
  { x1, y1, x2, y2 }: Pick<SketchOf<'wall'>, 'x1' | 'y1' | 'x2' | 'y2'>,
  elements: readonly SketchElement[],
): 'left' | 'right' | 'above' | 'below' {
  const extent = extentOf(elements) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  if (Math.abs(y2 - y1) > Math.abs(x2 - x1)) return x1 + x2 > extent.left + extent.right ? 'right' : 'left';
  return y1 + y2 > extent.top + extent.bottom ? 'below' : 'above';
}

/** The nearest place on a grid of so many millimetres, on the paper. */
export function snapped(value: number, step: number): number {
  return Math.max(0, Math.min(sketchSize, Math.round(value / step) * step));
}
