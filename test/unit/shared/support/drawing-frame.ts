import type { Drawing } from '../../../../shared/instruments/drawing.ts';
import { widthOf } from '../../../../shared/instruments/drawings/pen.ts';

/** The shapes of a drawing that reach beyond its frame, as JSON. */
export function outside({ width, height, shapes }: Drawing): string[] {
  return shapes.flatMap((shape) => {
    const [left, top, right, bottom] = edges(shape);
    const inside = [left, top, right, bottom].every(Number.isFinite) && left >= -1 && top >= -1;
    return inside && right <= width + 1 && bottom <= height + 1 ? [] : [JSON.stringify(shape)];
  });
}

function edges(shape: Drawing['shapes'][number]): readonly [number, number, number, number] {
  switch (shape.kind) {
    case 'rect':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'circle':
      return [shape.x - shape.r, shape.y - shape.r, shape.x + shape.r, shape.y + shape.r];
    case 'line':
      return [
        Math.min(shape.x1, shape.x2),
        Math.min(shape.y1, shape.y2),
        Math.max(shape.x1, shape.x2),
        Math.max(shape.y1, shape.y2),
      ];
    case 'text': {
      const width = widthOf(shape.text, shape.size);
      const left = shape.x - (shape.anchor === 'middle' ? width / 2 : shape.anchor === 'end' ? width : 0);
      return [left, shape.y - shape.size * 0.75, left + width, shape.y + shape.size * 0.25];
    }
  }
}
