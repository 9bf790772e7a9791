import { rulaDrawing } from '../../instruments/drawings/posture.ts';
import { rula } from '../../instruments/posture/rula.ts';
import { postureFormText as shared } from '../../text/instruments/posture-form.ts';
import { rulaText as text } from '../../text/instruments/rula.ts';
import { rulaFormText as ask } from '../../text/instruments/rula-form.ts';
import { choice, option, yesNo } from '../declarations/build.ts';
import type { Section } from '../define.ts';
import type { Field } from '../fields.ts';
import { fromChoice, fromNumber, fromTick, fromYesNo, type InputSource } from './answer-inputs.ts';
import {
  additionsField,
  angleField,
  loadField,
  mayWait,
  ofSide,
  type Side,
  scoreField,
  when,
} from './posture-fields.ts';
import { type ArmQuestions, definePostureForm, upperArmPart } from './posture-form.ts';
import type { PosturePart } from './posture-levers.ts';

/** RULA of a task, for either side or both. */
export const rulaForm = definePostureForm({
  kind: 'rula',
  title: text.certificate.title,
  purpose: text.certificate.purpose,
  sidesHelp: ask.sidesHelp,
  instrument: rula,
  body: [bodySection()],
  arm: armFields,
  bodyParts: bodyParts(),
  armParts,
  inputs: { angles: angleSources, scores: scoreSources },
  drawing: rulaDrawing,
  effect: (side, inputs) => {
    const { actionLevel } = rula.score(inputs);
    return actionLevel === 1 ? null : ask.effects[actionLevel](ask.sideOf[side]);
  },
});

function bodyParts(): readonly PosturePart[] {
  return [
    {
      id: 'neck',
      seen: { neckFlexionDeg: { angle: [0, 10] }, neckAlso: { without: ['twisted', 'sideBent'] } },
      scores: ['neck'],
    },
    {
      id: 'trunk',
      seen: { trunkFlexionDeg: { angle: [-180, 0] }, trunkAlso: { without: ['twisted', 'sideBent'] } },
      scores: ['trunk'],
    },
    { id: 'legs', seen: { legsSupported: { chosen: ['no', 'yes'] } }, scores: ['legs'] },
    { id: 'load', seen: {}, scores: ['forceB', 'muscleUseB'] },
  ];
}

function armParts(side: Side): readonly PosturePart[] {
  const at = (question: string) => ofSide(side, question);
  return [
    upperArmPart(side),
    {
      side,
      id: `${side}LowerArm`,
      seen: {
        [at('elbowFlexionDeg')]: { angle: [60, 100] },
        [at('forearm')]: { without: ['across', 'out'] },
      },
      scores: [at('lowerArm')],
    },
    {
      side,
      id: `${side}Wrist`,
      seen: {
        [at('wristFlexExtDeg')]: { angle: [0, 0] },
        [at('wristAlso')]: { without: ['deviated', 'twisted'] },
      },
      scores: [at('wrist'), at('wristTwist')],
    },
    {
      side,
      id: `${side}Load`,
      seen: {
        [at('staticOrRepeated')]: { chosen: ['yes', 'no'] },
        [at('loadKg')]: { loads: [10, 1.9] },
        [at('loadPattern')]: { chosen: ['shock', 'static_or_repeated', 'intermittent'] },
      },
      scores: [at('forceA'), at('muscleUseA')],
    },
  ];
}

function bodySection(): Section {
  const angles = when('angles');
  const scores = when('scores');
  return {
    id: 'body',
    title: ask.body,
    fields: [
      angleField('neckFlexionDeg', ask.neckAngle, shared.help.neck, angles),
      additionsField(
        'neckAlso',
        ask.neckAlso,
        [option('twisted', ask.twisted), option('sideBent', ask.sideBent)],
        angles,
      ),
      angleField('trunkFlexionDeg', ask.trunkAngle, ask.trunkAngleHelp, angles),
      additionsField(
        'trunkAlso',
        ask.trunkAlso,
        [option('twisted', ask.twisted), option('sideBent', ask.sideBent)],
        angles,
      ),
      yesNo('legsSupported', ask.legsSupported, 'function', { help: ask.legsHelp, ...mayWait, ...angles }),
      scoreField('neck', ask.neckScore, [1, 6], ask.neckScoreHelp, scores),
      scoreField('trunk', ask.trunkScore, [1, 6], ask.trunkScoreHelp, scores),
      scoreField('legs', ask.legsScore, [1, 2], ask.legsScoreHelp, scores),
      scoreField('muscleUseB', ask.muscleUseB, [0, 1], ask.muscleUseScoreHelp, scores),
      scoreField('forceB', ask.forceB, [0, 3], ask.forceHelp, scores),
    ],
  };
}

function armFields({ id, label, angles, scores }: ArmQuestions): readonly Field[] {
  return [
    angleField(id('upperArmFlexionDeg'), label(ask.upperArmAngle), shared.help.upperArm, angles),
    additionsField(
      id('shoulder'),
      label(ask.shoulder),
      [
        option('raised', ask.shoulderRaised),
        option('away', ask.armAway),
        option('supported', ask.armSupported),
      ],
      angles,
    ),
    angleField(id('elbowFlexionDeg'), label(ask.elbowAngle), shared.help.elbow, angles),
    additionsField(
      id('forearm'),
      label(ask.forearm),
      [option('across', ask.forearmAcross), option('out', ask.forearmOut)],
      angles,
    ),
    angleField(id('wristFlexExtDeg'), label(ask.wristAngle), shared.help.wrist, angles),
    additionsField(
      id('wristAlso'),
      label(ask.wristAlso),
      [option('deviated', ask.wristDeviated), option('twisted', ask.wristTwisted)],
      angles,
    ),
    yesNo(id('staticOrRepeated'), label(ask.staticOrRepeated), 'function', {
      help: ask.muscleUseHelp,
      ...mayWait,
      ...angles,
    }),
    loadField(id('loadKg'), label(ask.load), ask.loadHelp, angles),
    choice(
      id('loadPattern'),
      label(ask.pattern),
      'function',
      [
        option('intermittent', ask.intermittent, ask.intermittentHelp),
        option('static_or_repeated', ask.held, ask.heldHelp),
        option('shock', ask.shock, ask.shockHelp),
      ],
      { ...mayWait, ...angles },
    ),
    scoreField(id('upperArm'), label(ask.upperArmScore), [1, 6], ask.upperArmScoreHelp, scores),
    scoreField(id('lowerArm'), label(ask.lowerArmScore), [1, 3], ask.lowerArmScoreHelp, scores),
    scoreField(id('wrist'), label(ask.wristScore), [1, 4], ask.wristScoreHelp, scores),
    scoreField(id('wristTwist'), label(ask.twistScore), [1, 2], ask.twistScoreHelp, scores),
    scoreField(id('muscleUseA'), label(ask.muscleUseA), [0, 1], ask.muscleUseScoreHelp, scores),
    scoreField(id('forceA'), label(ask.forceA), [0, 3], ask.forceHelp, scores),
  ];
}

function scoreSources(side: Side): readonly InputSource[] {
  const arm = ['upperArm', 'lowerArm', 'wrist', 'wristTwist', 'muscleUseA', 'forceA'];
  const body = ['neck', 'trunk', 'legs', 'muscleUseB', 'forceB'];
  return [
    ...body.map((input) => fromNumber(input, input)),
    ...arm.map((input) => fromNumber(input, ofSide(side, input))),
  ];
}

function angleSources(side: Side): readonly InputSource[] {
  const at = (question: string) => ofSide(side, question);
  return [
    fromNumber('neckFlexionDeg', 'neckFlexionDeg'),
    fromTick('neckTwisted', 'neckAlso', 'twisted'),
    fromTick('neckSideBent', 'neckAlso', 'sideBent'),
    fromNumber('trunkFlexionDeg', 'trunkFlexionDeg'),
    fromTick('trunkTwisted', 'trunkAlso', 'twisted'),
    fromTick('trunkSideBent', 'trunkAlso', 'sideBent'),
    fromYesNo('legsSupportedBalanced', 'legsSupported'),
    fromNumber('upperArmFlexionDeg', at('upperArmFlexionDeg')),
    fromTick('shoulderRaised', at('shoulder'), 'raised'),
    fromTick('upperArmAbducted', at('shoulder'), 'away'),
    fromTick('armSupportedOrLeaning', at('shoulder'), 'supported'),
    fromNumber('elbowFlexionDeg', at('elbowFlexionDeg')),
    fromTick('forearmAcrossMidline', at('forearm'), 'across'),
    fromTick('forearmOutToSide', at('forearm'), 'out'),
    fromNumber('wristFlexExtDeg', at('wristFlexExtDeg')),
    fromTick('wristDeviated', at('wristAlso'), 'deviated'),
    fromTick('wristTwistEndRange', at('wristAlso'), 'twisted'),
    fromYesNo('staticOver1MinOrRepeatedOver4PerMin', at('staticOrRepeated')),
    fromNumber('loadKg', at('loadKg')),
    fromChoice('loadPattern', at('loadPattern')),
  ];
}
