import { postureText } from '../../text/instruments/posture.ts';
import { rebaText as text } from '../../text/instruments/reba.ts';
import type { Step } from '../instrument.ts';
import { lowerArmBase, upperArmBase } from './angles.ts';
import { added, partsStep } from './parts.ts';
import {
  kneePoints,
  loadBase,
  neckBase,
  type RebaObservations,
  type RebaSegments,
  trunkBase,
  wristBase,
} from './reba-inputs.ts';

/** How each segment came to its score from what was observed. */
export function rebaSegmentSteps(seen: RebaObservations, scores: RebaSegments): readonly Step[] {
  const { parts } = text;
  const at = (degrees: number, points: number) => ({ words: postureText.angle(degrees), points });
  const knees = kneePoints(seen.kneeFlexionDeg, seen.sitting);
  return [
    partsStep(
      postureText.neck,
      at(seen.neckFlexionDeg, neckBase(seen.neckFlexionDeg)),
      added(seen.neckTwistedOrSideFlexed, parts.twistedOrBent, 1),
      scores.neck,
    ),
    partsStep(
      postureText.trunk,
      at(seen.trunkFlexionDeg, trunkBase(seen.trunkFlexionDeg)),
      added(seen.trunkTwistedOrSideFlexed, parts.twistedOrBent, 1),
      scores.trunk,
    ),
    partsStep(
      postureText.legs,
      seen.bilateralSupportOrWalkingOrSitting
        ? { words: parts.bothSides, points: 1 }
        : { words: parts.oneSide, points: 2 },
      added(knees > 0, parts.knees(postureText.angle(seen.kneeFlexionDeg)), knees),
      scores.legs,
    ),
    partsStep(
      text.load,
      { words: postureText.kilograms(seen.loadKg), points: loadBase(seen.loadKg) },
      added(seen.shockOrRapidForce, parts.shock, 1),
      scores.load,
    ),
    partsStep(
      postureText.upperArm,
      at(seen.upperArmFlexionDeg, upperArmBase(seen.upperArmFlexionDeg)),
      [
        ...added(seen.shoulderRaised, postureText.shoulderRaised, 1),
        ...added(seen.abductedOrRotated, parts.armAway, 1),
        ...added(seen.supportedOrGravityAssisted, parts.armSupported, -1),
      ],
      scores.upperArm,
    ),
    partsStep(
      postureText.lowerArm,
      { words: postureText.elbow(seen.elbowFlexionDeg), points: lowerArmBase(seen.elbowFlexionDeg) },
      [],
      scores.lowerArm,
    ),
    partsStep(
      postureText.wrist,
      at(seen.wristFlexExtDeg, wristBase(seen.wristFlexExtDeg)),
      added(seen.wristDeviatedOrTwisted, parts.deviatedOrTwisted, 1),
      scores.wrist,
    ),
    { label: text.coupling, from: parts.couplings[seen.coupling], result: String(scores.coupling) },
    { label: text.activity, from: activityWords(seen), result: String(scores.activity) },
  ];
}

function activityWords(seen: RebaObservations): string {
  const { parts } = text;
  const counted = [
    ...added(seen.staticOver1Min, parts.held, 1),
    ...added(seen.repeatedOver4PerMin, parts.repeated, 1),
    ...added(seen.rapidLargeChangesOrUnstable, parts.largeChanges, 1),
  ];
  if (counted.length === 0) return parts.noActivity;
  return counted.map(({ words, points }) => `${words}: ${postureText.signed(points)}`).join(', ');
}
