import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compared } from '../../../../shared/instruments/compare.ts';
import type { Drawing } from '../../../../shared/instruments/drawing.ts';
import { changeDrawing } from '../../../../shared/instruments/drawings/change.ts';
import { drawingColours, widthOf } from '../../../../shared/instruments/drawings/pen.ts';
import { changeDrawingText as text } from '../../../../shared/text/instruments/compare.ts';

function compared(
  earlier: number,
  now: number,
  amount: number | null,
  rest: Partial<Compared> = {},
): Compared {
  const difference = now - earlier;
  return {
    label: 'Mean',
    unit: 'kg',
    decimals: 1,
    better: 'higher',
    error: amount === null ? null : { amount, source: 'Someone, 2001' },
    earlier,
    now,
    difference,
    verdict:
      difference === 0
        ? 'same'
        : amount === null
          ? 'unknown'
          : Math.abs(difference) >= amount
            ? 'beyond'
            : 'within',
    ...rest,
  };
}

function words({ shapes }: Drawing): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

/** Ends of the shade; undefined without one. */
function shade({ shapes }: Drawing) {
  const band = shapes.find((shape) => shape.kind === 'rect' && shape.fill === drawingColours.body);
  return band?.kind === 'rect' ? { left: band.x, right: band.x + band.width } : undefined;
}

/** Where the two values stand: the earlier is the empty mark, the later the full one. */
function marks({ shapes }: Drawing) {
  const at = (fill: string) => {
    const dot = shapes.find((shape) => shape.kind === 'circle' && shape.fill === fill);
    if (dot?.kind !== 'circle') throw new Error(`no mark filled ${fill}`);
    return dot.x;
  };
  return { earlier: at(drawingColours.paper), now: at(drawingColours.accent) };
}

describe('a value on two days', () => {
  it('beyond measurement error lies outside the shade, and only then has improved', () => {
    const drawing = changeDrawing(compared(24.3, 31, 6.2));
    expect(words(drawing)).toEqual(
      expect.arrayContaining([text.words.improved, 'then 24.3 kg', 'now 31.0 kg', text.shade('6.2 kg')]),
    );
    expect(marks(drawing).now).toBeGreaterThan(shade(drawing)?.right ?? Number.POSITIVE_INFINITY);
    expect(drawing.alt).toBe(
      'Two days on one axis: then 24.3 kg, now 31.0 kg. Shaded: measurement error, 6.2 kg to each side of the earlier value. Improved, beyond measurement error.',
    );
  });

  it('within it lies in the shade, and has neither improved nor got worse', () => {
    const drawing = changeDrawing(compared(24.3, 27, 6.2));
    expect(words(drawing)).toContain(text.words.within);
    expect(marks(drawing).now).toBeLessThan(shade(drawing)?.right ?? 0);
    expect(drawing.alt).not.toMatch(/Improved|Worse/);
  });

  it('goes by which direction is the better, and names no direction where none is', () => {
    expect(words(changeDrawing(compared(40, 62, 10, { better: 'lower' })))).toContain(text.words.worse);
    expect(words(changeDrawing(compared(62, 40, 10, { better: 'lower' })))).toContain(text.words.improved);
    expect(words(changeDrawing(compared(62, 40, 10, { better: null })))).toContain(text.words.beyond);
  });

  it('has no shade without a known error, and says so', () => {
    const drawing = changeDrawing(compared(7, 4, null, { unit: '' }));
    expect(shade(drawing)).toBeUndefined();
    expect(words(drawing)).toEqual(expect.arrayContaining([text.noShade, text.words.unknown]));
    expect(drawing.alt).not.toMatch(/Improved|Worse/);
  });

  it('has a shade that ends at nought where no value lies below it', () => {
    const drawing = changeDrawing(compared(3, 2, 5.1));
    expect(words(drawing).filter((word) => word.startsWith('−'))).toEqual([]);
    expect(shade(drawing)?.left).toBe(12);
  });

  it('keeps to its frame, and its shade says what its words say, whatever the values', () => {
    const amount = fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => Math.round(value * 10) / 10);
    const size = fc.double({ min: 0.1, max: 300, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.option(size), (earlier, now, error) => {
        const given = compared(earlier, now, error);
        const drawing = changeDrawing(given);
        for (const shape of drawing.shapes) {
          if (shape.kind !== 'text') continue;
          const long = widthOf(shape.text, shape.size);
          const left =
            shape.anchor === 'end'
              ? shape.x - long
              : shape.anchor === 'middle'
                ? shape.x - long / 2
                : shape.x;
          expect(left).toBeGreaterThanOrEqual(-1);
          expect(left + long).toBeLessThanOrEqual(drawing.width + 1);
        }
        const band = shade(drawing);
        const { now: at } = marks(drawing);
        expect(at).toBeGreaterThanOrEqual(12);
        expect(at).toBeLessThanOrEqual(drawing.width);
        if (given.verdict === 'within' && band !== undefined) {
          expect(at).toBeGreaterThan(band.left - 0.001);
          expect(at).toBeLessThan(band.right + 0.001);
        }
        if (given.verdict === 'beyond' && band !== undefined)
          expect(at <= band.left + 0.001 || at >= band.right - 0.001).toBe(true);
      }),
      { examples: [[100.2, 100.1, null]] },
    );
  });
});
