import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reba } from '../../../../../shared/instruments/posture/reba.ts';
import type {
  RebaObservations,
  RebaSegments,
} from '../../../../../shared/instruments/posture/reba-inputs.ts';
import { anyObservations, neutral } from './reba-samples.ts';
import { partsAddUp, stepLines } from './support.ts';

function observed(change: Partial<RebaObservations>): RebaSegments {
  const { segmentScores } = reba.calculate({ ...neutral, ...change });
  if (segmentScores === undefined) throw new Error('no segments');
  return segmentScores;
}

describe('REBA from observations', () => {
  it('at rest scores the lowest in each segment', () => {
    expect(observed({})).toEqual({
      neck: 1,
      trunk: 1,
      legs: 1,
      load: 0,
      upperArm: 1,
      lowerArm: 1,
      wrist: 1,
      coupling: 0,
      activity: 0,
    });
    expect(reba.score(neutral)).toMatchObject({ rebaScore: 1, riskLevel: 'negligible', actionLevel: 0 });
  });

  it.each([
    [-90, 3],
    [-20.5, 3],
    [-20, 2],
    [-0.5, 2],
    [-0, 1],
    [0, 1],
    [0.5, 2],
    [20, 2],
    [20.5, 3],
    [60, 3],
    [60.5, 4],
  ])('trunk at %s° scores %s', (trunkFlexionDeg, score) => {
    expect(observed({ trunkFlexionDeg }).trunk).toBe(score);
  });

  it.each([
    [-30, 2],
    [-0.5, 2],
    [0, 1],
    [20, 1],
    [20.5, 2],
  ])('neck at %s° scores %s', (neckFlexionDeg, score) => {
    expect(observed({ neckFlexionDeg }).neck).toBe(score);
  });

  it.each([
    [-5, false, 1],
    [29.5, false, 1],
    [30, false, 2],
    [60, false, 2],
    [60.5, false, 3],
    [140, false, 3],
    [29.5, true, 1],
    [45, true, 2],
    [90, true, 1],
  ])('knees at %s°, sitting %s, make the legs %s', (kneeFlexionDeg, sitting, score) => {
    expect(observed({ kneeFlexionDeg, sitting }).legs).toBe(score);
  });

  it.each([
    [-180, 2],
    [-20.5, 2],
    [-20, 1],
    [20, 1],
    [20.5, 2],
    [45, 2],
    [45.5, 3],
    [90, 3],
    [90.5, 4],
  ])('upper arm at %s° scores %s', (upperArmFlexionDeg, score) => {
    expect(observed({ upperArmFlexionDeg }).upperArm).toBe(score);
  });

  it.each([
    [59.5, 2],
    [60, 1],
    [100, 1],
    [100.5, 2],
  ])('elbow at %s° scores %s', (elbowFlexionDeg, score) => {
    expect(observed({ elbowFlexionDeg }).lowerArm).toBe(score);
  });

  it.each([
    [-15.5, 2],
    [-15, 1],
    [0, 1],
    [15, 1],
    [15.5, 2],
  ])('wrist at %s° scores %s', (wristFlexExtDeg, score) => {
    expect(observed({ wristFlexExtDeg }).wrist).toBe(score);
  });

  it.each([
    [0, 0],
    [4.9, 0],
    [5, 1],
    [10, 1],
    [10.1, 2],
  ])('%s kg scores %s, and 1 more with a shock', (loadKg, load) => {
    expect(observed({ loadKg }).load).toBe(load);
    expect(observed({ loadKg, shockOrRapidForce: true }).load).toBe(load + 1);
  });

  it.each<[Partial<RebaObservations>, Partial<RebaSegments>]>([
    [{ trunkTwistedOrSideFlexed: true }, { trunk: 2 }],
    [{ trunkTwistedOrSideFlexed: true, trunkFlexionDeg: 80 }, { trunk: 5 }],
    [{ neckTwistedOrSideFlexed: true }, { neck: 2 }],
    [{ neckTwistedOrSideFlexed: true, neckFlexionDeg: -5 }, { neck: 3 }],
    [{ bilateralSupportOrWalkingOrSitting: false }, { legs: 2 }],
    [{ bilateralSupportOrWalkingOrSitting: false, sitting: true, kneeFlexionDeg: 90 }, { legs: 2 }],
    [{ bilateralSupportOrWalkingOrSitting: false, kneeFlexionDeg: 80 }, { legs: 4 }],
    [{ abductedOrRotated: true }, { upperArm: 2 }],
    [{ shoulderRaised: true }, { upperArm: 2 }],
    [{ supportedOrGravityAssisted: true }, { upperArm: 1 }],
    [{ supportedOrGravityAssisted: true, upperArmFlexionDeg: 60 }, { upperArm: 2 }],
    [{ abductedOrRotated: true, shoulderRaised: true, upperArmFlexionDeg: 120 }, { upperArm: 6 }],
    [{ wristDeviatedOrTwisted: true }, { wrist: 2 }],
    [{ wristDeviatedOrTwisted: true, wristFlexExtDeg: -40 }, { wrist: 3 }],
    [{ coupling: 'fair' }, { coupling: 1 }],
    [{ coupling: 'poor' }, { coupling: 2 }],
    [{ coupling: 'unacceptable' }, { coupling: 3 }],
    [{ staticOver1Min: true }, { activity: 1 }],
    [{ repeatedOver4PerMin: true }, { activity: 1 }],
    [{ rapidLargeChangesOrUnstable: true }, { activity: 1 }],
    [{ staticOver1Min: true, repeatedOver4PerMin: true, rapidLargeChangesOrUnstable: true }, { activity: 3 }],
  ])('%o', (change, scores) => {
    expect(observed(change)).toEqual({ ...observed({}), ...scores });
  });

  it('is explained segment by segment, then table by table', () => {
    // Worked by hand: trunk 30° 3 and twisted 4; neck back 2; knees 70° 3 → A 7; 12 kg with a shock 3 → 10. Upper arm supported 1; elbow 90° 1; wrist 20° and bent sideways 3 → B 2; poor 2 → 4. Table C (10, 4) 11; + 2.
    const seen: RebaObservations = {
      ...neutral,
      trunkFlexionDeg: 30,
      trunkTwistedOrSideFlexed: true,
      neckFlexionDeg: -5,
      kneeFlexionDeg: 70,
      supportedOrGravityAssisted: true,
      wristFlexExtDeg: 20,
      wristDeviatedOrTwisted: true,
      loadKg: 12,
      shockOrRapidForce: true,
      coupling: 'poor',
      staticOver1Min: true,
      rapidLargeChangesOrUnstable: true,
    };
    expect(reba.score(seen)).toMatchObject({
      tableA: 7,
      scoreA: 10,
      tableB: 2,
      scoreB: 4,
      scoreC: 11,
      rebaScore: 13,
    });
    expect(stepLines(reba, seen)).toEqual([
      'Neck: 5° extension: 2 → 2',
      'Trunk: 30° flexion: 3, twisted or bent sideways: +1 → 4',
      'Legs: weight on both sides, walking or sitting: 1, knees at 70° flexion: +2 → 3',
      'Load: 12 kg: 2, shock or fast build-up: +1 → 3',
      'Upper arm: 0°: 1, arm supported, leaning or helped by gravity: −1, never below 1 → 1',
      'Lower arm: elbow at 90°: 1 → 1',
      'Wrist: 20° flexion: 2, bent sideways or twisted: +1 → 3',
      'Grip on the load: poor → 2',
      'Activity: a part held over 1 minute: +1, fast large changes, or an unsteady base: +1 → 2',
      'Table A: neck 2, trunk 4, legs 3 → 7',
      'Score A: table A 7 + load 3 → 10',
      'Table B: upper arm 1, lower arm 1, wrist 3 → 2',
      'Score B: table B 2 + grip 2 → 4',
      'Table C: score A 10, score B 4 → 11',
      'REBA score: table C 11 + activity 2 → 13',
      'Action level: REBA score 13 → 4: very high risk; action needed now',
    ]);
  });

  it('gives no total while something is missing', () => {
    const names = Object.keys(neutral).filter((name) => name !== 'coupling');
    fc.assert(
      fc.property(anyObservations, fc.subarray(names, { minLength: 1, maxLength: 18 }), (seen, away) => {
        const left = Object.fromEntries(Object.entries(seen).filter(([name]) => !away.includes(name)));
        expect(reba.assess(left)).toEqual({ status: 'incomplete', missing: away, invalid: [] });
      }),
    );
  });

  it('comes to the same as the segments it is scored as, with parts that add up', () => {
    fc.assert(
      fc.property(anyObservations, (seen) => {
        const { segmentScores, ...scores } = reba.calculate(seen);
        expect(reba.score(segmentScores)).toEqual(scores);
        for (const step of stepLines(reba, seen).slice(0, 9)) expect(partsAddUp(step), step).toBe(true);
      }),
    );
  });
});
