import type { Cell, PlainBlock } from '../../../shared/documents/tree.ts';
import type { Line, Typesetter } from './inline.ts';
import { addNode, type Item, type Strip, type StructureNode } from './items.ts';
import { markItems, markWidth } from './marks.ts';
import { colours, contentWidth, gaps, page, styles, type TextStyle } from './page-style.ts';
import { lineItems, textStrips } from './text-strips.ts';

type Table = Extract<PlainBlock, { kind: 'table' }>;

const paddingX = 4;
const paddingY = 2.5;
/** A row up to this height moves to the next page whole; a taller one runs on, line by line. */
const tallestWholeRow = (page.bottom - page.top) / 3;

/** A row from this height on fills its place by itself. */
const tallRow = 25;

interface Column {
  readonly x: number;
  readonly width: number;
}

interface SetCell {
  readonly cell: Cell;
  readonly column: Column;
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly owner: StructureNode;
}

/** A table with hairlines between rows, its header row repeated on each page it reaches. */
export function tableStrips(
  typesetter: Typesetter,
  table: Table,
  parent: StructureNode,
  area: { x: number; width: number } = { x: page.left, width: contentWidth },
  style: TextStyle = styles.table,
): Strip[] {
  const columns = columnsOf(table.widths, area);
  const caption = table.caption?.some((run) => run.text !== '')
    ? textStrips(typesetter, table.caption, styles.caption, {
        blockIds: [table.id],
        owner: addNode(parent, 'P'),
        gap: gaps.table,
        keepWithNext: true,
        x: area.x,
        width: area.width,
      })
    : [];
  const node = addNode(parent, 'Table');
  const headCells = setRow(typesetter, table.head, columns, addNode(node, 'TR'), styles.tableHead, 'column');
  const head = wholeRow(headCells, area, [table.id], {
    rule: { width: 0.9, colour: colours.ink },
    gap: caption.length > 0 ? 3 : gaps.table,
    keepWithNext: true,
  });
  const rows = table.rows.flatMap((row, index) => {
    const cells = setRow(typesetter, row.cells, columns, addNode(node, 'TR'), style);
    const options = {
      rule: { width: 0.45, colour: colours.hairline },
      gap: 0,
      // A lone first or last row would look lost.
      keepWithNext: index === 0 ? table.rows.length > 1 : index === table.rows.length - 2,
      header: head,
      ...(table.rowHeight === undefined ? {} : { written: { least: table.rowHeight, columns } }),
    };
    const ids = [table.id, row.id];
    const strip = wholeRow(cells, area, ids, options);
    if (strip.height > tallestWholeRow) return runningRow(cells, area, ids, options);
    // Rows to write in are empty: none of them looks lost.
    return [
      strip.height > tallRow || table.rowHeight !== undefined ? { ...strip, keepWithNext: false } : strip,
    ];
  });
  return [...caption, head, ...rows];
}

function columnsOf(widths: readonly number[], area: { x: number; width: number }): Column[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  let x = area.x;
  return widths.map((share) => {
    const column = { x, width: (share / sum) * area.width };
    x += column.width;
    return column;
  });
}

function setRow(
  typesetter: Typesetter,
  cells: readonly Cell[],
  columns: readonly Column[],
  row: StructureNode,
  style: TextStyle,
  header?: 'column',
): SetCell[] {
  return columns.map((column, index) => {
    const cell = cells[index] ?? { runs: [] };
    const heads = cell.header ?? header;
    const owner = heads
      ? addNode(row, 'TH', { scope: heads === 'column' ? 'Column' : 'Row' })
      : addNode(row, 'TD');
    const room = column.width - 2 * paddingX - (cell.mark ? markWidth : 0);
    return { cell, column, lines: typesetter.lines(cell.runs, style, room), style, owner };
  });
}

interface RowOptions {
  readonly rule: { readonly width: number; readonly colour: string };
  readonly gap: number;
  readonly keepWithNext: boolean;
  readonly header?: Strip;
  /** Room to write in: the least height, with rules between the columns. */
  readonly written?: { readonly least: number; readonly columns: readonly Column[] };
}

function wholeRow(
  cells: readonly SetCell[],
  area: { x: number; width: number },
  blockIds: readonly string[],
  options: RowOptions,
): Strip {
  const tallest = Math.max(...cells.map((cell) => cell.lines.length * cell.style.leading));
  const height = Math.max(tallest + 2 * paddingY, options.written?.least ?? 0);
  const items = cells.flatMap((cell) => {
    // Headings of different height stand on the same rule.
    const top =
      cell.cell.header === undefined && options.header === undefined
        ? height - paddingY - cell.lines.length * cell.style.leading
        : paddingY;
    return cell.lines.flatMap((_line, index) => cellLine(cell, index, top + index * cell.style.leading));
  });
  const rules = [ruleBelow(area, height, options), ...rulesBetween(height, options)];
  return { ...strip(area, blockIds, height, [...items, ...rules]), ...rest(options) };
}

/** A row too tall to keep whole: one strip a line. */
function runningRow(
  cells: readonly SetCell[],
  area: { x: number; width: number },
  blockIds: readonly string[],
  options: RowOptions,
): Strip[] {
  const count = Math.max(...cells.map((cell) => cell.lines.length));
  const leading = cells[0]?.style.leading ?? styles.table.leading;
  return Array.from({ length: count }, (_, index) => {
    const top = index === 0 ? paddingY : 0;
    const bottom = index === count - 1 ? paddingY : 0;
    const height = top + leading + bottom;
    const items = cells.flatMap((cell) => (index < cell.lines.length ? cellLine(cell, index, top) : []));
    if (bottom > 0) items.push(ruleBelow(area, height, options));
    return {
      ...strip(area, blockIds, height, items),
      ...rest(options),
      keepWithNext: index === 0 || index === count - 2 || (index === count - 1 && options.keepWithNext),
    };
  });
}

function cellLine(cell: SetCell, index: number, y: number): Item[] {
  const line = cell.lines[index];
  if (!line) return [];
  const shift = cell.cell.mark ? markWidth : 0;
  const place = {
    x: cell.column.x + paddingX + shift,
    y,
    width: cell.column.width - 2 * paddingX - shift,
    ...(cell.cell.align ? { align: cell.cell.align } : {}),
  };
  const mark =
    cell.cell.mark && index === 0
      ? markItems(cell.cell.mark, cell.column.x + paddingX, y + cell.style.leading / 2)
      : [];
  return [...mark, ...lineItems(line, cell.style, place, cell.owner)];
}

function ruleBelow(area: { x: number; width: number }, y: number, { rule }: RowOptions): Item {
  return {
    kind: 'line',
    owner: null,
    x: area.x,
    y,
    dx: area.width,
    dy: 0,
    width: rule.width,
    colour: rule.colour,
  };
}

function rulesBetween(height: number, { written, rule }: RowOptions): Item[] {
  return (written?.columns ?? []).slice(1).map(({ x }) => ({
    kind: 'line',
    owner: null,
    x,
    y: 0,
    dx: 0,
    dy: height,
    width: rule.width,
    colour: rule.colour,
  }));
}

function strip(
  area: { x: number; width: number },
  blockIds: readonly string[],
  height: number,
  items: readonly Item[],
): Strip {
  return { height, gap: 0, keepWithNext: false, items, blockIds, x: area.x, width: area.width };
}

function rest({ gap, keepWithNext, header }: RowOptions): Pick<Strip, 'gap' | 'keepWithNext' | 'header'> {
  return { gap, keepWithNext, ...(header ? { header } : {}) };
}
