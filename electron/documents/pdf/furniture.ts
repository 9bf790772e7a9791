import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import type { LaidPage } from './flow.ts';
import type { Typesetter } from './inline.ts';
import { addNode, type Item, type StructureNode } from './items.ts';
import { colours, contentWidth, inLargePrint, page, styles, type TextStyle } from './page-style.ts';
import { lineItems } from './text-strips.ts';

const letterheadTop = 48;

/** The letterhead: the clinic on the left, its lines on the right, a rule below. Returns where the content may start. */
export function letterhead(
  typesetter: Typesetter,
  tree: DocumentTree,
  root: StructureNode,
): { items: Item[]; bottom: number } {
  const section = addNode(root, 'Sect');
  const half = contentWidth / 2 - 8;
  const { clinic, lines: small } = headStyles(tree);
  const items: Item[] = [];
  let left = letterheadTop;
  for (const line of typesetter.lines(tree.letterhead.name, clinic, half)) {
    items.push(...lineItems(line, clinic, { x: page.left, y: left, width: half }, addNode(section, 'P')));
    left += clinic.leading;
  }
  let right = letterheadTop + 2;
  for (const runs of tree.letterhead.lines) {
    const owner = addNode(section, 'P');
    for (const line of typesetter.lines(runs, small, half)) {
      const place = { x: page.right - half, y: right, width: half, align: 'right' } as const;
      items.push(...lineItems(line, small, place, owner));
      right += small.leading;
    }
  }
  const rule = Math.max(left, right) + 6;
  items.push({
    kind: 'line',
    owner: null,
    x: page.left,
    y: rule,
    dx: contentWidth,
    dy: 0,
    width: 1.2,
    colour: colours.accent,
  });
  return { items, bottom: rule + 18 };
}

function headStyles({ large }: DocumentTree) {
  const { clinic, letterhead: lines } = styles;
  return large ? { clinic: inLargePrint(clinic), lines: inLargePrint(lines) } : { clinic, lines };
}

/** Reference, version mark and page number at the foot of every page, and the mark again at the top while it is not final. */
export function addFurniture(typesetter: Typesetter, tree: DocumentTree, pages: readonly LaidPage[]): void {
  const mark = documentsText.versionMarks[tree.mark];
  const { foot, stampOf } = footStyles(tree);
  for (const [index, laid] of pages.entries()) {
    const number = documentsText.pageOf(index + 1, pages.length);
    laid.items.push(
      {
        kind: 'line',
        owner: null,
        x: page.left,
        y: page.footBaseline - foot.size - 4.5,
        dx: contentWidth,
        dy: 0,
        width: 0.45,
        colour: colours.hairline,
      },
      ...(tree.reference === ''
        ? []
        : footText(typesetter, documentsText.referenceIs(tree.reference), foot, 'left')),
      // A form has no versions of its own; its questions have.
      ...(isForm(tree) ? [] : footText(typesetter, mark, stampOf, 'center')),
      ...(tree.foot === undefined ? [] : footText(typesetter, tree.foot, foot, 'center')),
      ...footText(typesetter, number, foot, 'right'),
    );
    if (tree.mark !== 'final') laid.items.push(...stamp(typesetter, mark));
  }
}

function footStyles({ large }: DocumentTree) {
  const { foot, mark: stampOf } = styles;
  return large ? { foot: inLargePrint(foot), stampOf: inLargePrint(stampOf) } : { foot, stampOf };
}

function isForm({ style }: DocumentTree): boolean {
  return style === 'form' || style === 'questions';
}

function footText(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  align: 'left' | 'center' | 'right',
): Item[] {
  const line = typesetter.lines([{ text }], style, contentWidth)[0];
  if (!line) return [];
  const place = { x: page.left, y: page.footBaseline - style.size, width: contentWidth, align };
  return lineItems(line, style, place, null);
}

/** The mark in a rounded outline at the top right. */
function stamp(typesetter: Typesetter, mark: string): Item[] {
  const line = typesetter.lines([{ text: mark }], styles.mark, contentWidth)[0];
  if (!line) return [];
  const width = line.width + 16;
  const x = page.right - width;
  return [
    {
      kind: 'rect',
      owner: null,
      x,
      y: page.markTop,
      width,
      height: 15,
      radius: 7.5,
      fill: '#ffffff',
      stroke: colours.soft,
      strokeWidth: 0.7,
    },
    ...lineItems(line, styles.mark, { x: x + 8, y: page.markTop + 2, width: line.width }, null),
  ];
}
