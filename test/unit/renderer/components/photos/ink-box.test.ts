import { expect, test } from 'vitest';
import { inkBox, whiten } from '../../../../../renderer/components/photos/ink-box.ts';

/** A sheet of 20 by 10 pixels with these darker. */
function sheet(paper: number, marks: readonly [x: number, y: number, light: number][]): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(20 * 10 * 4).fill(paper);
  for (const [x, y, light] of marks) pixels.fill(light, (y * 20 + x) * 4, (y * 20 + x) * 4 + 3);
  return pixels;
}

const stroke = [3, 4, 5, 6].flatMap((x) => [4, 5].map((y): [number, number, number] => [x, y, 40]));

test('finds what is written, not dust nor the shadow of a photo', () => {
  const box = { left: 3, top: 4, right: 6, bottom: 5 };
  expect(inkBox(sheet(255, stroke), 20)).toEqual(box);
  expect(inkBox(sheet(255, [...stroke, [19, 9, 0]]), 20)).toEqual(box);
  expect(inkBox(sheet(190, [...stroke, [0, 0, 150], [0, 1, 150], [1, 0, 150]]), 20)).toEqual(box);
});

test('an empty sheet has no box', () => {
  expect(inkBox(sheet(255, []), 20)).toBeUndefined();
  expect(inkBox(sheet(255, [[2, 2, 0]]), 20)).toBeUndefined();
});

test('grey paper becomes white, and ink stays dark', () => {
  const pixels = sheet(200, stroke);
  whiten(pixels);
  expect([...pixels.subarray(0, 4)]).toEqual([255, 255, 255, 200]);
  expect(pixels[(4 * 20 + 3) * 4]).toBe(55);
});
