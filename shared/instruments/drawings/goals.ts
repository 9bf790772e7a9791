import { goalDrawingText as text } from '../../text/instruments/drawings.ts';
import type { Drawing } from '../drawing.ts';
import { drawingColours as colours, drawingWidth, linesOf, Pen, textSizes } from './pen.ts';

/** One goal's attainment levels, -2 to +2; null while not rated. */
export interface DrawnGoal {
  /** As typed; null where it has no name yet. */
  readonly name: string | null;
  readonly baseline: number | null;
  readonly now: number | null;
}

const width = drawingWidth;
const nameWidth = 122;
const column = { first: 145, apart: 47 } as const;
const headHeight = 32;
const rowHeight = 42;
const levels = [-2, -1, 0, 1, 2] as const;

/** Goal attainment: each goal a row, with where it began and where it is now on the five levels. */
export function goalDrawing(goals: readonly DrawnGoal[]): Drawing {
  const pen = new Pen();
  const bottom = headHeight + Math.max(1, goals.length) * rowHeight;
  for (const level of levels) {
    const x = xOf(level);
    pen.words({ x, y: 11 }, text.levels[level], { anchor: 'middle', strong: true });
    pen.words({ x, y: 23 }, text.meanings[level], {
      anchor: 'middle',
      size: textSizes.small,
      colour: colours.soft,
    });
    pen.line(
      { x, y: headHeight },
      { x, y: bottom },
      { colour: level === 0 ? colours.soft : colours.line, width: level === 0 ? 0.9 : 0.45 },
    );
  }
  pen.line({ x: 0, y: headHeight }, { x: width, y: headHeight }, { width: 0.9 });
  if (goals.length === 0) pen.words({ x: 0, y: headHeight + 20 }, text.none, { colour: colours.soft });
  for (const [row, goal] of goals.entries()) drawGoal(pen, goal, row);
  drawLegend(pen, bottom + 18);
  return { width, height: bottom + 26, shapes: pen.shapes, alt: altOf(goals) };
}

function xOf(level: number): number {
  return column.first + (Math.max(-2, Math.min(2, level)) + 2) * column.apart;
}

function drawGoal(pen: Pen, { name, baseline, now }: DrawnGoal, row: number): void {
  const top = headHeight + row * rowHeight;
  const middle = top + rowHeight / 2;
  const lines = linesOf(name ?? text.unnamed(row + 1), nameWidth, textSizes.label, 3);
  for (const [line, words] of lines.entries()) {
    const typed = name === null ? {} : { typed: name, neutral: line === 0 ? text.unnamed(row + 1) : '' };
    pen.words({ x: 0, y: middle + 3 - (lines.length - 1) * 6 + line * 12 }, words, {
      ...typed,
      ...(name === null ? { colour: colours.soft } : {}),
    });
  }
  pen.line(
    { x: 0, y: top + rowHeight },
    { x: width, y: top + rowHeight },
    { colour: colours.line, width: 0.45 },
  );
  if (baseline !== null && now !== null && baseline !== now) {
    const way = Math.sign(now - baseline);
    const from = { x: xOf(baseline) + way * 6, y: middle };
    pen.arrow(
      from,
      { x: xOf(now) - way * 7, y: middle },
      { heads: 'end', colour: colours.accent, width: 1.2 },
    );
  }
  if (now !== null) pen.dot({ x: xOf(now), y: middle }, 5, { fill: colours.accent });
  if (baseline !== null) {
    const same = baseline === now;
    pen.dot({ x: xOf(baseline), y: middle }, same ? 7.5 : 5, {
      fill: same ? null : colours.paper,
      stroke: colours.ink,
    });
  }
  if (baseline === null && now === null) {
    for (const level of levels)
      pen.dot({ x: xOf(level), y: middle }, 2, { fill: colours.paper, stroke: colours.soft });
  }
}

function drawLegend(pen: Pen, y: number): void {
  const quiet = { size: textSizes.small, colour: colours.soft };
  pen.dot({ x: xOf(-2), y: y - 3 }, 5, { fill: colours.paper, stroke: colours.ink });
  pen.words({ x: xOf(-2) + 9, y }, text.baseline, quiet);
  pen.dot({ x: xOf(0), y: y - 3 }, 5, { fill: colours.accent });
  pen.words({ x: xOf(0) + 9, y }, text.now, quiet);
}

function altOf(goals: readonly DrawnGoal[]): string {
  if (goals.length === 0) return `${text.altStart} ${text.none}.`;
  const said = (level: number | null): string =>
    level === null
      ? text.notRated
      : (text.levels[Math.max(-2, Math.min(2, level)) as (typeof levels)[number]] ?? '');
  const rows = goals.map(
    ({ name, baseline, now }, row) =>
      `${name ?? text.unnamed(row + 1)}: ${text.baseline.toLowerCase()} ${said(baseline)}, ${text.now.toLowerCase()} ${said(now)}.`,
  );
  return [text.altStart, ...rows].join(' ');
}
