import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SketchField } from '../../../../shared/assessments/fields.ts';
import { readAnswer } from '../../../../shared/assessments/read-answer.ts';
import { describeElement } from '../../../../shared/sketch/describe.ts';
import { sketchDrawing } from '../../../../shared/sketch/drawing.ts';
import {
  elementAt,
  joinedTo,
  lineBetween,
  movedBy,
  nearestTo,
  straightened,
  typedLength,
  usualNumbers,
} from '../../../../shared/sketch/edit.ts';
import {
  extentOf,
  lengthOf,
  readSketch,
  type SketchElement,
  sketchSize,
  snapped,
  writeSketch,
} from '../../../../shared/sketch/model.ts';
import { closest, pinched } from '../../../../shared/sketch/sight.ts';
import { errorSentence } from '../../../../shared/text/fields.ts';
import { bathroomPlan } from '../../../fixtures/documents/home-visit.ts';

const field: SketchField = { kind: 'sketch', id: 'plan', label: 'Plan', sensitivity: 'function' };
const context = { today: null, sibling: () => undefined };
const wall = (x1: number, y1: number, x2: number, y2: number, id = 'w'): SketchElement => ({
  kind: 'wall',
  id,
  x1,
  y1,
  x2,
  y2,
});

const place = fc.integer({ min: 0, max: sketchSize });
const size = fc.integer({ min: 10, max: 5000 });
const label = fc.string({ unit: 'grapheme', maxLength: 20 });
const element: fc.Arbitrary<SketchElement> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('wall' as const, 'dimension' as const),
    id: fc.uuid(),
    x1: place,
    y1: place,
    x2: place,
    y2: place,
  }),
  fc.record({
    kind: fc.constant('door' as const),
    id: fc.uuid(),
    x: place,
    y: place,
    width: size,
    way: fc.constantFrom('right' as const, 'down' as const, 'left' as const, 'up' as const),
    swing: fc.constantFrom('left' as const, 'right' as const, 'none' as const),
  }),
  fc.record({
    kind: fc.constant('fitting' as const),
    id: fc.uuid(),
    x: place,
    y: place,
    width: size,
    depth: size,
    label,
  }),
  fc.record({
    kind: fc.constant('words' as const),
    id: fc.uuid(),
    x: place,
    y: place,
    label: fc.constant('Step'),
  }),
);
const sound = fc
  .uniqueArray(element, { maxLength: 30, selector: ({ id }) => id })
  .map((all) => all.filter((one) => 'elements' in readSketch(writeSketch([one]))));

describe('a stored plan', () => {
  test('is read as it was written, and read again the same', () => {
    fc.assert(
      fc.property(sound, (elements) => {
        const lines = writeSketch(elements);
        expect(readSketch(lines)).toEqual({ elements });
        if (lines.length > 0) expect(readAnswer(field, lines, context)).toEqual({ value: lines });
      }),
    );
  });

  test.each<[string, string[], string]>([
    ['a line without length', [JSON.stringify(wall(100, 100, 100, 100))], 'Plan has a line without length.'],
    ['a line of 9 mm', [JSON.stringify(wall(0, 0, 9, 0))], 'Plan has a line without length.'],
    [
      'a place beyond the paper',
      [JSON.stringify(wall(0, 0, 30_001, 0))],
      'Plan cannot be read as a drawing.',
    ],
    [
      'a bath that reaches beyond it',
      [JSON.stringify({ kind: 'fitting', id: 'b', x: 29_500, y: 0, width: 1700, depth: 700, label: 'Bath' })],
      'Plan has something that reaches beyond the paper.',
    ],
    ['words that are no drawing', ['wall'], 'Plan cannot be read as a drawing.'],
    [
      'an element twice',
      [JSON.stringify(wall(0, 0, 100, 0)), JSON.stringify(wall(0, 0, 0, 100))],
      'Plan holds the same element twice.',
    ],
  ])('turns down %s, with what is accepted', (_, lines, sentence) => {
    const result = readAnswer(field, lines, context);
    if (!('error' in result)) throw new Error('it was read');
    expect(errorSentence(result.error)).toBe(
      `${sentence} Accepted: lines of 10 mm or more, on a paper of 30,000 mm each way, 300 elements at most.`,
    );
  });
});

describe('drawing by numbers', () => {
  const at = { x: 1000, y: 1000 };

  test('puts what was typed at the cross', () => {
    expect(elementAt('wall', 'w', at, { ...usualNumbers, length: '2,100', way: 'down' })).toEqual({
      element: wall(1000, 1000, 1000, 3100),
    });
    expect(
      elementAt('door', 'd', at, { ...usualNumbers, opening: '762', way: 'left', swing: 'none' }),
    ).toEqual({
      element: { kind: 'door', id: 'd', x: 1000, y: 1000, width: 762, way: 'left', swing: 'none' },
    });
  });

  test('refuses no length, an impossible one, one beyond the paper, and missing words', () => {
    expect(lineBetween('wall', 'w', at, at)).toEqual({ wrong: 'zeroLength' });
    expect(elementAt('wall', 'w', at, { ...usualNumbers, length: '0' })).toEqual({ wrong: 'length' });
    expect(elementAt('wall', 'w', at, { ...usualNumbers, length: '2.1 m' })).toEqual({ wrong: 'length' });
    expect(elementAt('wall', 'w', at, { ...usualNumbers, length: '1500', way: 'left' })).toEqual({
      wrong: 'outside',
    });
    expect(elementAt('door', 'd', at, { ...usualNumbers, opening: '1200', way: 'up' })).toEqual({
      wrong: 'outside',
    });
    expect(elementAt('words', 't', at, { ...usualNumbers, label: ' ' })).toEqual({ wrong: 'label' });
  });

  test('reads whole millimetres only', () => {
    expect(['1 200', '12,000', '760 '].map(typedLength)).toEqual([1200, 12_000, 760]);
    expect(['', '-5', '9', '30001', '7,6', '1e3'].map(typedLength)).toEqual(Array(6).fill(undefined));
  });
});

test('a line drawn nearly level is level, and one that ends near another joins it', () => {
  expect(straightened({ x: 0, y: 0 }, { x: 2000, y: 150 })).toEqual({ x: 2000, y: 0 });
  expect(straightened({ x: 0, y: 0 }, { x: 100, y: 2000 })).toEqual({ x: 0, y: 2000 });
  expect(straightened({ x: 0, y: 0 }, { x: 2000, y: 1000 })).toEqual({ x: 2000, y: 1000 });
  expect(joinedTo([wall(0, 0, 2030, 0)], { x: 2000, y: 50 }, 100)).toEqual({ x: 2030, y: 0 });
  expect(joinedTo([wall(0, 0, 2030, 0)], { x: 2000, y: 200 }, 100)).toEqual({ x: 2000, y: 200 });
  expect([snapped(149, 100), snapped(151, 100), snapped(-30, 50)]).toEqual([100, 200, 0]);
});

test('moving keeps length and size, and never leaves the paper', () => {
  fc.assert(
    fc.property(
      sound,
      fc.integer({ min: -9000, max: 9000 }),
      fc.integer({ min: -9000, max: 9000 }),
      (all, x, y) => {
        for (const one of all) {
          const moved = movedBy(one, { x, y });
          if (moved === undefined) continue;
          expect('elements' in readSketch(writeSketch([moved]))).toBe(true);
          if (moved.kind === 'wall' && one.kind === 'wall') expect(lengthOf(moved)).toBe(lengthOf(one));
          else expect(describeElement(moved)).toBe(describeElement(one));
        }
      },
    ),
  );
});

describe('the plan on paper', () => {
  const read = readSketch(bathroomPlan);
  if (!('elements' in read)) throw new Error('the plan cannot be read');
  const drawing = sketchDrawing(read.elements, 'withheld');
  const texts = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));

  test('has every length in millimetres, a bar, and typed words marked as such', () => {
    const shown = texts.map(({ text }) => text);
    expect(shown).toEqual(expect.arrayContaining(['2,100', '1,750', '762', '0', '500', '1,000']));
    expect(texts.filter(({ free }) => free).map(({ whole }) => whole)).toEqual(
      expect.arrayContaining(['Bath', 'Toilet']),
    );
    expect(drawing.alt).toContain('2,100 by 1,750 mm');
    expect(drawing.alt).toContain('Bath, 1,700 by 700 mm');
  });

  test('is to scale: the bar and the wall have one measure', () => {
    const bars = drawing.shapes.filter((shape) => shape.kind === 'rect' && shape.height === 4);
    const [bar] = bars;
    const walls = drawing.shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.width > 3 && shape.y1 === shape.y2 && shape.stroke !== '#ffffff'
        ? [Math.abs(shape.x2 - shape.x1)]
        : [],
    );
    if (bar?.kind !== 'rect') throw new Error('there is no bar');
    expect(Math.max(...walls) / bar.width).toBeCloseTo(2100 / 500, 6);
  });

  test('stays inside its frame whatever is drawn', () => {
    fc.assert(
      fc.property(sound, (elements) => {
        const { width, height, shapes } = sketchDrawing(elements, '');
        if (extentOf(elements) === undefined) return;
        for (const shape of shapes) {
          const points =
            shape.kind === 'line'
              ? [
                  [shape.x1, shape.y1],
                  [shape.x2, shape.y2],
                ]
              : [[shape.x, shape.y]];
          for (const [x = 0, y = 0] of points) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(height);
          }
        }
      }),
    );
  });
});

describe('what a finger means', () => {
  const bath = {
    kind: 'fitting',
    id: 'b',
    x: 1000,
    y: 1000,
    width: 1700,
    depth: 700,
    label: 'Bath',
  } as const;
  const wall = { kind: 'wall', id: 'w', x1: 1000, y1: 1000, x2: 3000, y2: 1000 } as const;
  const door = { kind: 'door', id: 'd', x: 3000, y: 3000, width: 760, way: 'left', swing: 'right' } as const;
  const at = (x: number, y: number) => nearestTo([wall, bath, door], { x, y }, 200)?.id;

  test('the nearest thing within reach, a line before the fitting it lies on', () => {
    expect(at(1800, 1400)).toBe('b');
    expect(at(1800, 1010)).toBe('w');
    expect(at(2500, 2900)).toBe('d');
    expect(at(3150, 900)).toBe('w');
    expect(at(1800, 1890)).toBe('b');
    expect(at(2500, 2750)).toBeUndefined();
  });
});

describe('the sight of the paper', () => {
  const sight = { x: 1000, y: 1000, width: 6000, height: 4500 };

  test('follows the hand, and does not lose the paper', () => {
    const moved = (x: number, y: number) =>
      pinched(sight, { x: 2000, y: 2000 }, { x: 2000 + x, y: 2000 + y }, 1);
    expect(moved(100, -50)).toEqual({ ...sight, x: 900, y: 1050 });
    const far = moved(90_000, -90_000);
    expect(far.x + far.width).toBeGreaterThan(0);
    expect(far.y).toBeLessThan(30_000);
  });

  test('two fingers hold the places of the paper that they touch', () => {
    const closer = pinched(sight, { x: 4000, y: 3250 }, { x: 4000, y: 3250 }, 2);
    expect(closer).toEqual({ x: 2500, y: 2125, width: 3000, height: 2250 });
    expect(pinched(sight, { x: 4000, y: 3250 }, { x: 4000, y: 3250 }, 1000).width).toBe(closest);
  });
});
