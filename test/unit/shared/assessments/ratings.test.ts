import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frequencyFromMinutes } from '../../../../shared/assessments/ratings.ts';
import { minutes } from '../../../../shared/domain/units.ts';

test('exactly one third is occasional and exactly two thirds constant', () => {
  const shift = minutes(450);
  expect(frequencyFromMinutes(minutes(0), shift)).toBe('never');
  expect(frequencyFromMinutes(minutes(1), shift)).toBe('occasional');
  expect(frequencyFromMinutes(minutes(150), shift)).toBe('occasional');
  expect(frequencyFromMinutes(minutes(151), shift)).toBe('frequent');
  expect(frequencyFromMinutes(minutes(299), shift)).toBe('frequent');
  expect(frequencyFromMinutes(minutes(300), shift)).toBe('constant');
});

test('more minutes never mean a lower band', () => {
  const order = ['never', 'occasional', 'frequent', 'constant'];
  fc.assert(
    fc.property(fc.nat(600), fc.nat(600), fc.integer({ min: 600, max: 900 }), (a, b, shift) => {
      const band = (taken: number) => order.indexOf(frequencyFromMinutes(minutes(taken), minutes(shift)));
      expect(band(Math.max(a, b))).toBeGreaterThanOrEqual(band(Math.min(a, b)));
    }),
  );
});
