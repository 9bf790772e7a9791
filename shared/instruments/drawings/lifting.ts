import { toCentimetres as fromInches, inches as inInches } from '../../domain/units.ts';
import { drawingText, liftingDrawingText as text } from '../../text/instruments/drawings.ts';
import type { Drawing } from '../drawing.ts';
import {
  drawingColours as colours,
  drawingWidth,
  Pen,
  type Point,
  shortFigure,
  textSizes,
  towards,
} from './pen.ts';

const size = { width: drawingWidth, height: 252 } as const;
const floor = 206;
/** Midpoint between the ankles, from which H is measured. */
const ankles = 48;
/** Where the heights are written, one column for each. */
const columns = { origin: 152, destination: 204, travel: 250 } as const;
/** The side view's room, in points from the ankles and from the floor. */
const room = { across: 84, up: 168 } as const;
/** The least that is shown, in centimetres: a person, and an arm's length. */
const least = { across: 70, up: 182 } as const;
/** Distances beyond these are drawn at them. */
const most = { across: 200, up: 250 } as const;
const top = { x: 320, y: 132, reach: 32, arc: 22 } as const;

/** Lengths of the lifting person, in centimetres. */
const person = { shank: 44, thigh: 44, trunk: 52, head: 11, upperArm: 31, forearm: 36 } as const;

interface Pose {
  readonly knee: Point;
  readonly hip: Point;
  readonly shoulder: Point;
  readonly head: Point;
}

interface End {
  readonly H: number | null;
  readonly V: number | null;
}

/**
 * Where a lift begins and ends: from the side with the hands' distances H and heights V and the travel D, and from above with the
 * angle of asymmetry.
 * @param given the inputs of the revised NIOSH equation as far as they are answered
 */
export function liftingDrawing(given: Readonly<Record<string, unknown>>): Drawing {
  const inches = given.units === 'lb/in';
  const unit = inches ? 'in' : 'cm';
  const toCentimetres = inches ? fromInches(inInches(1)) : 1;
  const origin = endOf(given.origin);
  const put = endOf(given.destination);
  // Where nothing must be placed with care, the hands' distance at the end is not asked: the load goes up or down where it is.
  const asksH = given.significantControlAtDestination === true || put.H !== null;
  const destination = asksH ? put : { ...put, H: origin.H };
  const travel = numberOf(given.verticalTravelD);
  const asymmetry = numberOf(given.asymmetryDeg);
  const pen = new Pen();
  const ends = { origin, ...(put.H === null && put.V === null ? {} : { destination }) };
  const { place, shortened } = scaleOf(Object.values(ends), toCentimetres);
  drawPerson(pen, origin, toCentimetres, place);
  pen.line({ x: 0, y: floor }, { x: columns.travel + 20, y: floor }, { colour: colours.soft });
  pen.line(
    { x: ankles, y: floor - 4 },
    { x: ankles, y: floor + 40 },
    { colour: colours.soft, width: 0.6, dash: 2 },
  );
  pen.words({ x: 0, y: 12 }, text.side, { strong: true });
  const wordsFrom = Math.max(...Object.values(ends).map((end) => place(end).x)) + 5;
  for (const [index, name] of (['origin', 'destination'] as const).entries()) {
    const end = ends[name];
    const said = name === 'origin' || asksH;
    if (end) drawEnd(pen, name, end, place, unit, said ? { x: wordsFrom, y: floor + 14 + index * 18 } : null);
  }
  drawTravel(pen, origin, destination, travel, place, unit);
  drawFromAbove(pen, asymmetry);
  if (shortened) {
    pen.words({ x: columns.origin, y: size.height - 4 }, text.shortened, {
      size: textSizes.small,
      colour: colours.soft,
    });
  }
  return {
    ...size,
    shapes: pen.shapes,
    alt: altOf({ origin, destination: put, travel, asymmetry, unit, asksH }),
  };
}

type Placing = (end: End) => Point;

function scaleOf(ends: readonly End[], toCentimetres: number): { place: Placing; shortened: boolean } {
  const inCentimetres = (value: number | null, missing: number): number =>
    value === null ? missing : Math.max(0, value * toCentimetres);
  const across = ends.map(({ H }) => inCentimetres(H, 40));
  const up = ends.map(({ V }) => inCentimetres(V, 75));
  const widest = Math.min(most.across, Math.max(least.across, ...across));
  const highest = Math.min(most.up, Math.max(least.up, ...up));
  const scale = Math.min(room.across / widest, room.up / highest);
  return {
    shortened: Math.max(...across) > most.across || Math.max(...up) > most.up,
    place: ({ H, V }) => ({
      x: ankles + Math.min(most.across, inCentimetres(H, 40)) * scale,
      y: floor - Math.min(most.up, inCentimetres(V, 75)) * scale,
    }),
  };
}

/** Someone who bends as far as the hands need to reach the load at the origin. */
function drawPerson(pen: Pen, origin: End, toCentimetres: number, place: Placing): void {
  const reach = (length: number | null, missing: number): number =>
    length === null ? missing : Math.min(1000, length * toCentimetres);
  const hands = { x: reach(origin.H, 40), y: reach(origin.V, 75) };
  const unit = place({ H: 100 / toCentimetres, V: 0 }).x - ankles;
  const at = (x: number, y: number): Point => ({ x: ankles + (x * unit) / 100, y: floor - (y * unit) / 100 });
  const pose = reaching(hands);
  const { elbow, wrist } = armOf(pose.shoulder, hands);
  const limb = (from: Point, to: Point, thickness: number, colour: string = colours.body): void =>
    pen.limb(at(from.x, from.y), at(to.x, to.y), (thickness * unit) / 100, colour);
  limb({ x: 0, y: 3 }, { x: 14, y: 3 }, 6);
  limb({ x: 0, y: 4 }, pose.knee, 10);
  limb(pose.knee, pose.hip, 13);
  limb(pose.hip, pose.shoulder, 17);
  pen.dot(at(pose.head.x, pose.head.y), (person.head * unit) / 100, {
    fill: colours.body,
    stroke: colours.soft,
  });
  for (const [from, to, thickness] of [
    [pose.shoulder, elbow, 9],
    [elbow, wrist, 7.5],
  ] as const) {
    limb(from, to, thickness + 3, colours.paper);
    limb(from, to, thickness);
    pen.line(at(from.x, from.y), at(to.x, to.y), { colour: colours.soft, width: 0.9 });
  }
}

/** The least bent pose whose arms reach the hands' place, or the one that comes nearest to it. */
function reaching(hands: Point): Pose {
  const apart = ({ shoulder }: Pose): number => Math.hypot(hands.x - shoulder.x, hands.y - shoulder.y);
  const poses = Array.from({ length: 21 }, (_, step) => poseOf(step / 20));
  const nearest = Math.min(...poses.map(apart));
  const enough = Math.max(nearest, person.upperArm + person.forearm - 3);
  return poses.find((pose) => apart(pose) <= enough) ?? poseOf(0);
}

/** Joints in centimetres, x forward and y up, from upright (0) to a deep bend of knees and trunk (1). */
function poseOf(bend: number): Pose {
  const knees = (bend * 55 * Math.PI) / 180;
  const trunk = (bend * 78 * Math.PI) / 180;
  const knee = { x: person.shank * Math.sin(knees), y: person.shank * Math.cos(knees) };
  const hip = {
    x: knee.x - person.thigh * Math.sin(knees) - bend * 8,
    y: knee.y + person.thigh * Math.cos(knees),
  };
  const along = (length: number): Point => ({
    x: hip.x + length * Math.sin(trunk),
    y: hip.y + length * Math.cos(trunk),
  });
  return { knee, hip, shoulder: along(person.trunk - 4), head: along(person.trunk + person.head + 5) };
}

/** Elbow and wrist of an arm that reaches for the hands' place, stretched where that is too far. */
function armOf(shoulder: Point, hands: Point): { elbow: Point; wrist: Point } {
  const apart = Math.max(1, Math.hypot(hands.x - shoulder.x, hands.y - shoulder.y));
  const reach = Math.min(apart, person.upperArm + person.forearm - 0.5);
  const direction = { x: (hands.x - shoulder.x) / apart, y: (hands.y - shoulder.y) / apart };
  const along = Math.min(
    person.upperArm,
    (person.upperArm ** 2 - person.forearm ** 2 + reach ** 2) / (2 * reach),
  );
  const aside = Math.sqrt(Math.max(0, person.upperArm ** 2 - along ** 2));
  return {
    elbow: {
      x: shoulder.x + direction.x * along + direction.y * aside,
      y: shoulder.y + direction.y * along - direction.x * aside,
    },
    wrist: { x: shoulder.x + direction.x * reach, y: shoulder.y + direction.y * reach },
  };
}

/** The load where the hands hold it, with its distance below the floor and its height in a column. */
function drawEnd(
  pen: Pen,
  name: 'origin' | 'destination',
  end: End,
  place: Placing,
  unit: string,
  words: Point | null,
): void {
  const hands = place(end);
  const known = end.H !== null && end.V !== null;
  const solid = known && name === 'origin';
  const corner = { x: hands.x - 9, y: hands.y - 6 };
  if (solid) pen.box(corner, 18, 12, { fill: colours.paper, stroke: colours.ink });
  else dashedBox(pen, corner, 18, 12);
  pen.dot(hands, 2.4, known ? { fill: colours.accent } : { fill: colours.paper, stroke: colours.soft });
  const hairline = { colour: colours.line, width: 0.6 };
  if (words !== null) drawReach(pen, name, end, hands, unit, words);
  const column = columns[name];
  pen.line({ x: hands.x + 10, y: hands.y }, { x: column + 4, y: hands.y }, hairline);
  pen.arrow({ x: column, y: floor }, { x: column, y: hands.y }, dimension(end.V));
  const middle = Math.min((floor + hands.y) / 2, floor - 8);
  pen.words({ x: column + 4, y: middle + 3 }, `V ${end.V === null ? '–' : shortFigure(end.V)}`, {
    strong: true,
  });
  pen.words({ x: column, y: 12 }, text.columns[name], {
    anchor: 'middle',
    size: textSizes.small,
    colour: colours.soft,
  });
  pen.words({ x: column, y: 22 }, `V, ${unit}`, {
    anchor: 'middle',
    size: textSizes.small,
    colour: colours.soft,
  });
}

/** The hands' distance from the ankles, below the floor. */
function drawReach(
  pen: Pen,
  name: 'origin' | 'destination',
  { H }: End,
  hands: Point,
  unit: string,
  words: Point,
): void {
  const said = H === null ? `H ${drawingText.notEntered}` : `H ${shortFigure(H)} ${unit}`;
  const down = { colour: colours.line, width: 0.6 };
  pen.line({ x: hands.x, y: hands.y + 7 }, { x: hands.x, y: words.y + 3 }, down);
  pen.arrow({ x: ankles, y: words.y }, { x: hands.x, y: words.y }, dimension(H));
  pen.words({ x: words.x, y: words.y + 3 }, `${said} ${text.ends[name]}`, { size: textSizes.small });
}

/** A dimension's line: dashed where the drawing only supposes it. */
function dimension(measured: number | null): { colour: string; width: number; dash?: number } {
  return measured === null
    ? { colour: colours.soft, width: 0.9, dash: 3 }
    : { colour: colours.accent, width: 1.1 };
}

function dashedBox(pen: Pen, { x, y }: Point, width: number, height: number): void {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  for (const [index, corner] of corners.entries()) {
    pen.line(corner, corners[(index + 1) % 4] ?? corner, { dash: 2.2, width: 0.9 });
  }
}

function drawTravel(
  pen: Pen,
  origin: End,
  destination: End,
  travel: number | null,
  place: Placing,
  unit: string,
): void {
  const x = columns.travel;
  const both = origin.V !== null && destination.V !== null;
  pen.words({ x, y: 12 }, text.columns.travel, {
    anchor: 'middle',
    size: textSizes.small,
    colour: colours.soft,
  });
  pen.words({ x, y: 22 }, `D, ${unit}`, { anchor: 'middle', size: textSizes.small, colour: colours.soft });
  const from = both ? place(origin).y : floor - 40;
  const to = both ? place(destination).y : floor - 96;
  if (both) pen.arrow({ x, y: from }, { x, y: to }, { heads: 'end', colour: colours.accent, width: 1.1 });
  else pen.line({ x, y: from }, { x, y: to }, { colour: colours.soft, dash: 3 });
  pen.words({ x: x + 4, y: (from + to) / 2 + 3 }, `D ${travel === null ? '–' : shortFigure(travel)}`, {
    strong: true,
  });
}

function drawFromAbove(pen: Pen, asymmetry: number | null): void {
  const { x, y, reach, arc } = top;
  pen.words({ x, y: 12 }, text.above, { anchor: 'middle', strong: true });
  pen.limb({ x: x - 14, y }, { x: x + 14, y }, 11, colours.body);
  pen.dot({ x, y }, 7, { fill: colours.body, stroke: colours.soft });
  const start = { x, y: y - 7 };
  pen.line(start, { x, y: y - reach - 16 }, { colour: colours.soft, width: 0.6, dash: 2 });
  pen.words({ x, y: y - reach - 20 }, text.ahead, {
    anchor: 'middle',
    size: textSizes.small,
    colour: colours.soft,
  });
  const shown = Math.max(-180, Math.min(180, asymmetry ?? 0));
  const load = towards({ x, y }, shown, reach);
  if (asymmetry === null) dashedBox(pen, { x: load.x - 7, y: load.y - 7 }, 14, 14);
  else {
    pen.line(towards({ x, y }, shown, 7), load, { colour: colours.accent, width: 1.1 });
    pen.arc({ x, y }, arc, 0, shown, { colour: colours.accent, width: 1.5 });
    pen.dot(load, 5, { fill: colours.paper, stroke: colours.ink });
    pen.dot(load, 2.4, { fill: colours.accent });
  }
  const words = asymmetry === null ? `A ${drawingText.notEntered}` : `A ${shortFigure(asymmetry)}°`;
  pen.words({ x, y: floor + 17 }, words, { anchor: 'middle', strong: asymmetry !== null });
}

interface Said {
  readonly origin: End;
  readonly destination: End;
  readonly travel: number | null;
  readonly asymmetry: number | null;
  readonly unit: string;
  readonly asksH: boolean;
}

function altOf({ origin, destination, travel, asymmetry, unit, asksH }: Said): string {
  const values: [string, number | null, string][] = [
    [text.said.originH, origin.H, unit],
    [text.said.originV, origin.V, unit],
    ...(asksH ? [[text.said.destinationH, destination.H, unit] as [string, number | null, string]] : []),
    [text.said.destinationV, destination.V, unit],
    [text.said.travel, travel, unit],
    [text.said.asymmetry, asymmetry, '°'],
  ];
  const known = values.flatMap(([name, value, its]) =>
    value === null ? [] : [`${name} ${shortFigure(value)}${its === '°' ? its : ` ${its}`}`],
  );
  const missing = values.flatMap(([name, value]) => (value === null ? [name] : []));
  return [
    known.length === 0 ? `${text.altStart}.` : `${text.altStart}: ${known.join('; ')}.`,
    ...(missing.length > 0 ? [drawingText.notYet(missing)] : []),
  ].join(' ');
}

function endOf(given: unknown): End {
  const end = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  return { H: numberOf(end.H), V: numberOf(end.V) };
}

function numberOf(given: unknown): number | null {
  return typeof given === 'number' && Number.isFinite(given) ? given : null;
}
