import type { PlainBlock } from '../../../shared/documents/tree.ts';
import { shapeItems } from '../pdf/figure-items.ts';
import type { Typesetter } from '../pdf/inline.ts';
import type { Item, StructureNode } from '../pdf/items.ts';

type Figure = Extract<PlainBlock, { kind: 'figure' }>;

/**
 * A figure as SVG. Its words are outlines, so that it looks the same wherever the document is opened; what it says is its alternative
 * text.
 */
export function figureSvg(typesetter: Typesetter, figure: Figure): string {
  const owner: StructureNode = { role: 'Figure', children: [] };
  const items = figure.shapes.flatMap((shape) => shapeItems(typesetter, shape, { x: 0, scale: 1 }, owner));
  const { width, height } = figure;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...items.map(itemSvg),
    '</svg>',
  ].join('\n');
}

function itemSvg(item: Item): string {
  switch (item.kind) {
    case 'line': {
      const ends = { x1: item.x, y1: item.y, x2: item.x + item.dx, y2: item.y + item.dy };
      return tag('line', { ...ends, stroke: item.colour, 'stroke-width': item.width, ...dashes(item.dash) });
    }
    case 'rect': {
      const { x, y, width, height } = item;
      const place = { x, y, width, height, ...(item.radius > 0 ? { rx: item.radius } : {}) };
      return tag('rect', { ...place, ...paint(item), 'stroke-width': item.strokeWidth });
    }
    case 'circle':
      return tag('circle', { cx: item.x, cy: item.y, r: item.radius, ...paint(item), 'stroke-width': 0.8 });
    case 'text':
      return textSvg(item);
    case 'image':
      // No shape of a figure is a photo.
      return '';
  }
}

/** The outlines of a stretch of text, standing on its baseline. */
function textSvg({ text, face, size, x, y, colour }: Extract<Item, { kind: 'text' }>): string {
  const { glyphs, positions } = face.font.layout(text, []);
  const scale = size / face.font.unitsPerEm;
  let at = 0;
  const outlines = glyphs.map((glyph, index) => {
    const position = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    const place = `${short(at + position.xOffset)} ${short(position.yOffset)}`;
    at += position.xAdvance;
    const outline = glyph.path.toSVG();
    return outline === '' ? '' : tag('path', { d: outline, transform: `translate(${place})` });
  });
  const move = `translate(${short(x)} ${short(y)}) scale(${scale.toFixed(6)} ${(-scale).toFixed(6)})`;
  return `<g fill="${colour}" transform="${move}">${outlines.join('')}</g>`;
}

function paint({ fill, stroke }: { readonly fill: string | null; readonly stroke: string | null }) {
  return { fill: fill ?? 'none', stroke: stroke ?? 'none' };
}

function dashes(dash: number | undefined): Readonly<Record<string, string>> {
  return dash === undefined ? {} : { 'stroke-dasharray': `${dash} ${short(dash * 1.4)}` };
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(attributes).map(
    ([key, value]) => `${key}="${typeof value === 'number' ? short(value) : value}"`,
  );
  return `<${name} ${parts.join(' ')}/>`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
