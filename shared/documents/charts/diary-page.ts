import { type DiaryMeasure, DiarySlot } from '../../assessments/diary.ts';
import type { Drawing } from '../../instruments/drawing.ts';
import { drawingColours as colours, Pen } from '../../instruments/drawings/pen.ts';
import { diaryBlankText as text } from '../../text/diary-blank.ts';

const width = 470;
const words = 12;
const small = 10.5;
/** Part of the day, what, letter, minutes, hard, after. */
const widths = [72, 196, 44, 52, 48, 58] as const;
const tableTop = 84;
const headHeight = 36;
const rowHeight = 56;
const tableBottom = tableTop + headHeight + DiarySlot.options.length * rowHeight;

/** One day of the diary to be written on: large rows, numbers to ring, boxes to tick. A page takes it with its heading. */
export function diaryPage(day: number, measure: DiaryMeasure): Drawing {
  const pen = new Pen();
  drawTop(pen, measure);
  drawTable(pen, measure);
  const end = tableBottom + 22;
  drawRing(pen, end, text.end[measure]);
  const later = end + 38;
  pen.words({ x: 0, y: later }, text.later, { size: words });
  for (const y of [later + 22, later + 44]) writingLine(pen, 0, width, y);
  const question = later + 70;
  pen.words({ x: 0, y: question }, text.question, { size: words - 0.5, strong: true });
  let x = 0;
  for (const answer of text.answers) {
    pen.box({ x, y: question + 12 }, 17, 17, { stroke: colours.ink });
    pen.words({ x: x + 25, y: question + 25 }, answer, { size: words });
    x += 96;
  }
  return { width, height: question + 36, shapes: pen.shapes, alt: text.alt(day) };
}

function drawTop(pen: Pen, measure: DiaryMeasure): void {
  pen.words({ x: 0, y: 18 }, text.date, { size: words });
  writingLine(pen, 34, 200, 20);
  pen.words({ x: 230, y: 18 }, text.slept, { size: words });
  writingLine(pen, 312, 400, 20);
  drawRing(pen, 46, text.woke[measure]);
  const [low, high] = text.ends[measure];
  pen.words({ x: ringLeft, y: 64 }, low, { size: small, colour: colours.soft });
  pen.words({ x: width, y: 64 }, high, { size: small, colour: colours.soft, anchor: 'end' });
  pen.words({ x: 0, y: 64 }, text.ring, { size: small, colour: colours.soft });
}

const ringLeft = 236;

/** Words, and the numbers from 0 to 10 wide enough apart to put a ring round one. */
function drawRing(pen: Pen, y: number, label: string): void {
  pen.words({ x: 0, y }, label, { size: words });
  const step = (width - ringLeft - 14) / 10;
  for (let value = 0; value <= 10; value += 1) {
    pen.words({ x: ringLeft + 5 + value * step, y }, String(value), { size: words + 1, anchor: 'middle' });
  }
}

function drawTable(pen: Pen, measure: DiaryMeasure): void {
  const edges = [0];
  for (const column of widths) edges.push((edges.at(-1) ?? 0) + column);
  pen.box({ x: 0, y: tableTop }, width, headHeight, { fill: colours.body });
  for (const [index, lines] of text.columns(measure).entries()) {
    for (const [row, line] of lines.entries())
      pen.words({ x: (edges[index] ?? 0) + 5, y: tableTop + 15 + row * 13 }, line, {
        size: row === 0 || index === 0 ? small + 0.5 : small - 2,
        strong: row === 0 || index === 0,
      });
  }
  for (const [index, slot] of DiarySlot.options.entries()) {
    const y = tableTop + headHeight + index * rowHeight;
    for (const [row, line] of text.slots[slot].entries())
      pen.words({ x: 5, y: y + 24 + row * 15 }, line, { size: small + 0.5 });
    // Two entries have room in each part of the day.
    pen.line(
      { x: edges[1] ?? 0, y: y + rowHeight / 2 },
      { x: width, y: y + rowHeight / 2 },
      { colour: colours.line, width: 0.6, dash: 2 },
    );
    pen.line({ x: 0, y }, { x: width, y }, { width: 0.9 });
  }
  pen.line({ x: 0, y: tableTop }, { x: width, y: tableTop }, { width: 0.9 });
  pen.line({ x: 0, y: tableBottom }, { x: width, y: tableBottom }, { width: 0.9 });
  for (const x of edges)
    pen.line({ x, y: tableTop }, { x, y: tableBottom }, { width: x === 0 || x === width ? 0.9 : 0.5 });
}

function writingLine(pen: Pen, from: number, to: number, y: number): void {
  pen.line({ x: from, y }, { x: to, y }, { colour: colours.soft, width: 0.7, dash: 1.5 });
}
