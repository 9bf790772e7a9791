import type { HandlingFactor } from '../../instruments/job/handling-factors.ts';

/** What one would do to bring a result down, as a report says it: in small letters, without a full stop. */

/** `5 kg`: a value with the unit in which it was asked. */
type Told = string;

export const liftAdvice = {
  load: (load: Told) => `reduce the load to ${load}`,
  heaviest: (load: Told) => `keep the heaviest load to ${load}`,
  startDistance: (distance: Told) =>
    `pick the load up closer to the body, with the hands ${distance} in front of the ankles`,
  endDistance: (distance: Told) =>
    `put the load down closer to the body, with the hands ${distance} in front of the ankles`,
  startHeight: (height: Told) => `pick the load up at a height of ${height}`,
  endHeight: (height: Told) => `put the load down at a height of ${height}`,
  angle: 'stand facing the load, without twisting',
  liftsCounted: (times: number) => `lift no more than ${times} times in 15 minutes`,
  liftsPerMinute: 'lift no more than once in 5 minutes',
  duration: {
    upTo1: 'lift for no more than 1 hour at a stretch',
    upTo2: 'lift for no more than 2 hours at a stretch',
  },
  coupling: { fair: 'give the load a better grip', good: 'give the load good handles' },
} as const;

const bends = (what: string, degrees: number, straight: string) =>
  degrees === 0
    ? `keep the ${what} ${straight}`
    : degrees > 0
      ? `bend the ${what} no more than ${degrees}°`
      : `bend the ${what} back no more than ${-degrees}°`;

/** A number that is changed to, and the side of the body, where the question is about one. */
type Advice = (value: number, side: 'left' | 'right' | undefined) => string;

const trunk = () => 'keep the trunk from twisting or bending to the side';
const neck = () => 'keep the neck from twisting or bending to the side';
const wrist: Advice = (_, side) => `keep the ${side} wrist from bending to the side or twisting`;
const grip: Advice = (_, side) => `give the ${side} hand a better grip`;
const activity = () => 'hold and repeat the posture less';
const armActivity: Advice = (_, side) => `hold and repeat less with the ${side} arm`;
const force: Advice = (_, side) =>
  side === undefined ? 'reduce the load or force' : `reduce the load or force on the ${side} hand`;

/** By question. */
export const postureAdvice: Readonly<Record<string, Advice>> = {
  trunkFlexionDeg: (degrees) => bends('trunk', degrees, 'upright'),
  trunkAlso: trunk,
  trunkTwistedOrBent: trunk,
  neckFlexionDeg: (degrees) => bends('neck', degrees, 'straight'),
  neckAlso: neck,
  neckTwistedOrBent: neck,
  stance: () => 'stand firmly on both feet',
  kneeFlexionDeg: (degrees) => `bend the knees no more than ${degrees}°`,
  legsSupported: () => 'support legs and feet',
  loadKg: (load, side) =>
    `handle no more than ${load} kg ${side === undefined ? 'at a time' : `with the ${side} hand`}`,
  loadPattern: (_, side) => `handle the load with the ${side} hand only now and then, without jerks`,
  shock: () => 'handle the load without jerks',
  activities: activity,
  activity,
  muscleUseB: activity,
  staticOrRepeated: armActivity,
  muscleUseA: armActivity,
  upperArmFlexionDeg: (degrees, side) =>
    degrees < 0
      ? `reach back with the ${side} arm no more than ${-degrees}°`
      : `raise the ${side} arm no more than ${degrees}°`,
  shoulder: (_, side) => `keep the ${side} arm close to the body and the shoulder low`,
  elbowFlexionDeg: (degrees, side) => `bend the ${side} elbow to about ${degrees}°`,
  forearm: (_, side) => `work with the ${side} hand in front of the body`,
  wristFlexExtDeg: (degrees, side) =>
    degrees === 0
      ? `keep the ${side} wrist straight`
      : `bend the ${side} wrist no more than ${Math.abs(degrees)}°`,
  wristAlso: wrist,
  wristDeviatedOrTwisted: wrist,
  grip,
  coupling: grip,
  loadScore: force,
  forceA: force,
  forceB: force,
};

/** Where a part's score is typed without what was seen. */
export const neutralAdvice = (part: string) => `bring the ${part} closer to a neutral posture`;

/** A factor of the manual handling chart, brought to green. */
export const chartAdvice: Readonly<Record<HandlingFactor, string>> = {
  loadWeightAndFrequency: 'make the load lighter or lift it less often',
  teamLoadWeight: 'make the load lighter for the team',
  handDistance: 'keep the load close to the body',
  verticalLiftZone: 'start and end the lift between knee and elbow height',
  trunkTwist: 'keep the trunk from twisting and bending to the side',
  asymmetricLoad: 'hold the load evenly with both hands in front of the body',
  posturalConstraint: 'clear the space so that there is room to move freely',
  grip: 'give the load good handles',
  floorSurface: 'make the floor dry, clean and sound',
  otherEnvironment: 'put heat, cold, draughts and light right',
  carryDistance: 'shorten the distance over which it is carried',
  obstacles: 'clear the way of steps, slopes, doors and trip hazards',
  communication: 'agree who leads the lift and how it is timed',
};
