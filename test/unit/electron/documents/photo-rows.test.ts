import { expect, test } from 'vitest';
import { contentWidth, page } from '../../../../electron/documents/pdf/page-style.ts';
import { betweenPhotos, photoRows } from '../../../../electron/documents/pdf/photo-strips.ts';

type Run = Parameters<typeof photoRows>[0];

/** A landscape is `l`, a portrait `p`; of a pair `b` before and `a` after, portraits as capitals. */
const run = (signs: string): Run =>
  [...signs].map((sign, index) => ({
    id: String(index),
    sensitivity: 'function',
    findings: [],
    kind: 'photo',
    attachmentId: String(index),
    ...(/b/i.test(sign) ? { pair: 'before' } : /a/i.test(sign) ? { pair: 'after' } : {}),
    caption: [],
    alt: 'x',
  }));
const rowsOf = (signs: string) => {
  const pictures = new Map(
    [...signs].map((sign, index) => [
      String(index),
      /[pBA]/u.test(sign) ? { width: 900, height: 1200 } : { width: 1600, height: 1200 },
    ]),
  );
  return photoRows(run(signs), pictures);
};
const counts = (signs: string) => rowsOf(signs).map(({ photos }) => photos.length);

test.each([
  ['l', [1]],
  ['ll', [2]],
  ['lll', [3]],
  ['lllba', [1, 1, 1, 2]],
  ['lllp', [2, 2]],
  ['ba', [2]],
  ['lba', [1, 2]],
  ['bal', [2, 1]],
  // To be looked at: a row for each landscape, portraits two by two.
  ['lllll', [1, 1, 1, 1, 1]],
  ['lpplp', [1, 2, 1, 1]],
  ['pbapp', [1, 2, 2]],
])('the photos %s stand in rows of %j', (signs, rows) => {
  expect(counts(signs)).toEqual(rows);
});

test('two rows of photos that are to be looked at fill a page with their heading and captions', () => {
  for (const { photos } of [...rowsOf('lllll'), ...rowsOf('ppppp')])
    for (const { height } of photos) {
      expect(height).toBeGreaterThan(270);
      // Three lines of caption each, and a heading.
      expect(2 * (height + 60) + 30).toBeLessThan(page.bottom - page.top);
    }
});

test('before and after are as high as each other, whatever their pictures', () => {
  for (const signs of ['ba', 'Ba', 'bA', 'BA', 'llllBA', 'llllbA']) {
    const [first, second] = rowsOf(signs).at(-1)?.photos ?? [];
    expect(first?.height).toBeCloseTo(second?.height ?? 0);
  }
});

test('no photo is wider than its room or turned out of shape', () => {
  for (const signs of ['l', 'p', 'lp', 'ba', 'lllll', 'ppppp', 'BAbAl'])
    for (const { photos, room } of rowsOf(signs)) {
      expect(photos.length * (room + betweenPhotos) - betweenPhotos).toBeLessThanOrEqual(contentWidth + 0.01);
      for (const { photo, width, height } of photos) {
        expect(width).toBeLessThanOrEqual(room + 0.01);
        expect(width / height).toBeCloseTo(/[pBA]/u.test(signs[Number(photo.id)] ?? '') ? 0.75 : 4 / 3);
      }
    }
});
