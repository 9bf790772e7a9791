import { describe, expect, it } from 'vitest';
import { chiSquareTail, twoSidedNormal } from '../../../../../shared/instruments/outcomes/distributions.ts';

/** As computed by SciPy. */
const normal = [
  [0, 1],
  [0.5, 0.6170750774519739],
  [1, 0.31731050786291415],
  [1.959963984540054, 0.05],
  [2.828, 0.004683980653644949],
  [3, 0.0026997960632601866],
  [5, 5.733031437583866e-7],
  [8, 1.244192114854357e-15],
  [30, 9.813427854297537e-198],
] as const;

const chiSquare = [
  [0, 1, 1],
  [3.841458820694124, 1, 0.05],
  [5.991464547107979, 2, 0.05],
  [7.814727903251179, 3, 0.05],
  [18.307038053275146, 10, 0.05],
  [16.79294098921653, 1, 4.168809109334573e-5],
  [9, 7, 0.25265604649656376],
  [900, 7, 4.80122762433666e-190],
] as const;

describe('upper tails', () => {
  it.each(normal)('of the normal distribution at %d', (z, p) => {
    expect(twoSidedNormal(z) / p).toBeCloseTo(1, 11);
    expect(twoSidedNormal(-z)).toBe(twoSidedNormal(z));
  });

  it.each(chiSquare)('of chi-square at %d with %i degrees of freedom', (value, degrees, p) => {
    expect(chiSquareTail(value, degrees) / p).toBeCloseTo(1, 11);
  });
});
