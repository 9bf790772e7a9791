import { drawingText, walkDrawingText as text } from '../../text/instruments/drawings.ts';
import type { Drawing } from '../drawing.ts';
import { drawingColours as colours, drawingWidth, Pen, shortFigure, textSizes, widthOf } from './pen.ts';
import { drawScale, on, type Scale, scaleFor } from './scale.ts';

const size = { width: drawingWidth, height: 120 } as const;
const bar = { top: 38, height: 20 } as const;

/**
 * The six-minute walk: the distance as a bar against the predicted distance and its lower limit.
 * @param walk metres; null where unknown or not predicted for this person
 */
export function walkDrawing(walk: {
  readonly distance: number | null;
  readonly predicted: number | null;
  readonly lowerLimit: number | null;
}): Drawing {
  const { distance, predicted, lowerLimit } = walk;
  const pen = new Pen();
  const scale = scaleFor(Math.max(100, distance ?? 0, predicted ?? 0, lowerLimit ?? 0) * 1.02, 4, 346);
  const bottom = bar.top + bar.height + 22;
  drawScale(pen, scale, bar.top - 8, bottom, text.metres);
  if (distance === null) {
    pen.line(
      { x: scale.left, y: bar.top + bar.height / 2 },
      { x: scale.right, y: bar.top + bar.height / 2 },
      {
        colour: colours.soft,
        dash: 3,
      },
    );
  } else {
    const length = on(scale, distance) - scale.left;
    pen.box({ x: scale.left, y: bar.top }, length, bar.height, { fill: colours.accent });
  }
  const walked = distance === null ? text.distanceMissing : text.heading(shortFigure(distance));
  pen.words({ x: scale.left, y: 12 }, walked, {
    size: textSizes.value,
    strong: distance !== null,
    colour: distance === null ? colours.soft : colours.ink,
  });
  if (predicted !== null) drawMark(pen, scale, predicted, text.predicted(shortFigure(predicted)), 'above');
  if (lowerLimit !== null && lowerLimit >= 0) {
    drawMark(pen, scale, lowerLimit, text.lowerLimit(shortFigure(lowerLimit)), 'below');
  }
  return { ...size, shapes: pen.shapes, alt: altOf(walk) };
}

/** A limit across the bar: whole for what is predicted, dashed for the lower limit, told apart without colour. */
function drawMark(pen: Pen, scale: Scale, value: number, words: string, where: 'above' | 'below'): void {
  const x = on(scale, value);
  const above = where === 'above';
  const from = bar.top - (above ? 8 : 4);
  const to = bar.top + bar.height + (above ? 4 : 8);
  // A rim of paper keeps the mark readable on the bar.
  pen.line({ x, y: from }, { x, y: to }, { colour: colours.paper, width: 4 });
  pen.line({ x, y: from }, { x, y: to }, { width: 1.6, ...(above ? {} : { dash: 3 }) });
  const half = widthOf(words, textSizes.small) / 2;
  const at = Math.max(scale.left + half, Math.min(scale.right - half, x));
  const y = above ? bar.top - 11 : bar.top + bar.height + 17;
  pen.box({ x: at - half, y: y - 8 }, 2 * half, 10, { fill: colours.paper });
  pen.words({ x: at, y }, words, {
    anchor: 'middle',
    size: textSizes.small,
  });
}

function altOf({
  distance,
  predicted,
  lowerLimit,
}: {
  readonly distance: number | null;
  readonly predicted: number | null;
  readonly lowerLimit: number | null;
}): string {
  const parts: string[] = [
    ...(distance === null ? [] : [text.walked(shortFigure(distance))]),
    ...(predicted === null ? [] : [text.predicted(shortFigure(predicted))]),
    ...(lowerLimit === null || lowerLimit < 0 ? [] : [text.lowerLimit(shortFigure(lowerLimit))]),
  ];
  const missing = distance === null ? [text.names.distance] : [];
  return [
    parts.length === 0 ? `${text.altStart}.` : `${text.altStart}: ${parts.join('; ')}.`,
    ...(missing.length > 0 ? [drawingText.notYet(missing)] : []),
  ].join(' ');
}
