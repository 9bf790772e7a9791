import { activeMinutes, type DiaryDay, restMinutes } from '../../assessments/diary.ts';
import { addDays, daysBetween } from '../../domain/calendar.ts';
import type { Drawing } from '../../instruments/drawing.ts';
import { drawingColours as colours, Pen, textSizes, widthOf } from '../../instruments/drawings/pen.ts';
import { on, type Scale, scaleFor } from '../../instruments/drawings/scale.ts';
import type { DayOutcome, JudgedDay, SustainableLevel } from '../../reasoning/sustainable-level.ts';
import { diaryChartText as text } from '../../text/diary-charts.ts';

const width = 470;
/** Large enough to read on screen, where the pictures are drawn about as wide as on paper. */
const letters = textSizes.value;
const plot = { left: 30, right: 462 } as const;

/** How tired on waking and at the end of each day, over the days. Higher is more tired. */
export function tirednessChart(days: readonly DiaryDay[]): Drawing {
  const pen = new Pen();
  const scale: Scale = { left: 120, right: 24, top: 10, step: 2 };
  for (let value = 0; value <= 10; value += scale.step) {
    const y = on(scale, value);
    pen.line({ x: plot.left, y }, { x: plot.right, y }, { colour: colours.line, width: 0.45 });
    pen.words({ x: plot.left - 6, y: y + 3 }, String(value), {
      anchor: 'end',
      size: letters,
      colour: colours.soft,
    });
  }
  pen.words({ x: 2, y: 12 }, text.tiredness.axis, { size: letters, colour: colours.soft });
  const span = spanOf(days);
  drawDates(pen, span, scale.left);
  drawLine(pen, span, scale, days, 'end');
  drawLine(pen, span, scale, days, 'start');
  const legend = 166;
  let x: number = plot.left;
  for (const which of ['start', 'end'] as const) {
    const words = text.tiredness[which];
    pen.line({ x, y: legend }, { x: x + 24, y: legend }, strokeOf(which));
    drawDot(pen, { x: x + 12, y: legend }, which);
    pen.words({ x: x + 30, y: legend + 3 }, words, { size: letters });
    x += 48 + widthOf(words, letters);
  }
  return {
    width,
    height: 174,
    shapes: pen.shapes,
    alt: `${text.tiredness.alt} ${days.map(text.tiredness.day).join('; ')}.`,
  };
}

type Tiredness = 'start' | 'end';

function strokeOf(which: Tiredness) {
  return which === 'start'
    ? { colour: colours.accent, width: 1.6 }
    : { colour: colours.soft, width: 1.1, dash: 3 };
}

function drawDot(pen: Pen, at: { readonly x: number; readonly y: number }, which: Tiredness): void {
  if (which === 'start') pen.dot(at, 3, { fill: colours.accent });
  else pen.dot(at, 3, { fill: colours.paper, stroke: colours.soft });
}

/** Days that follow each other are joined; a day without a figure leaves a gap. */
function drawLine(pen: Pen, span: Span, scale: Scale, days: readonly DiaryDay[], which: Tiredness): void {
  const points = days.flatMap((day) => {
    const value = day[which];
    return value === undefined ? [] : [{ date: day.date, x: across(span, day.date), y: on(scale, value) }];
  });
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next !== undefined && daysBetween(point.date, next.date) === 1)
      pen.line(point, next, strokeOf(which));
  }
  for (const point of points) drawDot(pen, point, which);
}

/** Active hours above rest, day by day, with days that had a cost crossed and the level as a dashed line. */
export function activityChart(judged: readonly JudgedDay[], level: number | undefined): Drawing {
  const pen = new Pen();
  const days = judged.map(({ day }) => day);
  const sums = days.map((day) => (activeMinutes(day) ?? 0) + (restMinutes(day) ?? 0));
  const hours = scaleFor(Math.max(60, level ?? 0, ...sums) / 60, 150, 30);
  for (let value = 0; value <= hours.top * 1.0001; value += hours.step) {
    const y = on(hours, value);
    pen.line({ x: plot.left, y }, { x: plot.right, y }, { colour: colours.line, width: 0.45 });
    pen.words({ x: plot.left - 6, y: y + 3 }, String(Number(value.toFixed(2))), {
      anchor: 'end',
      size: letters,
      colour: colours.soft,
    });
  }
  pen.words({ x: 2, y: 14 }, text.activity.axis, { size: letters, colour: colours.soft });
  const span = spanOf(days);
  drawDates(pen, span, hours.left);
  const bar = Math.min(16, span.step * 0.62);
  for (const { day, active, outcome } of judged) {
    const x = across(span, day.date);
    if (active === undefined) {
      pen.line(
        { x: x - bar / 2, y: hours.left - 4 },
        { x: x + bar / 2, y: hours.left - 4 },
        { colour: colours.soft, dash: 2 },
      );
      continue;
    }
    const rest = restMinutes(day) ?? 0;
    const top = on(hours, active / 60);
    const above = on(hours, (active + rest) / 60);
    pen.box({ x: x - bar / 2, y: top }, bar, hours.left - top, { fill: colours.accent });
    if (rest > 0)
      pen.box({ x: x - bar / 2, y: above }, bar, top - above, { fill: colours.body, stroke: colours.soft });
    if (outcome === 'cost') drawCross(pen, { x, y: above - 7 });
  }
  if (level !== undefined) {
    const y = on(hours, level / 60);
    pen.line({ x: plot.left, y }, { x: plot.right, y }, { colour: colours.paper, width: 3 });
    pen.line({ x: plot.left, y }, { x: plot.right, y }, { width: 1.2, dash: 4 });
  }
  const legend = 196;
  let x: number = plot.left;
  const entry = (words: string, draw: (at: number) => void) => {
    draw(x);
    pen.words({ x: x + 16, y: legend + 3 }, words, { size: letters });
    x += 32 + widthOf(words, letters);
  };
  entry(text.activity.active, (at) => pen.box({ x: at, y: legend - 5 }, 10, 10, { fill: colours.accent }));
  entry(text.activity.rest, (at) =>
    pen.box({ x: at, y: legend - 5 }, 10, 10, { fill: colours.body, stroke: colours.soft }),
  );
  entry(text.activity.cost, (at) => drawCross(pen, { x: at + 5, y: legend }));
  if (level !== undefined)
    entry(text.activity.level, (at) =>
      pen.line({ x: at - 2, y: legend }, { x: at + 13, y: legend }, { width: 1.2, dash: 4 }),
    );
  return {
    width,
    height: 204,
    shapes: pen.shapes,
    alt: `${text.activity.alt} ${judged.map(text.activity.day).join('; ')}.`,
  };
}

function drawCross(pen: Pen, { x, y }: { readonly x: number; readonly y: number }): void {
  pen.line({ x: x - 3.2, y: y - 3.2 }, { x: x + 3.2, y: y + 3.2 }, { width: 1.5 });
  pen.line({ x: x - 3.2, y: y + 3.2 }, { x: x + 3.2, y: y - 3.2 }, { width: 1.5 });
}

const rows: readonly DayOutcome[] = ['kept', 'recovering', 'cost', 'notKnown'];

/** Each day by its active hours, in a row for what came after it; told apart by row and mark. */
export function costChart({ days, ...level }: SustainableLevel): Drawing {
  const pen = new Pen();
  const known = days.flatMap(({ active, outcome, day }) =>
    active === undefined ? [] : [{ active, outcome, day }],
  );
  const left = 112;
  const hours = scaleFor(Math.max(60, ...known.map(({ active }) => active)) / 60, left, plot.right - 6);
  const top = 24;
  const rowHeight = 24;
  const bottom = top + rows.length * rowHeight;
  for (let value = 0; value <= hours.top * 1.0001; value += hours.step) {
    const x = on(hours, value);
    pen.line({ x, y: top }, { x, y: bottom }, { colour: colours.line, width: 0.45 });
    pen.words({ x, y: bottom + 14 }, String(Number(value.toFixed(2))), {
      anchor: 'middle',
      size: letters,
      colour: colours.soft,
    });
  }
  pen.words({ x: hours.right, y: bottom + 29 }, text.cost.axis, {
    anchor: 'end',
    size: letters,
    colour: colours.soft,
  });
  if (level.state === 'found') {
    const x = on(hours, level.minutes / 60);
    pen.line({ x, y: top - 4 }, { x, y: bottom }, { width: 1.2, dash: 4 });
    const half = widthOf(text.activity.level, letters) / 2;
    pen.words({ x: Math.max(left + half, Math.min(width - half - 2, x)), y: top - 9 }, text.activity.level, {
      anchor: 'middle',
      size: letters,
    });
  }
  for (const [row, outcome] of rows.entries()) {
    const y = top + row * rowHeight + rowHeight / 2;
    pen.words({ x: 2, y: y + 4 }, text.cost.rows[outcome], { size: letters });
    const stacks = new Map<number, number>();
    for (const one of known.filter((candidate) => candidate.outcome === outcome)) {
      const x = on(hours, one.active / 60);
      // Days with about the same hours stand above each other.
      const near = Math.round(x / 7);
      const height = stacks.get(near) ?? 0;
      stacks.set(near, height + 1);
      drawMark(pen, outcome, { x, y: y + 6 - Math.min(3, height) * 5.5 });
    }
  }
  return {
    width,
    height: bottom + 36,
    shapes: pen.shapes,
    alt: `${text.cost.alt} ${rows
      .map((outcome) =>
        text.cost.row(
          outcome,
          known.filter((one) => one.outcome === outcome).map(({ active }) => active),
        ),
      )
      .join(' ')}`,
  };
}

function drawMark(pen: Pen, outcome: DayOutcome, at: { readonly x: number; readonly y: number }): void {
  if (outcome === 'cost') drawCross(pen, at);
  else if (outcome === 'kept') pen.dot(at, 3, { fill: colours.accent });
  else
    pen.dot(at, 3, { fill: outcome === 'recovering' ? colours.paper : colours.line, stroke: colours.soft });
}

interface Span {
  readonly first: string;
  readonly count: number;
  readonly step: number;
}

function spanOf(days: readonly DiaryDay[]): Span {
  const first = days[0]?.date ?? '2000-01-01';
  const count = daysBetween(first, days.at(-1)?.date ?? first) + 1;
  return { first, count, step: (plot.right - plot.left) / count };
}

function across({ first, step }: Span, date: string): number {
  return plot.left + step * (daysBetween(first, date) + 0.5);
}

/** As many dates as there is room for, the first of them and of each month with its month. */
function drawDates(pen: Pen, span: Span, y: number): void {
  pen.line({ x: plot.left, y }, { x: plot.right, y }, { width: 0.9 });
  const every = Math.max(1, Math.ceil(24 / span.step));
  let month = '';
  for (let index = 0; index < span.count; index += every) {
    const date = addDays(span.first, index);
    const x = across(span, date);
    pen.words({ x, y: y + 14 }, String(Number(date.slice(8))), {
      anchor: 'middle',
      size: letters,
      colour: colours.soft,
    });
    if (date.slice(0, 7) === month) continue;
    month = date.slice(0, 7);
    const words = text.month(date);
    pen.words({ x: Math.min(x, plot.right - widthOf(words, letters)), y: y + 27 }, words, {
      anchor: index === 0 ? 'middle' : 'start',
      size: letters,
      colour: colours.soft,
    });
  }
}
