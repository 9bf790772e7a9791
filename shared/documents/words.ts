/** Words of a text as they are compared: compatibility forms unified, case and accents gone. */
export interface Token {
  /** For comparing. */
  readonly word: string;
  /** As typed, for short names and abbreviations where case tells them from everyday words. */
  readonly typed: string;
}

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Scripts whose words stand apart, so that whole words can be compared. Others are searched letter by letter. */
const spacedScript =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Lower case without accents and invisible characters, compatibility forms unified. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .normalize('NFC');
}

/** The words of a text, in order. Hyphenated words are given in parts; see `joinedWords`. */
export function tokens(text: string): Token[] {
  const clean = text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/['’](?=\p{L})/gu, ' ');
  return [...clean.matchAll(wordPattern)].map(([typed]) => ({ word: fold(typed), typed }));
}

/** Words written with hyphens, without them: `fibro-myalgia` gives `fibromyalgia`. */
export function joinedWords(text: string): string[] {
  const clean = text.normalize('NFKC').replace(invisible, '');
  const hyphenated = /[\p{L}\p{M}\p{N}]+(?:[-‐‑–—.][\p{L}\p{M}\p{N}]+)+/gu;
  return [...clean.matchAll(hyphenated)].map(([typed]) => fold(typed.replace(/[-‐‑–—.]/gu, '')));
}

/** Whether words of this text can be told apart by spaces. */
export function hasSpacedWords(text: string): boolean {
  return spacedScript.test(text);
}

/**
 * What related words have in common: the first six letters of a word of seven or more, without a vowel at the end, so that
 * diabetes meets diabetic and amputation meets amputee; a shorter word without its plural s.
 */
export function stem(word: string): string {
  if (word.length >= 7) return word.slice(0, 6).replace(/[aeiou]$/u, '');
  return word.length >= 4 ? word.replace(/s$/u, '') : word;
}
