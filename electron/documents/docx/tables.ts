import {
  BorderStyle,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, PlainBlock } from '../../../shared/documents/tree.ts';
import { colours } from '../pdf/page-style.ts';
import { wordRuns } from './runs.ts';
import { tableStyle, twips, wordColour } from './styles.ts';

type TableBlock = Extract<PlainBlock, { kind: 'table' }>;
type Mark = NonNullable<Cell['mark']>;

/** The marks of the PDF as signs; the words beside them carry the meaning. */
const marks: Readonly<Record<Mark, string>> = {
  meets: '●',
  meetsWithChange: '◐',
  below: '○',
  restricted: '⊘',
  notTested: '◌',
  never: '▯▯▯',
  occasional: '▮▯▯',
  frequent: '▮▮▯',
  constant: '▮▮▮',
};

/** Size of the bars of a rating, in points. */
const barSize = 6;

/** A row with more text than this may run on over a page. */
const tallRowLetters = 1200;

/**
 * A table with its header row repeated on each page it reaches.
 * @param bookmark the place that links to a row lead to
 */
export function wordTable(
  table: TableBlock,
  width: number,
  bookmark: (rowId: string) => readonly ParagraphChild[],
): Table {
  const columns = columnWidths(table.widths, width);
  const written = table.rowHeight;
  const row = (cells: readonly Cell[], heads: boolean, first: readonly ParagraphChild[] = []) =>
    new TableRow({
      tableHeader: heads,
      cantSplit: lettersOf(cells) < tallRowLetters,
      ...(written !== undefined && !heads
        ? { height: { value: twips(written), rule: HeightRule.ATLEAST } }
        : {}),
      children: columns.map((columnWidth, index) =>
        wordCell(cells[index] ?? { runs: [] }, columnWidth, heads, index === 0 ? first : []),
      ),
    });
  return new Table({
    style: tableStyle,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: true,
      firstColumn: table.rows.some(({ cells }) => cells[0]?.header === 'row'),
      noHBand: true,
      noVBand: true,
    },
    ...(written === undefined ? {} : { borders: { insideVertical: hairline } }),
    rows: [row(table.head, true), ...table.rows.map(({ id, cells }) => row(cells, false, bookmark(id)))],
  });
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: wordColour(colours.hairline) };

function wordCell(cell: Cell, width: number, heads: boolean, before: readonly ParagraphChild[]): TableCell {
  const { children, rightToLeft } = wordRuns(cell.runs, heads);
  const mark: ParagraphChild[] = cell.mark ? [markRun(cell.mark)] : [];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: heads ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    children: [
      new Paragraph({
        style: heads ? 'TableHeading' : 'TableText',
        ...(cell.align ? { alignment: cell.align } : {}),
        ...(rightToLeft ? { bidirectional: true } : {}),
        children: [...before, ...mark, ...children],
      }),
    ],
  });
}

function markRun(mark: Mark): TextRun {
  // Named, since the body's font has no such signs; each system puts its own in its place.
  const sign = marks[mark];
  // Three bars take no more room than in the PDF, where a narrow column holds them and a letter.
  const size = sign.length > 1 ? { size: 2 * barSize } : {};
  return new TextRun({ text: `${sign} `, font: 'Segoe UI Symbol', noProof: true, ...size });
}

function lettersOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0), 0);
}

/** Widths of columns in twips that together are as wide as the table, however many columns share it. */
function columnWidths(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.max(1, Math.floor((twips(width) * share) / sum)));
}

/**
 * Cells side by side without a line round them: the letterhead, photos of one row.
 * @param between room on the right of each cell, in points
 */
export function plainRow(cells: readonly (readonly Paragraph[])[], width: number, between = 0): Table {
  const each = Math.floor(twips(width) / cells.length);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  };
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: cells.map(() => each),
    layout: TableLayoutType.FIXED,
    borders,
    margins: { left: 0, right: twips(between), top: 0, bottom: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children) =>
            new TableCell({ width: { size: each, type: WidthType.DXA }, children: [...children] }),
        ),
      }),
    ],
  });
}

/** The ruled box of the front page. */
export function wordBox(children: readonly (Paragraph | Table)[], width: number, accent: string): Table {
  const rule = { style: BorderStyle.SINGLE, size: 9, color: wordColour(accent) };
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: [twips(width)],
    layout: TableLayoutType.FIXED,
    borders: { top: rule, bottom: rule, left: rule, right: rule },
    rows: [
      new TableRow({
        children: [
          new TableCell({
            width: { size: twips(width), type: WidthType.DXA },
            shading: { fill: wordColour(colours.tint) },
            margins: { top: twips(6), bottom: twips(6), left: twips(boxPadding), right: twips(boxPadding) },
            // A cell ends in a paragraph, whatever stands in it.
            children: children.at(-1) instanceof Table ? [...children, new Paragraph({})] : [...children],
          }),
        ],
      }),
    ],
  });
}

/** Room between the box's rule and what stands in it, in points. */
export const boxPadding = 10;
