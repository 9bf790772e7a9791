import { expect, test } from 'vitest';
import {
  countsOf,
  fleschKincaidGrade,
  readingAge,
  syllablesIn,
} from '../../../../shared/documents/reading-age.ts';

test.each([
  // The two published extremes: Dr Seuss’s “Green Eggs and Ham” averages 5.7 words a sentence and 1.02 syllables a word, grade −1.3.
  [{ sentences: 10, words: 57, syllables: 57 * 1.02 }, -1.3],
  // “The cat sat on the mat.” has 6 words of one syllable: grade −1.45.
  [{ sentences: 1, words: 6, syllables: 6 }, -1.45],
  // Worked by hand from the formula: 100 words in 5 sentences with 140 syllables.
  [{ sentences: 5, words: 100, syllables: 140 }, 8.73],
])('the grade of %o is %d', (counts, grade) => {
  expect(fleschKincaidGrade(counts)).toBeCloseTo(grade, 1);
});

test('words, sentences and syllables are counted; a list item ends a sentence without a full stop', () => {
  expect(countsOf(['The cat sat on the mat.'])).toEqual({ sentences: 1, words: 6, syllables: 6 });
  expect(countsOf(['One thing', 'Two things. And 3.5 more!', ''])).toEqual({
    sentences: 3,
    words: 7,
    syllables: 7,
  });
});

test.each([
  ['time', 1],
  ['whole', 1],
  ['table', 2],
  ['dates', 1],
  ['pages', 2],
  ['used', 1],
  ['wanted', 2],
  ['employer', 3],
  ['client', 2],
  ['being', 2],
  ['keyboard', 2],
  ['recommendation', 5],
  ['occupational', 5],
  ['Marek’s', 2],
  ['é', 1],
  ['30', 1],
  ['', 1],
])('%s has %d syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

test('the age is the grade and five years, in bounds, and unknown for a few words', () => {
  const plain = Array.from({ length: 10 }, () => 'The cat sat on the mat.');
  expect(readingAge(plain)).toBe(5);
  expect(
    readingAge([
      Array.from({ length: 10 }, () => 'multidisciplinary rehabilitation necessitates collaboration').join(
        ' ',
      ),
    ]),
  ).toBe(18);
  expect(readingAge(['Thank you.'])).toBeUndefined();
  expect(readingAge([])).toBeUndefined();
});
