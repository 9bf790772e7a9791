import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activityChart,
  costChart,
  tirednessChart,
} from '../../../../../shared/documents/charts/diary-charts.ts';
import type { Drawing } from '../../../../../shared/instruments/drawing.ts';
import { widthOf } from '../../../../../shared/instruments/drawings/pen.ts';
import { sustainableLevel } from '../../../../../shared/reasoning/sustainable-level.ts';
import { day, entry, usualRule } from '../../support/diary.ts';

/** Shapes that reach beyond the frame. */
function outside({ width, height, shapes }: Drawing): string[] {
  return shapes.flatMap((shape) => {
    const box =
      shape.kind === 'rect'
        ? [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
        : shape.kind === 'circle'
          ? [shape.x - shape.r, shape.y - shape.r, shape.x + shape.r, shape.y + shape.r]
          : shape.kind === 'line'
            ? [
                Math.min(shape.x1, shape.x2),
                Math.min(shape.y1, shape.y2),
                Math.max(shape.x1, shape.x2),
                Math.max(shape.y1, shape.y2),
              ]
            : textBox(shape.x, shape.y, widthOf(shape.text, shape.size), shape.size, shape.anchor);
    const [left = -9, top = -9, right = 999, bottom = 999] = box;
    const inside =
      box.every(Number.isFinite) && left >= -1 && top >= -1 && right <= width + 1 && bottom <= height + 1;
    return inside ? [] : [JSON.stringify(shape)];
  });
}

function textBox(
  x: number,
  y: number,
  wide: number,
  size: number,
  anchor: 'start' | 'middle' | 'end',
): number[] {
  const left = x - (anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0);
  return [left, y - size * 0.75, left + wide, y + size * 0.25];
}

const ten = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
const diary = fc
  .array(
    fc.record({
      skip: fc.integer({ min: 0, max: 9 }),
      minutes: fc.integer({ min: 1, max: 1440 }),
      rest: fc.integer({ min: 0, max: 1440 }),
      start: ten,
      end: ten,
      cost: fc.option(fc.constantFrom('none' as const, 'little' as const, 'lot' as const), {
        nil: undefined,
      }),
    }),
    { minLength: 1, maxLength: 62 },
  )
  .map((all) => {
    let index = 0;
    return all.map(({ skip, minutes, rest, ...more }) => {
      index += skip + 1;
      return day(index, 0, {
        ...more,
        entries: [entry(minutes), ...(rest === 0 ? [] : [entry(rest, 'rest')])],
      });
    });
  });

test('every picture stays inside its frame, whatever the days', () => {
  fc.assert(
    fc.property(diary, (days) => {
      const level = sustainableLevel(days, usualRule);
      const minutes = level.state === 'found' ? level.minutes : undefined;
      for (const drawing of [tirednessChart(days), activityChart(level.days, minutes), costChart(level)])
        expect(outside(drawing)).toEqual([]);
    }),
  );
});

test('every number that is drawn is told in words, and what is not known is not drawn as nothing', () => {
  const days = [day(0, 200, { start: 4, end: 6, cost: 'lot' }), day(1, 0, { start: undefined, entries: [] })];
  const level = sustainableLevel(days, usualRule);
  expect(tirednessChart(days).alt).toContain(
    '1 March 2026 waking 4, end 6; 2 March 2026 waking not known, end not known',
  );
  const activity = activityChart(level.days, undefined);
  expect(activity.alt).toContain(
    '1 March 2026 active 3 h 20 min, rest 0 min, had a cost; 2 March 2026 active not known',
  );
  expect(activity.shapes.filter((shape) => shape.kind === 'line' && shape.dash === 2)).toHaveLength(1);
  expect(costChart(level).alt).toContain('Worse after: 3 h 20 min.');
  expect(costChart(level).alt).toContain('No worse after: no day.');
});

test('cost, rest and level are told apart without colour', () => {
  const days = [0, 1, 2, 3].map((index) =>
    day(index, 100 + index * 10, { cost: index === 3 ? 'lot' : 'none' }),
  );
  const level = sustainableLevel(days, usualRule);
  const drawing = costChart(level);
  expect(drawing.shapes.filter((shape) => shape.kind === 'circle')).toHaveLength(3);
  expect(drawing.shapes.some((shape) => shape.kind === 'line' && shape.dash === 4)).toBe(true);
});
