import { draws, type FontFace, faceFor } from './fonts.ts';

/** What the eye takes for one character, and the face that draws it. */
export interface Cluster {
  readonly text: string;
  /** Index of its first UTF-16 unit in the text. */
  readonly start: number;
  /** Null when no embedded font has it. */
  readonly face: FontFace | null;
}

/** Direction marks, soft hyphens and the like; joiners and variation selectors stay, as they shape their neighbours. */
const invisible = /(?!\u200c|\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/**
 * Text as it is drawn: letters composed with their accents, line ends as `\n`, tabs as spaces, other control characters gone.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/**
 * Splits text into clusters, each with one face. A cluster that no single face has is split, so that a rare accent does not
 * take its letter down with it.
 */
export function clustersOf(text: string, chain: readonly FontFace[]): Cluster[] {
  if (simple.test(text)) return letterByLetter(text, chain);
  const clusters: Cluster[] = [];
  let before: FontFace | null = null;
  for (const { segment, index } of graphemes.segment(text)) {
    if (/^\s+$/u.test(segment)) {
      // A space stays with the word before it, so that a phrase in another script is drawn in one piece.
      const face = before && draws(before, ' ') ? before : faceFor(' ', chain);
      clusters.push({ text: segment === '\n' ? segment : spaceLike(segment), start: index, face });
      continue;
    }
    const drawn = segment.replace(invisible, '');
    if (drawn === '') continue;
    const face = faceFor(segment, chain);
    if (face || [...segment].length === 1) {
      clusters.push({ text: drawn, start: index, face });
      before = face;
      continue;
    }
    let start = index;
    for (const character of drawn) {
      before = faceFor(character, chain);
      clusters.push({ text: character, start, face: before });
      start += character.length;
    }
  }
  return clusters;
}

/**
 * Latin letters that are composed with their accents, digits, common punctuation and plain spaces: each stands for itself. Nearly all text
 * is so, and finding the clusters of any other takes most of the time of setting it.
 */
const simple = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203b\u20ac]*$/;

function letterByLetter(text: string, chain: readonly FontFace[]): Cluster[] {
  const clusters: Cluster[] = [];
  let before: FontFace | null = null;
  for (let start = 0; start < text.length; start += 1) {
    const letter = text.charAt(start);
    const space = letter === ' ' || letter === '\n' || letter === '\u00a0';
    const face: FontFace | null =
      space && before && draws(before, ' ') ? before : faceFor(space ? ' ' : letter, chain);
    clusters.push({ text: letter, start, face });
    if (!space) before = face;
  }
  return clusters;
}

/** Spaces that must not break stay so; every other kind is drawn as a plain space. */
function spaceLike(segment: string): string {
  return /[\u00a0\u202f]/u.test(segment) ? '\u00a0' : ' ';
}
