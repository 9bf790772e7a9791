import { describe, expect, it } from 'vitest';
import {
  centimetres,
  inches,
  kilograms,
  pounds,
  toCentimetres,
  toInches,
  toKilograms,
  toPounds,
} from '../../../../shared/domain/units.ts';

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

describe('centimetres and inches', () => {
  it('takes an inch as exactly 2.54 cm', () => {
    expect(toCentimetres(inches(1))).toBe(2.54);
    expect(toInches(centimetres(2.54))).toBe(1);
    expect(toCentimetres(inches(30))).toBeCloseTo(76.2, 12);
  });

  it('comes back to where it started', () => {
    for (const value of [0, 0.25, 9.9, 30, 175]) {
      expect(toCentimetres(toInches(centimetres(value)))).toBeCloseTo(value, 12);
    }
  });
});
