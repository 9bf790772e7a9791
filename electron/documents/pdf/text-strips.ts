import type { Run } from '../../../shared/documents/tree.ts';
import type { Line, Typesetter } from './inline.ts';
import { addNode, type Item, type Strip, type StructureNode } from './items.ts';
import { page, type TextStyle } from './page-style.ts';

/** Where the baseline sits below the top of a line, as a share of the leading left over plus the ascender. */
export function baselineOf(style: TextStyle): number {
  return (style.leading - style.size) / 2 + style.size * 0.8;
}

/** Items of one line; `align` places it between `x` and `x + width`. */
export function lineItems(
  line: Line,
  style: TextStyle,
  place: { x: number; y: number; width: number; align?: 'left' | 'right' | 'center' },
  owner: StructureNode | null,
): Item[] {
  const align = place.align ?? (line.rightToLeft ? 'right' : 'left');
  const slack = place.width - line.width;
  const start = place.x + (align === 'right' ? slack : align === 'center' ? slack / 2 : 0);
  const owners = ownersOf(line, owner);
  return line.stretches.map((stretch, index) => ({
    kind: 'text',
    owner: owners[index] ?? owner,
    x: start + stretch.x,
    y: place.y + baselineOf(style),
    text: stretch.text,
    width: stretch.width,
    face: stretch.face,
    size: style.size,
    colour: style.colour,
    rightToLeft: stretch.rightToLeft,
  }));
}

/**
 * Glyphs of right-to-left text stand in the order they are seen; a screen reader gets the letters in the order they are read.
 * So is a link an element of its own. From the first such stretch on, each stretch of the text is one, in reading order.
 */
function ownersOf(line: Line, owner: StructureNode | null): (StructureNode | null)[] {
  const mixed = line.stretches.some((stretch) => stretch.rightToLeft || stretch.to !== undefined);
  if (owner === null || (!mixed && owner.children.length === 0)) return [];
  const inReadingOrder = line.rightToLeft ? [...line.stretches].reverse() : line.stretches;
  const nodes = inReadingOrder.map((stretch) =>
    addNode(owner, stretch.to === undefined ? 'Span' : 'Link', {
      ...(stretch.rightToLeft ? { actual: stretch.read } : {}),
      ...(stretch.to === undefined ? {} : { to: stretch.to }),
    }),
  );
  return line.rightToLeft ? nodes.reverse() : nodes;
}

/** What the strips of one stretch of text have in common. */
export interface TextPlace {
  readonly blockIds: readonly string[];
  readonly owner: StructureNode | null;
  readonly gap: number;
  readonly x?: number;
  readonly width?: number;
  /** The whole text stays with what follows: headings and captions above tables. */
  readonly keepWithNext?: boolean;
  readonly outline?: Strip['outline'];
  readonly startsPage?: true;
}

/** One strip a line; a page never starts with a paragraph's last line nor ends with its first. */
export function textStrips(
  typesetter: Typesetter,
  runs: readonly Run[],
  style: TextStyle,
  place: TextPlace,
): Strip[] {
  const x = place.x ?? page.left;
  const width = place.width ?? page.measure;
  const lines = typesetter.lines(runs, style, width);
  const align = isRunning(lines, width) ? {} : ({ align: 'left' } as const);
  return lines.map((line, index) => ({
    height: style.leading,
    gap: index === 0 ? place.gap : 0,
    keepWithNext:
      place.keepWithNext === true || (lines.length > 1 && (index === 0 || index === lines.length - 2)),
    items: lineItems(line, style, { x, y: 0, width, ...align }, place.owner),
    blockIds: place.blockIds,
    x,
    width,
    ...(index === 0 && place.outline ? { outline: place.outline } : {}),
    ...(index === 0 && place.startsPage ? { startsPage: true as const } : {}),
  }));
}

/** Of the width of its lines, so much is filled by a text that goes on to the next one. */
const filled = 0.6;

/**
 * Whether a text runs over several lines from right to left, and so stands at the right. A name or a line of an address by itself stands
 * at the left, where the other lines of the document begin.
 */
function isRunning(lines: readonly Line[], width: number): boolean {
  return lines.some(
    (line, index) =>
      line.rightToLeft && line.width > width * filled && lines[index + 1]?.rightToLeft === true,
  );
}
