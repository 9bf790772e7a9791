import {
  drawingColours as colours,
  drawingWidth,
  type Pen,
  type Point,
  textSizes,
  towards,
  widthOf,
} from './pen.ts';

/** The parts whose angle a posture method asks for. */
export type Joint = 'trunk' | 'neck' | 'upperArm' | 'elbow' | 'wrist' | 'knee';

/** One part as it is drawn. */
export interface DrawnJoint {
  /** Degrees of flexion; negative for extension. */
  readonly degrees: number;
  /** False where nothing was entered: the part is drawn neutral, in dashed lines. */
  readonly known: boolean;
  /** Beside the figure: name, value, and further lines. */
  readonly label: readonly string[];
}

export interface Figure {
  readonly joints: Readonly<Partial<Record<Joint, DrawnJoint>>>;
  readonly side: 'left' | 'right';
  readonly sitting: boolean;
  /** Above the figure. */
  readonly heading: string;
  /** Below the figure; null for none. */
  readonly note: string | null;
}

/** Width and height of the figure's frame. */
export function frameOf({ note }: Figure): { width: number; height: number } {
  return { width: frame.width, height: note === null ? frame.height : frame.withNote };
}

const frame = { width: drawingWidth, height: 286, withNote: 300 } as const;

const columnWidth = 97;
const area = {
  left: columnWidth + 10,
  right: frame.width - columnWidth - 10,
  top: 26,
  bottom: 272,
} as const;
const lineHeight = 13;
/** So much larger than its lengths a figure is drawn where there is room. */
const largest = 1.12;

/** Lengths from joint to joint, and how thick the limb is, in points before fitting. */
const body = {
  trunk: { length: 70, thickness: 17 },
  neck: { length: 13, thickness: 8 },
  head: 14,
  upperArm: { length: 43, thickness: 10 },
  forearm: { length: 37, thickness: 8 },
  hand: { length: 16, thickness: 6 },
  thigh: { length: 52, thickness: 13 },
  shank: { length: 52, thickness: 10.5 },
  foot: { length: 17, thickness: 6 },
} as const;

const arcRadius: Readonly<Record<Joint, number>> = {
  trunk: 34,
  neck: 47,
  upperArm: 27,
  elbow: 21,
  wrist: 20,
  knee: 24,
};

/** Labels on the side that the person faces; the others stand behind. */
const inFront: ReadonlySet<Joint> = new Set(['upperArm', 'elbow', 'wrist']);

/** Where the line to the label starts, so that it crosses the body as little as it can. */
const labelled: Readonly<Record<Joint, 'joint' | 'behind' | 'middle'>> = {
  trunk: 'behind',
  neck: 'behind',
  upperArm: 'joint',
  elbow: 'middle',
  wrist: 'middle',
  knee: 'joint',
};

/** Where an angle is measured: at which point, from which bearing to which. */
interface Measured {
  readonly joint: Joint;
  readonly at: Point;
  readonly from: number;
  readonly to: number;
}

interface Bone {
  readonly from: Point;
  readonly to: Point;
  readonly thickness: number;
  readonly joint: Joint | null;
}

interface Skeleton {
  readonly bones: readonly Bone[];
  readonly arm: readonly Bone[];
  readonly head: Point;
  /** Tip of the nose, which tells front from back. */
  readonly nose: Point;
  readonly measured: readonly Measured[];
  readonly floor: number;
  /** Front and back of the seat; null when standing. */
  readonly seat: readonly [Point, Point] | null;
}

/**
 * A person from the side, in the entered angles: the neck against the trunk, the upper arm against the trunk's line, the forearm
 * against the upper arm, the hand against the forearm (palm down), the shank against the thigh.
 */
export function drawFigure(pen: Pen, figure: Figure): void {
  const skeleton = skeletonOf(figure);
  const fit = fitting(skeleton, figure.side);
  const { place, scale } = fit;
  drawGround(pen, skeleton, place, scale);
  const known = (joint: Joint | null): boolean => joint === null || figure.joints[joint]?.known === true;
  for (const bone of skeleton.bones) drawBone(pen, bone, known(bone.joint), place, scale, false);
  drawHead(pen, skeleton, known('neck'), place, scale);
  for (const bone of skeleton.arm) drawBone(pen, bone, known(bone.joint), place, scale, true);
  const anchors = new Map<Joint, Point>();
  for (const measured of skeleton.measured) {
    anchors.set(measured.joint, drawAngle(pen, measured, known(measured.joint), place, scale, figure.side));
  }
  drawLabels(pen, figure, anchors, fit);
  const middle = frame.width / 2;
  pen.words({ x: middle, y: 12 }, figure.heading, { anchor: 'middle', strong: true });
  if (figure.note !== null) {
    pen.words({ x: middle, y: frame.withNote - 6 }, figure.note, {
      anchor: 'middle',
      size: textSizes.small,
      colour: colours.soft,
    });
  }
}

/** Joints and limbs around the hip, facing right. */
function skeletonOf({ joints, sitting }: Figure): Skeleton {
  const degrees = (joint: Joint, neutral = 0): number => joints[joint]?.degrees ?? neutral;
  const hip = { x: 0, y: 0 };
  const trunk = degrees('trunk');
  const neckBase = towards(hip, trunk, body.trunk.length);
  const shoulder = towards(hip, trunk, body.trunk.length - 9);
  const neck = trunk + degrees('neck');
  const head = towards(neckBase, neck, body.neck.length + body.head * 0.8);
  const hanging = trunk + 180;
  const upperArm = hanging - degrees('upperArm');
  const elbow = towards(shoulder, upperArm, body.upperArm.length);
  const forearm = upperArm - degrees('elbow');
  const wrist = towards(elbow, forearm, body.forearm.length);
  const hand = forearm + degrees('wrist');
  const bend = degrees('knee', sitting ? 90 : 0);
  const thigh = sitting ? 90 : 180 - bend / 2;
  const knee = towards(hip, thigh, body.thigh.length);
  const ankle = towards(knee, thigh + bend, body.shank.length);
  const toe = { x: ankle.x + body.foot.length, y: ankle.y };
  const leg = 'knee' in joints ? 'knee' : null;
  return {
    bones: [
      { from: hip, to: knee, thickness: body.thigh.thickness, joint: leg },
      { from: knee, to: ankle, thickness: body.shank.thickness, joint: leg },
      { from: ankle, to: toe, thickness: body.foot.thickness, joint: leg },
      { from: hip, to: shoulder, thickness: body.trunk.thickness, joint: 'trunk' },
      { from: neckBase, to: head, thickness: body.neck.thickness, joint: 'neck' },
    ],
    arm: [
      { from: shoulder, to: elbow, thickness: body.upperArm.thickness, joint: 'upperArm' },
      { from: elbow, to: wrist, thickness: body.forearm.thickness, joint: 'elbow' },
      {
        from: wrist,
        to: towards(wrist, hand, body.hand.length),
        thickness: body.hand.thickness,
        joint: 'wrist',
      },
    ],
    head,
    nose: towards(head, neck + 96, body.head + 3.5),
    measured: [
      { joint: 'trunk', at: hip, from: 0, to: trunk },
      { joint: 'neck', at: neckBase, from: trunk, to: neck },
      { joint: 'upperArm', at: shoulder, from: hanging, to: upperArm },
      { joint: 'elbow', at: elbow, from: upperArm, to: forearm },
      { joint: 'wrist', at: wrist, from: forearm, to: hand },
      ...(leg === null ? [] : [{ joint: 'knee' as const, at: knee, from: thigh, to: thigh + bend }]),
    ],
    floor: Math.max(ankle.y, sitting ? body.shank.length : 0) + body.foot.thickness / 2 + 1,
    seat: sitting
      ? [
          { x: -16, y: 9 },
          { x: 38, y: 9 },
        ]
      : null,
  };
}

interface Fit {
  readonly place: (point: Point) => Point;
  readonly scale: number;
  /** The figure's own edges in the frame. */
  readonly left: number;
  readonly right: number;
}

/** Puts the whole figure into its part of the frame, smaller where it must be. */
function fitting(skeleton: Skeleton, side: 'left' | 'right'): Fit {
  const room = 11;
  const reach = [
    ...[...skeleton.bones, ...skeleton.arm].flatMap(({ from, to }) => [from, to]),
    ...[-1, 1].flatMap((sign) => [
      { x: skeleton.head.x + sign * body.head, y: skeleton.head.y + sign * body.head },
    ]),
    ...skeleton.measured.flatMap(({ joint, at, from, to }) =>
      [from, (from + to) / 2, to].map((bearing) => towards(at, bearing, arcRadius[joint])),
    ),
    { x: 0, y: skeleton.floor },
  ];
  const xs = reach.map(({ x }) => x);
  const ys = reach.map(({ y }) => y);
  const left = Math.min(...xs) - room;
  const right = Math.max(...xs) + room;
  const top = Math.min(...ys) - room;
  const bottom = Math.max(...ys) + 4;
  const scale = Math.min(
    largest,
    (area.right - area.left) / (right - left),
    (area.bottom - area.top) / (bottom - top),
  );
  const mirror = side === 'left' ? -1 : 1;
  const middle = (area.left + area.right) / 2;
  return {
    scale,
    left: middle - ((right - left) / 2) * scale,
    right: middle + ((right - left) / 2) * scale,
    place: ({ x, y }) => ({
      x: middle + mirror * (x - (left + right) / 2) * scale,
      y: area.bottom - (bottom - y) * scale,
    }),
  };
}

function drawGround(
  pen: Pen,
  { floor, seat }: Skeleton,
  place: (point: Point) => Point,
  scale: number,
): void {
  const y = place({ x: 0, y: floor }).y;
  pen.line({ x: area.left, y }, { x: area.right, y }, { colour: colours.line, width: 0.9 });
  if (seat === null) return;
  const [back, front] = seat.map(place) as [Point, Point];
  pen.line(back, front, { colour: colours.soft, width: 3 * scale });
  const middle = (back.x + front.x) / 2;
  pen.line({ x: middle, y: back.y }, { x: middle, y }, { colour: colours.soft, width: 1.5 * scale });
}

function drawBone(
  pen: Pen,
  bone: Bone,
  known: boolean,
  place: (point: Point) => Point,
  scale: number,
  over: boolean,
): void {
  const from = place(bone.from);
  const to = place(bone.to);
  const thickness = bone.thickness * scale;
  if (known) {
    // A rim of paper keeps the arm apart from the trunk behind it.
    if (over) pen.limb(from, to, thickness + 2.4 * scale, colours.paper);
    pen.limb(from, to, thickness, colours.body);
  }
  pen.line(from, to, known ? { width: 1.1 } : { colour: colours.soft, width: 1.1, dash: 3 });
  pen.dot(from, 1.8, known ? { fill: colours.ink } : { fill: colours.paper, stroke: colours.soft });
}

function drawHead(
  pen: Pen,
  { head, nose }: Skeleton,
  known: boolean,
  place: (point: Point) => Point,
  scale: number,
): void {
  const at = place(head);
  const tip = place(nose);
  const colour = known ? colours.ink : colours.soft;
  const fill = known ? colours.body : null;
  pen.dot(at, body.head * scale, { fill, stroke: colour });
  const across = (Math.atan2(tip.x - at.x, at.y - tip.y) * 180) / Math.PI;
  for (const turn of [-16, 16])
    pen.line(tip, towards(at, across + turn, body.head * scale), { colour, width: 0.9 });
}

/** The line the angle is measured from, and its arc. Returns where the label's line meets it. */
function drawAngle(
  pen: Pen,
  { joint, at, from, to }: Measured,
  known: boolean,
  place: (point: Point) => Point,
  scale: number,
  side: 'left' | 'right',
): Point {
  const centre = place(at);
  const turned = (bearing: number): number => (side === 'left' ? -bearing : bearing);
  const radius = arcRadius[joint] * scale;
  const starts = {
    joint: centre,
    behind: towards(centre, turned(Math.min(from, to)), radius + 4 * scale),
    middle: towards(centre, turned((from + to) / 2), radius),
  };
  if (!known) return centre;
  pen.line(centre, towards(centre, turned(from), radius + 4 * scale), {
    colour: colours.soft,
    width: 0.6,
    dash: 2,
  });
  pen.arc(centre, radius, turned(from), turned(to), { colour: colours.accent, width: 1.5 });
  return starts[labelled[joint]];
}

function drawLabels(
  pen: Pen,
  { joints, side, sitting }: Figure,
  anchors: ReadonlyMap<Joint, Point>,
  { left, right }: Fit,
): void {
  for (const front of [true, false]) {
    const shown = [...anchors]
      .flatMap(([joint, anchor]) => {
        const drawn = joints[joint];
        const before = inFront.has(joint) || (sitting && joint === 'knee');
        return drawn && before === front ? [{ anchor, drawn }] : [];
      })
      .sort((one, other) => one.anchor.y - other.anchor.y);
    const toRight = front === (side === 'right');
    const x = toRight ? Math.min(right + 12, frame.width - columnWidth) : Math.max(left - 12, columnWidth);
    const tops = spread(
      shown.map(({ anchor, drawn }) => ({
        wanted: anchor.y - 8,
        height: drawn.label.length * lineHeight + 8,
      })),
    );
    for (const [index, { anchor, drawn }] of shown.entries()) {
      drawLabel(pen, drawn, anchor, { x, y: tops[index] ?? 0 }, toRight);
    }
  }
}

function drawLabel(pen: Pen, drawn: DrawnJoint, anchor: Point, { x, y: top }: Point, toRight: boolean): void {
  const anchorOf = toRight ? 'start' : 'end';
  for (const [line, words] of drawn.label.entries()) {
    const at = { x, y: top + 8 + line * lineHeight };
    const soft = line > 1 || !drawn.known;
    pen.words(at, words, {
      anchor: anchorOf,
      size: line === 1 ? textSizes.value : line === 0 ? textSizes.label : textSizes.small,
      strong: line === 1 && drawn.known,
      colour: soft ? colours.soft : colours.ink,
    });
  }
  const gap = toRight ? -4 : 4;
  const colour = drawn.known ? colours.soft : colours.line;
  pen.line({ x: x + gap, y: top + 5 }, anchor, { colour, width: 0.45 });
}

/** Tops of blocks as near to where they are wanted as they fit between top and bottom, one under the other. */
function spread(blocks: readonly { wanted: number; height: number }[]): number[] {
  let next: number = area.top - 8;
  const tops = blocks.map(({ wanted, height }) => {
    const top = Math.max(next, wanted);
    next = top + height;
    return top;
  });
  let limit: number = area.bottom + 10;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const top = Math.min(tops[index] ?? 0, limit - (blocks[index]?.height ?? 0));
    tops[index] = top;
    limit = top;
  }
  return tops;
}

/** Further words under a label, in lines that fit its column. */
export function columnLines(words: readonly string[]): string[] {
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    const joined = last === undefined ? word : `${last}, ${word}`;
    if (last !== undefined && widthOf(joined, textSizes.small) <= columnWidth - 6)
      rows[rows.length - 1] = joined;
    else rows.push(word);
  }
  return rows;
}
