import type { PlainBlock } from '../../../shared/documents/tree.ts';
import type { Typesetter } from './inline.ts';
import { addNode, type Strip, type StructureNode } from './items.ts';
import { gaps, styles, type TextStyle } from './page-style.ts';
import { type Area, indent, Pen } from './pen.ts';
import { setQuestion } from './question-strip.ts';
import { baselineOf } from './text-strips.ts';

type Blank = Extract<PlainBlock, { kind: 'blank' }>;

/** Something to be filled in by hand: a line of a reply slip, or a question with room for its answer. */
export function blankStrip(
  typesetter: Typesetter,
  block: Blank,
  section: StructureNode,
  area: Area,
  body: TextStyle,
): Strip {
  const pen = new Pen(typesetter, addNode(section, 'P'), area);
  const height =
    block.room === undefined ? setReply(pen, block, body) : setQuestion(pen, block, block.room, body);
  return {
    height,
    gap: gaps.block,
    keepWithNext: false,
    items: pen.items,
    blockIds: [block.id],
    x: area.x,
    width: area.width,
  };
}

const between = 22;
/** White space above a row of boxes below another. */
const rowGap = 2;

/**
 * Questions of a form one below the other, short ones two in a row where that takes less of the page.
 * @param blocks questions that follow each other, each with its room
 */
export function questionStrips(
  typesetter: Typesetter,
  blocks: readonly Blank[],
  section: StructureNode,
  area: Area,
  body: TextStyle,
): Strip[] {
  const strips: Strip[] = [];
  // What it would take is found out on an element that is thrown away.
  const tried = (block: Blank, width: number) => {
    const spare: StructureNode = { role: 'Sect', children: [] };
    return blankStrip(typesetter, block, spare, { x: area.x, width }, body).height;
  };
  const column = (area.width - between) / 2;
  const ruler = new Pen(typesetter, { role: 'P', children: [] }, area);
  /** Nothing to write over the width of the page, nor anything beside its boxes, and those stand in one row. */
  const isShort = ({ room, choices }: Blank) =>
    room !== undefined &&
    room.lines === 0 &&
    room.followUps === undefined &&
    ruler.boxesWidth(choices, body) <= column &&
    ruler.boxesWidth(room.marks, styles.foot) <= column;
  const isRow = (block: Blank | undefined) =>
    block !== undefined &&
    isShort(block) &&
    block.room?.short === undefined &&
    tried(block, area.width) <= body.leading + rowGap;
  for (let index = 0; index < blocks.length; index += 1) {
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (block === undefined) continue;
    const paired =
      next !== undefined &&
      isShort(block) &&
      isShort(next) &&
      Math.max(tried(block, column), tried(next, column)) <
        tried(block, area.width) + tried(next, area.width);
    if (!paired) {
      const strip = blankStrip(typesetter, block, section, area, body);
      // Boxes that stand below each other read as the rows of a table.
      const follows = isRow(block) && isRow(blocks[index - 1]);
      strips.push(follows ? { ...strip, gap: rowGap } : strip);
      continue;
    }
    const left = blankStrip(typesetter, block, section, { x: area.x, width: column }, body);
    const right = blankStrip(
      typesetter,
      next,
      section,
      { x: area.x + column + between, width: column },
      body,
    );
    strips.push({
      ...left,
      height: Math.max(left.height, right.height),
      items: [...left.items, ...right.items],
      blockIds: [...left.blockIds, ...right.blockIds],
      width: area.width,
    });
    index += 1;
  }
  return strips;
}

/** The label with boxes under it, and a dotted line as far as the page goes. */
function setReply(pen: Pen, block: Blank, body: TextStyle): number {
  const { leading } = body;
  pen.text(block.label, body);
  if (block.choices.length > 0) {
    // The choices stand together under what they answer.
    pen.x = pen.area.x + indent;
    pen.y += leading + 2;
  } else pen.x += 8;
  pen.boxes(block.choices, body);
  if (pen.x + 60 > pen.right) {
    pen.x = pen.area.x;
    pen.y += leading + 3;
  }
  pen.line(pen.x, pen.y + baselineOf(body) + 1.5, pen.right - pen.x, 1.5);
  return pen.y + leading + 2;
}
