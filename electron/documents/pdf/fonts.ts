/// <reference path="./fontkit.d.ts" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';

/** One weight of one family, ready to measure and to embed. */
export interface FontFace {
  /** Name under which it is registered in the PDF. */
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly font: Font;
  /** Widths of words set so far, in ems: letters of one document hold for the next. */
  readonly widths: Map<string, number>;
}

/** Typeface of a document: plain for work readers unless the clinic chose another, highly legible for the client's own copy. */
export type TypefaceName = 'work' | 'inter' | 'client';

const regularFiles: Readonly<Record<TypefaceName, readonly string[]>> = {
  work: ['SourceSans3_400Regular'],
  inter: ['Inter_400Regular', 'SourceSans3_400Regular'],
  client: ['AtkinsonHyperlegibleNext_400Regular', 'SourceSans3_400Regular'],
};
const strongFiles: Readonly<Record<TypefaceName, readonly string[]>> = {
  work: ['SourceSans3_600SemiBold'],
  inter: ['Inter_600SemiBold', 'SourceSans3_600SemiBold'],
  client: ['AtkinsonHyperlegibleNext_600SemiBold', 'SourceSans3_600SemiBold'],
};
/** Asked in this order for what the text face lacks. They come in one weight. */
const fallbackFiles = [
  'NotoSansHebrew_400Regular',
  'NotoSansArabic_400Regular',
  'Inter_400Regular',
  'NotoSansSymbols2_400Regular',
  'NotoEmoji_400Regular',
];

/** The fonts that documents embed, read from one folder of whole-family TrueType files when first needed. */
export class FontLibrary {
  private readonly folder: string;
  private readonly faces = new Map<string, FontFace>();
  private readonly chains = new Map<string, readonly FontFace[]>();

  /** @param folder `out/fonts` of the build, filled by `scripts/copy-fonts.mjs` */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Faces to try for a piece of text, best first. */
  chain(typeface: TypefaceName, strong: boolean): readonly FontFace[] {
    const key = `${typeface} ${strong}`;
    const known = this.chains.get(key);
    if (known) return known;
    const own = strong ? strongFiles[typeface] : regularFiles[typeface];
    const chain = [...own, ...fallbackFiles].map((name) => this.face(name));
    this.chains.set(key, chain);
    return chain;
  }

  private face(name: string): FontFace {
    const known = this.faces.get(name);
    if (known) return known;
    const bytes = readFileSync(path.join(this.folder, `${name}.ttf`));
    const face = { key: name, bytes, font: create(bytes), widths: new Map<string, number>() };
    this.faces.set(name, face);
    return face;
  }
}

/** Joiners, variation selectors, direction marks and soft hyphens: they shape their neighbours and are never drawn. */
const neverDrawn = /\p{Default_Ignorable_Code_Point}/u;

/** Which face draws what, for each chain. */
const found = new WeakMap<readonly FontFace[], Map<string, FontFace | null>>();

/** The first face that draws every character of a cluster, or null. */
export function faceFor(cluster: string, chain: readonly FontFace[]): FontFace | null {
  let known = found.get(chain);
  if (!known) {
    known = new Map();
    found.set(chain, known);
  }
  let face = known.get(cluster);
  if (face === undefined) {
    face = findFace(cluster, chain);
    known.set(cluster, face);
  }
  return face;
}

function findFace(cluster: string, chain: readonly FontFace[]): FontFace | null {
  const codePoints = [...cluster].filter((character) => !neverDrawn.test(character));
  return chain.find((face) => codePoints.every((character) => draws(face, character))) ?? null;
}

/** Whether a face has a glyph for a character. */
export function draws(face: FontFace, character: string): boolean {
  const codePoint = character.codePointAt(0);
  return codePoint !== undefined && face.font.hasGlyphForCodePoint(codePoint);
}
