import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  type Table,
} from 'docx';
import type { Block, PlainBlock, Run } from '../../../shared/documents/tree.ts';
import type { Logo } from '../../../shared/domain/house-style.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import type { LaidDocument } from '../pdf/lay-out.ts';
import { contentWidth, gaps, signatureSize } from '../pdf/page-style.ts';
import { betweenPhotos, type PhotoRow, photoRows } from '../pdf/photo-strips.ts';
import { wordBlank, wordSignature } from './blanks.ts';
import { figureSvg } from './figure-picture.ts';
import { anchorOf, wordRuns } from './runs.ts';
import { bullets, numbers, twips } from './styles.ts';
import { boxPadding, plainRow, wordBox, wordTable } from './tables.ts';

type Photo = Extract<PlainBlock, { kind: 'photo' }>;
type Child = Paragraph | Table;

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
/** Word counts the pixels of a picture at 96 to the inch. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);

/** What the blocks need from outside. */
export interface WordParts extends Pick<LaidDocument, 'typesetter' | 'pictures'> {
  readonly photos: ReadonlyMap<string, Uint8Array>;
  /** The blocks, items and rows that links lead to. */
  readonly targets: ReadonlySet<string>;
  /** Colour of rules round boxes. */
  readonly accent: string;
  /** Draws SVG as PNG. */
  readonly rasterise: (svg: string) => Promise<Uint8Array>;
}

/** Turns blocks into paragraphs and tables, in order. */
export class WordBlocks {
  private readonly parts: WordParts;
  private lists = 0;
  private bookmarks = 0;
  private drawings = 0;

  constructor(parts: WordParts) {
    this.parts = parts;
  }

  /** @param width of the column, in points */
  async children(blocks: readonly Block[], width: number = contentWidth): Promise<Child[]> {
    const children: Child[] = [];
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index];
      if (!block) continue;
      if (block.kind === 'box') {
        const inner = await this.children(block.blocks, width - 2 * boxPadding);
        children.push(wordBox(inner, width, this.parts.accent), gap());
      } else if (block.kind === 'photo') {
        const run = this.photoRun(blocks.slice(index));
        const rows = photoRows(run, this.parts.pictures);
        children.push(...rows.flatMap((row) => [this.photos(row, width), gap()]));
        index += run.length - 1;
      } else children.push(...(await this.plain(block, width)));
    }
    return children;
  }

  private async plain(block: Exclude<PlainBlock, Photo>, width: number): Promise<Child[]> {
    switch (block.kind) {
      case 'heading':
        return [
          this.paragraph(block.id, block.runs, {
            heading: headings[block.level - 1] ?? HeadingLevel.HEADING_3,
            ...(block.startsPage ? { pageBreakBefore: true } : {}),
          }),
        ];
      case 'paragraph':
        return [this.paragraph(block.id, block.runs)];
      case 'list':
        return this.list(block);
      case 'table': {
        const caption = block.caption?.some((run) => run.text !== '')
          ? [paragraph(block.caption, { style: 'Caption', keepNext: true })]
          : [];
        return [...caption, wordTable(block, width, (id) => this.bookmark(id)), gap()];
      }
      case 'figure':
        return this.figure(block, width);
      case 'signature':
        return wordSignature(block.lines, this.scan(block.picture));
      case 'blank':
        return wordBlank(block, width);
    }
  }

  private list(block: Extract<PlainBlock, { kind: 'list' }>): Paragraph[] {
    this.lists += 1;
    const numbering = { reference: block.ordered ? numbers : bullets, level: 0, instance: this.lists };
    return block.items.map((item) => this.paragraph(item.id, item.runs, { style: 'ListText', numbering }));
  }

  private async figure(block: Extract<PlainBlock, { kind: 'figure' }>, width: number): Promise<Paragraph[]> {
    const svg = figureSvg(this.parts.typesetter, block);
    const png = await this.parts.rasterise(svg);
    const scale = Math.min(1, width / block.width);
    const picture = new ImageRun({
      type: 'svg',
      data: Buffer.from(svg, 'utf8'),
      fallback: { type: 'png', data: Buffer.from(png) },
      transformation: { width: pixels(block.width * scale), height: pixels(block.height * scale) },
      altText: this.drawing(block.alt),
    });
    const captioned = block.caption.length > 0;
    return [
      new Paragraph({ keepNext: captioned, children: [picture] }),
      ...(captioned ? [paragraph(block.caption, { style: 'Caption' })] : []),
    ];
  }

  private scan(picture: Logo | undefined): ImageRun | undefined {
    const bytes = picture && this.parts.photos.get(picture.id);
    if (picture === undefined || bytes === undefined) return undefined;
    const { width, height } = signatureSize(picture);
    return new ImageRun({
      type: 'jpg',
      data: Buffer.from(bytes),
      transformation: { width: pixels(width), height: pixels(height) },
      altText: this.drawing(documentsText.signature),
    });
  }

  /** The photos that follow each other from here on. */
  private photoRun(following: readonly Block[]): Photo[] {
    const other = following.findIndex((block) => block.kind !== 'photo');
    const run = other === -1 ? following : following.slice(0, other);
    return run.filter((block) => block.kind === 'photo');
  }

  private photos({ photos, room }: PhotoRow, width: number): Table {
    const cells = photos.map((one) => {
      const image = new ImageRun({
        type: 'jpg',
        data: Buffer.from(this.parts.photos.get(one.photo.attachmentId) ?? []),
        transformation: { width: pixels(one.width), height: pixels(one.height) },
        altText: this.drawing(one.photo.alt),
      });
      return [
        new Paragraph({ keepNext: true, spacing: { after: 0 }, children: [image] }),
        this.paragraph(one.photo.id, one.photo.caption, { style: 'Caption' }),
      ];
    });
    const columns = Math.round((width + betweenPhotos) / (room + betweenPhotos));
    return plainRow(
      [...cells, ...Array.from({ length: columns - cells.length }, () => [gap()])],
      width,
      columns === 1 ? 0 : betweenPhotos,
    );
  }

  /** A paragraph that links may lead to. */
  private paragraph(id: string, runs: readonly Run[], rest: ParagraphRest = {}): Paragraph {
    return paragraph(runs, rest, this.bookmark(id));
  }

  /** The place that links to this block, item or row lead to; nothing where none does. */
  private bookmark(id: string): ParagraphChild[] {
    if (!this.parts.targets.has(id)) return [];
    this.bookmarks += 1;
    const name = anchorOf(id);
    const bookmark = new Bookmark({ id: name, children: [] });
    // The package counts on over documents; counted anew, the same document gives the same bytes.
    const [start, end] = [new BookmarkStart(name, this.bookmarks), new BookmarkEnd(this.bookmarks)];
    return [Object.assign(bookmark, { start, end })];
  }

  /** Numbered here, so that the same document gives the same bytes. */
  private drawing(alt: string) {
    this.drawings += 1;
    const id = String(this.drawings);
    return { id, name: `Picture ${id}`, description: alt };
  }
}

type ParagraphRest = Pick<
  Exclude<ConstructorParameters<typeof Paragraph>[0], string>,
  'heading' | 'style' | 'keepNext' | 'numbering' | 'pageBreakBefore'
>;

function paragraph(
  runs: readonly Run[],
  rest: ParagraphRest = {},
  before: readonly ParagraphChild[] = [],
): Paragraph {
  const { children, rightToLeft } = wordRuns(runs);
  return new Paragraph({
    ...rest,
    ...(rightToLeft ? { bidirectional: true } : {}),
    children: [...before, ...children],
  });
}

/** White space after a table, whose own style has none. */
function gap(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twips(gaps.table), lineRule: LineRuleType.EXACT },
  });
}
