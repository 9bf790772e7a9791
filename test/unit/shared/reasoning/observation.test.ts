import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandById } from '../../../../shared/assessments/catalogue.ts';
import {
  missedSample,
  mostSamples,
  otherSample,
  ratedRepetitions,
  ratePerMinute,
  samplesDue,
  summariseSamples,
  wilsonInterval,
} from '../../../../shared/reasoning/observation.ts';

function demand(id: string) {
  const found = demandById(id);
  if (!found) throw new Error(`no demand ${id}`);
  return found;
}

describe('samples', () => {
  test('come due after each interval of running time', () => {
    expect([0, 29_999, 30_000, 89_999, 90_000].map((ran) => samplesDue(ran, 30))).toEqual([0, 0, 1, 2, 3]);
    expect(samplesDue(1e9, 5)).toBe(mostSamples);
  });

  test('nobody answered are missed, noted or not, and say nothing', () => {
    const samples = [
      { slot: 1, seen: 'sit' },
      { slot: 2, seen: missedSample },
      { slot: 4, seen: 'sit' },
      { slot: 5, seen: 'walk' },
      { slot: 6, seen: otherSample },
    ];
    const summary = summariseSamples(samples, 8);
    expect(summary).toMatchObject({ due: 8, answered: 4, missed: 4 });
    expect(summary.shares.map(({ seen, count, share }) => [seen, count, share])).toEqual([
      ['sit', 2, 0.5],
      ['walk', 1, 0.25],
      [otherSample, 1, 0.25],
    ]);
    expect(summariseSamples([], 3)).toEqual({ due: 3, answered: 0, missed: 3, shares: [] });
  });

  test('have the score interval of Wilson', () => {
    // Worked by hand: 15 of 20, z 1.96: centre (0.75 + 0.09603) / 1.19207, spread 0.17884.
    const { low, high } = wilsonInterval(15, 20);
    expect(low).toBeCloseTo(0.5313, 4);
    expect(high).toBeCloseTo(0.8881, 4);
    expect(wilsonInterval(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.2775, 4) });
    expect(wilsonInterval(10, 10)).toEqual({ low: expect.closeTo(0.7225, 4), high: 1 });
  });

  test('whatever they are, every due sample is answered or missed and each share lies in its interval', () => {
    const sample = fc.record({
      slot: fc.integer({ min: 1, max: mostSamples }),
      seen: fc.constantFrom('sit', 'walk', missedSample),
    });
    fc.assert(
      fc.property(fc.array(sample), fc.integer({ min: 0, max: mostSamples }), (samples, due) => {
        const summary = summariseSamples(samples, due);
        expect(summary.answered + summary.missed).toBe(summary.due);
        expect(summary.due).toBeGreaterThanOrEqual(due);
        let total = 0;
        for (const { share, low, high } of summary.shares) {
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          total += share;
        }
        if (summary.answered > 0) expect(total).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('repetitions', () => {
  test('have a rate once time has passed', () => {
    expect(ratePerMinute(10, 0)).toBeNull();
    expect(ratePerMinute(10, 30_000)).toBe(20);
  });

  test('take the measure that the demand has', () => {
    expect(ratedRepetitions(demand('reach_overhead'), 2.5, null)).toEqual({
      part: 'amount_repetitionsPerHour',
      label: 'repetitions an hour',
      value: 150,
    });
    expect(ratedRepetitions(demand('repeat_upper_limb'), 24.4, null)).toMatchObject({
      part: 'amount_actionsPerMinute',
      value: 24,
    });
    expect(ratedRepetitions(demand('kneel'), 0.5, 120)).toMatchObject({
      part: 'amount_repetitionsPerShift',
      value: 60,
    });
  });

  test('are not carried where the demand has no such measure, its minutes are unknown or it is out of range', () => {
    expect(ratedRepetitions(demand('kneel'), 0.5, null)).toBeNull();
    expect(ratedRepetitions(demand('sit'), 1, 100)).toBeNull();
    expect(ratedRepetitions(demand('climb_stairs'), 1, 100)).toBeNull();
    expect(ratedRepetitions(demand('repeat_upper_limb'), 400, null)).toBeNull();
  });
});
