import {
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { linkedIds } from '../../../shared/documents/links.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { plainText } from '../../../shared/documents/walk.ts';
import type { Logo } from '../../../shared/domain/house-style.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import type { FontLibrary } from '../pdf/fonts.ts';
import { logoSize } from '../pdf/furniture.ts';
import { layDocument } from '../pdf/lay-out.ts';
import { accentOf, contentWidth, page } from '../pdf/page-style.ts';
import { fileInfo } from '../pdf/print-pdf.ts';
import { coreProperties } from './core-properties.ts';
import { rasterise } from './rasteriser.ts';
import { wordRuns } from './runs.ts';
import { twips, wordColour, wordNumbering, wordStyles } from './styles.ts';
import { plainRow } from './tables.ts';
import { pixels, WordBlocks } from './word-blocks.ts';
import { withoutTimes } from './zip.ts';

type Photos = ReadonlyMap<string, Uint8Array>;

/** Of the logo's place in the file; pictures of the text count from 1. */
const logoDrawing = '100000';

export interface PrintedDocx {
  readonly docx: Uint8Array<ArrayBuffer>;
  /** How many pages the same document takes as PDF; Word breaks pages itself. */
  readonly pages: number;
}

/** What the printers take from the build. */
export interface PrintParts {
  readonly fonts: FontLibrary;
  /** The rasteriser's WebAssembly, which draws figures for programs without SVG. */
  readonly rasteriser: string;
}

/**
 * Makes an editable Word document of a finished tree: the same tree and photos give the same bytes.
 * @param photos JPEG bytes by attachment id, for every photo block of the tree
 * @throws AppError `unprintable-character`, `picture-damaged`, as the PDF
 */
export async function printDocx(
  tree: DocumentTree,
  photos: Photos,
  { fonts, rasteriser }: PrintParts,
): Promise<PrintedDocx> {
  const laid = layDocument(tree, photos, fonts);
  const blocks = new WordBlocks({
    ...laid,
    photos,
    targets: linkedIds(laid.tree),
    accent: accentOf(tree),
    rasterise: (svg) => rasterise(svg, rasteriser),
  });
  const children = await blocks.children(laid.tree.blocks);
  const info = fileInfo(tree);
  const mark = versionMark(tree);
  const document = new Document({
    title: info.title,
    compatibility: { version: 15 },
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.top),
              bottom: twips(page.top),
              left: twips(page.left),
              right: twips(page.width - page.right),
              header: twips(page.markTop),
              footer: twips(page.height - page.footBaseline),
            },
          },
        },
        headers: {
          first: new Header({ children: [...mark, letterhead(tree, photos), ruleBelow(tree)] }),
          default: new Header({ children: mark.length > 0 ? mark : [new Paragraph({})] }),
        },
        footers: {
          first: new Footer({ children: [foot(tree)] }),
          default: new Footer({ children: [foot(tree)] }),
        },
        children,
      },
    ],
  });
  const packed = await Packer.toBuffer(document, false, [
    { path: 'docProps/core.xml', data: coreProperties(info) },
    { path: 'word/styles.xml', data: wordStyles(tree) },
  ]);
  return { docx: withoutTimes(packed), pages: laid.flow.pages.length };
}

/** The clinic on the left, its lines on the right. */
function letterhead({ letterhead: { name, lines, logo } }: DocumentTree, photos: Photos) {
  const bytes = logo && photos.get(logo.id);
  const picture =
    logo && bytes ? [new Paragraph({ children: [logoImage(logo, bytes, plainText(name))] })] : [];
  const clinic = new Paragraph({ style: 'ClinicName', children: wordRuns(name).children });
  const right = lines.map(
    (runs) => new Paragraph({ style: 'LetterheadLine', children: wordRuns(runs).children }),
  );
  return plainRow([[...picture, clinic], right.length > 0 ? right : [new Paragraph({})]], contentWidth);
}

/** Above the clinic's name, which says in words what it shows. */
function logoImage(logo: Logo, bytes: Uint8Array, alt: string): ImageRun {
  const { width, height } = logoSize(logo);
  return new ImageRun({
    type: 'jpg',
    data: Buffer.from(bytes),
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { id: logoDrawing, name: 'Logo', description: alt },
  });
}

function ruleBelow(tree: DocumentTree): Paragraph {
  const rule = { style: BorderStyle.SINGLE, size: 10, space: 1, color: wordColour(accentOf(tree)) };
  return new Paragraph({
    border: { bottom: rule },
    spacing: { before: 0, after: twips(8), line: twips(5), lineRule: LineRuleType.EXACT },
  });
}

/** Draft, or for the client's comment, at the top right while the document is not final. */
function versionMark(tree: DocumentTree): Paragraph[] {
  if (tree.mark === 'final' || tree.mark === 'none') return [];
  return [
    new Paragraph({ style: 'VersionMark', children: [new TextRun(documentsText.versionMarks[tree.mark])] }),
  ];
}

/** Reference, version mark or form, and the page of how many. */
function foot(tree: DocumentTree): Paragraph {
  const isForm = tree.style === 'form' || tree.style === 'questions';
  const middle = tree.foot ?? (isForm ? '' : documentsText.versionMarks[tree.mark]);
  const reference = tree.reference === '' ? '' : documentsText.referenceIs(tree.reference);
  const [before = '', between = ''] = documentsText.pageOf(1, 2).split(/\d/u);
  return new Paragraph({
    style: 'Footer',
    tabStops: [
      { type: TabStopType.CENTER, position: twips(contentWidth / 2) },
      { type: TabStopType.RIGHT, position: twips(contentWidth) },
    ],
    children: [
      new TextRun(reference),
      new TextRun({ children: [new Tab(), middle] }),
      new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
    ],
  });
}
