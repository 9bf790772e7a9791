import { z } from 'zod';
import { Colour, DocumentTypeface, Logo } from '../domain/house-style.ts';
import { CalendarDate, Id } from '../domain/ids.ts';
import { RecordKind } from '../domain/records.ts';
import { Audience, Sensitivity } from '../domain/sensitivity.ts';
import { DocumentKind, VersionMark } from './document-kind.ts';

export { DocumentKind, VersionMark };

/** A piece of text. `free` marks words typed by a person, which are searched for clinical and third-party terms before release. */
export const Run = z.strictObject({
  text: z.string(),
  strong: z.boolean().optional(),
  free: z.boolean().optional(),
  /** What a reader sees in its place when the typed words must be withheld; without it, what holds the words goes too. */
  neutral: z.string().optional(),
  /** The block, item or row that the words point to. */
  to: z.string().max(400).optional(),
});
export type Run = z.infer<typeof Run>;

const blockBase = {
  /** Composer + slot + finding id: an edit finds its block again after every rebuild. */
  id: z.string().max(400),
  /** Null: nobody said, so nobody outside sees it. */
  sensitivity: Sensitivity.nullable(),
  /** Findings it came from. */
  findings: z.array(z.string()),
  /** What a reader who may see only the effect on work reads instead. */
  functional: z.array(Run).optional(),
  /** The only readers who may see it, whatever its sensitivity and whatever was agreed; absent, its sensitivity decides. */
  readers: z.array(Audience).optional(),
};

export const Cell = z.strictObject({
  runs: z.array(Run),
  /** Header cells say what they head. */
  header: z.enum(['column', 'row']).optional(),
  align: z.enum(['left', 'right', 'center']).optional(),
  /** Draws a match or rating mark as a shape before the text. */
  mark: z
    .enum([
      'meets',
      'meetsWithChange',
      'below',
      'restricted',
      'notTested',
      'never',
      'occasional',
      'frequent',
      'constant',
    ])
    .optional(),
});
export type Cell = z.infer<typeof Cell>;

/** Shapes and texts in points from the figure's top left: the PDF draws them, the screen turns them into SVG. */
export const Shape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rect'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    fill: z.string().nullable(),
    stroke: z.string().nullable(),
    radius: z.number().optional(),
  }),
  z.strictObject({
    kind: z.literal('line'),
    x1: z.number(),
    y1: z.number(),
    x2: z.number(),
    y2: z.number(),
    stroke: z.string(),
    width: z.number(),
    dash: z.number().optional(),
  }),
  z.strictObject({
    kind: z.literal('circle'),
    x: z.number(),
    y: z.number(),
    r: z.number(),
    fill: z.string().nullable(),
    stroke: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('text'),
    x: z.number(),
    y: z.number(),
    text: z.string(),
    size: z.number(),
    fill: z.string(),
    anchor: z.enum(['start', 'middle', 'end']),
    strong: z.boolean().optional(),
    free: z.boolean().optional(),
    /** The typed words that it is one line of: they are searched as a whole. */
    whole: z.string().optional(),
    neutral: z.string().optional(),
  }),
]);
export type Shape = z.infer<typeof Shape>;

const Heading = z.strictObject({
  ...blockBase,
  kind: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  runs: z.array(Run),
  /** It opens a page of its own: what it heads is cut off or sent back by itself. */
  startsPage: z.literal(true).optional(),
});
const Paragraph = z.strictObject({ ...blockBase, kind: z.literal('paragraph'), runs: z.array(Run) });
const List = z.strictObject({
  ...blockBase,
  kind: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(
    z.strictObject({ id: z.string().max(400), sensitivity: Sensitivity.nullable(), runs: z.array(Run) }),
  ),
});
const Table = z.strictObject({
  ...blockBase,
  kind: z.literal('table'),
  caption: z.array(Run).optional(),
  /** Relative column widths; one per column. */
  widths: z.array(z.number().positive()),
  /** Rows to write in: their least height in points, with rules between the columns. */
  rowHeight: z.number().positive().optional(),
  head: z.array(Cell),
  rows: z.array(
    z.strictObject({
      id: z.string().max(400),
      sensitivity: Sensitivity.nullable(),
      cells: z.array(Cell),
      /** On a sheet: rows of the highest rank give way first where the page is full; without one a row stays. */
      rank: z.int().nonnegative().optional(),
    }),
  ),
});
const Figure = z.strictObject({
  ...blockBase,
  kind: z.literal('figure'),
  width: z.number().positive(),
  height: z.number().positive(),
  shapes: z.array(Shape),
  caption: z.array(Run),
  /** Says in words what the chart shows, with its numbers. */
  alt: z.string().min(1),
});
const Photo = z.strictObject({
  ...blockBase,
  kind: z.literal('photo'),
  attachmentId: Id,
  /** Half of a pair that stands side by side: how it was before, then how it is after. */
  pair: z.enum(['before', 'after']).optional(),
  caption: z.array(Run),
  alt: z.string().min(1),
});
const Signature = z.strictObject({
  ...blockBase,
  kind: z.literal('signature'),
  lines: z.array(z.array(Run)),
  /** The signature itself as scanned, above the line; absent where it is signed by pen or not at all. */
  picture: Logo.optional(),
});
/** A small question that only some answers to the one above call for: it stands beside the boxes of that one. */
const FollowUp = z.strictObject({
  /** When it is asked and what: `If No: which side`. */
  label: z.string(),
  choices: z.array(z.string()),
  /** A line to write on, as far as the page goes. */
  write: z.boolean(),
  marks: z.array(z.string()),
});
export type FollowUp = z.infer<typeof FollowUp>;
/** The room that a question of a blank form leaves for its answer, and what stands around it. */
const AnswerRoom = z.strictObject({
  /** Lines to write on over the whole width; 0 where boxes are enough. */
  lines: z.int().min(0).max(12),
  /** One short line, with its unit and small words on what is accepted after it. */
  short: z.strictObject({ unit: z.string(), accepted: z.string() }).optional(),
  /** Small words below the question: when it is asked and how. */
  hints: z.array(z.string()),
  /** Small boxes beside the question: why there is no answer, or where it came from. */
  marks: z.array(z.string()),
  followUps: z.array(FollowUp).optional(),
});
export type AnswerRoom = z.infer<typeof AnswerRoom>;
/** A line to be filled in by hand: of the reply slip, dotted, or a question of a blank form. */
const Blank = z.strictObject({
  ...blockBase,
  kind: z.literal('blank'),
  label: z.array(Run),
  choices: z.array(z.string()),
  room: AnswerRoom.optional(),
});

const PlainBlock = z.discriminatedUnion('kind', [
  Heading,
  Paragraph,
  List,
  Table,
  Figure,
  Photo,
  Signature,
  Blank,
]);
export type PlainBlock = z.infer<typeof PlainBlock>;

/** The ruled box that holds the answer on the front page. */
const Box = z.strictObject({ ...blockBase, kind: z.literal('box'), blocks: z.array(PlainBlock) });

export const Block = z.discriminatedUnion('kind', [
  Heading,
  Paragraph,
  List,
  Table,
  Figure,
  Photo,
  Signature,
  Blank,
  Box,
]);
export type Block = z.infer<typeof Block>;

/** What a form that the client fills in may bear of the client. */
export const FormLabel = z.enum(['initials', 'reference']);
export type FormLabel = z.infer<typeof FormLabel>;

/** Whose questions a blank form asks: those of a kind of record, or of one of the clinic's own checklists. */
export const FormChoice = z.union([RecordKind, Id]);
export type FormChoice = z.infer<typeof FormChoice>;

/** One finished document for one audience. The same tree gives the same bytes: dates and ids are inputs. */
export const DocumentTree = z.strictObject({
  kind: DocumentKind,
  title: z.string(),
  /** Case number and document letter, safe for a file name; no name, no diagnosis. Empty where a form is to bear none. */
  reference: z.string(),
  audience: Audience,
  date: CalendarDate,
  mark: VersionMark,
  /**
   * Typeface and spacing: reports, letters on one page, forms in larger type that clients fill in by hand, questions that the OT fills in by
   * hand, sheets that keep to one page.
   */
  style: z.enum(['report', 'letter', 'form', 'questions', 'sheet']),
  /** Set in large print, 16 points or more. */
  large: z.boolean().optional(),
  /** Stands in the middle of the foot where a form has no version mark: which form it is. */
  foot: z.string().optional(),
  letterhead: z.strictObject({
    name: z.array(Run),
    lines: z.array(z.array(Run)),
    /** Stands beside the clinic's name; its bytes come with the photos, under its id. */
    logo: Logo.optional(),
  }),
  /** The clinic's typeface and colour, where they are not those of the program. */
  look: z.strictObject({ typeface: DocumentTypeface, accent: Colour }).optional(),
  blocks: z.array(Block),
});
export type DocumentTree = z.infer<typeof DocumentTree>;

/** What the disclosure table kept from this reader, for the OT to see. */
export const Withheld = z.strictObject({
  blockId: z.string(),
  /** Short description for the OT; may hold client data, so it stays in the vault and the window. */
  what: z.string(),
  reason: z.enum(['sensitivity', 'noSensitivity', 'readers', 'term', 'health', 'unread', 'security']),
  sensitivity: Sensitivity.nullable(),
  /** The recorded term, or the words about health, found in free text. */
  term: z.string().nullable(),
});
export type Withheld = z.infer<typeof Withheld>;

/** An instrument of the case that a document of results can hold. */
export const ResultChoice = z.strictObject({
  recordId: Id,
  /** Title, what was assessed, date. */
  title: z.string(),
  /** Only what is ready is printed. */
  state: z.enum(['ready', 'incomplete', 'heldBack']),
  chosen: z.boolean(),
});
export type ResultChoice = z.infer<typeof ResultChoice>;

/** A template that a letter can be made from. */
export const TemplateChoice = z.strictObject({
  id: z.string().max(60),
  title: z.string().max(120),
  chosen: z.boolean(),
});
export type TemplateChoice = z.infer<typeof TemplateChoice>;

/** A sentence the OT rewrote. `digest` is of the data it rested on; when it no longer matches, the edit is flagged. */
export const BlockEdit = z.strictObject({
  blockId: z.string().max(400),
  text: z.string().max(5000),
  digest: z.string(),
  at: z.string(),
});
export type BlockEdit = z.infer<typeof BlockEdit>;

/** Where a block landed on paper, in points from the page's top left. */
export const BlockBox = z.strictObject({
  blockId: z.string(),
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type BlockBox = z.infer<typeof BlockBox>;
