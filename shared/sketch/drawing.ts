import type { Drawing } from '../instruments/drawing.ts';
import {
  drawingColours as colours,
  linesOf,
  Pen,
  type Point,
  textSizes,
  widthOf,
} from '../instruments/drawings/pen.ts';
import { groupDigits } from '../text/fields.ts';
import { sketchText as text } from '../text/sketch.ts';
import { describeElement } from './describe.ts';
import { extentOf, labelSide, lengthOf, type SketchElement, type SketchOf, waySteps } from './model.ts';

/** As wide as a column of a report. */
const width = 470;
const tallest = 430;
const margin = 40;
const scaleRow = 30;
const wallThickness = 3.4;
/** No plan is drawn larger than this: a cupboard on its own would fill the page. */
const largestScale = 0.16;

interface Frame {
  readonly scale: number;
  readonly at: (x: number, y: number) => Point;
}

/**
 * A sketch as a plan to scale, in points, with its lengths in millimetres and a bar that says how long a metre is. Words that a person
 * typed are marked as such.
 * @param neutral what stands in the place of typed words that must be withheld
 */
export function sketchDrawing(elements: readonly SketchElement[], neutral: string): Drawing {
  const extent = extentOf(elements);
  const pen = new Pen();
  if (extent === undefined) {
    pen.words({ x: width / 2, y: 30 }, text.empty, { anchor: 'middle', colour: colours.soft });
    return { width, height: 50, shapes: pen.shapes, alt: text.empty };
  }
  const across = Math.max(extent.right - extent.left, 1);
  const down = Math.max(extent.bottom - extent.top, 1);
  const scale = Math.min((width - 2 * margin) / across, (tallest - 2 * margin) / down, largestScale);
  const left = (width - across * scale) / 2;
  const frame: Frame = {
    scale,
    at: (x, y) => ({ x: left + (x - extent.left) * scale, y: margin + (y - extent.top) * scale }),
  };
  const bottom = margin + down * scale + 30;
  for (const element of elements) if (element.kind === 'fitting') drawFitting(pen, frame, element, neutral);
  for (const element of elements) if (element.kind === 'wall') drawWall(pen, frame, element);
  for (const element of elements) if (element.kind === 'door') drawDoor(pen, frame, element);
  for (const element of elements) if (element.kind === 'dimension') drawDimension(pen, frame, element);
  for (const element of elements) if (element.kind === 'wall') wallLength(pen, frame, element, elements);
  for (const element of elements)
    if (element.kind === 'words')
      pen.words(frame.at(element.x, element.y), element.label, {
        size: textSizes.small,
        typed: element.label,
        neutral,
      });
  scaleBar(pen, scale, bottom);
  return { width, height: bottom + scaleRow, shapes: pen.shapes, alt: altOf(elements, across, down) };
}

function drawWall(pen: Pen, { at }: Frame, { x1, y1, x2, y2 }: SketchOf<'wall'>): void {
  pen.limb(at(x1, y1), at(x2, y2), wallThickness, colours.ink);
}

/** Words on a patch of paper, so that they can be read across lines. */
function onPaper(pen: Pen, at: Point, words: string): void {
  const wide = widthOf(words, textSizes.small) + 4;
  pen.box({ x: at.x - wide / 2, y: at.y - textSizes.small + 0.5 }, wide, textSizes.small + 2, {
    fill: colours.paper,
  });
  pen.words(at, words, { anchor: 'middle', size: textSizes.small, colour: colours.ink });
}

/** The length of a wall beside its middle, away from the plan; none where the wall is too short to tell whose it is. */
function wallLength(
  pen: Pen,
  { at, scale }: Frame,
  wall: SketchOf<'wall'>,
  elements: readonly SketchElement[],
): void {
  const length = lengthOf(wall);
  if (length * scale < 22) return;
  const from = at(wall.x1, wall.y1);
  const to = at(wall.x2, wall.y2);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const words = groupDigits(length);
  const beside = widthOf(words, textSizes.small) / 2 + 6;
  const shift = {
    left: { x: -beside, y: 3 },
    right: { x: beside, y: 3 },
    above: { x: 0, y: -6 },
    below: { x: 0, y: 13 },
  }[labelSide(wall, elements)];
  onPaper(pen, { x: middle.x + shift.x, y: middle.y + shift.y }, words);
}

function drawDimension(pen: Pen, { at }: Frame, element: SketchOf<'dimension'>): void {
  const from = at(element.x1, element.y1);
  const to = at(element.x2, element.y2);
  pen.arrow(from, to, { colour: colours.accent, width: 0.8 });
  onPaper(pen, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 3 }, groupDigits(lengthOf(element)));
}

/** A gap in the wall, the leaf standing open, and the quarter of a circle that it sweeps. */
function drawDoor(pen: Pen, { at, scale }: Frame, door: SketchOf<'door'>): void {
  const step = waySteps[door.way];
  const hinge = at(door.x, door.y);
  const end = at(door.x + step.x * door.width, door.y + step.y * door.width);
  pen.line(hinge, end, { colour: colours.paper, width: wallThickness + 1 });
  pen.line(hinge, end, { colour: colours.soft, width: 0.6, dash: 2 });
  const radius = door.width * scale;
  if (door.swing !== 'none') {
    const closed = { right: 90, down: 180, left: 270, up: 0 }[door.way];
    const open = closed + (door.swing === 'right' ? 90 : -90);
    const turn = (open * Math.PI) / 180;
    const leaf = { x: hinge.x + Math.sin(turn) * radius, y: hinge.y - Math.cos(turn) * radius };
    pen.line(hinge, leaf, { colour: colours.ink, width: 1.4 });
    pen.arc(hinge, radius, closed, open, { colour: colours.soft, width: 0.6 });
  }
  const upright = step.x === 0;
  const words = groupDigits(door.width);
  const middle = { x: (hinge.x + end.x) / 2, y: (hinge.y + end.y) / 2 };
  const side = door.swing === 'right' ? -1 : 1;
  // On the other side than the leaf.
  const away = upright
    ? { x: step.y * side * (widthOf(words, textSizes.small) / 2 + 7), y: 3 }
    : { x: 0, y: -step.x * side > 0 ? -7 : 13 };
  onPaper(pen, { x: middle.x + away.x, y: middle.y + away.y }, words);
}

function drawFitting(pen: Pen, { at, scale }: Frame, element: SketchOf<'fitting'>, neutral: string): void {
  const corner = at(element.x, element.y);
  const wide = element.width * scale;
  const deep = element.depth * scale;
  pen.box(corner, wide, deep, { fill: colours.body, stroke: colours.soft });
  const size = `${groupDigits(element.width)} × ${groupDigits(element.depth)}`;
  const rows = Math.max(0, Math.floor(deep / 11) - 1);
  const lines =
    element.label === '' ? [] : linesOf(element.label, wide - 4, textSizes.small, Math.min(2, rows));
  const fits = deep >= 12 && wide >= widthOf(size, textSizes.small) + 2;
  const all = [
    ...lines.map((line) => ({ line, typed: true })),
    ...(fits ? [{ line: size, typed: false }] : []),
  ];
  const first = corner.y + deep / 2 - (all.length * 11) / 2 + 8.5;
  for (const [index, { line, typed }] of all.entries())
    pen.words({ x: corner.x + wide / 2, y: first + index * 11 }, line, {
      anchor: 'middle',
      size: textSizes.small,
      ...(typed ? { typed: element.label, neutral } : { colour: colours.soft }),
    });
}

/** A metre, halved, and the half metre with it; for large plans five metres. */
function scaleBar(pen: Pen, scale: number, top: number): void {
  const unit = [500, 1000, 2000, 5000].find((one) => one * scale >= 36) ?? 10_000;
  const x = margin;
  const y = top + 10;
  for (const [index, fill] of [colours.ink, colours.paper].entries())
    pen.box({ x: x + index * unit * scale, y }, unit * scale, 4, { fill, stroke: colours.ink });
  for (const part of [0, 1, 2])
    pen.words({ x: x + part * unit * scale, y: y - 3 }, groupDigits(part * unit), {
      anchor: 'middle',
      size: textSizes.small,
      colour: colours.soft,
    });
  pen.words({ x: x + 2 * unit * scale + 30, y: y + 5 }, text.notScale, {
    size: textSizes.small,
    colour: colours.soft,
  });
}

function altOf(elements: readonly SketchElement[], across: number, down: number): string {
  const count = (kind: SketchElement['kind']) => elements.filter((one) => one.kind === kind).length;
  const fittings = elements.filter(({ kind }) => kind === 'fitting').map(describeElement);
  return text.alt(
    count('wall'),
    count('door'),
    fittings.join('; '),
    groupDigits(Math.round(across)),
    groupDigits(Math.round(down)),
  );
}
