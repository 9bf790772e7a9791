import type { PlainBlock } from '../../../shared/documents/tree.ts';
import type { Typesetter } from './inline.ts';
import { addNode, type Item, type Strip, type StructureNode } from './items.ts';
import { colours, gaps, styles, type TextStyle } from './page-style.ts';
import { baselineOf, lineItems } from './text-strips.ts';

type Blank = Extract<PlainBlock, { kind: 'blank' }>;

interface Area {
  readonly x: number;
  readonly width: number;
}

const indent = 17;
/** From one line to write on to the next: 7 mm. */
const writingLine = 20;
const shortLine = 120;

/** Something to be filled in by hand: a line of a reply slip, or a question with room for its answer. */
export function blankStrip(
  typesetter: Typesetter,
  block: Blank,
  section: StructureNode,
  area: Area,
  body: TextStyle,
): Strip {
  const writer = new BlankWriter(typesetter, addNode(section, 'P'), area, body);
  return writer.strip(block);
}

class BlankWriter {
  private readonly typesetter: Typesetter;
  private readonly owner: StructureNode;
  private readonly area: Area;
  private readonly body: TextStyle;
  private readonly items: Item[] = [];
  private x: number;
  /** Where the next line of text begins. */
  private y = 0;

  constructor(typesetter: Typesetter, owner: StructureNode, area: Area, body: TextStyle) {
    this.body = body;
    this.typesetter = typesetter;
    this.owner = owner;
    this.area = area;
    this.x = area.x;
  }

  strip(block: Blank): Strip {
    const height = block.room === undefined ? this.reply(block) : this.question(block, block.room);
    return {
      height,
      gap: gaps.block,
      keepWithNext: false,
      items: this.items,
      blockIds: [block.id],
      x: this.area.x,
      width: this.area.width,
    };
  }

  /** The label with boxes under it, and a dotted line as far as the page goes. */
  private reply(block: Blank): number {
    const { leading } = this.body;
    this.text(block.label, this.body);
    if (block.choices.length > 0) {
      // The choices stand together under what they answer.
      this.x = this.area.x + indent;
      this.y += leading + 2;
    } else this.x += 8;
    this.boxes(block.choices, this.body);
    if (this.x + 60 > this.right) {
      this.x = this.area.x;
      this.y += leading + 3;
    }
    this.line(this.x, this.y + baselineOf(this.body) + 1.5, this.right - this.x, 1.5);
    return this.y + leading + 2;
  }

  /** The question, small words below it, boxes, and lines to write on. */
  private question(block: Blank, room: NonNullable<Blank['room']>): number {
    const { caption, foot } = styles;
    const { body } = this;
    this.text(block.label, body);
    const marks = room.marks.length === 0 ? 0 : this.widthOf(room.marks, foot);
    const beside = this.x + 20 + marks <= this.right;
    if (beside) {
      this.x = this.right - marks;
      this.boxes(room.marks, foot, (body.leading - foot.leading) / 2);
    }
    this.y += body.leading;
    const hint = room.hints.join(' ');
    if (hint !== '') {
      this.text([{ text: hint }], caption);
      this.y += caption.leading;
    }
    this.x = this.area.x;
    if (block.choices.length > 0) {
      this.y += 2;
      this.boxes(block.choices, body);
      this.y += body.leading;
    }
    if (room.short !== undefined) {
      const baseline = this.y + writingLine - 4;
      this.line(this.area.x, baseline, shortLine);
      this.y = baseline - baselineOf(body);
      this.x = this.area.x + shortLine + 6;
      if (room.short.unit !== '') this.text([{ text: room.short.unit }], body, this.x);
      if (room.short.accepted !== '') {
        this.y = baseline - baselineOf(caption);
        this.text([{ text: room.short.accepted }], caption, this.x + (room.short.unit === '' ? 0 : 12));
      }
      this.y = baseline + 4;
    }
    for (let count = 0; count < room.lines; count += 1) {
      this.y += writingLine;
      this.line(this.area.x, this.y - 2, this.area.width);
    }
    if (!beside && room.marks.length > 0) {
      this.y += 2;
      this.x = this.area.x;
      this.boxes(room.marks, foot);
      this.y += foot.leading;
    }
    return this.y + 2;
  }

  private widthOf(choices: readonly string[], style: TextStyle): number {
    const widths = choices.map(
      (text) => this.typesetter.lines([{ text }], style, this.area.width)[0]?.width ?? 0,
    );
    const before = style.size * 0.8 + 4.6;
    return widths.reduce((sum, width) => sum + before + width + 14, -14);
  }

  private get right(): number {
    return this.area.x + this.area.width;
  }

  /** Running text from here on; `x` and `y` are then where its last line ends. */
  private text(runs: Blank['label'], style: TextStyle, from = this.area.x): void {
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
  private boxes(choices: readonly string[], style: TextStyle, lower = 0): void {
    const size = style.size * 0.8;
    const before = size + 4.6;
    // Further rows begin where the first did, unless that is beside other words.
    const start = Math.min(this.x, this.area.x + indent);
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
      this.x += before + line.width + 14;
    }
  }

  private line(x: number, y: number, dx: number, dash?: number): void {
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
