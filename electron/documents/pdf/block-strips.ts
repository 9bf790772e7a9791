import type { Block, DocumentTree, PlainBlock, Run } from '../../../shared/documents/tree.ts';
import { plainText } from '../../../shared/documents/walk.ts';
import { blankStrip, questionStrips } from './blank-strip.ts';
import { shapeItems } from './figure-items.ts';
import type { Typesetter } from './inline.ts';
import { addNode, type Item, lowered, type Strip, type StructureNode } from './items.ts';
import {
  colours,
  contentWidth,
  dresserOf,
  gaps,
  letterHeading,
  page,
  sheetHeading,
  signatureSize,
  styles,
  type TextStyle,
} from './page-style.ts';
import { type PhotoPicture, photoRow, photoRows } from './photo-strips.ts';
import { tableStrips } from './table-strips.ts';
import { lineItems, textStrips } from './text-strips.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** The column that a block is set in. */
interface Area {
  readonly x: number;
  /** Width of tables, figures and rules. */
  readonly width: number;
  /** Width of running text. */
  readonly measure: number;
}

const wholePage: Area = { x: page.left, width: contentWidth, measure: page.measure };
const boxPadding = 11;
const hangingIndent = 17;

/** Turns blocks into strips and grows the structure tree beside them. */
export class BlockSetter {
  private readonly typesetter: Typesetter;
  private readonly pictures: ReadonlyMap<string, PhotoPicture>;
  private readonly root: StructureNode;
  private readonly style: DocumentTree['style'];
  /** Each style as this document sets it. */
  private readonly sized: (style: TextStyle) => TextStyle;
  private readonly page: Area;
  private section: StructureNode;

  constructor(
    typesetter: Typesetter,
    pictures: ReadonlyMap<string, PhotoPicture>,
    root: StructureNode,
    tree: Pick<DocumentTree, 'style' | 'large' | 'look'>,
  ) {
    this.style = tree.style;
    this.sized = dresserOf(tree);
    // Large print needs the whole width for a line of sensible length.
    this.page = tree.large ? { ...wholePage, measure: contentWidth } : wholePage;
    this.typesetter = typesetter;
    this.pictures = pictures;
    this.root = root;
    this.section = root;
  }

  /** Strips of all blocks, in order. Photos that follow each other share rows. */
  strips(blocks: readonly Block[]): Strip[] {
    return this.inArea(blocks, this.page);
  }

  private inArea(blocks: readonly Block[], area: Area): Strip[] {
    const strips: Strip[] = [];
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index];
      if (!block) continue;
      if (block.kind === 'box') strips.push(...this.box(block));
      else if (block.kind === 'photo') {
        const other = blocks.findIndex((one, at) => at > index && one.kind !== 'photo');
        const run = blocks.slice(index, other === -1 ? blocks.length : other);
        const photos = run.filter((one) => one.kind === 'photo');
        const rows = photoRows(photos, this.pictures);
        strips.push(...rows.map((row) => photoRow(this.typesetter, row, this.section)));
        index += photos.length - 1;
      } else if (block.kind === 'blank' && this.style === 'questions') {
        const other = blocks.findIndex((one, at) => at > index && one.kind !== 'blank');
        const run = blocks.slice(index, other === -1 ? blocks.length : other);
        const questions = run.filter((one) => one.kind === 'blank');
        const style = this.sized(styles.list);
        strips.push(...questionStrips(this.typesetter, questions, this.section, area, style));
        index += questions.length - 1;
      } else {
        const plain = this.plain(block, area);
        strips.push(...keptWithNext(plain, blocks, index));
      }
    }
    return strips;
  }

  private plain(block: Exclude<PlainBlock, { kind: 'photo' }>, area: Area): Strip[] {
    switch (block.kind) {
      case 'heading':
        return this.heading(block, area);
      case 'paragraph':
        return this.text(block.id, block.runs, area, gaps.block);
      case 'list':
        return this.list(block, area);
      case 'table':
        return tableStrips(this.typesetter, block, this.section, area, this.sized(this.tableStyle()));
      case 'figure':
        return this.figure(block, area);
      case 'signature':
        return [this.signature(block, area)];
      case 'blank':
        return [blankStrip(this.typesetter, block, this.section, area, this.sized(styles.body))];
    }
  }

  private text(id: string, runs: readonly Run[], area: Area, gap: number): Strip[] {
    // A sheet is read as a table: its sentences run over the full width, a little smaller.
    const sheet = this.style === 'sheet';
    const style = this.style === 'form' ? styles.form : sheet ? styles.list : styles.body;
    return textStrips(this.typesetter, runs, this.sized(style), {
      blockIds: [id],
      owner: addNode(this.section, 'P'),
      gap,
      x: area.x,
      width: sheet ? area.width : area.measure,
    });
  }

  private heading(block: Of<'heading'>, area: Area): Strip[] {
    if (block.level < 3 && area === this.page) this.section = addNode(this.root, 'Sect');
    const letter = this.style === 'letter';
    const sheet = this.style === 'sheet';
    const plain = styles[`heading${block.level}`];
    const style = block.level === 1 && (letter || sheet) ? letterHeading : sheet ? sheetHeading : plain;
    return textStrips(this.typesetter, block.runs, this.sized(style), {
      blockIds: [block.id],
      owner: addNode(this.section, `H${block.level}`),
      gap: letter ? gaps.letterHeading : sheet ? gaps.sheetHeading : gaps[`heading${block.level}`],
      keepWithNext: true,
      x: area.x,
      width: area.width,
      outline: { title: plainText(block.runs), level: block.level },
      ...(block.startsPage ? { startsPage: true } : {}),
    });
  }

  private tableStyle(): TextStyle {
    if (this.style === 'sheet') return styles.sheetTable;
    return this.style === 'form' ? styles.formTable : styles.table;
  }

  private listStyle(area: Area): TextStyle {
    if (this.style === 'form') return styles.form;
    return this.style === 'letter' || area !== this.page ? styles.body : styles.list;
  }

  private list(block: Of<'list'>, area: Area): Strip[] {
    const node = addNode(this.section, 'L');
    // Lists of a report run over the full width, so they are set a little smaller; a letter's stand with its text.
    const style = this.sized(this.listStyle(area));
    const hanging = (hangingIndent * style.size) / this.listStyle(area).size;
    return block.items.flatMap((item, index) => {
      const entry = addNode(node, 'LI');
      const label = addNode(entry, 'Lbl');
      const strips = textStrips(this.typesetter, item.runs, style, {
        blockIds: [block.id, item.id],
        owner: addNode(entry, 'LBody'),
        gap: index === 0 ? gaps.block - 2 : gaps.item,
        x: area.x + hanging,
        width: area.width - hanging,
      });
      const first = strips[0];
      if (!first) return [];
      const mark = this.typesetter.lines(
        [{ text: block.ordered ? `${index + 1}.` : '•', strong: block.ordered }],
        style,
        hanging,
      )[0];
      const bullet = mark ? lineItems(mark, style, { x: area.x + 2, y: 0, width: hanging }, label) : [];
      return [{ ...first, items: [...bullet, ...first.items] }, ...strips.slice(1)];
    });
  }

  private figure(block: Of<'figure'>, area: Area): Strip[] {
    const node = addNode(this.section, 'Figure', { alt: block.alt });
    const scale = Math.min(1, area.width / block.width);
    const items = block.shapes.flatMap((shape) =>
      shapeItems(this.typesetter, shape, { x: area.x, scale }, node),
    );
    const size = { x: area.x, width: block.width * scale, height: block.height * scale };
    const picture: Strip = {
      height: size.height,
      gap: gaps.figure,
      keepWithNext: block.caption.length > 0,
      items,
      blockIds: [block.id],
      x: size.x,
      width: size.width,
      figures: [{ node, ...size }],
    };
    const caption = textStrips(this.typesetter, block.caption, this.sized(styles.caption), {
      blockIds: [block.id],
      owner: addNode(this.section, 'Caption'),
      gap: 5,
      x: area.x,
      width: area.width,
    });
    const strips = block.caption.length > 0 ? [picture, ...caption] : [picture];
    return area === this.page ? strips.map((strip) => ({ ...strip, float: block.id })) : strips;
  }

  private signature(block: Of<'signature'>, area: Area): Strip {
    const sheet = this.style === 'sheet';
    const picture = block.picture && signatureSize(block.picture);
    const room = Math.max(sheet ? 20 : 30, picture === undefined ? 0 : picture.height + 2);
    const width = sheet ? area.width : area.measure;
    const style = this.sized(styles.body);
    const lines = block.lines.flatMap((runs) => this.typesetter.lines(runs, style, width));
    const owner = addNode(this.section, 'P');
    const image: Item[] =
      block.picture && picture
        ? // It is decoration: the name below says whose it is.
          [
            {
              kind: 'image',
              owner: null,
              x: area.x + 8,
              y: room - picture.height - 1,
              photoId: block.picture.id,
              ...picture,
            },
          ]
        : [];
    const items: Item[] = [
      ...image,
      { kind: 'line', owner: null, x: area.x, y: room, dx: 200, dy: 0, width: 0.7, colour: colours.ink },
      ...lines.flatMap((line, index) =>
        lineItems(
          line,
          style,
          { x: area.x, y: room + 4 + index * style.leading, width, align: 'left' },
          owner,
        ),
      ),
    ];
    const height = room + 4 + lines.length * style.leading;
    return {
      height,
      gap: gaps.signature,
      keepWithNext: false,
      items,
      blockIds: [block.id],
      x: area.x,
      width: area.width,
    };
  }

  /** The ruled box: its strips are inset and share a frame, drawn once their places are known. */
  private box(block: Of<'box'>): Strip[] {
    const area: Area = {
      x: page.left + boxPadding,
      width: contentWidth - 2 * boxPadding,
      measure: Math.min(page.measure + 40, contentWidth - 2 * boxPadding),
    };
    const inner = this.inArea(block.blocks, area);
    return inner.map((strip, index) => {
      const first = index === 0;
      const last = index === inner.length - 1;
      const top = first ? boxPadding - 2 : strip.gap;
      const items = strip.items.map((item) => lowered(item, top));
      const figures = strip.figures;
      return {
        ...strip,
        items,
        gap: first ? gaps.table : 0,
        height: top + strip.height + (last ? boxPadding : 0),
        // A box keeps together while a page can hold it.
        keepWithNext: !last,
        blockIds: [block.id, ...strip.blockIds],
        x: page.left,
        width: contentWidth,
        frame: block.id,
        ...(figures ? { figures } : {}),
      };
    });
  }
}

/** A short introduction under a heading is this many lines at most. */
const introLines = 3;

/** A closing statement of at most this many lines is not torn from the signature below it. */
const closingLines = 14;

/**
 * A closing statement stays with the signature below it, also with the ending of a letter between them, so that no page holds an ending
 * alone; a short introduction stays with what it introduces.
 */
function keptWithNext(strips: readonly Strip[], blocks: readonly Block[], index: number): readonly Strip[] {
  const [before, own, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  const ends = after?.kind === 'paragraph' && blocks[index + 2]?.kind === 'signature';
  if (after?.kind === 'signature' || ends) {
    const whole = strips.length <= closingLines;
    return strips.map((strip, at) =>
      whole || at === strips.length - 1 ? { ...strip, keepWithNext: true } : strip,
    );
  }
  const introduces =
    own?.kind === 'paragraph' &&
    before?.kind === 'heading' &&
    ((after?.kind === 'heading' && after.level > before.level) ||
      after?.kind === 'table' ||
      after?.kind === 'list' ||
      after?.kind === 'blank');
  if (!introduces || strips.length > introLines) return strips;
  return strips.map((strip) => ({ ...strip, keepWithNext: true }));
}
