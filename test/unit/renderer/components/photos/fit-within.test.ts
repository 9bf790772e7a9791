import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWithin } from '../../../../../renderer/components/photos/fit-within.ts';

describe('the size of a stored picture', () => {
  it('has the longest side at most as long as asked, and is never scaled up', () => {
    expect(fitWithin(4000, 3000, 2048)).toEqual({ width: 2048, height: 1536 });
    expect(fitWithin(3000, 4000, 2048)).toEqual({ width: 1536, height: 2048 });
    expect(fitWithin(800, 600, 2048)).toEqual({ width: 800, height: 600 });
    expect(fitWithin(50_000, 1, 2048)).toEqual({ width: 2048, height: 1 });
  });

  it('keeps the shape to within a pixel', () => {
    const side = fc.integer({ min: 1, max: 12_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fitted = fitWithin(width, height, 2048);
        expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(2048);
        const scale = Math.min(1, 2048 / Math.max(width, height));
        expect(Math.abs(fitted.width - Math.max(1, width * scale))).toBeLessThanOrEqual(1);
        expect(Math.abs(fitted.height - Math.max(1, height * scale))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
