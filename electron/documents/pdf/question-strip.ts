import type { AnswerRoom, FollowUp, PlainBlock } from '../../../shared/documents/tree.ts';
import { colours, styles, type TextStyle } from './page-style.ts';
import type { Pen } from './pen.ts';
import { baselineOf } from './text-strips.ts';

type Blank = Extract<PlainBlock, { kind: 'blank' }>;

/** From one line to write on to the next: 7 mm. */
const writingLine = 20;
const shortLine = 90;
/** Least line for a few words, 7 cm: one that would be shorter starts a row of its own. */
const fewWords = 200;
/** Where answers beside their questions begin, as a share of the width, so that they stand below each other. */
const answersFrom = 0.42;
const space = 14;
const { caption, foot } = styles;
/** Follow-ups, with their boxes. */
const answers = { ...caption, colour: colours.ink };

/**
 * A question with small words about it, boxes and lines to write on, as close as leaves the hand its room: what fits stands on the line of
 * the question.
 * @returns its height in points
 */
export function setQuestion(pen: Pen, block: Blank, room: AnswerRoom, body: TextStyle): number {
  return new Question(pen, room, body).set(block);
}

class Question {
  private readonly pen: Pen;
  private readonly room: AnswerRoom;
  private readonly body: TextStyle;
  /** Where this row has to end: at the page's edge, or at the small boxes that stand there. */
  private end: number;
  /** Where more can stand in this row; null once the pen is at the start of a fresh one. */
  private beside: number | null;

  constructor(pen: Pen, room: AnswerRoom, body: TextStyle) {
    this.pen = pen;
    this.room = room;
    this.body = body;
    this.end = pen.right;
    this.beside = null;
  }

  set(block: Blank): number {
    const { pen, room, body } = this;
    pen.text(block.label, body);
    this.beside = pen.x;
    const marked = this.marksBeside();
    this.hint(room.hints.join(' '));
    this.choices(block.choices);
    for (const one of room.followUps ?? []) this.followUp(one);
    if (room.short !== undefined) this.shortAnswer(room.short);
    this.freshRow();
    for (let count = 0; count < room.lines; count += 1) {
      pen.y += writingLine;
      pen.line(pen.area.x, pen.y - 2, pen.area.width);
    }
    if (!marked) {
      pen.y += 1;
      pen.x = pen.area.x;
      pen.boxes(room.marks, foot, 0, pen.area.x);
      pen.y += foot.leading;
    }
    return pen.y + 2;
  }

  /** The small boxes at the end of this row, where they fit. */
  private marksBeside(): boolean {
    const { pen, room, body } = this;
    if (room.marks.length === 0) return true;
    const start = pen.right - pen.boxesWidth(room.marks, foot);
    if (this.beside === null || this.beside + space > start) return false;
    pen.x = start;
    pen.boxes(room.marks, foot, (body.leading - foot.leading) / 2);
    this.end = start - space;
    return true;
  }

  private hint(text: string): void {
    const { pen, body } = this;
    if (text === '') return;
    const from = (this.beside ?? pen.area.x) + 8;
    if (this.beside !== null && from + pen.wordsWidth(text, caption) <= this.end) {
      this.smallWords(text, from);
      this.beside = pen.x;
      return;
    }
    this.freshRow(body);
    pen.text([{ text }], caption);
    pen.y += caption.leading;
  }

  private choices(choices: readonly string[]): void {
    const { pen, room, body } = this;
    if (choices.length === 0) return;
    const column = pen.area.x + pen.area.width * answersFrom;
    const from = Math.max((this.beside ?? 0) + space, column);
    const width = pen.boxesWidth(choices, body);
    const [next] = room.followUps ?? [];
    // What only some of these answers call for stands beside them where it can.
    const sharesRow = next !== undefined && pen.area.x + width + space + this.needs(next) <= pen.right;
    const besideQuestion = this.beside !== null && !sharesRow && from + width <= this.end;
    if (besideQuestion) pen.x = from;
    else {
      this.freshRow();
      pen.y += room.followUps === undefined ? 2 : 4;
      pen.x = pen.area.x;
    }
    pen.boxes(choices, body);
    this.beside = pen.x;
  }

  /** Room that a follow-up takes at least, beside what stands in its row. */
  private needs({ label, choices, write, marks }: FollowUp): number {
    const boxes = [
      { words: choices, style: answers },
      { words: marks, style: foot },
    ].filter(({ words }) => words.length > 0);
    const widths = boxes.map(({ words, style }) => this.pen.boxesWidth(words, style) + space);
    const rest = widths.reduce((sum, width) => sum + width, write ? fewWords : -space);
    return this.pen.wordsWidth(label, caption) + 8 + rest;
  }

  private followUp(asked: FollowUp): void {
    const { pen, body } = this;
    const { label, choices, write, marks } = asked;
    let from = (this.beside ?? pen.area.x) + 6;
    if (this.beside === null || from + this.needs(asked) > pen.right) {
      this.freshRow();
      pen.y += 5;
      from = pen.area.x;
    }
    this.smallWords(label, from, answers.colour);
    pen.x += 8;
    pen.boxes(choices, answers, (body.leading - answers.leading) / 2);
    pen.boxes(marks, foot, (body.leading - foot.leading) / 2);
    if (write) {
      pen.line(pen.x, pen.y + baselineOf(body) + 2, pen.right - pen.x);
      pen.x = pen.right;
    }
    this.beside = pen.x;
  }

  private shortAnswer({ unit, accepted }: NonNullable<AnswerRoom['short']>): void {
    const { pen, body } = this;
    const words =
      (unit === '' ? 0 : pen.wordsWidth(unit, body) + 10) +
      (accepted === '' ? 0 : pen.wordsWidth(accepted, caption));
    const column = pen.area.x + pen.area.width * answersFrom;
    let from = Math.max((this.beside ?? 0) + space, column);
    if (this.beside === null || from + shortLine + 6 + words > this.end) {
      this.freshRow();
      pen.y += writingLine - body.leading;
      from = pen.area.x;
    }
    pen.line(from, pen.y + baselineOf(body) + 2, shortLine);
    pen.x = from + shortLine + 6;
    if (unit !== '') {
      pen.text([{ text: unit }], body, pen.x);
      pen.x += 10;
    }
    if (accepted !== '') this.smallWords(accepted, pen.x);
    this.beside = pen.x;
  }

  /** Small words on the baseline of this row. */
  private smallWords(text: string, from: number, colour = caption.colour): void {
    const { pen, body } = this;
    const lower = baselineOf(body) - baselineOf(caption);
    pen.y += lower;
    pen.text([{ text }], { ...caption, colour }, from);
    pen.y -= lower;
  }

  /** Goes to the start of a row, unless it is there. */
  private freshRow({ leading } = this.body): void {
    if (this.beside !== null) this.pen.y += leading;
    this.beside = null;
    this.end = this.pen.right;
  }
}
