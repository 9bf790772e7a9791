import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyLayer,
  hides,
  isEmptyLayer,
  Layer,
  layerBefore,
  layerChange,
  layerProblem,
  type Mark,
  measuredMm,
  uncovers,
  undoable,
} from '../../../../shared/photos/layer.ts';
import {
  cropBetween,
  directionToPicture,
  markAt,
  movedMark,
  toPicture,
  toView,
  viewOf,
} from '../../../../shared/photos/view.ts';
import { photoBenchText as text } from '../../../../shared/text/photo-bench.ts';

const picture = { width: 2048, height: 1536 };
const known = { from: { x: 100, y: 100 }, to: { x: 500, y: 400 }, mm: 1000 };
const measure: Mark = { kind: 'measure', id: 'm', from: { x: 0, y: 0 }, to: { x: 0, y: 250 } };
const cover: Mark = {
  kind: 'cover',
  id: 'c',
  width: 80,
  points: [
    [300, 300],
    [400, 300],
  ],
};
const layer = (change: Partial<Layer>): Layer => ({ ...emptyLayer, ...change });

describe('a layer', () => {
  it('measures in millimetres from the known length', () => {
    // 500 pixels are 1,000 mm.
    expect(measuredMm(measure, known)).toBe(500);
    expect(measuredMm(measure, null)).toBeNull();
  });

  it('names a line of zero length, a measure without a known length and a crop that is none', () => {
    const point = { x: 5, y: 5 };
    expect(layerProblem(layer({ known, marks: [measure] }), picture)).toBeNull();
    expect(layerProblem(layer({ known, marks: [{ ...measure, to: measure.from }] }), picture)).toBe(
      text.zeroLength,
    );
    expect(layerProblem(layer({ known: { from: point, to: point, mm: 300 } }), picture)).toBe(text.knownZero);
    expect(layerProblem(layer({ marks: [measure] }), picture)).toBe(text.knownFirst);
    expect(layerProblem(layer({ crop: { x: 2000, y: 0, width: 100, height: 100 } }), picture)).toBe(
      text.cropOutside,
    );
    expect(layerProblem(layer({ crop: { x: 0, y: 0, width: 10, height: 100 } }), picture)).toBe(
      text.cropTooSmall(32),
    );
    expect(layerProblem(layer({ marks: [cover, cover] }), picture)).toBe(text.sameMarkTwice);
  });

  it('is not read from anything else', () => {
    const other = (change: object) => Layer.safeParse({ ...emptyLayer, ...change }).success;
    expect(other({})).toBe(true);
    expect(other({ turn: 4 })).toBe(false);
    expect(other({ known: { ...known, mm: 0 } })).toBe(false);
    expect(other({ marks: [{ kind: 'text', id: 't', at: { x: 1, y: 1 }, text: '  ' }] })).toBe(false);
    expect(other({ marks: [{ ...cover, points: [] }] })).toBe(false);
    expect(other({ marks: [{ ...measure, to: { x: Number.NaN, y: 1 } }] })).toBe(false);
    expect(other({ script: 'x' })).toBe(false);
  });

  it('knows when something hidden may show again', () => {
    const crop = { x: 0, y: 0, width: 500, height: 500 };
    const covered = layer({ marks: [cover] });
    expect(hides(emptyLayer)).toBe(false);
    expect(hides(covered)).toBe(true);
    expect(hides(layer({ crop }))).toBe(true);
    expect(uncovers(covered, layer({ marks: [cover, measure], known }))).toBe(false);
    expect(uncovers(covered, layer({ marks: [movedMark(cover, { x: 9, y: 0 })] }))).toBe(true);
    expect(uncovers(covered, emptyLayer)).toBe(true);
    expect(uncovers(layer({ crop }), layer({ crop: { ...crop, width: 600 } }))).toBe(true);
    expect(uncovers(emptyLayer, layer({ crop }))).toBe(false);
  });

  it('logs what changed and nothing else', () => {
    const moved = movedMark(measure, { x: 1, y: 2 });
    expect(
      layerChange(
        layer({ known, marks: [cover, measure] }),
        layer({ known, turn: 1, marks: [cover, moved] }),
      ),
    ).toEqual({
      old: { turn: 0, marks: [measure] },
      new: { turn: 1, marks: [moved] },
    });
    expect(isEmptyLayer(emptyLayer)).toBe(true);
    expect(isEmptyLayer(layer({ known }))).toBe(false);
  });
});

describe('a view', () => {
  const crop = { x: 200, y: 100, width: 800, height: 300 };

  it.each([
    [0, { x: 0, y: 0 }, { x: 800, y: 300 }],
    // Turned a quarter clockwise, what was the left top is the right top.
    [1, { x: 300, y: 0 }, { x: 0, y: 800 }],
    [2, { x: 800, y: 300 }, { x: 0, y: 0 }],
    [3, { x: 0, y: 800 }, { x: 300, y: 0 }],
  ])('turned %i quarters puts the corners where they belong', (turn, topLeft, bottomRight) => {
    const { matrix, ...view } = viewOf(picture, { turn, crop });
    expect(view).toMatchObject(turn % 2 === 0 ? { width: 800, height: 300 } : { width: 300, height: 800 });
    expect(toView(matrix, { x: 200, y: 100 })).toEqual(topLeft);
    expect(toView(matrix, { x: 1000, y: 400 })).toEqual(bottomRight);
  });

  it('leads back to the picture from wherever it leads', () => {
    const place = fc.integer({ min: -2000, max: 4000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.boolean(), place, place, (turn, whole, x, y) => {
        const { matrix } = viewOf(picture, { turn, crop }, whole);
        const point = { x, y };
        const back = toPicture(matrix, toView(matrix, point));
        expect(back.x).toBeCloseTo(x);
        expect(back.y).toBeCloseTo(y);
        // An arrow key moves by so much in the view, however the picture is turned.
        const by = directionToPicture(matrix, { x: 0, y: -7 });
        const shown = toView(matrix, point);
        const moved = toView(matrix, { x: x + by.x, y: y + by.y });
        expect(moved.x).toBeCloseTo(shown.x);
        expect(moved.y).toBeCloseTo(shown.y - 7);
      }),
    );
  });

  it('cuts to whole pixels inside the picture, from any two corners', () => {
    expect(cropBetween({ x: 900.4, y: 2000 }, { x: -50, y: 20.6 }, picture)).toEqual({
      x: 0,
      y: 21,
      width: 900,
      height: 1515,
    });
  });

  it('finds the topmost mark at a point', () => {
    const marks: Mark[] = [
      cover,
      measure,
      { kind: 'circle', id: 'o', centre: { x: 1000, y: 1000 }, radius: 100 },
      { kind: 'text', id: 't', at: { x: 350, y: 300 }, text: 'Shelf' },
    ];
    expect(markAt(marks, { x: 352, y: 300 }, 10)?.id).toBe('t');
    expect(markAt(marks, { x: 330, y: 335 }, 10)?.id).toBe('c');
    expect(markAt(marks, { x: 6, y: 100 }, 10)?.id).toBe('m');
    expect(markAt(marks, { x: 1000, y: 1095 }, 10)?.id).toBe('o');
    expect(markAt(marks, { x: 1000, y: 1000 }, 10)).toBeUndefined();
    expect(markAt(marks, { x: 6, y: 300 }, 10)).toBeUndefined();
  });
});

describe('a change of a layer', () => {
  const states = fc.record({
    turn: fc.integer({ min: 0, max: 3 }),
    crop: fc.constantFrom(
      null,
      { x: 0, y: 0, width: 100, height: 100 },
      { x: 9, y: 0, width: 90, height: 60 },
    ),
    known: fc.constantFrom(null, known),
    marks: fc
      .subarray<Mark>([measure, cover, { ...measure, id: 'n' }, { ...cover, id: 'd' }])
      .chain((marks) =>
        fc.tuple(...marks.map((mark) => fc.constantFrom(mark, movedMark(mark, { x: 5, y: 0 })))),
      ),
  });
  const sorted = ({ marks, ...rest }: Layer) => ({
    ...rest,
    marks: [...marks].sort((one, other) => one.id.localeCompare(other.id)),
  });

  it('can be taken back from what the change log keeps of it', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        expect(sorted(layerBefore(after, layerChange(before, after)))).toEqual(sorted(before));
      }),
    );
  });

  it('is not offered to be undone once it was', () => {
    const [a, b, c] = [layer({ turn: 1 }), layer({ turn: 2 }), layer({ turn: 3 })];
    expect(undoable([emptyLayer])).toEqual([]);
    expect(undoable([emptyLayer, a, b])).toEqual([emptyLayer, a]);
    expect(undoable([emptyLayer, a, b, a])).toEqual([emptyLayer]);
    expect(undoable([emptyLayer, a, b, a, c])).toEqual([emptyLayer, a]);
    expect(undoable([emptyLayer, a, emptyLayer])).toEqual([]);
  });
});
