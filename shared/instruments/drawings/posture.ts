import { drawingText, postureDrawingText as text } from '../../text/instruments/drawings.ts';
import type { Drawing } from '../drawing.ts';
import { Pen, shortFigure } from './pen.ts';
import {
  columnLines,
  type DrawnJoint,
  drawFigure,
  type Figure,
  frameOf,
  type Joint,
} from './posture-figure.ts';

/** Answers under an instrument's own input names; what is not answered is left out. */
type Given = Readonly<Record<string, unknown>>;

export type Side = 'left' | 'right';

/** One part of the body: its angle when angles are entered, its score when scores are. */
interface Part {
  readonly joint: Joint;
  readonly angle: string;
  readonly score: string;
  /** Degrees that stand for each score, from 1 upwards: the middle of the band that gives it without any addition. */
  readonly bands: readonly number[];
  /** Neutral degrees, for what is not entered. */
  readonly neutral: number;
  /** Observations that are written beside the angle. */
  readonly also: readonly (keyof typeof text.also)[];
}

const upperArm: Part = {
  joint: 'upperArm',
  angle: 'upperArmFlexionDeg',
  score: 'upperArm',
  bands: [0, 32.5, 67.5, 110],
  neutral: 0,
  also: [
    'shoulderRaised',
    'upperArmAbducted',
    'abductedOrRotated',
    'armSupportedOrLeaning',
    'supportedOrGravityAssisted',
  ],
};

const rulaParts: readonly Part[] = [
  {
    joint: 'trunk',
    angle: 'trunkFlexionDeg',
    score: 'trunk',
    bands: [0, 10, 40, 75],
    neutral: 0,
    also: ['trunkTwisted', 'trunkSideBent'],
  },
  {
    joint: 'neck',
    angle: 'neckFlexionDeg',
    score: 'neck',
    bands: [5, 15, 30, -15],
    neutral: 0,
    also: ['neckTwisted', 'neckSideBent'],
  },
  upperArm,
  {
    joint: 'elbow',
    angle: 'elbowFlexionDeg',
    score: 'lowerArm',
    bands: [80, 120],
    neutral: 80,
    also: ['forearmAcrossMidline', 'forearmOutToSide'],
  },
  {
    joint: 'wrist',
    angle: 'wristFlexExtDeg',
    score: 'wrist',
    bands: [0, 7.5, 25],
    neutral: 0,
    also: ['wristDeviated', 'wristTwistEndRange'],
  },
];

const rebaParts: readonly Part[] = [
  {
    joint: 'trunk',
    angle: 'trunkFlexionDeg',
    score: 'trunk',
    bands: [0, 10, 40, 75],
    neutral: 0,
    also: ['trunkTwistedOrSideFlexed'],
  },
  {
    joint: 'neck',
    angle: 'neckFlexionDeg',
    score: 'neck',
    bands: [10, 30],
    neutral: 0,
    also: ['neckTwistedOrSideFlexed'],
  },
  { joint: 'knee', angle: 'kneeFlexionDeg', score: 'legs', bands: [0, 0, 45, 75], neutral: 0, also: [] },
  upperArm,
  { joint: 'elbow', angle: 'elbowFlexionDeg', score: 'lowerArm', bands: [80, 120], neutral: 80, also: [] },
  {
    joint: 'wrist',
    angle: 'wristFlexExtDeg',
    score: 'wrist',
    bands: [0, 25],
    neutral: 0,
    also: ['wristDeviatedOrTwisted'],
  },
];

/**
 * The posture of a RULA scoring from the side.
 * @param given RULA's inputs as far as they are answered: observations in degrees, or scores
 */
export function rulaDrawing(given: Given, side: Side): Drawing {
  return postureDrawing(rulaParts, given, side, false);
}

/** The posture of a REBA scoring from the side, standing or sitting. */
export function rebaDrawing(given: Given, side: Side): Drawing {
  return postureDrawing(rebaParts, given, side, given.sitting === true);
}

function postureDrawing(parts: readonly Part[], given: Given, side: Side, sitting: boolean): Drawing {
  const byScore = isByScore(parts, given);
  const drawn = parts.map((part) => ({
    part,
    name: text.parts[byScore && part.joint === 'knee' ? 'legs' : part.joint],
    ...drawnPart(part, given, byScore, sitting),
  }));
  const pen = new Pen();
  const figure: Figure = {
    joints: Object.fromEntries(
      drawn.map(({ part, name, degrees, value, also }): [Joint, DrawnJoint] => [
        part.joint,
        {
          degrees,
          known: value !== null,
          label: [name, value ?? drawingText.notEntered, ...columnLines(also)],
        },
      ]),
    ),
    side,
    sitting,
    heading: text.sides[side],
    note: byScore ? text.byScore : null,
  };
  drawFigure(pen, figure);
  const known = drawn.flatMap(({ name, value, also }) =>
    value === null ? [] : [[`${name.toLowerCase()} ${value}`, ...also].join(', ')],
  );
  const missing = drawn.flatMap(({ name, value }) => (value === null ? [name.toLowerCase()] : []));
  const said = [
    `${text.altStart[side]}${sitting ? text.sitting : ''}${known.length > 0 ? `: ${known.join('; ')}` : ''}.`,
    ...(byScore && known.length > 0 ? [`${text.byScore}.`] : []),
    ...(missing.length > 0 ? [drawingText.missing(missing)] : []),
  ];
  return { ...frameOf(figure), shapes: pen.shapes, alt: said.join(' ') };
}

/** Scores are drawn when one is given and no angle is. */
function isByScore(parts: readonly Part[], given: Given): boolean {
  const has = (name: string): boolean => typeof given[name] === 'number';
  return parts.some(({ score }) => has(score)) && !parts.some(({ angle }) => has(angle));
}

function drawnPart(
  part: Part,
  given: Given,
  byScore: boolean,
  sitting: boolean,
): { degrees: number; value: string | null; also: readonly string[] } {
  const entered = given[byScore ? part.score : part.angle];
  const also = byScore ? [] : part.also.flatMap((name) => (given[name] === true ? [text.also[name]] : []));
  if (typeof entered !== 'number' || !Number.isFinite(entered)) {
    return { degrees: part.joint === 'knee' && sitting ? 90 : part.neutral, value: null, also };
  }
  if (byScore) {
    const band = part.bands[Math.min(entered, part.bands.length) - 1];
    return { degrees: band ?? part.neutral, value: text.score(entered), also };
  }
  return { degrees: entered, value: angleWords(entered), also };
}

function angleWords(degrees: number): string {
  const shown = shortFigure(Math.abs(degrees));
  if (shown === '0') return text.degrees(shown);
  return degrees < 0 ? text.extension(shown) : text.flexion(shown);
}
