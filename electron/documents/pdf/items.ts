import type { FontFace } from './fonts.ts';

/** An element of the logical structure that screen readers follow. */
export interface StructureNode {
  readonly role:
    | 'Document'
    | 'Sect'
    | 'H1'
    | 'H2'
    | 'H3'
    | 'P'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Figure'
    | 'Caption'
    | 'Link'
    | 'Span';
  readonly children: StructureNode[];
  readonly alt?: string;
  /** What to read out where glyphs stand in another order than letters. */
  readonly actual?: string;
  readonly scope?: 'Column' | 'Row';
  /** The block, item or row that a link leads to. */
  readonly to?: string;
  /** Left, top, right, bottom on the page; filled in when the figure has found its place. */
  bbox?: [number, number, number, number];
}

/** Makes an element under its parent, after the parent's other children. */
export function addNode(
  parent: StructureNode,
  role: StructureNode['role'],
  rest: Pick<StructureNode, 'alt' | 'scope' | 'actual' | 'to'> = {},
): StructureNode {
  const node: StructureNode = { role, children: [], ...rest };
  parent.children.push(node);
  return node;
}

/** Null marks decoration: rules, frames, repeated headers and feet, which screen readers skip. */
type Owner = StructureNode | null;

interface ItemBase {
  readonly owner: Owner;
  readonly x: number;
  /** From the top of the strip, then of the page. */
  readonly y: number;
}

/** Something drawn. Text hangs from its baseline at `y`; everything else from its top left. Points. */
export type Item =
  | (ItemBase & {
      readonly kind: 'text';
      readonly text: string;
      readonly width: number;
      readonly face: FontFace;
      readonly size: number;
      readonly colour: string;
      readonly rightToLeft: boolean;
    })
  | (ItemBase & {
      readonly kind: 'line';
      readonly dx: number;
      readonly dy: number;
      readonly width: number;
      readonly colour: string;
      /** Length of dashes and of the space between them. */
      readonly dash?: number;
    })
  | (ItemBase & {
      readonly kind: 'rect';
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly strokeWidth: number;
    })
  | (ItemBase & {
      /** Centre at x, y. `half` fills the left half only. */
      readonly kind: 'circle';
      readonly radius: number;
      readonly fill: string | null;
      readonly half?: boolean;
      readonly stroke: string | null;
      readonly dash?: number;
    })
  | (ItemBase & {
      readonly kind: 'image';
      readonly photoId: string;
      readonly width: number;
      readonly height: number;
    });

/** The same item further down the page. */
export function lowered(item: Item, by: number): Item {
  return { ...item, y: item.y + by };
}

/** The same item as decoration. */
export function asDecoration(item: Item): Item {
  return { ...item, owner: null };
}

/** A horizontal band of the page that never splits. Its items' `y` starts at 0. */
export interface Strip {
  readonly height: number;
  /** White space above, dropped at the top of a page. */
  readonly gap: number;
  /** Opens a page, unless one has just been opened. */
  readonly startsPage?: true;
  /** Stays on the page of the strip that follows. */
  readonly keepWithNext: boolean;
  readonly items: readonly Item[];
  /** Blocks, list items and rows that it shows a part of. */
  readonly blockIds: readonly string[];
  readonly x: number;
  readonly width: number;
  /** Drawn again, as decoration, at the top of each page that starts with this strip. */
  readonly header?: Strip;
  /** Strips of one figure with its caption share this: where the page has no room for them, text goes on and they open the next page. */
  readonly float?: string;
  /** Strips of one frame share this and are ruled round together. */
  readonly frame?: string;
  /** Photos in it; a page takes two beside text, four on its own. */
  readonly photos?: number;
  /** Heading shown in the outline, with its level. */
  readonly outline?: { readonly title: string; readonly level: number };
  /** Elements that need their place on the page. */
  readonly figures?: readonly {
    readonly node: StructureNode;
    readonly x: number;
    readonly width: number;
    readonly height: number;
  }[];
}
