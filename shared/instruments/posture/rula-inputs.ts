import { z } from 'zod';
import { rulaText } from '../../text/instruments/rula.ts';
import { conflict } from '../input-problems.ts';
import { whole } from '../schema.ts';
import { lowerArmBase, upperArmBase } from './angles.ts';
import { angle, loadKg } from './observed.ts';

/** Scores of the segments, as from a worksheet. A is the arm and wrist, B the neck, trunk and legs. */
export const RulaSegments = z.strictObject({
  upperArm: whole(1, 6),
  lowerArm: whole(1, 3),
  wrist: whole(1, 4),
  wristTwist: whole(1, 2),
  muscleUseA: whole(0, 1),
  forceA: whole(0, 3),
  neck: whole(1, 6),
  trunk: whole(1, 6),
  legs: whole(1, 2),
  muscleUseB: whole(0, 1),
  forceB: whole(0, 3),
});
export type RulaSegments = z.infer<typeof RulaSegments>;

/** What was seen and measured on one side. Flexion is positive, extension negative; the wrist may bend either way. */
export const RulaObservations = z.strictObject({
  upperArmFlexionDeg: angle,
  shoulderRaised: z.boolean(),
  upperArmAbducted: z.boolean(),
  armSupportedOrLeaning: z.boolean(),
  elbowFlexionDeg: angle,
  forearmAcrossMidline: z.boolean(),
  forearmOutToSide: z.boolean(),
  wristFlexExtDeg: angle,
  wristDeviated: z.boolean(),
  wristTwistEndRange: z.boolean(),
  neckFlexionDeg: angle,
  neckTwisted: z.boolean(),
  neckSideBent: z.boolean(),
  trunkFlexionDeg: angle,
  trunkTwisted: z.boolean(),
  trunkSideBent: z.boolean(),
  legsSupportedBalanced: z.boolean(),
  staticOver1MinOrRepeatedOver4PerMin: z.boolean(),
  loadKg,
  loadPattern: z.enum(['intermittent', 'static_or_repeated', 'shock']),
});
export type RulaObservations = z.infer<typeof RulaObservations>;

/** What observations come to. Muscle use and force count for both groups. */
export interface ObservedRula {
  readonly segmentScores: {
    readonly upperArm: number;
    readonly lowerArm: number;
    readonly wrist: number;
    readonly wristTwist: number;
    readonly neck: number;
    readonly trunk: number;
    readonly legs: number;
  };
  readonly muscleUse: number;
  readonly force: number;
}

/**
 * Scores each segment from what was observed.
 * @throws InstrumentInputError for a load under 2 kg that is static or repeated, which the method leaves open
 */
export function observedRula(seen: RulaObservations): ObservedRula {
  return {
    segmentScores: {
      upperArm: Math.max(
        1,
        upperArmBase(seen.upperArmFlexionDeg) +
          Number(seen.shoulderRaised) +
          Number(seen.upperArmAbducted) -
          Number(seen.armSupportedOrLeaning),
      ),
      lowerArm:
        lowerArmBase(seen.elbowFlexionDeg) + Number(seen.forearmAcrossMidline || seen.forearmOutToSide),
      wrist: wristBase(seen.wristFlexExtDeg) + Number(seen.wristDeviated),
      wristTwist: seen.wristTwistEndRange ? 2 : 1,
      neck: neckBase(seen.neckFlexionDeg) + Number(seen.neckTwisted) + Number(seen.neckSideBent),
      trunk: trunkBase(seen.trunkFlexionDeg) + Number(seen.trunkTwisted) + Number(seen.trunkSideBent),
      legs: seen.legsSupportedBalanced ? 1 : 2,
    },
    muscleUse: Number(seen.staticOver1MinOrRepeatedOver4PerMin),
    force: forceScore(seen),
  };
}

/** 1 neutral, 2 below 15 degrees either way, 3 from 15 degrees. */
export function wristBase(degrees: number): number {
  if (degrees === 0) return 1;
  return Math.abs(degrees) < 15 ? 2 : 3;
}

/** 1 up to 10 degrees of flexion, 2 below 20, 3 from 20, 4 in any extension. */
export function neckBase(flexion: number): number {
  if (flexion < 0) return 4;
  if (flexion <= 10) return 1;
  return flexion < 20 ? 2 : 3;
}

/** 1 upright or leaning back, 2 up to 20 degrees of flexion, 3 below 60, 4 from 60. */
export function trunkBase(flexion: number): number {
  if (flexion <= 0) return 1;
  if (flexion <= 20) return 2;
  return flexion < 60 ? 3 : 4;
}

function forceScore({ loadKg, loadPattern }: RulaObservations): number {
  if (loadPattern === 'shock') return 3;
  const held = loadPattern === 'static_or_repeated';
  if (loadKg > 10) return held ? 3 : 2;
  if (loadKg >= 2) return held ? 2 : 1;
  if (held) throw conflict('loadPattern', rulaText.lightLoad, rulaText.lightLoadAccepted);
  return 0;
}
