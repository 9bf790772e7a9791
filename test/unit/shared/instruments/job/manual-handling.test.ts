import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlingChart } from '../../../../../shared/instruments/job/handling-chart.ts';
import { factorsOf, HandlingMode } from '../../../../../shared/instruments/job/handling-factors.ts';
import { teamLoad } from '../../../../../shared/instruments/job/team-load.ts';
import { problemOf } from '../capacity/problem-of.ts';

type Entry = { readonly band: string; readonly score: number };

const G: Entry = { band: 'G', score: 0 };
const A = (score: number): Entry => ({ band: 'A', score });
const R = (score: number): Entry => ({ band: 'R', score });

/** HSE worked example, lifting from a pallet. */
const pallet = {
  mode: 'lift',
  factors: {
    loadWeightAndFrequency: R(6),
    handDistance: R(6),
    verticalLiftZone: R(3),
    trunkTwist: R(2),
    posturalConstraint: A(1),
    grip: A(1),
    floorSurface: G,
    otherEnvironment: G,
  },
};

/** HSE worked example, carrying 25 kg in one hand; the grip is read in two ways. */
const carry = (grip: Entry) => ({
  mode: 'carry',
  factors: {
    loadWeightAndFrequency: A(4),
    handDistance: G,
    asymmetricLoad: R(2),
    posturalConstraint: A(1),
    grip,
    floorSurface: G,
    otherEnvironment: G,
    carryDistance: A(1),
    obstacles: A(2),
  },
});

const team = {
  mode: 'team',
  factors: {
    teamLoadWeight: R(6),
    handDistance: A(3),
    verticalLiftZone: A(1),
    trunkTwist: G,
    posturalConstraint: G,
    grip: A(1),
    floorSurface: R(2),
    otherEnvironment: A(1),
    communication: G,
  },
};

describe('charts', () => {
  it('give the published example of lifting from a pallet', () => {
    expect(handlingChart.score(pallet)).toEqual({
      total: 19,
      bandCounts: { G: 2, A: 2, R: 4, P: 0 },
      priorityFactors: ['loadWeightAndFrequency', 'handDistance', 'verticalLiftZone', 'trunkTwist'],
    });
  });

  it('give the published example of carrying 25 kg in one hand, in both of its readings', () => {
    expect(handlingChart.score(carry(A(1))).total).toBe(11);
    expect(handlingChart.score(carry(R(2))).total).toBe(12);
  });

  it('of a team may leave out carry distance and obstacles, which came in 2018', () => {
    expect(handlingChart.score(team).total).toBe(14);
    const newer = { ...team.factors, grip: A(2), carryDistance: A(1), obstacles: A(1) };
    expect(handlingChart.score({ ...team, factors: newer }).total).toBe(17);
  });

  it('put purple before red', () => {
    const purple = {
      ...pallet,
      factors: { ...pallet.factors, loadWeightAndFrequency: { band: 'P', score: 10 } },
    };
    expect(handlingChart.assess(purple)).toMatchObject({
      result: { total: 23, bandCounts: { P: 1, R: 3 } },
      explanation: {
        headline: { label: 'Total score', value: '23' },
        band: { tone: 'stop' },
        notes: [
          'First: Load and how often (purple), Hands from the lower back (red), Height of the lift (red), Twisting and side bending (red).',
          expect.stringContaining('no threshold'),
          expect.stringContaining('does not replace the employer’s risk assessment'),
        ],
      },
    });
  });

  it('read the names of factors in any spelling', () => {
    const { handDistance, loadWeightAndFrequency, ...rest } = pallet.factors;
    const spelled = {
      ...rest,
      'Hand distance from lower back': handDistance,
      load_weight: loadWeightAndFrequency,
    };
    expect(handlingChart.score({ ...pallet, factors: spelled })).toMatchObject({
      total: 19,
      priorityFactors: ['load_weight', 'Hand distance from lower back', 'verticalLiftZone', 'trunkTwist'],
    });
  });

  const withFactor = (name: string, entry: unknown) => ({
    ...pallet,
    factors: { ...pallet.factors, [name]: entry },
  });

  it.each([
    [{ ...pallet, mode: 'push' }, 'range', 'mode'],
    [{ factors: pallet.factors }, 'missing', 'mode'],
    [{ mode: 'lift' }, 'missing', 'factors'],
    [{ ...pallet, mode: 'carry' }, 'unknown', 'factors.verticalLiftZone'],
    [withFactor('grip', undefined), 'missing', 'factors.grip'],
    [withFactor('grip', null), 'missing', 'factors.grip'],
    [withFactor('obstacles', A(2)), 'unknown', 'factors.obstacles'],
    [withFactor('Grip', A(1)), 'unknown', 'factors.an unnamed key'],
    [withFactor('grip', { band: 'P', score: 10 }), 'range', 'factors.grip'],
    [withFactor('grip', { band: 'G', score: 1 }), 'range', 'factors.grip'],
    [withFactor('grip', { band: 'A', score: 0 }), 'range', 'factors.grip.score'],
    [withFactor('grip', { band: 'A', score: 11 }), 'range', 'factors.grip.score'],
    [withFactor('grip', { band: 'A', score: 1.5 }), 'range', 'factors.grip'],
    [withFactor('grip', { band: 'B', score: 1 }), 'range', 'factors.grip'],
    [withFactor('grip', 1), 'range', 'factors.grip'],
    [{ ...pallet, people: 1 }, 'unknown', 'people'],
  ])('%#: turned down', (inputs, code, field) => {
    expect(problemOf(handlingChart, inputs)).toMatchObject({
      code,
      field,
      accepted: expect.stringMatching(/./),
    });
  });

  it('say what is missing and score nothing until all of it is there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HandlingMode.options), fc.nat(), (mode, place) => {
        const needed = factorsOf(mode).filter(({ required }) => required.includes(mode));
        const left = needed[place % needed.length];
        const others = needed.filter(({ id }) => id !== left?.id);
        const factors = Object.fromEntries(others.map(({ id }) => [id, G]));
        expect(handlingChart.assess({ mode, factors })).toEqual({
          status: 'incomplete',
          missing: [`factors.${left?.id}`],
          invalid: [],
        });
      }),
    );
  });
});

describe('load of a team', () => {
  it.each([
    [34.9, 'G', 0],
    [35, 'A', 4],
    [50, 'A', 4],
    [50.1, 'R', 6],
    [80, 'R', 6],
    [85, 'R', 6],
    [85.1, 'P', 10],
  ])('%d kg between two: %s, %d', (loadKg, band, score) => {
    expect(teamLoad.score({ people: 2, loadKg })).toEqual({ band, score });
  });

  it.each([
    [{ people: 3, loadKg: 80 }, 'conflict', 'people'],
    [{ people: 4, loadKg: 80 }, 'conflict', 'people'],
    [{ people: 1, loadKg: 80 }, 'range', 'people'],
    [{ people: 5, loadKg: 80 }, 'range', 'people'],
    [{ people: 2, loadKg: 0 }, 'range', 'loadKg'],
    [{ people: 2 }, 'missing', 'loadKg'],
  ])('%j is turned down', (inputs, code, field) => {
    expect(problemOf(teamLoad, inputs)).toMatchObject({ code, field });
  });

  it('says why three and four people have no bands', () => {
    expect(problemOf(teamLoad, { people: 3, loadKg: 80 })?.problem).toMatch(/have not been verified/);
  });
});
