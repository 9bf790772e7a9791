import { z } from 'zod';
import { whole } from '../schema.ts';
import { lowerArmBase, upperArmBase } from './angles.ts';
import { angle, loadKg } from './observed.ts';

/** Scores of the segments, as from a worksheet. */
export const RebaSegments = z.strictObject({
  neck: whole(1, 3),
  trunk: whole(1, 5),
  legs: whole(1, 4),
  load: whole(0, 3),
  upperArm: whole(1, 6),
  lowerArm: whole(1, 2),
  wrist: whole(1, 3),
  coupling: whole(0, 3),
  activity: whole(0, 3),
});
export type RebaSegments = z.infer<typeof RebaSegments>;

const couplings = ['good', 'fair', 'poor', 'unacceptable'] as const;

/** What was seen and measured, with one arm. Flexion is positive, extension negative; the wrist may bend either way. */
export const RebaObservations = z.strictObject({
  trunkFlexionDeg: angle,
  trunkTwistedOrSideFlexed: z.boolean(),
  neckFlexionDeg: angle,
  neckTwistedOrSideFlexed: z.boolean(),
  bilateralSupportOrWalkingOrSitting: z.boolean(),
  sitting: z.boolean(),
  kneeFlexionDeg: angle,
  upperArmFlexionDeg: angle,
  abductedOrRotated: z.boolean(),
  shoulderRaised: z.boolean(),
  supportedOrGravityAssisted: z.boolean(),
  elbowFlexionDeg: angle,
  wristFlexExtDeg: angle,
  wristDeviatedOrTwisted: z.boolean(),
  loadKg,
  shockOrRapidForce: z.boolean(),
  coupling: z.enum(couplings),
  staticOver1Min: z.boolean(),
  repeatedOver4PerMin: z.boolean(),
  rapidLargeChangesOrUnstable: z.boolean(),
});
export type RebaObservations = z.infer<typeof RebaObservations>;

/** Scores each segment from what was observed. */
export function observedReba(seen: RebaObservations): RebaSegments {
  return {
    neck: neckBase(seen.neckFlexionDeg) + Number(seen.neckTwistedOrSideFlexed),
    trunk: trunkBase(seen.trunkFlexionDeg) + Number(seen.trunkTwistedOrSideFlexed),
    legs: (seen.bilateralSupportOrWalkingOrSitting ? 1 : 2) + kneePoints(seen.kneeFlexionDeg, seen.sitting),
    load: loadBase(seen.loadKg) + Number(seen.shockOrRapidForce),
    upperArm: Math.max(
      1,
      upperArmBase(seen.upperArmFlexionDeg) +
        Number(seen.abductedOrRotated) +
        Number(seen.shoulderRaised) -
        Number(seen.supportedOrGravityAssisted),
    ),
    lowerArm: lowerArmBase(seen.elbowFlexionDeg),
    wrist: wristBase(seen.wristFlexExtDeg) + Number(seen.wristDeviatedOrTwisted),
    coupling: couplings.indexOf(seen.coupling),
    activity:
      Number(seen.staticOver1Min) +
      Number(seen.repeatedOver4PerMin) +
      Number(seen.rapidLargeChangesOrUnstable),
  };
}

/** 1 up to 20 degrees of flexion; 2 beyond, and in any extension. */
export function neckBase(flexion: number): number {
  return flexion >= 0 && flexion <= 20 ? 1 : 2;
}

/** 1 upright, 2 up to 20 degrees either way, 3 up to 60 of flexion or beyond 20 of extension, 4 beyond 60. */
export function trunkBase(flexion: number): number {
  if (flexion === 0) return 1;
  if (flexion > 60) return 4;
  return Math.abs(flexion) <= 20 ? 2 : 3;
}

/** 1 from 30 to 60 degrees of flexion; 2 beyond, but not when sitting. */
export function kneePoints(flexion: number, sitting: boolean): number {
  if (flexion > 60) return sitting ? 0 : 2;
  return flexion >= 30 ? 1 : 0;
}

/** 1 up to 15 degrees either way, else 2. */
export function wristBase(degrees: number): number {
  return Math.abs(degrees) <= 15 ? 1 : 2;
}

/** 0 below 5 kg, 1 up to 10, else 2. */
export function loadBase(kilograms: number): number {
  if (kilograms < 5) return 0;
  return kilograms <= 10 ? 1 : 2;
}
