import { distance, type Layer, type Mark, type Point } from '../../../shared/photos/layer.ts';
import { rounded } from '../../../shared/photos/view.ts';

/** What the pointer does in the picture. */
export const tools = [
  'select',
  'arrow',
  'line',
  'circle',
  'text',
  'known',
  'measure',
  'cover',
  'crop',
] as const;
export type Tool = (typeof tools)[number];

/** Tools that draw by dragging from one point to another. */
export type DragTool = 'arrow' | 'line' | 'circle' | 'known' | 'measure';

export const brushes = ['fine', 'middle', 'broad'] as const;
export type Brush = (typeof brushes)[number];
const shareOfSide: Readonly<Record<Brush, number>> = { fine: 1 / 48, middle: 1 / 18, broad: 1 / 8 };

/** Width of a brush in pixels of the stored picture, the finer the larger the picture is seen. */
export function brushWidth(
  brush: Brush,
  picture: { readonly width: number; readonly height: number },
  zoom = 1,
): number {
  return Math.max(4, Math.round((Math.max(picture.width, picture.height) * shareOfSide[brush]) / zoom));
}

/** A short name that no other mark of the photo has. */
export function newMarkId(): string {
  return crypto.randomUUID().slice(0, 13);
}

export function roundedPoint({ x, y }: Point): Point {
  return { x: rounded(x), y: rounded(y) };
}

/** The mark that a drag makes. A known length is none yet: it needs its millimetres. */
export function draggedMark(tool: Exclude<DragTool, 'known'>, id: string, start: Point, end: Point): Mark {
  const from = roundedPoint(start);
  const to = roundedPoint(end);
  return tool === 'circle'
    ? { kind: 'circle', id, centre: from, radius: Math.max(1, rounded(distance(from, to))) }
    : { kind: tool, id, from, to };
}

/** Whether a drag was long enough to mean something; a measuring line says so by itself. */
export function isDrawn(mark: Mark, least: number): boolean {
  switch (mark.kind) {
    case 'circle':
      return mark.radius >= least;
    case 'arrow':
    case 'line':
      return distance(mark.from, mark.to) >= least;
    default:
      return true;
  }
}

/** The longest that a stroke may be; a longer one is drawn with fewer points. */
const mostPoints = 1500;

/** A stroke without points that its width hides anyway. */
export function thinned(points: readonly (readonly [number, number])[], width: number): [number, number][] {
  const apart = Math.max(1.5, width / 14);
  const kept: [number, number][] = [];
  for (const [index, [x, y]] of points.entries()) {
    const before = kept.at(-1);
    const isLast = index === points.length - 1;
    if (before && !isLast && Math.hypot(x - before[0], y - before[1]) < apart) continue;
    kept.push([rounded(x), rounded(y)]);
  }
  return kept.length <= mostPoints ? kept : thinned(kept, width * 2);
}

/** The layer with this mark in the place of the one of the same id, or as the newest. */
export function withMark(layer: Layer, mark: Mark): Layer {
  const known = layer.marks.some(({ id }) => id === mark.id);
  const marks = known ? layer.marks.map((one) => (one.id === mark.id ? mark : one)) : [...layer.marks, mark];
  return { ...layer, marks };
}

export function withoutMark(layer: Layer, id: string): Layer {
  return { ...layer, marks: layer.marks.filter((mark) => mark.id !== id) };
}
