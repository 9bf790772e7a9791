import { drawingColours as colours, type Pen, shortFigure, textSizes } from './pen.ts';

/** A horizontal scale from nought, with its ticks. */
export interface Scale {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly step: number;
}

/** A scale that holds a value, with round ticks. */
export function scaleFor(largest: number, left: number, right: number): Scale {
  const wanted = Math.max(largest, Number.MIN_VALUE * 1e10) / 6;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((one) => one >= wanted) ?? 10 * power;
  return { left, right, step, top: step * Math.ceil(Number((largest / step).toPrecision(12))) };
}

/** Where a value lies on a scale. */
export function on({ left, right, top }: Scale, value: number): number {
  return left + ((right - left) * Math.max(0, Math.min(top, value))) / top;
}

/** Ticks and their figures, with hairlines up to where the chart begins. */
export function drawScale(pen: Pen, scale: Scale, from: number, to: number, unit: string): void {
  for (let tick = 0; tick * scale.step <= scale.top * 1.000001; tick += 1) {
    const value = tick * scale.step;
    const x = on(scale, value);
    pen.line({ x, y: from }, { x, y: to + 3 }, { colour: colours.line, width: 0.45 });
    pen.words({ x, y: to + 13 }, shortFigure(value, 3), {
      anchor: 'middle',
      size: textSizes.small,
      colour: colours.soft,
    });
  }
  pen.line({ x: scale.left, y: to }, { x: scale.right, y: to }, { colour: colours.ink, width: 0.9 });
  pen.words({ x: scale.right, y: to + 25 }, unit, {
    anchor: 'end',
    size: textSizes.small,
    colour: colours.soft,
  });
}
