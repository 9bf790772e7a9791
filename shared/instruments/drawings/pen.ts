import type { Shape } from '../../documents/tree.ts';
import { rounded } from '../rounding.ts';

/** What drawings are made of, as printed. The screen puts its theme's own colours in their place, by these names. */
export const drawingColours = {
  ink: '#1c2427',
  soft: '#4b575b',
  line: '#c3cccb',
  /** The one colour: what was measured. */
  accent: '#0b5a5a',
  /** Bodies and things: light enough for ink on it, dark enough to show in grey print. */
  body: '#dde5e4',
  paper: '#ffffff',
} as const;

export const textSizes = { value: 11, label: 10, small: 9 } as const;

/** Narrow enough to stand beside the questions with words that can still be read, and on paper. */
export const drawingWidth = 360;

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Stroke {
  readonly colour?: string;
  readonly width?: number;
  readonly dash?: number;
}

interface Lettering {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly colour?: string;
  readonly strong?: boolean;
  /** The words as a person typed them, when these are part of them. */
  readonly typed?: string;
  /** What stands there when the typed words must be withheld. */
  readonly neutral?: string;
}

/** Collects the shapes of a drawing. Lengths in points, y downwards, bearings in degrees clockwise from straight up. */
export class Pen {
  readonly shapes: Shape[] = [];

  line(from: Point, to: Point, { colour = drawingColours.ink, width = 0.9, dash }: Stroke = {}): void {
    const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    this.shapes.push({ kind: 'line', ...ends, stroke: colour, width, ...(dash ? { dash } : {}) });
  }

  /** A straight limb with round ends. */
  limb(from: Point, to: Point, thickness: number, colour: string): void {
    this.line(from, to, { colour, width: thickness });
    for (const end of [from, to]) this.dot(end, thickness / 2, { fill: colour });
  }

  /** Part of a circle, from one bearing to another whichever way round they are given. */
  arc(centre: Point, radius: number, from: number, to: number, stroke: Stroke = {}): void {
    const steps = Math.max(1, Math.ceil(Math.abs(to - from) / 6));
    const bearing = (step: number): number => from + ((to - from) * step) / steps;
    for (let step = 0; step < steps; step += 1) {
      this.line(towards(centre, bearing(step), radius), towards(centre, bearing(step + 1), radius), stroke);
    }
  }

  dot(
    at: Point,
    radius: number,
    { fill = null, stroke = null }: { fill?: string | null; stroke?: string | null },
  ): void {
    this.shapes.push({ kind: 'circle', x: at.x, y: at.y, r: radius, fill, stroke });
  }

  box(
    at: Point,
    width: number,
    height: number,
    { fill = null, stroke = null, radius }: { fill?: string | null; stroke?: string | null; radius?: number },
  ): void {
    const corner = radius === undefined ? {} : { radius };
    this.shapes.push({ kind: 'rect', x: at.x, y: at.y, width, height, fill, stroke, ...corner });
  }

  words(at: Point, text: string, lettering: Lettering = {}): void {
    const {
      anchor = 'start',
      size = textSizes.label,
      colour = drawingColours.ink,
      strong,
      typed,
      neutral,
    } = lettering;
    this.shapes.push({
      kind: 'text',
      x: at.x,
      y: at.y,
      text,
      anchor,
      size,
      fill: colour,
      ...(strong ? { strong } : {}),
      ...(typed === undefined ? {} : { free: true, whole: typed, neutral: neutral ?? '' }),
    });
  }

  /** A line with an open head at each end that was asked for. */
  arrow(
    from: Point,
    to: Point,
    { heads = 'both', ...stroke }: Stroke & { heads?: 'both' | 'end' } = {},
  ): void {
    this.line(from, to, stroke);
    if (distance(from, to) < 8) return;
    const back = bearingOf(to, from);
    this.head(to, back, stroke);
    if (heads === 'both') this.head(from, back + 180, stroke);
  }

  private head(tip: Point, back: number, stroke: Stroke): void {
    for (const spread of [-24, 24]) this.line(tip, towards(tip, back + spread, 5), stroke);
  }
}

/** The point so far from another on a bearing. */
export function towards(from: Point, bearing: number, length: number): Point {
  const radians = (bearing * Math.PI) / 180;
  return { x: from.x + Math.sin(radians) * length, y: from.y - Math.cos(radians) * length };
}

function bearingOf(from: Point, to: Point): number {
  return (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** About how wide words are: their letters are only measured when they are printed. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.53;
}

/** Lines of at most so many points; a word that is longer than that is cut off visibly, and so is what lies below the last line. */
export function linesOf(text: string, width: number, size: number, most: number): string[] {
  const characters = Math.max(2, Math.floor(width / (size * 0.53)));
  const rows: string[] = [''];
  for (const word of text.trim().split(/\s+/u)) {
    const current = rows.at(-1) ?? '';
    if (current === '') rows[rows.length - 1] = word;
    else if (current.length + 1 + word.length <= characters) rows[rows.length - 1] = `${current} ${word}`;
    else rows.push(word);
  }
  const shown = rows.slice(0, most);
  return shown.map((row, index) => {
    const more = index === shown.length - 1 && rows.length > shown.length;
    return more || row.length > characters ? `${row.slice(0, characters - 1).trimEnd()}…` : row;
  });
}

/** A figure as short as its digits allow: `45`, `45.5`; far beyond anything measured, `1.0e+9`. */
export function shortFigure(value: number, most = 1): string {
  if (Math.abs(value) >= 1e6) return value.toExponential(1);
  const shown = rounded(value, most);
  return shown.includes('.') ? shown.replace(/\.?0+$/u, '') : shown;
}
