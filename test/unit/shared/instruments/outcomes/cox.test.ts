import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InstrumentInputError } from '../../../../../shared/instruments/input-problems.ts';
import { cox } from '../../../../../shared/instruments/outcomes/cox.ts';
import { maintenance, regression, remission } from './published-data.ts';

function problem(given: unknown) {
  try {
    cox.score(given);
  } catch (error) {
    if (error instanceof InstrumentInputError) return error.problem;
    throw error;
  }
  return undefined;
}

describe('Cox regression', () => {
  it('gives the published results of the remission data', () => {
    const scored = cox.score(regression(remission));
    const [group] = scored.coefficients;
    expect(group?.beta).toBeCloseTo(1.5721, 4);
    expect(group?.se).toBeCloseTo(0.4124, 4);
    expect(group?.hr).toBeCloseTo(4.817, 3);
    expect(group?.z).toBeCloseTo(3.812, 3);
    expect(group?.p).toBeCloseTo(0.000138, 6);
    expect(scored.logLikelihoodNull).toBeCloseTo(-93.18427, 5);
    expect(scored.logLikelihood).toBeCloseTo(-85.00842, 5);
  });

  it('gives the published results with two covariates', () => {
    const given = regression(remission);
    const cells = remission.flatMap(({ logWhiteCells }) => logWhiteCells);
    const covariates = given.covariates.map(([group = 0], place) => [group, cells[place] ?? 0]);
    const { coefficients, logLikelihood } = cox.score({ ...given, covariates });
    expect(coefficients.map(({ beta }) => Number(beta.toFixed(4)))).toEqual([1.3861, 1.6909]);
    expect(coefficients.map(({ se }) => Number(se.toFixed(4)))).toEqual([0.4248, 0.3359]);
    expect(logLikelihood).toBeCloseTo(-69.8281, 4);
  });

  it('gives the published results of the maintenance data, and of a small one with ties', () => {
    const [other] = cox.score(regression(maintenance)).coefficients;
    expect(other?.beta).toBeCloseTo(0.9155, 4);
    expect(other?.se).toBeCloseTo(0.5119, 4);
    expect(other?.p).toBeCloseTo(0.0737, 4);

    const tied = cox.score({
      times: [4, 1, 1, 2, 2, 3],
      events: [1, 1, 0, 1, 1, 0],
      covariates: [[0], [1], [1], [1], [0], [0]],
    });
    expect(tied.coefficients[0]?.beta).toBeCloseTo(1.676857, 6);
    expect(tied.logLikelihoodNull).toBeCloseTo(-4.276666, 6);
    expect(tied.logLikelihood).toBeCloseTo(-3.358975, 6);
  });

  it.each([
    ['no event', [1, 2, 3], [0, 0, 0], [[1], [2], [1]], 'events'],
    ['lists of different lengths', [1, 2, 3], [1, 1], [[1], [2], [1]], 'events'],
    ['too few rows', [1, 2, 3], [1, 1, 1], [[1], [2]], 'covariates'],
    ['a row that is too short', [1, 2, 3], [1, 1, 1], [[1, 2], [2, 1], [1]], 'covariates.2'],
    ['a constant covariate', [1, 2, 3], [1, 1, 1], [[0.1], [0.1], [0.1]], 'covariates'],
    [
      'a covariate that repeats another',
      [1, 2, 3, 4],
      [1, 1, 1, 1],
      [
        [4, 8],
        [1, 2],
        [2, 4],
        [1, 2],
      ],
      'covariates',
    ],
    [
      'covariates that add up',
      [1, 2, 3, 4],
      [1, 1, 1, 1],
      [
        [1, 0, 1],
        [0, 1, 1],
        [1, 1, 2],
        [0, 3, 3],
      ],
      'covariates',
    ],
    ['an order that is foretold', [1, 2, 3, 4], [1, 1, 1, 1], [[4], [3], [2], [1]], 'covariates'],
    [
      'events in one group only',
      [1, 2, 3, 4, 5, 6],
      [1, 0, 1, 0, 1, 0],
      [[1], [0], [1], [0], [1], [0]],
      'covariates',
    ],
    [
      'an order foretold by two together',
      [1, 2, 3, 4],
      [1, 1, 1, 1],
      [
        [3, 1],
        [1, 2],
        [2, 0],
        [0.5, 0.5],
      ],
      'covariates',
    ],
    ['what varies only after it matters', [1, 2, 3, 4], [0, 0, 1, 1], [[5], [4], [1], [1]], 'covariates'],
  ])('turns down %s', (_, times, events, covariates, field) => {
    expect(problem({ times, events, covariates })).toMatchObject({ code: 'conflict', field });
  });

  it('takes extreme units, and has no hazard ratio where it cannot be written', () => {
    const given = regression(remission);
    const scale = (unit: number) => ({
      ...given,
      covariates: given.covariates.map(([group = 0]) => [group * unit]),
    });
    const [large] = cox.score(scale(1e9)).coefficients;
    expect(large?.beta).toBeCloseTo(1.5721e-9, 13);
    const [small] = cox.score(scale(1e-9)).coefficients;
    expect(small?.hr).toBeNull();
    expect(small?.z).toBeCloseTo(3.812, 3);
  });

  it('follows the unit and the start of a covariate, whatever the order of persons', () => {
    const person = fc.record({
      time: fc.integer({ min: 1, max: 15 }),
      event: fc.constantFrom(0, 1),
      row: fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 1 })),
    });
    const given = fc.array(person, { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 50 }), (persons, unit) => {
        const score = (all: typeof persons, change: (value: number) => number) =>
          cox.assess({
            times: all.map(({ time }) => time),
            events: all.map(({ event }) => event),
            covariates: all.map(({ row: [first, second] }) => [change(first), second]),
          });
        const one = score(persons, (value) => value);
        const other = score([...persons].reverse(), (value) => value * unit - 3);
        expect(other.status).toBe(one.status);
        if (one.status !== 'scored' || other.status !== 'scored') return;
        const [first, second] = one.result.coefficients;
        const [scaled, same] = other.result.coefficients;
        expect((scaled?.beta ?? 0) * unit).toBeCloseTo(first?.beta ?? 0, 5);
        expect(same?.beta).toBeCloseTo(second?.beta ?? 0, 5);
        expect(other.result.logLikelihood).toBeCloseTo(one.result.logLikelihood, 7);
        expect(one.result.logLikelihood).toBeGreaterThanOrEqual(one.result.logLikelihoodNull - 1e-9);
      }),
    );
  });
});
