import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanJpeg } from '../../../../../electron/storage/photos/clean-jpeg.ts';
import {
  baselineJpeg,
  claimingSize,
  png,
  progressiveJpeg,
  segment,
  withExtras,
} from '../../../../fixtures/pictures.ts';

const extras = [
  segment(0xe1, `Exif\0\0MM\0*GPSPLACE51.5N`),
  segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>AUTHOR</x:xmpmeta>'),
  segment(0xe2, 'ICC_PROFILE\0\x01\x01PROFILE'),
  segment(0xe0, 'JFXX\0\x10THUMBNAIL'),
  segment(0xed, 'Photoshop 3.0\x008BIMCAPTION'),
  segment(0xfe, 'COMMENT by the camera'),
];
const code = (expected: string) => expect.objectContaining({ code: expected });

test.each([
  ['baseline', baselineJpeg],
  ['progressive', progressiveJpeg],
])(
  'a %s picture comes out byte for byte as it was without place, author, thumbnail and comment',
  (_name, jpeg) => {
    const loaded = withExtras(jpeg, extras, Buffer.from('MOTION VIDEO AFTER THE END'));
    const clean = cleanJpeg(loaded);
    expect(clean).toMatchObject({ width: 24, height: 16 });
    expect(Buffer.from(clean.jpeg).equals(jpeg)).toBe(true);
  },
);

test('a JFIF header with a thumbnail goes, the marker of the colour coding stays', () => {
  const thumbnail = segment(
    0xe0,
    Buffer.concat([Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01', 'latin1'), Buffer.from('RGB')]),
  );
  const adobe = segment(0xee, 'Adobe\0\x64\0\0\0\0\x01');
  const jpeg = Buffer.concat([baselineJpeg.subarray(0, 2), thumbnail, adobe, baselineJpeg.subarray(20)]);
  const clean = Buffer.from(cleanJpeg(jpeg).jpeg);
  expect(clean.includes('RGB')).toBe(false);
  expect(clean.includes('Adobe')).toBe(true);
});

test('cleaning a clean picture changes nothing', () => {
  const once = cleanJpeg(withExtras(progressiveJpeg, extras)).jpeg;
  expect(Buffer.from(cleanJpeg(once).jpeg).equals(Buffer.from(once))).toBe(true);
});

test('another kind of file is refused by what it is', () => {
  for (const bytes of [png, Buffer.from('%PDF-1.7'), Buffer.alloc(0), Buffer.from([0xff, 0xd8])])
    expect(() => cleanJpeg(bytes)).toThrowError(code('picture-type'));
});

test('a picture cut short anywhere is refused as damaged, never hung on', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(baselineJpeg, progressiveJpeg),
      fc.integer({ min: 3, max: 500 }),
      (jpeg, length) => {
        expect(() => cleanJpeg(jpeg.subarray(0, length))).toThrowError(code('picture-damaged'));
      },
    ),
  );
});

test('random damage gives a clean picture or a clear refusal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 580 }), fc.integer({ min: 0, max: 255 }), (place, value) => {
      const bytes = Buffer.from(progressiveJpeg);
      bytes[place] = value;
      try {
        expect(cleanJpeg(bytes).jpeg.length).toBeLessThanOrEqual(bytes.length + 2);
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^picture-(damaged|too-many-pixels)$/) });
      }
    }),
    { numRuns: 500 },
  );
});

test('the longest side may be 2048 pixels, not 2049', () => {
  expect(cleanJpeg(claimingSize(baselineJpeg, 2048, 10)).width).toBe(2048);
  expect(() => cleanJpeg(claimingSize(baselineJpeg, 10, 2049))).toThrowError(code('picture-too-many-pixels'));
});
