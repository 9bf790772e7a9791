import { expect, test } from 'vitest';
import { photosInRow } from '../../../../electron/documents/pdf/photo-strips.ts';

type Following = Parameters<typeof photosInRow>[0];
const photos = (signs: string): Following =>
  [...signs].map((sign, index) => ({
    id: String(index),
    sensitivity: 'function',
    findings: [],
    kind: 'photo',
    attachmentId: String(index),
    ...(sign === 'b' ? { pair: 'before' } : sign === 'a' ? { pair: 'after' } : {}),
    caption: [],
    alt: 'x',
  }));

test.each([
  ['.', 1],
  ['..', 2],
  ['...', 3],
  ['....', 2],
  ['ba', 2],
  ['ba.', 2],
  ['.ba', 1],
  ['..ba', 2],
  ['...ba', 3],
  ['b.a', 3],
  ['a..', 3],
])('of the photos %s, %i stand in the next row', (signs, count) => {
  expect(photosInRow(photos(signs))).toBe(count);
});
