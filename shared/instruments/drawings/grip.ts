import { gripDrawingText as text } from '../../text/instruments/drawings.ts';
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
import { drawScale, on, type Scale, scaleFor } from './scale.ts';

/** One hand's trials in kilograms, with the norm it is set beside. */
export interface DrawnHand {
  readonly name: string;
  readonly trials: readonly number[];
  /** How many trials are wanted. */
  readonly wanted: number;
  /** Null where no norm was chosen or none fits. */
  readonly norm: { readonly mean: number; readonly sd: number; readonly source: string } | null;
}

const width = drawingWidth;
const rowHeight = 48;
const headRoom = 8;

/**
 * Grip strength: every trial as a dot, the mean as a stroke, and the norm's mean with one standard deviation either side as a band.
 * @param hands strengths in kilograms
 */
export function gripDrawing(hands: readonly DrawnHand[]): Drawing {
  const pen = new Pen();
  const largest = Math.max(
    10,
    ...hands.flatMap(({ trials, norm }) => [...trials, norm === null ? 0 : norm.mean + norm.sd]),
  );
  const scale = scaleFor(largest * 1.02, 92, 344);
  const bottom = headRoom + hands.length * rowHeight;
  drawScale(pen, scale, headRoom, bottom, 'kg');
  for (const [row, hand] of hands.entries()) drawHand(pen, hand, scale, headRoom + row * rowHeight);
  const normed = hands.some(({ norm }) => norm !== null);
  drawLegend(pen, bottom + 38, normed);
  return { width, height: bottom + 46, shapes: pen.shapes, alt: altOf(hands) };
}

function drawHand(pen: Pen, { name, trials, wanted, norm }: DrawnHand, scale: Scale, top: number): void {
  const middle = top + 30;
  const lines = linesOf(name, 86, textSizes.label, 2);
  for (const [line, words] of lines.entries())
    pen.words({ x: 0, y: middle - 2 + line * 11 }, words, { strong: true });
  if (norm !== null) {
    const from = on(scale, norm.mean - norm.sd);
    const band = { x: from, y: middle - 10 };
    pen.box(band, on(scale, norm.mean + norm.sd) - from, 20, { fill: colours.body });
    const x = on(scale, norm.mean);
    pen.line({ x, y: middle - 10 }, { x, y: middle + 10 }, { colour: colours.soft, width: 0.9, dash: 2 });
  }
  for (const trial of trials)
    pen.dot({ x: on(scale, trial), y: middle }, 3.2, { fill: colours.paper, stroke: colours.ink });
  const mean = trials.length === wanted ? meanOf(trials) : null;
  const said = mean === null ? text.trialsMissing(trials.length, wanted) : text.mean(shortFigure(mean));
  const x = mean === null ? scale.left : on(scale, mean);
  if (mean !== null)
    pen.line({ x, y: middle - 13 }, { x, y: middle + 13 }, { colour: colours.accent, width: 2 });
  const half = widthOf(said, textSizes.small) / 2 + 2;
  const at = Math.max(scale.left + half, Math.min(scale.right - half, x));
  pen.box({ x: at - half, y: middle - 24 }, 2 * half, 10.5, { fill: colours.paper });
  pen.words({ x: at, y: middle - 16 }, said, {
    anchor: 'middle',
    size: textSizes.small,
    strong: mean !== null,
    colour: mean === null ? colours.soft : colours.accent,
  });
}

function drawLegend(pen: Pen, y: number, normed: boolean): void {
  const quiet = { size: textSizes.small, colour: colours.soft };
  pen.dot({ x: 4, y: y - 3 }, 3.2, { fill: colours.paper, stroke: colours.ink });
  pen.words({ x: 12, y }, text.trial, quiet);
  pen.line({ x: 46, y: y - 9 }, { x: 46, y: y + 2 }, { colour: colours.accent, width: 2 });
  pen.words({ x: 52, y }, text.meanOfTrials, quiet);
  if (!normed) return;
  pen.box({ x: 146, y: y - 9 }, 22, 11, { fill: colours.body });
  pen.line({ x: 157, y: y - 9 }, { x: 157, y: y + 2 }, { colour: colours.soft, dash: 2 });
  pen.words({ x: 173, y }, text.norm, quiet);
}

function meanOf(trials: readonly number[]): number | null {
  return trials.length === 0 ? null : trials.reduce((sum, one) => sum + one, 0) / trials.length;
}

function altOf(hands: readonly DrawnHand[]): string {
  return [
    text.altStart,
    ...hands.map(({ name, trials, wanted, norm }) => {
      const mean = trials.length === wanted ? meanOf(trials) : null;
      const values =
        trials.length === 0 ? '' : text.trials(trials.map((trial) => shortFigure(trial)).join(', '));
      const rest = [
        ...(values === '' ? [] : [values]),
        mean === null ? text.trialsMissing(trials.length, wanted) : `${text.mean(shortFigure(mean))}`,
        ...(norm === null ? [] : [text.normSaid(shortFigure(norm.mean), shortFigure(norm.sd), norm.source)]),
      ];
      return `${name}: ${rest.join(', ')}.`;
    }),
  ].join(' ');
}
