import { type Frequency, wholeJob } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { Demand } from '../../domain/catalogue.ts';
import { chartText } from '../../text/charts.ts';
import { ratingText } from '../../text/ratings.ts';
import { reportText } from '../../text/report.ts';
import type { DemandLine } from '../composers/demand-words.ts';
import type { Shape } from '../tree.ts';

const width = 470;
const labelWidth = 150;
const headLeading = 11;
/** Above and below the names of the tasks. */
const headRoom = 12;
/** A task's name takes at most so many lines. */
const mostHeadLines = 2;
const rowHeight = 14.5;
const textSize = 9.2;
const headSize = 8.8;
const ink = '#1c2427';
const soft = '#4b575b';
const line = '#c3cccb';
const barWidth = 7;
const barGap = 2;
/** How many tasks fit side by side. */
const mostTasks = 5;

const bars: Readonly<Record<Frequency, number>> = { never: 0, occasional: 1, frequent: 2, constant: 3 };

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly shapes: Shape[];
  /** The same in words, with every band. */
  readonly alt: string;
}

/**
 * Tasks across, demands down, each cell on the four bands as three bars filled from the left. Told apart by how many bars are
 * filled, so it reads the same in grey.
 * @param lines the demands to show, in order; those of the whole job alone have a column of their own
 */
export function demandChart(analysis: RecordView, lines: readonly DemandLine[]): Chart {
  const taskIds = columnsOf(analysis, lines);
  const columnWidth = (width - labelWidth) / Math.max(1, taskIds.length);
  const shapes: Shape[] = [];
  const names = taskIds.map((taskId) => nameOf(analysis, taskId));
  const heads = names.map((name) => wrap(name, Math.floor(columnWidth / (headSize * 0.5)) - 1));
  const headHeight = headRoom + headLeading * Math.max(1, ...heads.map((rows) => rows.length));
  for (const [column, taskId] of taskIds.entries()) {
    const name = taskId === wholeJob ? null : (names[column] ?? '');
    shapes.push(...headShapes(heads[column] ?? [], name, labelWidth + column * columnWidth, headHeight));
  }
  shapes.push({ kind: 'line', x1: 0, y1: headHeight, x2: width, y2: headHeight, stroke: ink, width: 0.9 });
  for (const [row, { demand, ratings }] of lines.entries()) {
    const y = headHeight + row * rowHeight;
    shapes.push(text(0, y + 11, labelOf(demand), 'start', {}));
    for (const [column, taskId] of taskIds.entries()) {
      const rating = ratings.find((one) => one.taskId === taskId);
      const x = labelWidth + column * columnWidth;
      if (rating?.frequency) shapes.push(...barShapes(rating.frequency, x, y + 4));
      else {
        const words = rating?.notTested ? chartText.notTested : chartText.notRated;
        shapes.push(text(x, y + 11, words, 'start', { fill: soft, size: 8.4 }));
      }
    }
    const bottom = y + rowHeight;
    shapes.push({ kind: 'line', x1: 0, y1: bottom, x2: width, y2: bottom, stroke: line, width: 0.45 });
  }
  const legendTop = headHeight + lines.length * rowHeight + 8;
  shapes.push(...legendShapes(legendTop));
  return { width, height: legendTop + 14, shapes, alt: altOf(analysis, lines, taskIds) };
}

/** A demand's name, or its short one where the whole would run into the first column. */
function labelOf(demand: Demand): string {
  return demand.label.length * textSize * 0.48 > labelWidth - 6 ? demand.short : demand.label;
}

/** The tasks with most minutes first in mind, in the order of the job; the whole job when it is rated itself. */
function columnsOf(analysis: RecordView, lines: readonly DemandLine[]): string[] {
  const rated = new Set(lines.flatMap((one) => one.ratings.map((rating) => rating.taskId)));
  const tasks = analysis.items('tasks').filter((taskId) => rated.has(taskId));
  const minutes = (taskId: string) => analysis.number(`tasks.${taskId}.minutes`) ?? 0;
  const room = rated.has(wholeJob) ? mostTasks - 1 : mostTasks;
  const longest = [...tasks].sort((one, other) => minutes(other) - minutes(one)).slice(0, room);
  const shown = tasks.filter((taskId) => longest.includes(taskId));
  return rated.has(wholeJob) ? [...shown, wholeJob] : shown;
}

function nameOf(analysis: RecordView, taskId: string): string {
  if (taskId === wholeJob) return chartText.wholeJob;
  return analysis.text(`tasks.${taskId}.name`) ?? reportText.unnamedTask;
}

/**
 * The head of a column, its last line just above the table.
 * @param typed the whole name as the user typed it; null when the words are the program's own
 */
function headShapes(rows: readonly string[], typed: string | null, x: number, headHeight: number): Shape[] {
  return rows.map((words, index) =>
    text(x, headHeight - 7 - (rows.length - 1 - index) * headLeading, words, 'start', {
      size: headSize,
      strong: true,
      ...(typed === null ? {} : { free: true, whole: typed, neutral: index === 0 ? chartText.task : '' }),
    }),
  );
}

/** A few lines of about so many characters; what does not fit is cut off visibly. */
function wrap(name: string, characters: number): string[] {
  const rows: string[] = [''];
  for (const word of name.trim().split(/\s+/u)) {
    const current = rows.at(-1) ?? '';
    if (current === '') rows[rows.length - 1] = word;
    else if (current.length + 1 + word.length <= characters) rows[rows.length - 1] = `${current} ${word}`;
    else rows.push(word);
  }
  const shown = rows.slice(0, mostHeadLines);
  return shown.map((row, index) => {
    const more = index === shown.length - 1 && rows.length > shown.length;
    return more || row.length > characters ? `${row.slice(0, characters - 1).trimEnd()}…` : row;
  });
}

function barShapes(frequency: Frequency, x: number, y: number): Shape[] {
  return [0, 1, 2].map((bar) => ({
    kind: 'rect',
    x: x + bar * (barWidth + barGap),
    y,
    width: barWidth,
    height: 8,
    fill: bar < bars[frequency] ? ink : null,
    stroke: bar < bars[frequency] ? ink : '#8a9598',
  }));
}

function legendShapes(y: number): Shape[] {
  let x = 0;
  return (['occasional', 'frequent', 'constant', 'never'] as const).flatMap((frequency) => {
    const label = ratingText.frequency[frequency];
    const shapes = [
      ...barShapes(frequency, x, y),
      text(x + 31, y + 7.5, label, 'start', { fill: soft, size: 8.4 }),
    ];
    x += 45 + label.length * 5;
    return shapes;
  });
}

function text(
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'middle' | 'end',
  rest: { size?: number; fill?: string; strong?: boolean; free?: boolean; whole?: string; neutral?: string },
): Shape {
  return { kind: 'text', x, y, text: words, anchor, size: textSize, fill: ink, ...rest };
}

function altOf(analysis: RecordView, lines: readonly DemandLine[], taskIds: readonly string[]): string {
  const rows = lines.map(({ demand, ratings }) => {
    const cells = taskIds.map((taskId) => {
      const rating = ratings.find((one) => one.taskId === taskId);
      const band = rating?.frequency
        ? ratingText.frequency[rating.frequency].toLowerCase()
        : rating?.notTested
          ? chartText.notTested
          : chartText.notRated;
      const minutes = rating?.minutes === undefined ? '' : `, ${rating.minutes} min`;
      return `${nameOf(analysis, taskId)} ${band}${minutes}`;
    });
    return `${demand.label}: ${cells.join('; ')}.`;
  });
  return `${chartText.altStart} ${rows.join(' ')}`;
}
