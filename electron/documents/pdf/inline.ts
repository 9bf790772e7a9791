import bidiFactory from 'bidi-js';
import type { Run } from '../../../shared/documents/tree.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { directionOf } from '../direction.ts';
import { clustersOf, printable } from './clusters.ts';
import type { FontFace, FontLibrary, TypefaceName } from './fonts.ts';
import type { TextStyle } from './page-style.ts';

/** A stretch of one line in one face and one direction, ready to draw. */
export interface Stretch {
  /** In logical order; right-to-left text is turned round while its glyphs are laid out. */
  readonly text: string;
  /** What it says: the letters as typed, in the order they are read. */
  readonly read: string;
  readonly face: FontFace;
  readonly rightToLeft: boolean;
  /** What the words point to. */
  readonly to: string | undefined;
  /** Points from the line's start, and its own width. */
  readonly x: number;
  readonly width: number;
}

/** One line of text, its stretches from left to right. */
export interface Line {
  readonly stretches: readonly Stretch[];
  readonly width: number;
  /** The paragraph runs from right to left, so the line starts at the right edge. */
  readonly rightToLeft: boolean;
}

/** What breaks together: clusters of one face, weight and direction. */
interface Piece {
  readonly text: string;
  /** The same before brackets were mirrored. */
  readonly read: string;
  readonly face: FontFace;
  readonly to: string | undefined;
  readonly level: number;
  readonly width: number;
  readonly space: boolean;
}

const bidi = bidiFactory();
/** Letters of scripts written from right to left. */
const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Letters and marks that the bidirectional algorithm turns round, and the signs that make it; text without any keeps its order. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function leftToRight(length: number): ReturnType<typeof bidi.getEmbeddingLevels> {
  return {
    levels: new Uint8Array(length),
    paragraphs: [{ start: 0, end: Math.max(0, length - 1), level: 0 }],
  };
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const unbroken = new RegExp(
  `\\b\\d{1,2} (?:${months})(?: \\d{4})?|\\d (?:kg|N|mm|m|min|minutes|h|hours|days|weeks|months|lux|dB)\\b`,
  'gu',
);
/** A line may end after these when more of a word follows. */
const breaksAfter = /[-‐–—/]$/u;

/** Sets text in lines of a given width. */
export class Typesetter {
  private readonly fonts: FontLibrary;
  private readonly typeface: TypefaceName;

  constructor(fonts: FontLibrary, typeface: TypefaceName) {
    this.fonts = fonts;
    this.typeface = typeface;
  }

  /**
   * Lines of the given text.
   * @param width longest line, in points
   * @throws AppError `unprintable-character` when no embedded font has a character
   */
  lines(runs: readonly Run[], style: TextStyle, width: number): Line[] {
    return this.paragraphs(runs).flatMap((paragraph) => this.breakParagraph(paragraph, style, width));
  }

  /** Width of a text on one line, in points. */
  widthOf(text: string, style: TextStyle): number {
    return this.lines([{ text }], style, Number.POSITIVE_INFINITY)[0]?.width ?? 0;
  }

  /** Cuts the runs at line ends. */
  private paragraphs(runs: readonly Run[]): Run[][] {
    const paragraphs: Run[][] = [[]];
    for (const run of runs) {
      const [first = '', ...rest] = printable(run.text).split('\n');
      paragraphs.at(-1)?.push({ ...run, text: first });
      for (const text of rest) paragraphs.push([{ ...run, text }]);
    }
    return paragraphs;
  }

  private breakParagraph(runs: readonly Run[], style: TextStyle, width: number): Line[] {
    const text = runs.map((run) => run.text).join('');
    const embedding = rightToLeft.test(text)
      ? bidi.getEmbeddingLevels(text, directionOf(text))
      : leftToRight(text.length);
    const base = embedding.paragraphs[0]?.level ?? 0;
    const words = this.wordsOf(runs, text, embedding, style);
    const lines: Line[] = [];
    let line: Piece[] = [];
    let used = 0;
    const close = (more: boolean) => {
      lines.push(this.arrange(line, base, more));
      line = [];
      used = 0;
    };
    for (const word of words) {
      const wordWidth = total(word.filter((piece) => !piece.space));
      if (used + wordWidth > width && line.length > 0) close(true);
      for (const part of wordWidth > width ? this.chop(word, style, width) : [word]) {
        if (used + total(part.filter((piece) => !piece.space)) > width && line.length > 0) close(true);
        line.push(...part);
        used += total(part);
      }
    }
    close(false);
    return lines;
  }

  /** Words, each with the spaces that follow it. */
  private wordsOf(
    runs: readonly Run[],
    text: string,
    embedding: ReturnType<typeof bidi.getEmbeddingLevels>,
    style: TextStyle,
  ): Piece[][] {
    const mirrored = rightToLeft.test(text)
      ? bidi.getMirroredCharactersMap(text, embedding.levels)
      : new Map<number, string>();
    const words: Piece[][] = [];
    let word: Piece[] = [];
    const glued = gluedSpaces(text);
    let offset = 0;
    for (const run of runs) {
      const chain = this.fonts.chain(this.typeface, style.strong || run.strong === true);
      for (const cluster of clustersOf(run.text, chain)) {
        if (cluster.face === null) throw unprintable(cluster.text);
        const at = offset + cluster.start;
        const level = embedding.levels[at] ?? 0;
        const space = cluster.text === ' ' && !glued.has(at);
        const last = word.at(-1);
        if (last && !space && (last.space || breaksAfter.test(last.text))) {
          words.push(word);
          word = [];
        }
        const shown = mirrored.get(at) ?? cluster.text;
        word.push({
          text: shown,
          read: cluster.text,
          face: cluster.face,
          to: run.to,
          level,
          width: 0,
          space,
        });
      }
      offset += run.text.length;
    }
    if (word.length > 0) words.push(word);
    return words.map((pieces) => this.join(pieces, style));
  }

  /** Joins neighbours of one face and direction, so that letters meet and kern, and measures them. */
  private join(pieces: readonly Piece[], style: TextStyle): Piece[] {
    const joined: Piece[] = [];
    for (const piece of pieces) {
      const last = joined.at(-1);
      if (last && last.space === piece.space && alike(last, piece)) {
        joined[joined.length - 1] = {
          ...last,
          text: last.text + piece.text,
          read: last.read + piece.read,
        };
      } else joined.push(piece);
    }
    return joined.map((piece) => ({ ...piece, width: this.measure(piece.text, piece.face, style.size) }));
  }

  /** Cuts what is wider than the line: at the spaces of a date or of a number with its unit, else between clusters. */
  private chop(word: readonly Piece[], style: TextStyle, width: number): Piece[][] {
    const words = this.atSpaces(word, style);
    if (words.length > 1)
      return words.flatMap((one) =>
        total(one.filter(({ space }) => !space)) > width ? this.chop(one, style, width) : [one],
      );
    const parts: Piece[][] = [];
    let part: Piece[] = [];
    for (const piece of word) {
      for (const { text } of clustersOf(piece.text, [piece.face])) {
        const grown = this.join([...part, { ...piece, text, read: text }], style);
        if (part.length > 0 && total(grown) > width) {
          parts.push(part);
          part = this.join([{ ...piece, text, read: text }], style);
        } else part = grown;
      }
    }
    if (part.length > 0) parts.push(part);
    return parts;
  }

  /** What was held together, let go at its spaces. */
  private atSpaces(word: readonly Piece[], style: TextStyle): Piece[][] {
    const words: Piece[][] = [[]];
    for (const piece of word) {
      let at = 0;
      for (const text of piece.space ? [piece.text] : piece.text.split(/(?<= )|(?= )/u)) {
        const read = piece.read.slice(at, at + text.length);
        at += text.length;
        words.at(-1)?.push({ ...piece, text, read, space: text === ' ' || piece.space });
        if (text === ' ') words.push([]);
      }
    }
    return words.filter(({ length }) => length > 0).map((pieces) => this.join(pieces, style));
  }

  /** Orders the pieces of one line from left to right (Unicode bidirectional algorithm, rules L1 and L2). */
  private arrange(line: readonly Piece[], base: number, more: boolean): Line {
    const pieces = [...line];
    let spaced = false;
    while (pieces.at(-1)?.space) {
      pieces.pop();
      spaced = more;
    }
    const ordered = reorder(pieces);
    const stretches: Stretch[] = [];
    let x = 0;
    for (let index = 0; index < ordered.length; ) {
      const first = ordered[index];
      if (!first) break;
      const rightToLeft = first.level % 2 === 1;
      let { text, read } = first;
      let width = first.width;
      index += 1;
      for (let next = ordered[index]; next && alike(first, next); ) {
        text = rightToLeft ? next.text + text : text + next.text;
        read = rightToLeft ? next.read + read : read + next.read;
        width += next.width;
        index += 1;
        next = ordered[index];
      }
      stretches.push({
        text: rightToLeft ? leftToRightSigns(text) : text,
        read,
        face: first.face,
        rightToLeft,
        to: first.to,
        x,
        width,
      });
      x += width;
    }
    const last = stretches.at(-1);
    // The space at a line's end is not seen, but keeps words apart for whoever copies the text or has it read out.
    if (spaced && last && base === 0 && !last.rightToLeft) {
      stretches[stretches.length - 1] = { ...last, text: `${last.text} ` };
    }
    return { stretches, width: x, rightToLeft: base % 2 === 1 };
  }

  private measure(text: string, face: FontFace, size: number): number {
    let units = face.widths.get(text);
    if (units === undefined) {
      units = face.font.layout(text, []).advanceWidth / face.font.unitsPerEm;
      face.widths.set(text, units);
    }
    return units * size;
  }
}

/** Spaces inside a date, and between a number and its unit: a line never ends there. */
function gluedSpaces(text: string): ReadonlySet<number> {
  const glued = new Set<number>();
  for (const { 0: match, index } of text.matchAll(unbroken)) {
    for (let at = index; at < index + match.length; at += 1) if (text[at] === ' ') glued.add(at);
  }
  return glued;
}

/** Whether two pieces are drawn in one go. */
function alike(one: Piece, other: Piece): boolean {
  return one.face === other.face && one.level === other.level && one.to === other.to;
}

function total(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

/** Reverses every stretch of a level and above, from the highest level down to the lowest odd one. */
function reorder(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces];
  const highest = Math.max(0, ...ordered.map((piece) => piece.level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}

/** Signs without a direction of their own are not turned round by the font, so they are turned round here. */
function leftToRightSigns(text: string): string {
  return rightToLeftLetter.test(text) ? text : [...text].reverse().join('');
}

/** The error names the character by its code point alone. */
function unprintable(character: string): AppError {
  const code = [...character].map((part) =>
    (part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  );
  return new AppError({
    code: 'unprintable-character',
    problem: documentsText.unprintableCharacter(code.map((part) => `U+${part}`).join(' ')),
  });
}
