import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalAttainment } from '../../../../../shared/instruments/questionnaires/goal-attainment.ts';
import { explained, problemOf } from './support.ts';

function gas(scores: readonly number[], weights: readonly number[], rho = 0.3) {
  return goalAttainment.score({ scores, weights, rho });
}

const goal = fc.record({
  level: fc.integer({ min: -2, max: 2 }),
  weight: fc.double({ min: 0, max: 1_000_000, minExcluded: true, noNaN: true }),
});
const goals = fc.array(goal, { minLength: 1, maxLength: 12 });
const levelsOf = (all: readonly { level: number }[]) => all.map(({ level }) => level);
const weightsOf = (all: readonly { weight: number }[]) => all.map(({ weight }) => weight);

describe('Goal Attainment Scaling', () => {
  it.each([
    [[0, 0, 0], [4, 2, 9], 50],
    [[1], [1], 60],
    [[-1], [1], 40],
    [[1], [9], 60],
    [[1, 0], [6, 6], 56.2017],
    [[1, 1], [1, 1], 62.4035],
    [[-2, 0, -1, 2, 0, 1], [3, 5, 1, 4, 2, 6], 55],
  ])('of levels %j and weights %j is %d', (scores, weights, T) => {
    expect(gas(scores, weights).T).toBeCloseTo(T, 4);
  });

  it('is 50 when every goal is as expected', () => {
    fc.assert(
      fc.property(goals, (all) => {
        expect(
          gas(
            all.map(() => 0),
            weightsOf(all),
          ).T,
        ).toBe(50);
      }),
    );
  });

  it('is symmetric about 50', () => {
    fc.assert(
      fc.property(goals, (all) => {
        const up = gas(levelsOf(all), weightsOf(all)).T;
        const down = gas(
          levelsOf(all).map((level) => -level),
          weightsOf(all),
        ).T;
        expect(up - 50).toBeCloseTo(50 - down, 9);
      }),
    );
  });

  it('does not change when all weights grow alike, and is finite for any weights', () => {
    fc.assert(
      fc.property(goals, fc.integer({ min: 1, max: 1000 }), (all, times) => {
        const { T } = gas(levelsOf(all), weightsOf(all));
        expect(Number.isFinite(T)).toBe(true);
        const grown = weightsOf(all).map((weight) => weight * times);
        if (Math.max(...grown) <= 1_000_000) expect(gas(levelsOf(all), grown).T).toBeCloseTo(T, 6);
      }),
    );
    expect(gas([1], [Number.MIN_VALUE]).T).toBe(60);
  });

  it('never falls when a goal is reached better', () => {
    fc.assert(
      fc.property(goals, (all) => {
        const levels = levelsOf(all);
        const before = gas(levels, weightsOf(all)).T;
        const after = gas(levels.with(0, Math.min(2, (levels[0] ?? 0) + 1)), weightsOf(all)).T;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('gives the change since the start', () => {
    const given = { scores: [0, 1], weights: [1, 1], rho: 0.3, baselineScores: [-1, -1] };
    const { T, baselineT, change } = goalAttainment.score(given);
    expect(baselineT).toBeCloseTo(50 - 20 / Math.sqrt(2.6), 10);
    expect(change).toBeCloseTo(T - (baselineT ?? 0), 12);
    expect(gas([0], [1])).toMatchObject({ baselineT: null, change: null });
  });

  it('shows every goal and the formula with its numbers', () => {
    const { steps, headline, notes } = explained(goalAttainment, {
      scores: [1, 0],
      weights: [6, 6],
      rho: 0.3,
    });
    expect(headline.value).toBe('56.2');
    expect(steps[0]).toEqual({ label: 'Goal 1', from: 'weight 6', result: 'level +1' });
    expect(steps.at(-1)).toMatchObject({ from: '50 + 10 × 6 ÷ √(0.7 × 72 + 0.3 × 12²)', result: '56.2' });
    expect(notes).toHaveLength(1);
  });

  const fine = { scores: [1, 0], weights: [6, 6], rho: 0.3 };
  it.each([
    [{ ...fine, scores: [3, 0] }, 'scores.0'],
    [{ ...fine, scores: [0.5, 0] }, 'scores.0'],
    [{ ...fine, scores: ['1', 0] }, 'scores.0'],
    [{ ...fine, scores: [] }, 'scores'],
    [{ ...fine, weights: [0, 6] }, 'weights.0'],
    [{ ...fine, weights: [6, -1] }, 'weights.1'],
    [{ ...fine, weights: [6, Number.POSITIVE_INFINITY] }, 'weights.1'],
    [{ ...fine, weights: [6] }, 'weights'],
    [{ ...fine, weights: [6, 6, 6] }, 'weights'],
    [{ ...fine, baselineScores: [0] }, 'baselineScores'],
    [{ ...fine, rho: 1.1 }, 'rho'],
    [{ ...fine, rho: -0.1 }, 'rho'],
    [{ scores: [1, 0], weights: [6, 6] }, 'rho'],
    [{ weights: [6, 6], rho: 0.3 }, 'scores'],
    [{ ...fine, goals: ['walk'] }, 'goals'],
  ])('turns down %j', (given, field) => {
    expect(problemOf(goalAttainment, given)?.field).toBe(field);
  });

  it('says that lists of different lengths contradict each other', () => {
    expect(problemOf(goalAttainment, { ...fine, weights: [6] })).toMatchObject({
      code: 'conflict',
      accepted: 'a list of 2, one for each score',
    });
  });

  it('gives no score with a level missing', () => {
    expect(goalAttainment.assess({ ...fine, scores: [1, undefined] })).toMatchObject({
      status: 'incomplete',
      missing: ['scores.1'],
    });
  });
});
