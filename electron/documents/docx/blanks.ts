import {
  CheckBox,
  type ImageRun,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { PlainBlock, Run } from '../../../shared/documents/tree.ts';
import { wordRuns } from './runs.ts';
import { twips } from './styles.ts';

type Blank = Extract<PlainBlock, { kind: 'blank' }>;

/** Something to be filled in: boxes that can be ticked on the screen as well, and lines to write on. */
export function wordBlank(block: Blank, width: number): Paragraph[] {
  return block.room === undefined ? reply(block, width) : question(block, block.room, width);
}

/** The label with boxes under it, and a dotted line as far as the page goes. */
function reply({ label, choices }: Blank, width: number): Paragraph[] {
  const words = wordRuns(label).children;
  if (choices.length === 0) {
    return [new Paragraph({ tabStops: [toWriteOn(width)], children: [...words, space(), tab()] })];
  }
  return [
    new Paragraph({ keepNext: true, children: words }),
    new Paragraph({
      indent: { left: twips(indent) },
      tabStops: [toWriteOn(width)],
      children: [...boxes(choices), tab()],
    }),
  ];
}

/** The question, small words below it, boxes, and lines to write on. */
function question(block: Blank, room: NonNullable<Blank['room']>, width: number): Paragraph[] {
  const hint = room.hints.join(' ');
  const below: Paragraph[] = [];
  if (hint !== '') below.push(small(hint));
  if (block.choices.length > 0) below.push(new Paragraph({ children: boxes(block.choices) }));
  for (const { label, choices, write, marks } of room.followUps ?? []) {
    below.push(
      new Paragraph({
        indent: { left: twips(indent) },
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.UNDERSCORE }],
        children: [plain(`${label}    `), ...boxes([...choices, ...marks]), ...(write ? [tab()] : [])],
      }),
    );
  }
  if (room.short !== undefined) {
    const { unit, accepted } = room.short;
    below.push(
      new Paragraph({
        tabStops: [{ type: TabStopType.LEFT, position: twips(shortLine), leader: LeaderType.UNDERSCORE }],
        children: [
          tab(),
          ...(unit === '' ? [] : [plain(` ${unit}`)]),
          ...(accepted === '' ? [] : [plain(`  ${accepted}`)]),
        ],
      }),
    );
  }
  for (let count = 0; count < room.lines; count += 1) {
    below.push(
      new Paragraph({
        spacing: { before: twips(6), after: 0 },
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.UNDERSCORE }],
        children: [tab()],
      }),
    );
  }
  if (room.marks.length > 0) below.push(new Paragraph({ style: 'SmallPrint', children: boxes(room.marks) }));
  return [
    new Paragraph({ keepNext: below.length > 0, keepLines: true, children: wordRuns(block.label).children }),
    ...below,
  ];
}

const indent = 17;
const shortLine = 120;

function toWriteOn(width: number) {
  return { type: TabStopType.RIGHT, position: twips(width), leader: LeaderType.DOT };
}

function boxes(choices: readonly string[]): ParagraphChild[] {
  return choices.flatMap((choice) => [new CheckBox({ alias: choice }), plain(` ${choice}    `)]);
}

function small(text: string): Paragraph {
  return new Paragraph({ style: 'SmallPrint', children: wordRuns([{ text }]).children });
}

function plain(text: string): TextRun {
  return new TextRun({ text });
}

function space(): TextRun {
  return plain(' ');
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

/** Room for a name by hand above its printed lines. */
export function wordSignature(lines: readonly (readonly Run[])[], picture?: ImageRun): Paragraph[] {
  const line = new Paragraph({
    style: 'SignatureLine',
    ...(picture === undefined ? {} : { spacing: { before: 0 } }),
    tabStops: [{ type: TabStopType.LEFT, position: twips(200), leader: LeaderType.UNDERSCORE }],
    children: [tab()],
  });
  const signed =
    picture === undefined
      ? []
      : [new Paragraph({ style: 'SignatureLine', keepNext: true, children: [picture] })];
  return [
    ...signed,
    line,
    ...lines.map(
      (runs, index) =>
        new Paragraph({
          style: 'SignatureText',
          keepNext: index < lines.length - 1,
          children: wordRuns(runs).children,
        }),
    ),
  ];
}
