import { describe, expect, it } from 'vitest';
import { kilograms, pounds, toKilograms, toPounds } from '../../../../shared/domain/units.ts';

describe('kilograms and pounds', () => {
  it('takes a pound as exactly 0.45359237 kg', () => {
    expect(toKilograms(pounds(1))).toBe(0.45359237);
    expect(toPounds(kilograms(0.45359237))).toBe(1);
    expect(toPounds(kilograms(1))).toBeCloseTo(2.2046226, 7);
  });

  it('comes back to where it started', () => {
    for (const value of [0, 0.1, 12.3, 51, 119.9]) {
      expect(toKilograms(toPounds(kilograms(value)))).toBeCloseTo(value, 12);
    }
  });
});
