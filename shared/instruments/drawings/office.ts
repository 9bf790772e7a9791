import type { Shape } from '../../documents/tree.ts';
import { drawingText, officeDrawingText as text } from '../../text/instruments/drawings.ts';
import type { Drawing } from '../drawing.ts';
import { drawingColours as colours, drawingWidth, Pen, type Point, textSizes } from './pen.ts';

/** The parts of a workstation that are scored one by one. */
export const officeAreas = [
  'backSupport',
  'armrests',
  'seatHeight',
  'seatDepth',
  'monitor',
  'phone',
  'keyboard',
  'mouse',
] as const;
export type OfficeArea = (typeof officeAreas)[number];

/** An area's score and the best it can have; `notUsed` for what the person does without. Left out while it is not known. */
export type AreaScore = { readonly score: number; readonly best: number } | 'notUsed';

const size = { width: drawingWidth, height: 204 } as const;
/** The picture is drawn at its own size and then set between the words. */
const picture = { scale: 0.84, x: -29, y: -10 } as const;
const floor = 240;

/** Where an area lies in the picture, and where its words stand. */
const spots: Readonly<Record<OfficeArea, { at: Point; words: Point; anchor: 'start' | 'middle' | 'end' }>> = {
  backSupport: { at: { x: 151, y: 122 }, words: { x: 66, y: 74 }, anchor: 'end' },
  armrests: { at: { x: 188, y: 138 }, words: { x: 66, y: 106 }, anchor: 'end' },
  seatDepth: { at: { x: 208, y: 172 }, words: { x: 66, y: 138 }, anchor: 'end' },
  seatHeight: { at: { x: 181, y: 205 }, words: { x: 66, y: 170 }, anchor: 'end' },
  monitor: { at: { x: 316, y: 82 }, words: { x: 298, y: 52 }, anchor: 'start' },
  phone: { at: { x: 356, y: 128 }, words: { x: 298, y: 92 }, anchor: 'start' },
  keyboard: { at: { x: 258, y: 136 }, words: { x: 196, y: 146 }, anchor: 'middle' },
  mouse: { at: { x: 290, y: 136 }, words: { x: 249, y: 146 }, anchor: 'middle' },
};

/**
 * Someone at a desk from the side, with a mark and the score on every area that scores above its best.
 * @param areas ROSA's area scores as far as they are known
 */
export function officeDrawing(areas: Readonly<Partial<Record<OfficeArea, AreaScore>>>): Drawing {
  const scene = new Pen();
  drawDesk(scene);
  drawChair(scene);
  drawPerson(scene);
  const pen = new Pen();
  pen.shapes.push(...scene.shapes.map(inPicture));
  for (const area of officeAreas) drawArea(pen, area, areas[area]);
  return { ...size, shapes: pen.shapes, alt: altOf(areas) };
}

/** A point of the picture, in the frame. */
function placed({ x, y }: Point): Point {
  return { x: picture.x + x * picture.scale, y: picture.y + y * picture.scale };
}

function inPicture(shape: Shape): Shape {
  const { scale } = picture;
  switch (shape.kind) {
    case 'line': {
      const from = placed({ x: shape.x1, y: shape.y1 });
      const to = placed({ x: shape.x2, y: shape.y2 });
      return { ...shape, x1: from.x, y1: from.y, x2: to.x, y2: to.y, width: shape.width * scale };
    }
    case 'circle':
      return { ...shape, ...placed(shape), r: shape.r * scale };
    case 'rect':
      return { ...shape, ...placed(shape), width: shape.width * scale, height: shape.height * scale };
    case 'text':
      return { ...shape, ...placed(shape) };
  }
}

function drawDesk(pen: Pen): void {
  const edge = { colour: colours.soft, width: 0.9 };
  pen.line({ x: 118, y: floor }, { x: 380, y: floor }, { colour: colours.line, width: 0.9 });
  pen.box({ x: 240, y: 144 }, 134, 6, { fill: colours.body, stroke: colours.soft });
  pen.line({ x: 370, y: 150 }, { x: 370, y: floor }, edge);
  // Screen on its foot.
  pen.box({ x: 311, y: 60 }, 6, 58, { fill: colours.body, stroke: colours.soft });
  pen.line({ x: 319, y: 100 }, { x: 326, y: 143 }, edge);
  pen.line({ x: 310, y: 143 }, { x: 336, y: 143 }, { colour: colours.soft, width: 2 });
  // Keyboard, mouse and phone.
  pen.line({ x: 246, y: 142.5 }, { x: 274, y: 141 }, { colour: colours.soft, width: 3 });
  pen.box({ x: 284, y: 139 }, 12, 5, { fill: colours.paper, stroke: colours.soft, radius: 2.5 });
  pen.box({ x: 346, y: 136 }, 20, 8, { fill: colours.paper, stroke: colours.soft, radius: 2 });
  pen.line({ x: 345, y: 134 }, { x: 367, y: 134 }, { colour: colours.soft, width: 3 });
}

function drawChair(pen: Pen): void {
  const frame = { colour: colours.soft, width: 1.4 };
  pen.line({ x: 146, y: 168 }, { x: 139, y: 92 }, { colour: colours.soft, width: 4 });
  pen.line({ x: 146, y: 178 }, { x: 212, y: 178 }, { colour: colours.soft, width: 5 });
  pen.line({ x: 147, y: 168 }, { x: 152, y: 178 }, frame);
  pen.line({ x: 180, y: 180 }, { x: 180, y: 228 }, { colour: colours.soft, width: 3 });
  pen.line({ x: 156, y: 230 }, { x: 204, y: 230 }, { colour: colours.soft, width: 2.4 });
  for (const x of [158, 180, 202]) pen.dot({ x, y: 235 }, 4.5, { fill: colours.paper, stroke: colours.soft });
  pen.line({ x: 168, y: 148 }, { x: 204, y: 148 }, { colour: colours.soft, width: 3 });
  pen.line({ x: 182, y: 149 }, { x: 182, y: 178 }, frame);
}

function drawPerson(pen: Pen): void {
  const hip = { x: 160, y: 164 };
  const shoulder = { x: 160, y: 96 };
  const elbow = { x: 180, y: 136 };
  const knee = { x: 222, y: 166 };
  const ankle = { x: 222, y: 232 };
  pen.limb(hip, knee, 15, colours.body);
  pen.limb(knee, ankle, 12, colours.body);
  pen.limb({ x: 223, y: 235 }, { x: 244, y: 235 }, 7, colours.body);
  pen.limb(hip, { x: 160, y: 100 }, 20, colours.body);
  pen.limb({ x: 161, y: 88 }, { x: 164, y: 74 }, 9, colours.body);
  pen.dot({ x: 167, y: 61 }, 16, { fill: colours.body, stroke: colours.soft });
  pen.line({ x: 182.5, y: 57 }, { x: 187, y: 62.5 }, { colour: colours.soft });
  pen.line({ x: 187, y: 62.5 }, { x: 183, y: 64.5 }, { colour: colours.soft });
  for (const [from, to, thickness] of [
    [shoulder, elbow, 11],
    [elbow, { x: 240, y: 137 }, 8.5],
    [{ x: 240, y: 137 }, { x: 256, y: 138 }, 6],
  ] as const) {
    pen.limb(from, to, thickness + 2.4, colours.paper);
    pen.limb(from, to, thickness, colours.body);
  }
}

function drawArea(pen: Pen, area: OfficeArea, scored: AreaScore | undefined): void {
  const { words, anchor } = spots[area];
  const at = placed(spots[area].at);
  const above = typeof scored === 'object' && scored.score > scored.best;
  const value =
    scored === undefined
      ? drawingText.notEntered
      : scored === 'notUsed'
        ? text.notUsed
        : text.score(scored.score);
  const quiet = { anchor, colour: above ? colours.ink : colours.soft } as const;
  pen.words(words, text.areas[area], quiet);
  pen.words({ x: words.x, y: words.y + 12 }, value, {
    ...quiet,
    size: above ? textSizes.value : textSizes.small,
    strong: above,
  });
  const edge =
    anchor === 'middle'
      ? { x: words.x, y: words.y - 10 }
      : { x: words.x + (anchor === 'start' ? -4 : 4), y: words.y - 3 };
  if (above) {
    pen.line(edge, at, { colour: colours.soft, width: 0.45 });
    pen.dot(at, 7.5, { fill: colours.accent, stroke: colours.paper });
    pen.words({ x: at.x, y: at.y + 3.7 }, String(scored.score), {
      anchor: 'middle',
      size: textSizes.value,
      colour: colours.paper,
      strong: true,
    });
    return;
  }
  const missing = scored === undefined;
  pen.line(edge, at, { colour: colours.line, width: 0.45, ...(missing ? { dash: 2 } : {}) });
  pen.dot(at, 2, missing ? { fill: colours.paper, stroke: colours.soft } : { fill: colours.soft });
}

function altOf(areas: Readonly<Partial<Record<OfficeArea, AreaScore>>>): string {
  const names = (wanted: (scored: AreaScore | undefined) => boolean, withScore: boolean): string[] =>
    officeAreas
      .filter((area) => wanted(areas[area]))
      .map((area) => {
        const scored = areas[area];
        const name = text.areas[area].toLowerCase();
        return withScore && typeof scored === 'object' ? `${name} ${scored.score}` : name;
      });
  const above = names((scored) => typeof scored === 'object' && scored.score > scored.best, true);
  const best = names((scored) => typeof scored === 'object' && scored.score <= scored.best, true);
  const unused = names((scored) => scored === 'notUsed', false);
  const missing = names((scored) => scored === undefined, false);
  return [
    `${text.altStart}.`,
    ...(above.length > 0 ? [text.above(above)] : []),
    ...(best.length > 0 ? [text.best(best)] : []),
    ...(unused.length > 0 ? [text.unused(unused)] : []),
    ...(missing.length > 0 ? [drawingText.notYet(missing)] : []),
  ].join(' ');
}
