import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rula } from '../../../../../shared/instruments/posture/rula.ts';
import type { RulaObservations } from '../../../../../shared/instruments/posture/rula-inputs.ts';
import { anyObservations, neutral } from './rula-samples.ts';
import { partsAddUp, stepLines, turnedDown } from './support.ts';

function observed(change: Partial<RulaObservations>) {
  const { segmentScores, muscleUse, force } = rula.calculate({ ...neutral, ...change });
  return { ...segmentScores, muscleUse, force };
}

describe('RULA from observations', () => {
  it('at rest score 1 in each segment', () => {
    expect(rula.score(neutral)).toEqual({
      postureA: 1,
      scoreC: 1,
      postureB: 1,
      scoreD: 1,
      grandScore: 1,
      actionLevel: 1,
      segmentScores: { upperArm: 1, lowerArm: 1, wrist: 1, wristTwist: 1, neck: 1, trunk: 1, legs: 1 },
      muscleUse: 0,
      force: 0,
    });
  });

  it.each([
    [-180, 2],
    [-20.5, 2],
    [-20, 1],
    [0, 1],
    [20, 1],
    [20.5, 2],
    [45, 2],
    [45.5, 3],
    [90, 3],
    [90.5, 4],
    [180, 4],
  ])('upper arm at %s° scores %s', (upperArmFlexionDeg, score) => {
    expect(observed({ upperArmFlexionDeg }).upperArm).toBe(score);
  });

  it.each([
    [-10, 2],
    [59.5, 2],
    [60, 1],
    [100, 1],
    [100.5, 2],
  ])('elbow at %s° scores %s', (elbowFlexionDeg, score) => {
    expect(observed({ elbowFlexionDeg }).lowerArm).toBe(score);
  });

  it.each([
    [-90, 3],
    [-15, 3],
    [-14.5, 2],
    [-0.5, 2],
    [-0, 1],
    [0, 1],
    [0.5, 2],
    [14.5, 2],
    [15, 3],
    [90, 3],
  ])('wrist at %s° scores %s', (wristFlexExtDeg, score) => {
    expect(observed({ wristFlexExtDeg }).wrist).toBe(score);
  });

  it.each([
    [-45, 4],
    [-0.5, 4],
    [0, 1],
    [10, 1],
    [10.5, 2],
    [19.5, 2],
    [20, 3],
    [60, 3],
  ])('neck at %s° scores %s', (neckFlexionDeg, score) => {
    expect(observed({ neckFlexionDeg }).neck).toBe(score);
  });

  it.each([
    [-20, 1],
    [0, 1],
    [0.5, 2],
    [20, 2],
    [20.5, 3],
    [59.5, 3],
    [60, 4],
    [120, 4],
  ])('trunk at %s° scores %s', (trunkFlexionDeg, score) => {
    expect(observed({ trunkFlexionDeg }).trunk).toBe(score);
  });

  it.each<[Partial<RulaObservations>, Partial<ReturnType<typeof observed>>]>([
    [{ shoulderRaised: true }, { upperArm: 2 }],
    [{ upperArmAbducted: true }, { upperArm: 2 }],
    [{ shoulderRaised: true, upperArmAbducted: true, upperArmFlexionDeg: 120 }, { upperArm: 6 }],
    [{ armSupportedOrLeaning: true }, { upperArm: 1 }],
    [{ armSupportedOrLeaning: true, upperArmFlexionDeg: 60 }, { upperArm: 2 }],
    [{ forearmAcrossMidline: true }, { lowerArm: 2 }],
    [{ forearmOutToSide: true }, { lowerArm: 2 }],
    [{ forearmAcrossMidline: true, forearmOutToSide: true, elbowFlexionDeg: 120 }, { lowerArm: 3 }],
    [{ wristDeviated: true }, { wrist: 2 }],
    [{ wristDeviated: true, wristFlexExtDeg: 40 }, { wrist: 4 }],
    [{ wristTwistEndRange: true }, { wristTwist: 2 }],
    [{ neckTwisted: true }, { neck: 2 }],
    [{ neckSideBent: true }, { neck: 2 }],
    [{ neckTwisted: true, neckSideBent: true, neckFlexionDeg: -5 }, { neck: 6 }],
    [{ trunkTwisted: true }, { trunk: 2 }],
    [{ trunkSideBent: true }, { trunk: 2 }],
    [{ trunkTwisted: true, trunkSideBent: true, trunkFlexionDeg: 80 }, { trunk: 6 }],
    [{ legsSupportedBalanced: false }, { legs: 2 }],
    [{ staticOver1MinOrRepeatedOver4PerMin: true }, { muscleUse: 1 }],
  ])('%o', (change, scores) => {
    expect(observed(change)).toEqual({ ...observed({}), ...scores });
  });

  it.each([
    [0, 'intermittent', 0],
    [1.9, 'intermittent', 0],
    [2, 'intermittent', 1],
    [10, 'intermittent', 1],
    [10.1, 'intermittent', 2],
    [2, 'static_or_repeated', 2],
    [10, 'static_or_repeated', 2],
    [10.1, 'static_or_repeated', 3],
    [0, 'shock', 3],
    [5, 'shock', 3],
    [50, 'shock', 3],
  ] as const)('%s kg, %s, scores %s', (loadKg, loadPattern, force) => {
    expect(observed({ loadKg, loadPattern }).force).toBe(force);
  });

  it.each([0, 1, 1.99])('%s kg, static or repeated, is asked about, not scored', (loadKg) => {
    const given = { ...neutral, loadKg, loadPattern: 'static_or_repeated' };
    expect(turnedDown(rula, given)).toMatchObject({ code: 'conflict', field: 'loadPattern' });
    expect(rula.assess(given)).toMatchObject({
      status: 'incomplete',
      missing: [],
      invalid: [{ field: 'loadPattern' }],
    });
  });

  it('count muscle use and force for both groups', () => {
    // Worked by hand: upper arm 50° 3, raised 4; elbow 110° 2, out to the side 3; wrist −10° 2; twist 1 → A 4; + 1 + 1 = 6.
    // Neck 25° 3; trunk 30° 3; legs 1 → B 4; + 1 + 1 = 6. Table C (6, 6) 7.
    const seen: RulaObservations = {
      ...neutral,
      upperArmFlexionDeg: 50,
      shoulderRaised: true,
      elbowFlexionDeg: 110,
      forearmOutToSide: true,
      wristFlexExtDeg: -10,
      neckFlexionDeg: 25,
      trunkFlexionDeg: 30,
      staticOver1MinOrRepeatedOver4PerMin: true,
      loadKg: 3,
    };
    expect(rula.score(seen)).toEqual({
      postureA: 4,
      scoreC: 6,
      postureB: 4,
      scoreD: 6,
      grandScore: 7,
      actionLevel: 4,
      segmentScores: { upperArm: 4, lowerArm: 3, wrist: 2, wristTwist: 1, neck: 3, trunk: 3, legs: 1 },
      muscleUse: 1,
      force: 1,
    });
    expect(stepLines(rula, seen).slice(0, 9)).toEqual([
      'Upper arm: 50° flexion: 3, shoulder raised: +1 → 4',
      'Lower arm: elbow at 110°: 2, works across the midline or out to the side: +1 → 3',
      'Wrist: 10° extension: 2 → 2',
      'Wrist twist: mid-range → 1',
      'Neck: 25° flexion: 3 → 3',
      'Trunk: 30° flexion: 3 → 3',
      'Legs: legs and feet supported, weight even → 1',
      'Muscle use: held over 1 minute, or repeated over 4 times a minute → 1',
      'Force: 3 kg, now and then → 1',
    ]);
  });

  it('say where the method bounds a segment, and what a trunk that leans back counts as', () => {
    const seen = { ...neutral, armSupportedOrLeaning: true, trunkFlexionDeg: -15 };
    expect(stepLines(rula, seen)[0]).toBe(
      'Upper arm: 0°: 1, arm supported or leaning: −1, never below 1 → 1',
    );
    expect(rula.assess(seen)).toMatchObject({
      explanation: { notes: [expect.stringContaining('leans back'), expect.stringContaining('same load')] },
    });
  });

  it('give no total while something is missing', () => {
    const names = Object.keys(neutral);
    fc.assert(
      fc.property(anyObservations, fc.subarray(names, { minLength: 1, maxLength: 19 }), (seen, away) => {
        const left = Object.fromEntries(Object.entries(seen).filter(([name]) => !away.includes(name)));
        expect(rula.assess(left)).toEqual({ status: 'incomplete', missing: away, invalid: [] });
      }),
    );
  });

  it('come to the same as the segments they are scored as', () => {
    fc.assert(
      fc.property(anyObservations, (seen) => {
        const { segmentScores, muscleUse = 0, force = 0, ...scores } = rula.calculate(seen);
        if (segmentScores === undefined) throw new Error('no segments');
        const given = {
          ...segmentScores,
          muscleUseA: muscleUse,
          forceA: force,
          muscleUseB: muscleUse,
          forceB: force,
        };
        expect(rula.score(given)).toEqual(scores);
      }),
    );
  });

  it('are each explained with parts that add up', () => {
    fc.assert(
      fc.property(anyObservations, (seen) => {
        for (const step of stepLines(rula, seen).slice(0, 9)) expect(partsAddUp(step), step).toBe(true);
      }),
    );
  });
});
