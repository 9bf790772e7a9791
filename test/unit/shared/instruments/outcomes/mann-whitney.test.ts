import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannWhitney } from '../../../../../shared/instruments/outcomes/mann-whitney.ts';

describe('the Mann-Whitney test', () => {
  it('gives the published results', () => {
    const permeability = mannWhitney.score({
      a: [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
      b: [1.15, 0.88, 0.9, 0.74, 1.21],
    });
    expect(permeability).toMatchObject({ U: 35, uOfB: 15 });
    expect(permeability.z).toBeCloseTo(1.2247, 4);
    expect(permeability.p).toBeCloseTo(0.2207, 4);

    // T H H H H H T T T T T H, the winner first.
    const race = mannWhitney.score({ a: [1, 7, 8, 9, 10, 11], b: [2, 3, 4, 5, 6, 12] });
    expect([race.U, race.uOfB]).toEqual([25, 11]);
    expect(race.z).toBeCloseTo(7 / Math.sqrt(39), 12);

    expect(mannWhitney.score({ a: [19, 22, 16, 29, 24], b: [20, 11, 17, 12] })).toMatchObject({ U: 17 });
  });

  it('corrects for ties, and makes no continuity correction', () => {
    const tied = mannWhitney.score({ a: [1, 2, 2, 3, 3, 3, 5, 8], b: [2, 3, 4, 4, 5, 9, 9] });
    expect(tied.U).toBe(15);
    expect(tied.p).toBeCloseTo(0.12655559410008105, 12);
    const alike = mannWhitney.score({ a: [115, 53, 183, 0, 260.7, 12], b: [130, 81, 212, 0, 0, 260.7, 99] });
    expect(alike.U).toBe(20.5);
    expect(alike.p).toBeCloseTo(0.9426621794621336, 12);
  });

  it('has no z and no p where all values are the same', () => {
    expect(mannWhitney.score({ a: [5, 5], b: [5] })).toMatchObject({ U: 1, uOfB: 1, z: null, p: null });
    expect(mannWhitney.score({ a: [5], b: [5] })).toMatchObject({ U: 0.5, z: null, p: null });
  });

  it('gives medians and quartiles by averaging at exact ranks', () => {
    const { a, b } = mannWhitney.score({ a: [4, 1, 3, 2], b: [9, 7, 8, 10, 6] });
    expect(a).toEqual({ n: 4, median: 2.5, lowerQuartile: 1.5, upperQuartile: 3.5 });
    expect(b).toEqual({ n: 5, median: 8, lowerQuartile: 7, upperQuartile: 9 });
  });

  it('counts pairs, and depends on nothing but the order of the values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const scored = mannWhitney.score({ a, b });
        const won = a.flatMap((one) => b.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
        expect(scored.U).toBe(won.reduce<number>((sum, part) => sum + part, 0));
        expect(scored.U + scored.uOfB).toBe(a.length * b.length);
        const { z, p } = mannWhitney.score({
          a: a.map((value) => value ** 3),
          b: b.map((value) => value ** 3),
        });
        expect({ z, p }).toEqual({ z: scored.z, p: scored.p });
        const turned = mannWhitney.score({ a: b, b: a });
        expect(turned.z ?? 0).toBeCloseTo(-(scored.z ?? 0), 12);
      }),
    );
  });

  it.each([
    [{ a: [], b: [1] }],
    [{ a: [1] }],
    [{ a: [1], b: ['1'] }],
    [{ a: [1], b: [null] }],
    [{ a: [Number.NaN], b: [1] }],
    [{ a: [1], b: [1e13] }],
  ])('turns down %j', (given) => {
    expect(mannWhitney.assess(given).status).toBe('incomplete');
  });
});
