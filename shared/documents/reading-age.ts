import type { DocumentTree, Run } from './tree.ts';
import { plainText } from './walk.ts';

/** What the formula counts in a text. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * The Flesch–Kincaid grade: the year of a United States school in which the text is understood. Can be below 0 for very plain text.
 * Kincaid, Fishburne, Rogers and Chissom (1975), Research Branch Report 8-75, Naval Technical Training Command.
 */
export function fleschKincaidGrade({ sentences, words, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Years between a school grade of the United States and the age of the children in it. */
const ageOfGradeNone = 5;
const youngest = 5;
const oldest = 18;
/** Fewer words say nothing. */
const leastWords = 30;

/**
 * About how old someone who reads a text with ease is, in whole years from 5 to 18: Flesch–Kincaid grade and five years. An estimate from
 * the length of words and sentences, for English alone.
 * @param texts pieces that each end a sentence, whether or not they end in a full stop: paragraphs, items of a list
 * @returns undefined for fewer than 30 words
 */
export function readingAge(texts: readonly string[]): number | undefined {
  const counts = countsOf(texts);
  if (counts.words < leastWords) return undefined;
  const age = Math.round(fleschKincaidGrade(counts) + ageOfGradeNone);
  return Math.min(oldest, Math.max(youngest, age));
}

/** The running text of a document: what is read in sentences. Names, addresses and tables of figures are not. */
export function readingAgeOf(tree: DocumentTree): number | undefined {
  const blocks = tree.blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : [block]));
  const told = blocks.flatMap((block): Run[][] => {
    if (block.sensitivity === 'identity' || block.sensitivity === 'personal') return [];
    if (block.kind === 'paragraph') return [block.runs];
    return block.kind === 'list' ? block.items.map(({ runs }) => runs) : [];
  });
  return readingAge(told.map(plainText));
}

/** Sentences, words and syllables of pieces of text. A number counts as a word of one syllable. */
export function countsOf(texts: readonly string[]): TextCounts {
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  for (const text of texts) {
    for (const one of text.split(/[.!?]+(?=\s|$)|\n/u)) {
      const found = one.match(/[\p{L}\p{N}]+(?:[’'.,][\p{L}\p{N}]+)*/gu) ?? [];
      if (found.length === 0) continue;
      sentences += 1;
      words += found.length;
      syllables += found.reduce((sum, word) => sum + syllablesIn(word), 0);
    }
  }
  return { sentences, words, syllables };
}

/** Syllables of one English word, by its groups of vowels. Rare words may be one out. */
export function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/gu, '')
    .replace(/^every/u, 'evry')
    .replace(/some/u, 'som');
  const groups = plain.match(/[aeiouy]+/gu)?.length ?? 0;
  const silent = silentEndings.some((ending) => ending.test(plain)) ? 1 : 0;
  const apart = vowelsApart.filter((pattern) => pattern.test(plain)).length;
  return Math.max(1, groups - silent + apart);
}

/** `time` and `whole` but not `table`; `dates` but not `pages`; `used` but not `wanted`. */
const silentEndings = [
  /[^aeiouyl]e$/u,
  /[aeiouy]le$/u,
  /[^aeiouyscxzghl]es$/u,
  /[aeiouy]les$/u,
  /[^aeiouytd]ed$/u,
];
/** Vowels beside each other that are spoken one after the other: `being`, `radio`, `client`, `employer`, `idea`. */
const vowelsApart = [
  /[aeiouy]ing/u,
  /i[aou](?!n|us|l)/u,
  /(?<![tc])ie(?:t$|nt)/u,
  /^scien/u,
  /[aeo]y(?=[aou]|er)/u,
  /^(?:idea|area|evalua|situa|gradua)/u,
];
