import { rebaDrawing } from '../../instruments/drawings/posture.ts';
import { reba } from '../../instruments/posture/reba.ts';
import { postureFormText as shared } from '../../text/instruments/posture-form.ts';
import { rebaText as text } from '../../text/instruments/reba.ts';
import { rebaFormText as ask } from '../../text/instruments/reba-form.ts';
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

/** REBA of a task, with either arm or both. */
export const rebaForm = definePostureForm({
  kind: 'reba',
  title: text.certificate.title,
  purpose: text.certificate.purpose,
  sidesHelp: ask.sidesHelp,
  instrument: reba,
  body: [bodySection(), loadSection()],
  arm: armFields,
  bodyParts: bodyParts(),
  armParts,
  inputs: { angles: angleSources, scores: scoreSources },
  drawing: rebaDrawing,
  effect: (side, inputs) => {
    const { actionLevel } = reba.score(inputs);
    return actionLevel < 2 ? null : ask.effect(side, actionLevel);
  },
});

function bodyParts(): readonly PosturePart[] {
  return [
    {
      id: 'trunk',
      seen: { trunkFlexionDeg: { angle: [0, 0] }, trunkTwistedOrBent: { chosen: ['yes', 'no'] } },
      scores: ['trunk'],
    },
    {
      id: 'neck',
      seen: { neckFlexionDeg: { angle: [0, 20] }, neckTwistedOrBent: { chosen: ['yes', 'no'] } },
      scores: ['neck'],
    },
    {
      id: 'legs',
      seen: { stance: { chosen: ['unsteady', 'bothFeet'] }, kneeFlexionDeg: { angle: [0, 29] } },
      scores: ['legs'],
    },
    {
      id: 'load',
      seen: { loadKg: { loads: [10, 4.9] }, shock: { chosen: ['yes', 'no'] } },
      scores: ['loadScore'],
    },
    {
      id: 'activity',
      seen: { activities: { without: ['held', 'repeated', 'largeChanges'] } },
      scores: ['activity'],
    },
  ];
}

function armParts(side: Side): readonly PosturePart[] {
  const at = (question: string) => ofSide(side, question);
  return [
    upperArmPart(side),
    {
      side,
      id: `${side}LowerArm`,
      seen: { [at('elbowFlexionDeg')]: { angle: [60, 100] } },
      scores: [at('lowerArm')],
    },
    {
      side,
      id: `${side}Wrist`,
      seen: {
        [at('wristFlexExtDeg')]: { angle: [-15, 15] },
        [at('wristDeviatedOrTwisted')]: { chosen: ['yes', 'no'] },
      },
      scores: [at('wrist')],
    },
    {
      side,
      id: `${side}Grip`,
      seen: { [at('grip')]: { chosen: ['unacceptable', 'poor', 'fair', 'good'] } },
      scores: [at('coupling')],
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
      angleField('trunkFlexionDeg', ask.trunkAngle, ask.trunkAngleHelp, angles),
      yesNo('trunkTwistedOrBent', ask.trunkTwistedOrBent, 'function', { ...mayWait, ...angles }),
      angleField('neckFlexionDeg', ask.neckAngle, shared.help.neck, angles),
      yesNo('neckTwistedOrBent', ask.neckTwistedOrBent, 'function', { ...mayWait, ...angles }),
      choice(
        'stance',
        ask.stance,
        'function',
        [option('sitting', ask.sitting), option('bothFeet', ask.bothFeet), option('unsteady', ask.unsteady)],
        { help: ask.stanceHelp, ...mayWait, ...angles },
      ),
      angleField('kneeFlexionDeg', ask.kneeAngle, ask.kneeAngleHelp, angles),
      scoreField('trunk', ask.trunkScore, [1, 5], ask.trunkScoreHelp, scores),
      scoreField('neck', ask.neckScore, [1, 3], ask.neckScoreHelp, scores),
      scoreField('legs', ask.legsScore, [1, 4], ask.legsScoreHelp, scores),
    ],
  };
}

function loadSection(): Section {
  const angles = when('angles');
  const scores = when('scores');
  return {
    id: 'load',
    title: ask.loadAndActivity,
    fields: [
      loadField('loadKg', ask.load, ask.loadHelp, angles),
      yesNo('shock', ask.shock, 'function', { help: ask.shockHelp, ...mayWait, ...angles }),
      additionsField(
        'activities',
        ask.activities,
        [
          option('held', ask.held),
          option('repeated', ask.repeated),
          option('largeChanges', ask.largeChanges),
        ],
        angles,
      ),
      scoreField('loadScore', ask.loadScore, [0, 3], ask.loadScoreHelp, scores),
      scoreField('activity', ask.activityScore, [0, 3], ask.activityScoreHelp, scores),
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
        option('away', ask.armAway),
        option('raised', ask.shoulderRaised),
        option('supported', ask.armSupported),
      ],
      angles,
    ),
    angleField(id('elbowFlexionDeg'), label(ask.elbowAngle), shared.help.elbow, angles),
    angleField(id('wristFlexExtDeg'), label(ask.wristAngle), shared.help.wrist, angles),
    yesNo(id('wristDeviatedOrTwisted'), label(ask.wristDeviatedOrTwisted), 'function', {
      ...mayWait,
      ...angles,
    }),
    choice(
      id('grip'),
      label(ask.grip),
      'function',
      [
        option('good', ask.gripGood, ask.gripGoodHelp),
        option('fair', ask.gripFair, ask.gripFairHelp),
        option('poor', ask.gripPoor, ask.gripPoorHelp),
        option('unacceptable', ask.gripUnacceptable, ask.gripUnacceptableHelp),
      ],
      { ...mayWait, ...angles },
    ),
    scoreField(id('upperArm'), label(ask.upperArmScore), [1, 6], ask.upperArmScoreHelp, scores),
    scoreField(id('lowerArm'), label(ask.lowerArmScore), [1, 2], ask.lowerArmScoreHelp, scores),
    scoreField(id('wrist'), label(ask.wristScore), [1, 3], ask.wristScoreHelp, scores),
    scoreField(id('coupling'), label(ask.gripScore), [0, 3], ask.gripScoreHelp, scores),
  ];
}

function scoreSources(side: Side): readonly InputSource[] {
  return [
    fromNumber('trunk', 'trunk'),
    fromNumber('neck', 'neck'),
    fromNumber('legs', 'legs'),
    fromNumber('load', 'loadScore'),
    fromNumber('activity', 'activity'),
    ...['upperArm', 'lowerArm', 'wrist', 'coupling'].map((input) => fromNumber(input, ofSide(side, input))),
  ];
}

function angleSources(side: Side): readonly InputSource[] {
  const at = (question: string) => ofSide(side, question);
  const stance = (input: string, ids: readonly string[]): InputSource => ({
    input,
    path: 'stance',
    read: (record) => {
      const chosen = record.text('stance');
      return chosen === undefined ? undefined : ids.includes(chosen);
    },
  });
  return [
    fromNumber('trunkFlexionDeg', 'trunkFlexionDeg'),
    fromYesNo('trunkTwistedOrSideFlexed', 'trunkTwistedOrBent'),
    fromNumber('neckFlexionDeg', 'neckFlexionDeg'),
    fromYesNo('neckTwistedOrSideFlexed', 'neckTwistedOrBent'),
    stance('bilateralSupportOrWalkingOrSitting', ['sitting', 'bothFeet']),
    stance('sitting', ['sitting']),
    fromNumber('kneeFlexionDeg', 'kneeFlexionDeg'),
    fromNumber('loadKg', 'loadKg'),
    fromYesNo('shockOrRapidForce', 'shock'),
    fromTick('staticOver1Min', 'activities', 'held'),
    fromTick('repeatedOver4PerMin', 'activities', 'repeated'),
    fromTick('rapidLargeChangesOrUnstable', 'activities', 'largeChanges'),
    fromNumber('upperArmFlexionDeg', at('upperArmFlexionDeg')),
    fromTick('abductedOrRotated', at('shoulder'), 'away'),
    fromTick('shoulderRaised', at('shoulder'), 'raised'),
    fromTick('supportedOrGravityAssisted', at('shoulder'), 'supported'),
    fromNumber('elbowFlexionDeg', at('elbowFlexionDeg')),
    fromNumber('wristFlexExtDeg', at('wristFlexExtDeg')),
    fromYesNo('wristDeviatedOrTwisted', at('wristDeviatedOrTwisted')),
    fromChoice('coupling', at('grip')),
  ];
}
