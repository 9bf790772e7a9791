import type { DocumentTree } from '../../../shared/documents/tree.ts';
import type { Logo } from '../../../shared/domain/house-style.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import type { LaidPage } from './flow.ts';
import type { Typesetter } from './inline.ts';
import { addNode, type Item, type StructureNode } from './items.ts';
import { accentOf, colours, contentWidth, dresserOf, page, styles, type TextStyle } from './page-style.ts';
import { lineItems } from './text-strips.ts';

const letterheadTop = 48;

/** Largest logo, in points: beside the name where it is about as wide as high, above it where it is wider. */
const mostLogo = { beside: { width: 66, height: 46 }, above: { width: 190, height: 34 } } as const;

/** The letterhead: the clinic with its logo on the left, its lines on the right, a rule below. Returns where the content may start. */
export function letterhead(
  typesetter: Typesetter,
  tree: DocumentTree,
  root: StructureNode,
): { items: Item[]; bottom: number } {
  const section = addNode(root, 'Sect');
  const half = contentWidth / 2 - 8;
  const dress = dresserOf(tree);
  const [clinic, small] = [dress(styles.clinic), dress(styles.letterhead)];
  const logo = logoPlace(tree);
  const items: Item[] = logo === undefined ? [] : [logo.item];
  const { indent, down } = logo ?? { indent: 0, down: 0 };
  const name = typesetter.lines(tree.letterhead.name, clinic, half - indent);
  const nameHeight = name.length * clinic.leading;
  // A name beside its logo stands in its middle.
  const middle = logo !== undefined && indent > 0 ? Math.max(0, (logo.item.height - nameHeight) / 2) : 0;
  let left = letterheadTop + down + middle;
  for (const line of name) {
    const place = { x: page.left + indent, y: left, width: half - indent, align: 'left' } as const;
    items.push(...lineItems(line, clinic, place, addNode(section, 'P')));
    left += clinic.leading;
  }
  if (logo !== undefined) left = Math.max(left, letterheadTop + logo.item.height);
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
    colour: accentOf(tree),
  });
  return { items, bottom: rule + 18 };
}

/** How large a logo is printed, in points, and whether the clinic's name stands below it. */
export function logoSize({ width, height }: Logo): { width: number; height: number; wide: boolean } {
  const wide = width > height * 1.6;
  const most = wide ? mostLogo.above : mostLogo.beside;
  const scale = Math.min(most.width / width, most.height / height);
  return { width: width * scale, height: height * scale, wide };
}

/** Where the logo stands. It is decoration: the clinic's name beside it says in words what it shows. */
function logoPlace({ letterhead: { logo } }: DocumentTree) {
  if (logo === undefined) return undefined;
  const { wide, width, height } = logoSize(logo);
  const place = { kind: 'image', owner: null, x: page.left, y: letterheadTop, photoId: logo.id } as const;
  const item = { ...place, width, height };
  return wide ? { item, indent: 0, down: height + 4 } : { item, indent: width + 10, down: 0 };
}

/** Reference, version mark and page number at the foot of every page, and the mark again at the top while it is not final. */
export function addFurniture(typesetter: Typesetter, tree: DocumentTree, pages: readonly LaidPage[]): void {
  const mark = documentsText.versionMarks[tree.mark];
  const dress = dresserOf(tree);
  const [foot, stampOf] = [dress(styles.foot), dress(styles.mark)];
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
    if (tree.mark !== 'final' && mark !== '') laid.items.push(...stamp(typesetter, mark));
  }
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
