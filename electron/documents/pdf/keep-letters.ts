/** One drawn sign, and the letters it stands for. */
interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** What the package keeps of a font that goes into a file; not in its types. */
interface EmbeddedFont {
  readonly font: ShapedFont;
  readonly scale: number;
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
  /** By the place of a sign in the file. */
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  layout(
    text: string,
    features?: unknown,
  ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly unknown[] };
  encode: (text: string, features?: unknown) => [string[], readonly unknown[]];
}

/** The font as it is shaped; signs are remembered by their number alone. */
interface ShapedFont {
  readonly _glyphs: Record<number, Glyph | undefined>;
  getGlyph: (id: number, letters?: readonly number[]) => Glyph;
}

/**
 * Lets the words of a file be read back letter by letter. Arabic letters that differ in their dots alone share one sign to which the dots
 * are added, and the package remembers the first letter that a sign stood for: a name would be found, copied and searched as another. Here
 * a sign has a place in the file for each letter that it stands for.
 * @param pdf the document; its font at hand is the one that is meant
 */
export function keepLetters(pdf: object): void {
  const { _font: font } = pdf as { _font: EmbeddedFont };
  forEachLetter(font.font);
  const places = new Map<string, number>();
  font.encode = (text, features) => {
    const { glyphs, positions } = font.layout(text, features);
    const codes = glyphs.map((glyph) => {
      const key = [glyph.id, ...glyph.codePoints].join(' ');
      let place = places.get(key);
      if (place === undefined) {
        const shared = font.subset.includeGlyph(glyph.id);
        place = font.unicode[shared] === undefined ? shared : font.subset.glyphs.push(glyph.id) - 1;
        font.widths[place] = glyph.advanceWidth * font.scale;
        font.unicode[place] = glyph.codePoints;
        places.set(key, place);
      }
      return place.toString(16).padStart(4, '0');
    });
    return [codes, positions];
  };
}

/** Signs remembered for each letter that they stand for, as shaping asks for them. */
function forEachLetter(font: ShapedFont): void {
  const make = font.getGlyph.bind(font);
  const made = new Map<string, Glyph>();
  font.getGlyph = (id, letters = []) => {
    const key = [id, ...letters].join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    delete font._glyphs[id];
    const glyph = make(id, letters);
    made.set(key, glyph);
    return glyph;
  };
}
