import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mostZoom,
  shifted,
  shownPart,
  wholePicture,
  zoomed,
  zoomedAt,
} from '../../../../../renderer/features/photo-bench/look.ts';

const view = { width: 2048, height: 1536 };
const room = { width: 800, height: 600 };

test('all of the picture is seen at first, and no part beyond its edges later', () => {
  expect(shownPart(wholePicture, view, room)).toMatchObject({ ...room, left: 0, top: 0 });
  const corner = shifted(zoomed(wholePicture, 4), { x: 9000, y: 9000 }, view);
  const { left, top, scale, width, height } = shownPart(corner, view, room);
  expect([left + width / scale, top + height / scale]).toEqual([2048, 1536]);
  expect(zoomed(corner, 0.001)).toEqual(wholePicture);
  expect(zoomed(corner, 1000).zoom).toBe(mostZoom);
});

test('a picture of another form than its room fills the room once it is larger', () => {
  const upright = { width: 1000, height: 2000 };
  expect(shownPart(wholePicture, upright, room)).toMatchObject({ width: 300, height: 600 });
  expect(shownPart(zoomed(wholePicture, 2), upright, room)).toMatchObject({ width: 600, height: 600 });
  expect(shownPart(zoomed(wholePicture, 4), upright, room)).toMatchObject({ width: 800, height: 600 });
});

test('the point under the pointer stays in its place in the room where the window itself grows', () => {
  const upright = { width: 1000, height: 2000 };
  const at = { x: 500, y: 600 };
  const wide = zoomedAt(wholePicture, 8, at, upright, room);
  const { left, top, scale } = shownPart(wide, upright, room);
  expect((at.x - left) * scale).toBeCloseTo(400);
  expect((at.y - top) * scale).toBeCloseTo(180);
});

test('the point under the pointer stays there while the picture grows', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.double({ min: 1, max: 3, noNaN: true }), (x, y, factor) => {
      const at = { x: x * view.width, y: y * view.height };
      const placeOf = (look: typeof wholePicture) => {
        const { left, top, scale } = shownPart(look, view, room);
        return { x: (at.x - left) * scale, y: (at.y - top) * scale };
      };
      const once = zoomedAt(wholePicture, factor, at, view, room);
      const before = placeOf(wholePicture);
      expect(placeOf(once).x).toBeCloseTo(before.x, 3);
      expect(placeOf(once).y).toBeCloseTo(before.y, 3);
    }),
  );
});
