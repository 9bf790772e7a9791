import type { Drawing } from '../../instruments/drawing.ts';
import {
  drawingColours as colours,
  Pen,
  shortFigure,
  textSizes,
  widthOf,
} from '../../instruments/drawings/pen.ts';
import { on, type Scale } from '../../instruments/drawings/scale.ts';
import { capacityChartText } from '../../text/capacity-charts.ts';

const text = capacityChartText.symptoms;

export const symptomKinds = ['pain', 'fatigue', 'dizziness', 'breathlessness', 'other'] as const;
export type SymptomKind = (typeof symptomKinds)[number];

/** What was rated, and when: minutes of the day from midnight; of the second day, 1,440 more. */
export interface SymptomRating {
  readonly minute: number;
  readonly kind: SymptomKind;
  /** 0 none to 10 worst. */
  readonly value: number;
}

export interface SymptomRest {
  readonly minute: number;
  /** Minutes it lasted; null where not recorded. */
  readonly minutes: number | null;
}

const width = 470;
const plot = { left: 34, right: 462, top: 26, bottom: 140 } as const;
const timesRow = plot.bottom + 13;
const legendRow = plot.bottom + 36;
const height = legendRow + 8;
const ratingScale: Scale = { left: plot.bottom, right: plot.top, top: 10, step: 2 };
const dashes: Readonly<Record<SymptomKind, number | undefined>> = {
  pain: undefined,
  fatigue: 5,
  dizziness: 2.5,
  breathlessness: 1.2,
  other: 8,
};

/**
 * Ratings of symptoms over a session: a line for each kind, told apart by dash and mark, with the rests between as grey bands.
 * @param ratings in any order; what lies outside 0 to 10 is drawn at the edge
 */
export function symptomChart(ratings: readonly SymptomRating[], rests: readonly SymptomRest[]): Drawing {
  const pen = new Pen();
  const times = timeScale([
    ...ratings.map(({ minute }) => minute),
    ...rests.flatMap(({ minute, minutes }) => [minute, minute + (minutes ?? 0)]),
  ]);
  drawRests(pen, times, rests);
  drawRatingAxis(pen);
  drawTimes(pen, times);
  if (ratings.length === 0)
    pen.words({ x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 }, text.none, {
      anchor: 'middle',
      colour: colours.soft,
    });
  const kinds = symptomKinds.filter((kind) => ratings.some((one) => one.kind === kind));
  for (const kind of kinds) drawKind(pen, times, kind, ratingsOf(ratings, kind));
  drawLegend(pen, kinds, rests.length > 0);
  return { width, height, shapes: pen.shapes, alt: altOf(ratings, rests) };
}

interface Times {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Whole steps around all minutes, at least half an hour. */
function timeScale(minutes: readonly number[]): Times {
  const least = minutes.length === 0 ? 9 * 60 : Math.min(...minutes);
  const most = Math.max(least + 30, ...minutes);
  const step = [10, 30, 60, 120, 240, 480, 1440].find((one) => (most - least) / one <= 7) ?? 2880;
  return { from: Math.floor(least / step) * step, to: Math.ceil(most / step) * step, step };
}

function across({ from, to }: Times, minute: number): number {
  return plot.left + ((plot.right - plot.left) * (minute - from)) / (to - from);
}

function clockTime(minute: number): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(minute / 60) % 24)}:${part(Math.floor(minute) % 60)}`;
}

function ratingsOf(ratings: readonly SymptomRating[], kind: SymptomKind): readonly SymptomRating[] {
  return ratings.filter((one) => one.kind === kind).sort((one, other) => one.minute - other.minute);
}

function drawRests(pen: Pen, times: Times, rests: readonly SymptomRest[]): void {
  for (const { minute, minutes } of rests) {
    const left = across(times, minute);
    const right = Math.max(left + 2, across(times, minute + (minutes ?? 0)));
    pen.box({ x: left, y: plot.top }, right - left, plot.bottom - plot.top, { fill: colours.body });
  }
}

function drawRatingAxis(pen: Pen): void {
  for (let value = 0; value <= 10; value += ratingScale.step) {
    const y = on(ratingScale, value);
    pen.line({ x: plot.left, y }, { x: plot.right, y }, { colour: colours.line, width: 0.45 });
    pen.words({ x: plot.left - 5, y: y + 3 }, shortFigure(value), {
      anchor: 'end',
      size: textSizes.small,
      colour: colours.soft,
    });
  }
  pen.line({ x: plot.left, y: plot.bottom }, { x: plot.right, y: plot.bottom });
  pen.words({ x: 0, y: 12 }, text.axis, { size: textSizes.small, colour: colours.soft });
}

function drawTimes(pen: Pen, times: Times): void {
  for (let minute = times.from; minute <= times.to; minute += times.step) {
    const x = across(times, minute);
    pen.line({ x, y: plot.bottom }, { x, y: plot.bottom + 3 });
    pen.words({ x, y: timesRow }, clockTime(minute), {
      anchor: minute === times.to ? 'end' : 'middle',
      size: textSizes.small,
      colour: colours.soft,
    });
  }
}

function drawKind(pen: Pen, times: Times, kind: SymptomKind, ratings: readonly SymptomRating[]): void {
  const points = ratings.map(({ minute, value }) => ({
    x: across(times, minute),
    y: on(ratingScale, value),
  }));
  const dash = dashes[kind];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before)
      pen.line(before, point, {
        colour: colours.accent,
        width: 1.6,
        ...(dash === undefined ? {} : { dash }),
      });
  }
  for (const point of points) drawMark(pen, point, kind);
}

function drawMark(pen: Pen, at: { readonly x: number; readonly y: number }, kind: SymptomKind): void {
  const { ink, paper } = colours;
  const fill = kind === 'pain' || kind === 'dizziness' ? ink : paper;
  if (kind === 'pain' || kind === 'fatigue') pen.dot(at, 3.6, { fill, stroke: ink });
  else if (kind === 'dizziness' || kind === 'breathlessness')
    pen.box({ x: at.x - 3.2, y: at.y - 3.2 }, 6.4, 6.4, { fill, stroke: ink });
  else {
    pen.line({ x: at.x - 3.5, y: at.y - 3.5 }, { x: at.x + 3.5, y: at.y + 3.5 }, { width: 1.5 });
    pen.line({ x: at.x - 3.5, y: at.y + 3.5 }, { x: at.x + 3.5, y: at.y - 3.5 }, { width: 1.5 });
  }
}

function drawLegend(pen: Pen, kinds: readonly SymptomKind[], rests: boolean): void {
  let x: number = plot.left + 4;
  const name = (words: string) => {
    pen.words({ x: x + 9, y: legendRow + 3 }, words, { size: textSizes.small, colour: colours.soft });
    x += 26 + widthOf(words, textSizes.small);
  };
  for (const kind of kinds) {
    drawMark(pen, { x, y: legendRow }, kind);
    name(text.kinds[kind]);
  }
  if (!rests) return;
  pen.box({ x: x - 5, y: legendRow - 5 }, 10, 10, { fill: colours.body });
  name(text.rest);
}

function altOf(ratings: readonly SymptomRating[], rests: readonly SymptomRest[]): string {
  if (ratings.length === 0) return text.altNothing;
  const lines = symptomKinds.flatMap((kind) => {
    const points = ratingsOf(ratings, kind).map(({ value, minute }) =>
      text.altPoint(shortFigure(value), clockTime(minute)),
    );
    return points.length === 0 ? [] : [text.altKind(text.kinds[kind], points.join(', '))];
  });
  const pauses =
    rests.length === 0 ? [] : [text.altBreaks(rests.map(({ minute }) => clockTime(minute)).join(', '))];
  return [text.altStart, ...lines, ...pauses].join(' ');
}
