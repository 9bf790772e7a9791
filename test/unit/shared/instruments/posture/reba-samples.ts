import fc from 'fast-check';
import type {
  RebaObservations,
  RebaSegments,
} from '../../../../../shared/instruments/posture/reba-inputs.ts';

export const ranges: Readonly<Record<keyof RebaSegments, readonly [number, number]>> = {
  neck: [1, 3],
  trunk: [1, 5],
  legs: [1, 4],
  load: [0, 3],
  upperArm: [1, 6],
  lowerArm: [1, 2],
  wrist: [1, 3],
  coupling: [0, 3],
  activity: [0, 3],
};
export const names = Object.keys(ranges) as (keyof RebaSegments)[];
export const segments: RebaSegments = {
  neck: 2,
  trunk: 3,
  legs: 2,
  load: 1,
  upperArm: 3,
  lowerArm: 2,
  wrist: 2,
  coupling: 1,
  activity: 1,
};

const inRange = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
export const anySegments: fc.Arbitrary<RebaSegments> = fc.record({
  neck: inRange(ranges.neck),
  trunk: inRange(ranges.trunk),
  legs: inRange(ranges.legs),
  load: inRange(ranges.load),
  upperArm: inRange(ranges.upperArm),
  lowerArm: inRange(ranges.lowerArm),
  wrist: inRange(ranges.wrist),
  coupling: inRange(ranges.coupling),
  activity: inRange(ranges.activity),
});

/** Every segment at its lowest. */
export const neutral: RebaObservations = {
  trunkFlexionDeg: 0,
  trunkTwistedOrSideFlexed: false,
  neckFlexionDeg: 0,
  neckTwistedOrSideFlexed: false,
  bilateralSupportOrWalkingOrSitting: true,
  sitting: false,
  kneeFlexionDeg: 0,
  upperArmFlexionDeg: 0,
  abductedOrRotated: false,
  shoulderRaised: false,
  supportedOrGravityAssisted: false,
  elbowFlexionDeg: 90,
  wristFlexExtDeg: 0,
  wristDeviatedOrTwisted: false,
  loadKg: 0,
  shockOrRapidForce: false,
  coupling: 'good',
  staticOver1Min: false,
  repeatedOver4PerMin: false,
  rapidLargeChangesOrUnstable: false,
};

const degrees = fc.oneof(
  fc.integer({ min: -180, max: 180 }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);
export const anyObservations: fc.Arbitrary<RebaObservations> = fc.record({
  trunkFlexionDeg: degrees,
  trunkTwistedOrSideFlexed: fc.boolean(),
  neckFlexionDeg: degrees,
  neckTwistedOrSideFlexed: fc.boolean(),
  bilateralSupportOrWalkingOrSitting: fc.boolean(),
  sitting: fc.boolean(),
  kneeFlexionDeg: degrees,
  upperArmFlexionDeg: degrees,
  abductedOrRotated: fc.boolean(),
  shoulderRaised: fc.boolean(),
  supportedOrGravityAssisted: fc.boolean(),
  elbowFlexionDeg: degrees,
  wristFlexExtDeg: degrees,
  wristDeviatedOrTwisted: fc.boolean(),
  loadKg: fc.double({ min: 0, max: 100, noNaN: true }),
  shockOrRapidForce: fc.boolean(),
  coupling: fc.constantFrom('good', 'fair', 'poor', 'unacceptable'),
  staticOver1Min: fc.boolean(),
  repeatedOver4PerMin: fc.boolean(),
  rapidLargeChangesOrUnstable: fc.boolean(),
});
