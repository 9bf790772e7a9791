import {
  changeWords,
  errorWords,
  changeDrawingText as text,
  valueWords,
} from '../../text/instruments/compare.ts';
import type { Compared } from '../compare.ts';
import type { Drawing } from '../drawing.ts';
import {
  drawingColours as colours,
  drawingWidth,
  linesOf,
  Pen,
  shortFigure,
  textSizes,
  widthOf,
} from './pen.ts';

const plot = { left: 12, right: drawingWidth - 14, top: 22, bottom: 72 } as const;
const rows = { earlier: 35, now: 59 } as const;

/** A stretch of an axis that need not begin at nought: places are compared, not lengths. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/**
 * The same value on two days on one axis, with the measurement error shaded to both sides of the earlier: a difference shows change only
 * where the later value lies on the edge of the shade or outside it. Without a known error there is no shade, and the picture says so.
 */
export function changeDrawing(compared: Compared): Drawing {
  const { earlier, now, error, decimals, unit } = compared;
  const pen = new Pen();
  const stretch = stretchFor(compared);
  const place = (value: number) =>
    plot.left + ((plot.right - plot.left) * (value - stretch.from)) / (stretch.to - stretch.from);
  const verdict = changeWords(compared);
  pen.words({ x: plot.left, y: 12 }, verdict, { size: textSizes.value, strong: true });
  if (error !== null) {
    const ends = [earlier - error.amount, earlier + error.amount];
    const [left = plot.left, right = plot.left] = ends.map((end) => place(Math.max(stretch.from, end)));
    pen.box({ x: left, y: plot.top }, right - left, plot.bottom - plot.top, { fill: colours.body });
    for (const end of ends.filter((one) => one >= stretch.from))
      pen.line(
        { x: place(end), y: plot.top },
        { x: place(end), y: plot.bottom },
        { colour: colours.soft, dash: 3 },
      );
  }
  drawAxis(pen, stretch, place);
  pen.line({ x: place(earlier), y: rows.earlier }, { x: place(earlier), y: plot.bottom });
  pen.dot({ x: place(earlier), y: rows.earlier }, 5, { fill: colours.paper, stroke: colours.ink });
  drawName(pen, place(earlier), rows.earlier, text.earlier(valueWords(earlier, compared)), earlier < now);
  pen.dot({ x: place(now), y: rows.now }, 5, { fill: colours.accent, stroke: colours.ink });
  drawName(pen, place(now), rows.now, text.now(valueWords(now, compared)), now < earlier);
  const note = error === null ? text.noShade : text.shade(errorWords(error, decimals, unit));
  const lines = linesOf(note, plot.right - plot.left, textSizes.small, 2);
  for (const [index, line] of lines.entries())
    pen.words({ x: plot.left, y: plot.bottom + 30 + index * 12 }, line, {
      size: textSizes.small,
      colour: colours.soft,
    });
  return {
    width: drawingWidth,
    height: plot.bottom + 24 + lines.length * 12,
    shapes: pen.shapes,
    alt: text.alt(valueWords(earlier, compared), valueWords(now, compared), note, verdict),
  };
}

/** Holds both values and the shade, with room at both ends; round ticks. */
function stretchFor({ earlier, now, error }: Compared): Stretch {
  const around = error?.amount ?? 0;
  const low = Math.min(earlier - around, now);
  const high = Math.max(earlier + around, now);
  const room = high > low ? (high - low) * 0.15 : Math.max(1, Math.abs(high) * 0.1);
  const wanted = (high - low + 2 * room) / 6;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((one) => one >= wanted) ?? 10 * power;
  const from = step * Math.floor((low - room) / step);
  return {
    // A shade may reach below nought where no value can: it is cut off there.
    from: Math.min(earlier, now) >= 0 ? Math.max(0, from) : from,
    to: step * Math.ceil((high + room) / step),
    step,
  };
}

function drawAxis(pen: Pen, { from, to, step }: Stretch, place: (value: number) => number): void {
  pen.line({ x: plot.left, y: plot.bottom }, { x: plot.right, y: plot.bottom });
  const ticks = Math.round((to - from) / step);
  for (let tick = 0; tick <= ticks; tick += 1) {
    const value = from + tick * step;
    pen.line({ x: place(value), y: plot.bottom }, { x: place(value), y: plot.bottom + 3 });
    const figure = shortFigure(value, 3);
    const half = widthOf(figure, textSizes.small) / 2;
    const x = Math.min(Math.max(place(value), half), drawingWidth - half);
    pen.words({ x, y: plot.bottom + 13 }, figure, {
      anchor: 'middle',
      size: textSizes.small,
      colour: colours.soft,
    });
  }
}

/** Beside its mark: the words of the lower value towards the left, where there is room; on both sides too little, within the frame. */
function drawName(pen: Pen, x: number, y: number, words: string, leftwards: boolean): void {
  const long = widthOf(words, textSizes.label);
  const fitsLeft = x - 9 - long >= plot.left;
  const fitsRight = x + 9 + long <= drawingWidth - 2;
  const left = fitsLeft && (leftwards || !fitsRight);
  if (left) pen.words({ x: x - 9, y: y + 3.5 }, words, { anchor: 'end' });
  else pen.words({ x: Math.min(x + 9, drawingWidth - 2 - long), y: y + 3.5 }, words, { anchor: 'start' });
}
