import type { DocumentTree } from '../../../shared/documents/tree.ts';
import type { Logo } from '../../../shared/domain/house-style.ts';
import type { TypefaceName } from './fonts.ts';

const pointsPerMillimetre = 72 / 25.4;
const mm = (value: number): number => value * pointsPerMillimetre;

/** A4 with 22 mm margins, in points from the top left. */
export const page = {
  width: mm(210),
  height: mm(297),
  left: mm(22),
  right: mm(210 - 22),
  top: mm(22),
  bottom: mm(297 - 22),
  /** Longest line of running text: about 75 characters. */
  measure: mm(138),
  footBaseline: mm(297 - 12.5),
  markTop: mm(9.5),
} as const;

export const contentWidth = page.right - page.left;

export const colours = {
  ink: '#1c2427',
  soft: '#4b575b',
  accent: '#0b5a5a',
  hairline: '#c3cccb',
  tint: '#f2f6f5',
} as const;

/** How a piece of text is set. Sizes and leading in points. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly strong: boolean;
  readonly colour: string;
}

const style = (size: number, leading: number, strong: boolean, colour: string): TextStyle => ({
  size,
  leading,
  strong,
  colour,
});

export const styles = {
  body: style(10.5, 14.7, false, colours.ink),
  list: style(10.1, 13.7, false, colours.ink),
  /** Forms that clients fill in by hand. */
  form: style(12.5, 17.2, false, colours.ink),
  formTable: style(11.3, 14.2, false, colours.ink),
  heading1: style(20, 25, true, colours.accent),
  heading2: style(13.5, 18, true, colours.accent),
  heading3: style(11, 15, true, colours.ink),
  table: style(9.2, 11.7, false, colours.ink),
  sheetTable: style(9.1, 11.1, false, colours.ink),
  tableHead: style(8.8, 11.8, true, colours.ink),
  caption: style(9, 12.2, false, colours.soft),
  clinic: style(13, 17, true, colours.accent),
  letterhead: style(8.8, 12, false, colours.soft),
  foot: style(8.5, 11, false, colours.soft),
  mark: style(8.5, 11, true, colours.soft),
} as const;

/** A letter's subject line is no title page, and yet stands above its headings. */
export const letterHeading = style(14, 18, true, colours.accent);

/** A sheet of one page has short headings close to what they head. */
export const sheetHeading = style(10.8, 14, true, colours.accent);

/** The least size of large print, in points. */
const largest = 16;
const largeScale = 1.53;

/** The style as large print sets it: nothing below 16 points, all else in proportion. */
export function inLargePrint(one: TextStyle): TextStyle {
  const size = Math.max(largest, one.size * largeScale * (one.size > styles.body.size ? 0.9 : 1));
  return { ...one, size, leading: (one.leading / one.size) * size };
}

/** White space above each kind of block, in points. */
export const gaps = {
  heading1: 4,
  heading2: 11.5,
  heading3: 7,
  block: 5.5,
  item: 2,
  table: 7,
  figure: 9,
  letterHeading: 11,
  sheetHeading: 6,
  signature: 6,
} as const;

/** The colour of headings, the clinic's name and rules. */
export function accentOf({ look }: Pick<DocumentTree, 'look'>): string {
  return look?.accent ?? colours.accent;
}

/** Each style as this document sets it: in the clinic's colour, and in large print where that was chosen. */
export function dresserOf(tree: Pick<DocumentTree, 'look' | 'large'>): (plain: TextStyle) => TextStyle {
  const accent = accentOf(tree);
  return (plain) => {
    const coloured = plain.colour === colours.accent ? { ...plain, colour: accent } : plain;
    return tree.large ? inLargePrint(coloured) : coloured;
  };
}

const typefaces = { sourceSans: 'work', inter: 'inter', atkinson: 'client' } as const;

/** The client's own copy is set in the most legible face; every other reader gets the clinic's, which is plain unless it chose. */
export function typefaceOf({ audience, look }: Pick<DocumentTree, 'audience' | 'look'>): TypefaceName {
  return audience === 'client' ? 'client' : typefaces[look?.typeface ?? 'sourceSans'];
}

/** Largest picture of a signature, in points: as wide as the line that it stands on, and as high as one signs. */
const mostSignature = { width: 184, height: 38 } as const;

/** How large the picture of a signature is printed, in points. */
export function signatureSize({ width, height }: Logo): { width: number; height: number } {
  const scale = Math.min(mostSignature.width / width, mostSignature.height / height);
  return { width: width * scale, height: height * scale };
}
