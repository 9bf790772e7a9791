import {
  type KnownLength,
  type Layer,
  type Mark,
  measuredMm,
  type Point,
  type Size,
} from '../../../shared/photos/layer.ts';
import { drawingSizes, type PictureView, toPicture, toView, viewOf } from '../../../shared/photos/view.ts';
import { photoBenchText } from '../../../shared/text/photo-bench.ts';

/** What can be drawn on: the bench's canvas, or one that nobody sees, for the flattened copy. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Colours that stay apart from each other and from any picture, also in grey: each line has a white rim. */
const colours = { line: '#c8102e', known: '#0b4f8a', rim: '#ffffff', paint: '#1a1a1a', words: '#111111' };

/** The face of the app, which is in the page already. */
const face = "'Atkinson Hyperlegible Next', sans-serif";

type Sizes = ReturnType<typeof drawingSizes>;

/** How marks are drawn in one view: their sizes, and what measures take their length from. */
export interface DrawingOptions {
  readonly sizes: Sizes;
  readonly view: PictureView;
  readonly known: KnownLength | null;
}

/** Makes the pen draw in pixels of the stored picture. */
export function aimAt(pen: Pen, { matrix }: PictureView, scale: number): void {
  const { a, b, c, d, e, f } = matrix;
  pen.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale);
}

export function drawingOptions(view: PictureView, { known }: Pick<Layer, 'known'>): DrawingOptions {
  return { sizes: drawingSizes(view), view, known };
}

/**
 * Draws a picture with everything over it, cropped and turned, so that nothing of the picture is left under a cover.
 * @param scale pixels drawn for each pixel of the view
 */
export function drawPicture(
  pen: Pen,
  picture: CanvasImageSource,
  size: Size,
  layer: Layer,
  scale: number,
): void {
  const view = viewOf(size, layer);
  aimAt(pen, view, scale);
  pen.drawImage(picture, 0, 0, size.width, size.height);
  drawMarks(pen, layer, drawingOptions(view, layer));
}

/** All marks of a layer, covers first, so that no cover hides a mark. */
export function drawMarks(pen: Pen, { marks, known }: Layer, options: DrawingOptions): void {
  for (const mark of marks) if (mark.kind === 'cover') drawMark(pen, mark, options);
  if (known !== null) drawKnown(pen, known, options);
  for (const mark of marks) if (mark.kind !== 'cover') drawMark(pen, mark, options);
}

export function drawMark(pen: Pen, mark: Mark, options: DrawingOptions): void {
  const { sizes, known } = options;
  switch (mark.kind) {
    case 'cover':
      drawCover(pen, mark.points, mark.width);
      return;
    case 'line':
      strokeTwice(pen, sizes, colours.line, () => traceLine(pen, mark.from, mark.to));
      return;
    case 'arrow':
      drawArrow(pen, mark.from, mark.to, sizes);
      return;
    case 'circle':
      strokeTwice(pen, sizes, colours.line, () => {
        pen.beginPath();
        pen.arc(mark.centre.x, mark.centre.y, mark.radius, 0, 2 * Math.PI);
      });
      return;
    case 'text':
      drawWords(pen, mark.at, mark.text, options);
      return;
    case 'measure': {
      strokeTwice(pen, sizes, colours.line, () => traceRuler(pen, mark.from, mark.to, sizes.head));
      const mm = measuredMm(mark, known);
      drawLength(pen, mark, photoBenchText.millimetres(mm), options);
    }
  }
}

/** The known length, drawn apart from what is measured by it. */
function drawKnown(pen: Pen, { from, to, mm }: KnownLength, options: DrawingOptions): void {
  drawKnownLine(pen, { from, to }, options);
  drawLength(pen, { from, to }, photoBenchText.knownMillimetres(mm), options);
}

/** The line of a known length without its millimetres. */
export function drawKnownLine(pen: Pen, { from, to }: Line, { sizes }: DrawingOptions): void {
  strokeTwice(pen, sizes, colours.known, () => traceRuler(pen, from, to, sizes.head));
}

/** Paint over a stroke's points; a single one is a dot. */
export function drawCover(pen: Pen, points: readonly (readonly [number, number])[], width: number): void {
  const [first, ...rest] = points;
  if (!first) return;
  pen.strokeStyle = colours.paint;
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(...first);
  pen.lineTo(...first);
  for (const point of rest) pen.lineTo(...point);
  pen.stroke();
}

/** A white rim under the colour. */
function strokeTwice(pen: Pen, sizes: Sizes, colour: string, trace: () => void): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  trace();
  pen.strokeStyle = colours.rim;
  pen.lineWidth = sizes.stroke + 2 * sizes.halo;
  pen.stroke();
  pen.strokeStyle = colour;
  pen.lineWidth = sizes.stroke;
  pen.stroke();
}

function traceLine(pen: Pen, from: Point, to: Point): void {
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
}

function drawArrow(pen: Pen, from: Point, to: Point, sizes: Sizes): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  strokeTwice(pen, sizes, colours.line, () => {
    traceLine(pen, from, to);
    for (const side of [-0.5, 0.5]) {
      pen.moveTo(to.x, to.y);
      pen.lineTo(to.x - sizes.head * Math.cos(angle + side), to.y - sizes.head * Math.sin(angle + side));
    }
  });
}

/** A line with a stroke across each end. */
function traceRuler(pen: Pen, from: Point, to: Point, head: number): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: (-(to.y - from.y) / length) * (head / 2), y: ((to.x - from.x) / length) * (head / 2) };
  traceLine(pen, from, to);
  for (const end of [from, to]) {
    pen.moveTo(end.x - across.x, end.y - across.y);
    pen.lineTo(end.x + across.x, end.y + across.y);
  }
}

/** A length on the middle of its line, or beside a line that is too short to stay visible below the words. */
function drawLength(pen: Pen, { from, to }: Line, text: string, options: DrawingOptions): void {
  const { x, y } = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(x, y) || 1;
  const aside = length < options.sizes.text * 8 ? options.sizes.text * 2.4 : 0;
  const at = { x: (from.x + to.x) / 2 - (y / length) * aside, y: (from.y + to.y) / 2 + (x / length) * aside };
  drawWords(pen, at, text, options);
}

interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** Words in a white box around a point, upright however the picture is turned, and inside the view as far as they fit. */
function drawWords(pen: Pen, at: Point, text: string, { sizes, view }: DrawingOptions): void {
  pen.save();
  pen.font = `600 ${sizes.text}px ${face}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const width = pen.measureText(text).width + sizes.text * 0.7;
  const height = sizes.text * 1.5;
  const wanted = toView(view.matrix, at);
  const shown = {
    x: within(wanted.x, width / 2 + sizes.stroke, view.width),
    y: within(wanted.y, height / 2 + sizes.stroke, view.height),
  };
  const place = toPicture(view.matrix, shown);
  pen.translate(place.x, place.y);
  pen.rotate((-view.turn * Math.PI) / 2);
  pen.beginPath();
  pen.roundRect(-width / 2, -height / 2, width, height, sizes.text * 0.25);
  pen.fillStyle = colours.rim;
  pen.fill();
  pen.strokeStyle = colours.words;
  pen.lineWidth = sizes.stroke / 3;
  pen.stroke();
  pen.fillStyle = colours.words;
  pen.fillText(text, 0, 0);
  pen.restore();
}

/** A middle moved so far that what lies around it stays inside; as it is where there is no room. */
function within(middle: number, half: number, length: number): number {
  return length < 2 * half ? middle : Math.min(length - half, Math.max(half, middle));
}
