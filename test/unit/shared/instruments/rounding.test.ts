import { describe, expect, it } from 'vitest';
import { rounded, roundedChange } from '../../../../shared/instruments/rounding.ts';

describe('rounding for display', () => {
  it.each([
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [0.5, 0, '1'],
    [-0.5, 0, '−1'],
    [-2.25, 1, '−2.3'],
    [77.2465882757, 2, '77.25'],
    [0.1 + 0.2, 1, '0.3'],
    [-0.04, 1, '0.0'],
    [0, 2, '0.00'],
    [1e-9, 1, '0.0'],
    [120, 0, '120'],
    [Number.MAX_VALUE, 2, '1.7976931348623157e+308'],
  ])('shows %d with %d digits as %s', (value, decimals, shown) => {
    expect(rounded(value, decimals)).toBe(shown);
  });
});

describe('a change for display', () => {
  it('keeps its sign, and has none when it shows as nothing', () => {
    expect(roundedChange(2, 0)).toBe('+2');
    expect(roundedChange(-1.55, 1)).toBe('−1.6');
    expect(roundedChange(0.01, 1)).toBe('0.0');
  });
});
