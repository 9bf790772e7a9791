import { postureText } from '../../text/instruments/posture.ts';
import { rulaText as text } from '../../text/instruments/rula.ts';
import type { Step } from '../instrument.ts';
import { lowerArmBase, upperArmBase } from './angles.ts';
import { added, partsStep } from './parts.ts';
import { neckBase, type ObservedRula, type RulaObservations, trunkBase, wristBase } from './rula-inputs.ts';

/** How each segment came to its score from what was observed. */
export function rulaSegmentSteps(seen: RulaObservations, observed: ObservedRula): readonly Step[] {
  const { parts } = text;
  const { segmentScores: scores, muscleUse, force } = observed;
  const at = (degrees: number, points: number) => ({ words: postureText.angle(degrees), points });
  return [
    partsStep(
      postureText.upperArm,
      at(seen.upperArmFlexionDeg, upperArmBase(seen.upperArmFlexionDeg)),
      [
        ...added(seen.shoulderRaised, postureText.shoulderRaised, 1),
        ...added(seen.upperArmAbducted, postureText.armAway, 1),
        ...added(seen.armSupportedOrLeaning, parts.armSupported, -1),
      ],
      scores.upperArm,
    ),
    partsStep(
      postureText.lowerArm,
      { words: postureText.elbow(seen.elbowFlexionDeg), points: lowerArmBase(seen.elbowFlexionDeg) },
      added(seen.forearmAcrossMidline || seen.forearmOutToSide, parts.forearmOut, 1),
      scores.lowerArm,
    ),
    partsStep(
      postureText.wrist,
      at(seen.wristFlexExtDeg, wristBase(seen.wristFlexExtDeg)),
      added(seen.wristDeviated, parts.wristDeviated, 1),
      scores.wrist,
    ),
    {
      label: text.wristTwist,
      from: seen.wristTwistEndRange ? parts.twistEnd : parts.twistMid,
      result: String(scores.wristTwist),
    },
    partsStep(
      postureText.neck,
      at(seen.neckFlexionDeg, neckBase(seen.neckFlexionDeg)),
      [...added(seen.neckTwisted, parts.twisted, 1), ...added(seen.neckSideBent, parts.sideBent, 1)],
      scores.neck,
    ),
    partsStep(
      postureText.trunk,
      at(seen.trunkFlexionDeg, trunkBase(seen.trunkFlexionDeg)),
      [...added(seen.trunkTwisted, parts.twisted, 1), ...added(seen.trunkSideBent, parts.sideBent, 1)],
      scores.trunk,
    ),
    {
      label: postureText.legs,
      from: seen.legsSupportedBalanced ? parts.legsSupported : parts.legsOtherwise,
      result: String(scores.legs),
    },
    {
      label: text.muscleUse,
      from: seen.staticOver1MinOrRepeatedOver4PerMin ? parts.staticOrRepeated : parts.neither,
      result: String(muscleUse),
    },
    {
      label: text.force,
      from: `${postureText.kilograms(seen.loadKg)}, ${parts.patterns[seen.loadPattern]}`,
      result: String(force),
    },
  ];
}
