import fc from 'fast-check';
import type {
  RulaObservations,
  RulaSegments,
} from '../../../../../shared/instruments/posture/rula-inputs.ts';

export const segments: RulaSegments = {
  upperArm: 3,
  lowerArm: 2,
  wrist: 2,
  wristTwist: 1,
  muscleUseA: 1,
  forceA: 0,
  neck: 2,
  trunk: 2,
  legs: 1,
  muscleUseB: 1,
  forceB: 0,
};

/** Every segment at its lowest. */
export const neutral: RulaObservations = {
  upperArmFlexionDeg: 0,
  shoulderRaised: false,
  upperArmAbducted: false,
  armSupportedOrLeaning: false,
  elbowFlexionDeg: 90,
  forearmAcrossMidline: false,
  forearmOutToSide: false,
  wristFlexExtDeg: 0,
  wristDeviated: false,
  wristTwistEndRange: false,
  neckFlexionDeg: 0,
  neckTwisted: false,
  neckSideBent: false,
  trunkFlexionDeg: 0,
  trunkTwisted: false,
  trunkSideBent: false,
  legsSupportedBalanced: true,
  staticOver1MinOrRepeatedOver4PerMin: false,
  loadKg: 0,
  loadPattern: 'intermittent',
};

export const highest: Readonly<Record<keyof RulaSegments, number>> = {
  upperArm: 6,
  lowerArm: 3,
  wrist: 4,
  wristTwist: 2,
  muscleUseA: 1,
  forceA: 3,
  neck: 6,
  trunk: 6,
  legs: 2,
  muscleUseB: 1,
  forceB: 3,
};
export const anySegments: fc.Arbitrary<RulaSegments> = fc.record({
  upperArm: fc.integer({ min: 1, max: 6 }),
  lowerArm: fc.integer({ min: 1, max: 3 }),
  wrist: fc.integer({ min: 1, max: 4 }),
  wristTwist: fc.integer({ min: 1, max: 2 }),
  muscleUseA: fc.integer({ min: 0, max: 1 }),
  forceA: fc.integer({ min: 0, max: 3 }),
  neck: fc.integer({ min: 1, max: 6 }),
  trunk: fc.integer({ min: 1, max: 6 }),
  legs: fc.integer({ min: 1, max: 2 }),
  muscleUseB: fc.integer({ min: 0, max: 1 }),
  forceB: fc.integer({ min: 0, max: 3 }),
});

/** Whole and broken, so that bounds are met and passed. */
const degrees = fc.oneof(
  fc.integer({ min: -180, max: 180 }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);
export const anyObservations: fc.Arbitrary<RulaObservations> = fc.record({
  upperArmFlexionDeg: degrees,
  shoulderRaised: fc.boolean(),
  upperArmAbducted: fc.boolean(),
  armSupportedOrLeaning: fc.boolean(),
  elbowFlexionDeg: degrees,
  forearmAcrossMidline: fc.boolean(),
  forearmOutToSide: fc.boolean(),
  wristFlexExtDeg: degrees,
  wristDeviated: fc.boolean(),
  wristTwistEndRange: fc.boolean(),
  neckFlexionDeg: degrees,
  neckTwisted: fc.boolean(),
  neckSideBent: fc.boolean(),
  trunkFlexionDeg: degrees,
  trunkTwisted: fc.boolean(),
  trunkSideBent: fc.boolean(),
  legsSupportedBalanced: fc.boolean(),
  staticOver1MinOrRepeatedOver4PerMin: fc.boolean(),
  loadKg: fc.double({ min: 2, max: 100, noNaN: true }),
  loadPattern: fc.constantFrom('intermittent', 'static_or_repeated', 'shock'),
});
