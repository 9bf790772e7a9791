import { expect, test } from 'vitest';
import { inspectPicture } from '../../../../../electron/storage/photos/picture-header.ts';
import { picturesText } from '../../../../../shared/text/pictures.ts';
import {
  baselineJpeg,
  claimingSize,
  heicHead,
  png,
  progressiveJpeg,
  segment,
  withExtras,
} from '../../../../fixtures/pictures.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

function pngOf(width: number, height: number): Buffer {
  const copy = Buffer.from(png);
  copy.writeUInt32BE(width, 16);
  copy.writeUInt32BE(height, 20);
  return copy;
}

function webpOf(width: number, height: number): Buffer {
  const chunk = Buffer.alloc(30);
  chunk.write('RIFF', 0, 'latin1');
  chunk.writeUInt32LE(22, 4);
  chunk.write('WEBPVP8X', 8, 'latin1');
  chunk.writeUInt32LE(10, 16);
  chunk.writeUIntLE(width - 1, 24, 3);
  chunk.writeUIntLE(height - 1, 27, 3);
  return chunk;
}

test('JPEG, PNG and WebP are told by their first bytes, with their size', () => {
  expect(inspectPicture(baselineJpeg, baselineJpeg.length)).toEqual({ type: 'jpeg', width: 24, height: 16 });
  expect(inspectPicture(progressiveJpeg, 9000)).toEqual({ type: 'jpeg', width: 24, height: 16 });
  expect(inspectPicture(png, png.length)).toEqual({ type: 'png', width: 24, height: 16 });
  expect(inspectPicture(webpOf(640, 480), 9000)).toEqual({ type: 'webp', width: 640, height: 480 });
});

test('a HEIC picture is refused by name, with what to do', () => {
  expect(() => inspectPicture(heicHead, 9000)).toThrowError(
    expect.objectContaining({ code: 'picture-type', message: picturesText.heic }),
  );
});

test('the size stands behind long camera data', () => {
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), Buffer.alloc(60_000)]));
  const jpeg = withExtras(baselineJpeg, [exif, exif, exif]);
  expect(inspectPicture(jpeg, jpeg.length)).toEqual({ type: 'jpeg', width: 24, height: 16 });
});

test('a picture of 200 MB is refused by its length alone', () => {
  expect(() => inspectPicture(baselineJpeg, 200 * 2 ** 20)).toThrowError(code('picture-too-large'));
  expect(inspectPicture(baselineJpeg, 50 * 2 ** 20).type).toBe('jpeg');
  expect(() => inspectPicture(baselineJpeg, 50 * 2 ** 20 + 1)).toThrowError(code('picture-too-large'));
});

test('an image bomb is refused by its header: 60 megapixels are the most', () => {
  for (const bomb of [
    claimingSize(baselineJpeg, 60_000, 60_000),
    pngOf(50_000, 50_000),
    webpOf(16_000, 16_000),
  ])
    expect(() => inspectPicture(bomb, bomb.length)).toThrowError(code('picture-too-many-pixels'));
  expect(inspectPicture(pngOf(10_000, 6000), 9000)).toMatchObject({ width: 10_000, height: 6000 });
  expect(() => inspectPicture(pngOf(10_001, 6000), 9000)).toThrowError(code('picture-too-many-pixels'));
});

test('other files are refused by what they are, whatever they are called', () => {
  for (const head of [
    'GIF89a',
    '%PDF-1.7',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    'BM',
    '',
  ])
    expect(() => inspectPicture(Buffer.from(head), 9000)).toThrowError(code('picture-type'));
});

test('a picture without a readable size is damaged', () => {
  for (const head of [baselineJpeg.subarray(0, 30), png.subarray(0, 18), pngOf(0, 10)])
    expect(() => inspectPicture(head, 9000)).toThrowError(code('picture-damaged'));
  expect(() => inspectPicture(png, 10)).toThrowError(code('picture-damaged'));
});
