import type { Drawing } from '../../instruments/drawing.ts';
import {
  drawingColours as colours,
  Pen,
  shortFigure,
  textSizes,
  widthOf,
} from '../../instruments/drawings/pen.ts';
import { on, type Scale, scaleFor } from '../../instruments/drawings/scale.ts';
import { capacityChartText } from '../../text/capacity-charts.ts';

const text = capacityChartText.lift;

export type MovementQuality = 'good' | 'corrected' | 'breaks' | 'unsafe';

/** One load of a test in the order it was done. */
export interface LiftStep {
  /** Kilograms or newtons, as the chart's unit says. */
  readonly amount: number;
  /** Beats a minute; null where not taken. */
  readonly heartRate: number | null;
  readonly quality: MovementQuality | null;
}

export interface LiftProgression {
  readonly unit: 'kg' | 'N';
  readonly steps: readonly LiftStep[];
  /** What the job asks; null where unknown. */
  readonly required: number | null;
  /** The highest that may be offered; null where there is none. */
  readonly ceiling: number | null;
  /** Beats a minute at which the test stops; null where the heart rate rules are off. */
  readonly heartRateLimit: number | null;
}

const width = 470;
const plot = { left: 34, right: 436, top: 30, bottom: 150 } as const;
const qualityRow = plot.bottom + 14;
const legendRow = plot.bottom + 40;
const height = legendRow + 8;

/**
 * The loads of a test as bars in the order lifted, the heart rate after each as a line on a scale of its own at the right, and under each
 * bar how the movement looked. Nothing is told by colour alone.
 */
export function liftProgression(test: LiftProgression): Drawing {
  const pen = new Pen();
  const { steps, required, ceiling, heartRateLimit, unit } = test;
  const loads = scaleFor(
    Math.max(unit === 'kg' ? 5 : 50, required ?? 0, ceiling ?? 0, ...steps.map(({ amount }) => amount)),
    plot.bottom,
    plot.top,
  );
  const beats = steps.some(({ heartRate }) => heartRate !== null);
  const hearts: Scale = {
    left: plot.bottom,
    right: plot.top,
    step: 40,
    top: Math.max(200, ...steps.map(({ heartRate }) => Math.ceil((heartRate ?? 0) / 40) * 40)),
  };
  drawLoads(pen, loads, text.axes[unit]);
  if (beats) drawHearts(pen, hearts);
  if (steps.length === 0)
    pen.words({ x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 }, text.none, {
      anchor: 'middle',
      colour: colours.soft,
    });
  drawBars(pen, loads, steps);
  if (required !== null)
    drawLimit(pen, on(loads, required), text.required(amountOf(required, unit)), 'start', undefined);
  if (ceiling !== null) drawLimit(pen, on(loads, ceiling), text.ceiling(amountOf(ceiling, unit)), 'start', 4);
  if (beats) {
    if (heartRateLimit !== null)
      drawLimit(
        pen,
        on(hearts, heartRateLimit),
        text.heartRateLimit(shortFigure(heartRateLimit)),
        'end',
        1.5,
      );
    drawHeartLine(pen, hearts, steps);
  }
  drawLegend(pen, beats, steps);
  return { width, height, shapes: pen.shapes, alt: altOf(test) };
}

function amountOf(amount: number, unit: string): string {
  return `${shortFigure(amount)} ${unit}`;
}

function drawLoads(pen: Pen, scale: Scale, name: string): void {
  for (let tick = 0; tick * scale.step <= scale.top * 1.000001; tick += 1) {
    const y = on(scale, tick * scale.step);
    pen.line({ x: plot.left, y }, { x: plot.right, y }, { colour: colours.line, width: 0.45 });
    pen.words({ x: plot.left - 5, y: y + 3 }, shortFigure(tick * scale.step, 3), {
      anchor: 'end',
      size: textSizes.small,
      colour: colours.soft,
    });
  }
  pen.line({ x: plot.left, y: plot.bottom }, { x: plot.right, y: plot.bottom });
  pen.words({ x: 0, y: 12 }, name, { size: textSizes.small, colour: colours.soft });
}

function drawHearts(pen: Pen, scale: Scale): void {
  for (let value = 0; value <= scale.top; value += scale.step) {
    const y = on(scale, value);
    pen.line({ x: plot.right, y }, { x: plot.right + 4, y }, { colour: colours.soft, width: 0.9 });
    pen.words({ x: plot.right + 7, y: y + 3 }, shortFigure(value), {
      size: textSizes.small,
      colour: colours.soft,
    });
  }
  pen.words({ x: width, y: 12 }, text.heartRate, {
    anchor: 'end',
    size: textSizes.small,
    colour: colours.soft,
  });
}

function place(index: number, count: number): { readonly x: number; readonly width: number } {
  const room = (plot.right - plot.left) / Math.max(count, 6);
  return { x: plot.left + room * (index + 0.5), width: Math.min(34, room * 0.62) };
}

function drawBars(pen: Pen, scale: Scale, steps: readonly LiftStep[]): void {
  for (const [index, { amount, quality }] of steps.entries()) {
    const { x, width: thick } = place(index, steps.length);
    const top = on(scale, amount);
    pen.box({ x: x - thick / 2, y: top }, thick, plot.bottom - top, {
      fill: colours.body,
      stroke: colours.ink,
    });
    if (thick > 13)
      pen.words({ x, y: plot.bottom - 5 }, shortFigure(amount), { anchor: 'middle', strong: true });
    if (quality) drawQuality(pen, { x, y: qualityRow }, quality);
  }
}

/** How the movement looked: a full dot, a half one, an empty one, a cross. */
function drawQuality(
  pen: Pen,
  at: { readonly x: number; readonly y: number },
  quality: MovementQuality,
): void {
  if (quality === 'unsafe') {
    pen.line({ x: at.x - 4, y: at.y - 4 }, { x: at.x + 4, y: at.y + 4 }, { width: 1.6 });
    pen.line({ x: at.x - 4, y: at.y + 4 }, { x: at.x + 4, y: at.y - 4 }, { width: 1.6 });
    return;
  }
  pen.dot(at, 4.5, { fill: quality === 'good' ? colours.ink : colours.paper, stroke: colours.ink });
  if (quality === 'corrected') pen.dot(at, 1.8, { fill: colours.ink });
}

function drawLimit(pen: Pen, y: number, words: string, end: 'start' | 'end', dash: number | undefined): void {
  pen.line(
    { x: plot.left, y },
    { x: plot.right, y },
    { width: 1.3, ...(dash === undefined ? {} : { dash }) },
  );
  const long = widthOf(words, textSizes.small);
  const left = end === 'start' ? plot.left + 3 : plot.right - long - 3;
  pen.box({ x: left - 2, y: y - 11 }, long + 4, 10, { fill: colours.paper });
  pen.words({ x: left, y: y - 3 }, words, { size: textSizes.small });
}

function drawHeartLine(pen: Pen, scale: Scale, steps: readonly LiftStep[]): void {
  const points = steps.flatMap(({ heartRate }, index) =>
    heartRate === null ? [] : [{ x: place(index, steps.length).x, y: on(scale, heartRate), heartRate }],
  );
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before) pen.line(before, point, { colour: colours.accent, width: 1.6 });
  }
  for (const point of points) {
    pen.box({ x: point.x - 3, y: point.y - 3 }, 6, 6, { fill: colours.accent });
    const words = shortFigure(point.heartRate);
    const long = widthOf(words, textSizes.small);
    pen.box({ x: point.x - long / 2, y: point.y - 14 }, long, 9, { fill: colours.paper });
    pen.words({ x: point.x, y: point.y - 6 }, words, { anchor: 'middle', size: textSizes.small });
  }
}

function drawLegend(pen: Pen, beats: boolean, steps: readonly LiftStep[]): void {
  let x: number = plot.left;
  const name = (words: string) => {
    pen.words({ x: x + 10, y: legendRow + 3 }, words, { size: textSizes.small, colour: colours.soft });
    x += 26 + widthOf(words, textSizes.small);
  };
  if (beats) {
    pen.line({ x: x - 7, y: legendRow }, { x: x + 7, y: legendRow }, { colour: colours.accent, width: 1.6 });
    pen.box({ x: x - 3, y: legendRow - 3 }, 6, 6, { fill: colours.accent });
    name(text.heartRateKey);
  }
  const seen = new Set(steps.map(({ quality }) => quality));
  for (const quality of ['good', 'corrected', 'breaks', 'unsafe'] as const) {
    if (!seen.has(quality)) continue;
    drawQuality(pen, { x, y: legendRow }, quality);
    name(text.quality[quality]);
  }
}

function altOf({ steps, unit, required, ceiling }: LiftProgression): string {
  if (steps.length === 0) return text.altNothing;
  const said = steps.map(({ amount, heartRate, quality }, index) =>
    text.altStep(
      index + 1,
      amountOf(amount, unit),
      [
        ...(heartRate === null ? [] : [text.altHeartRate(shortFigure(heartRate))]),
        ...(quality === null ? [] : [text.altQuality(text.quality[quality])]),
      ].join(', '),
    ),
  );
  const limits = [
    ...(required === null ? [] : [text.required(amountOf(required, unit))]),
    ...(ceiling === null ? [] : [text.ceiling(amountOf(ceiling, unit))]),
  ];
  return `${unit === 'kg' ? text.altStart : text.altForce}: ${[said.join('; '), ...limits].join('. ')}.`;
}
