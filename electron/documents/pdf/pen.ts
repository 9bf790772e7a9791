import type { Run } from '../../../shared/documents/tree.ts';
import type { Typesetter } from './inline.ts';
import type { Item, StructureNode } from './items.ts';
import { colours, type TextStyle } from './page-style.ts';
import { lineItems } from './text-strips.ts';

/** The column that something to fill in is set in. */
export interface Area {
  readonly x: number;
  readonly width: number;
}

/** How far further rows of boxes are set in. */
export const indent = 17;
/** White space between a box with its words and the next. */
const between = 14;

/** Sets words, boxes and lines to write on one after the other; `x` and `y` are where it stands. */
export class Pen {
  readonly items: Item[] = [];
  readonly area: Area;
  x: number;
  /** Where the next line of text begins. */
  y = 0;
  private readonly typesetter: Typesetter;
  private readonly owner: StructureNode;

  constructor(typesetter: Typesetter, owner: StructureNode, area: Area) {
    this.typesetter = typesetter;
    this.owner = owner;
    this.area = area;
    this.x = area.x;
  }

  get right(): number {
    return this.area.x + this.area.width;
  }

  /** Width of words on one line. */
  wordsWidth(text: string, style: TextStyle): number {
    return this.typesetter.widthOf(text, style);
  }

  /** Width of boxes with their words on one line; 0 for none. */
  boxesWidth(choices: readonly string[], style: TextStyle): number {
    const before = style.size * 0.8 + 4.6;
    const widths = choices.map((text) => before + this.typesetter.widthOf(text, style) + between);
    return choices.length === 0 ? 0 : widths.reduce((sum, width) => sum + width, -between);
  }

  /** Running text from here on; `x` and `y` are then where its last line ends. */
  text(runs: readonly Run[], style: TextStyle, from = this.area.x): void {
    const lines = this.typesetter.lines(runs, style, this.right - from);
    lines.forEach((line, index) => {
      if (index > 0) this.y += style.leading;
      this.items.push(
        ...lineItems(line, style, { x: from, y: this.y, width: this.right - from }, this.owner),
      );
      this.x = from + line.width;
    });
  }

  /** Boxes to tick, one beside the other as far as the page goes. */
  boxes(choices: readonly string[], style: TextStyle, lower = 0, from = this.area.x + indent): void {
    const size = style.size * 0.8;
    const before = size + 4.6;
    // Further rows begin where the first did, unless that is beside other words.
    const start = Math.min(this.x, from);
    for (const choice of choices) {
      const room = this.area.width - indent - before;
      const [line, ...others] = this.typesetter.lines([{ text: choice }], style, room);
      if (line === undefined) continue;
      if (this.x > start && this.x + before + line.width > this.right + 0.5) {
        this.x = start;
        this.y += style.leading + 3;
      }
      const y = this.y + lower;
      this.items.push({
        kind: 'rect',
        owner: null,
        x: this.x,
        y: y + (style.leading - size) / 2,
        width: size,
        height: size,
        radius: 1,
        fill: null,
        stroke: colours.ink,
        strokeWidth: 0.7,
      });
      const place = { x: this.x + before, y, width: line.width };
      this.items.push(...lineItems(line, style, place, this.owner));
      for (const other of others) {
        this.y += style.leading;
        this.items.push(...lineItems(other, style, { ...place, y: this.y + lower, width: room }, this.owner));
      }
      this.x += before + line.width + between;
    }
  }

  /** A line to write on. */
  line(x: number, y: number, dx: number, dash?: number): void {
    const rest = dash === undefined ? {} : { dash };
    this.items.push({
      kind: 'line',
      owner: null,
      x,
      y,
      dx,
      dy: 0,
      width: 0.6,
      colour: colours.soft,
      ...rest,
    });
  }
}
