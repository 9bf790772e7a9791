import type { Shape } from '../../../shared/documents/tree.ts';
import type { Typesetter } from './inline.ts';
import type { Item, StructureNode } from './items.ts';
import { baselineOf, lineItems } from './text-strips.ts';

/** Where a figure's own origin lies, and how many points one of its points takes. */
interface Placement {
  readonly x: number;
  readonly scale: number;
}

/** One shape of a figure, as drawn on the page. */
export function shapeItems(
  typesetter: Typesetter,
  shape: Shape,
  { x, scale }: Placement,
  owner: StructureNode,
): Item[] {
  if (shape.kind === 'rect') {
    return [
      {
        kind: 'rect',
        owner,
        x: x + shape.x * scale,
        y: shape.y * scale,
        width: shape.width * scale,
        height: shape.height * scale,
        radius: shape.radius ?? 0,
        fill: shape.fill,
        stroke: shape.stroke,
        strokeWidth: 0.6,
      },
    ];
  }
  if (shape.kind === 'line') {
    return [
      {
        kind: 'line',
        owner,
        x: x + shape.x1 * scale,
        y: shape.y1 * scale,
        dx: (shape.x2 - shape.x1) * scale,
        dy: (shape.y2 - shape.y1) * scale,
        width: shape.width,
        colour: shape.stroke,
        ...(shape.dash ? { dash: shape.dash } : {}),
      },
    ];
  }
  if (shape.kind === 'circle') {
    return [
      {
        kind: 'circle',
        owner,
        x: x + shape.x * scale,
        y: shape.y * scale,
        radius: shape.r * scale,
        fill: shape.fill,
        stroke: shape.stroke,
      },
    ];
  }
  return textItems(typesetter, shape, { x, scale }, owner);
}

/** A chart's words: one line, hung from its baseline by its start, middle or end. */
function textItems(
  typesetter: Typesetter,
  shape: Extract<Shape, { kind: 'text' }>,
  { x, scale }: Placement,
  owner: StructureNode,
): Item[] {
  const size = shape.size * scale;
  const style = { size, leading: size, strong: shape.strong === true, colour: shape.fill };
  const line = typesetter.lines([{ text: shape.text }], style, Number.POSITIVE_INFINITY)[0];
  if (!line) return [];
  const before = shape.anchor === 'end' ? line.width : shape.anchor === 'middle' ? line.width / 2 : 0;
  const place = {
    x: x + shape.x * scale - before,
    y: shape.y * scale - baselineOf(style),
    width: line.width,
    align: 'left',
  } as const;
  return lineItems(line, style, place, owner);
}
