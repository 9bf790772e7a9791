import { type Audience, highestSensitivity, type Sensitivity } from '../../domain/sensitivity.ts';
import type { AnswerRoom, Block, Cell, PlainBlock, Run } from '../tree.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** Words of a block: composed text and runs, in order. */
export type Words = string | readonly (string | Run)[];

/** What a block may carry beside its words. */
export interface BlockOptions {
  readonly findings?: readonly string[];
  /** `function` unless said otherwise. */
  readonly sensitivity?: Sensitivity;
  /** What a reader who may see only the effect on work reads instead. */
  readonly functional?: Words;
  /** The only readers who may see it; everyone whom its sensitivity allows when nothing is said. */
  readonly readers?: readonly Audience[] | undefined;
}

export interface ListItem {
  readonly slot: string;
  readonly words: Words;
  readonly sensitivity?: Sensitivity;
}

export interface TableRow {
  readonly slot: string;
  readonly cells: readonly Cell[];
  readonly sensitivity?: Sensitivity;
  /** On a sheet: which rows give way first where the page is full, the highest first. */
  readonly rank?: number;
}

/** Pieces of a sentence, composed and typed. */
export type Parts = (string | Run)[];

/** Parts with commas, or what is given, between them. */
export function joined(all: readonly Parts[], between = ', '): Parts {
  return all.flatMap((parts, index) => (index === 0 ? parts : [between, ...parts]));
}

/** Turns words into runs; an empty string gives none. */
export function runsOf(words: Words): Run[] {
  const parts = typeof words === 'string' ? [words] : words;
  return parts
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .filter(({ text }) => text !== '');
}

/** A cell of words. */
export function cellOf(words: Words, rest: Omit<Cell, 'runs'> = {}): Cell {
  return { runs: runsOf(words), ...rest };
}

export function strong(text: string): Run {
  return { text, strong: true };
}

/** Makes the blocks of one composer. A block's id is composer, slot and, inside the slot, what it is about. */
export class BlockMaker {
  private readonly composer: string;
  private readonly least: Sensitivity | undefined;
  private readonly readers: readonly Audience[] | undefined;

  /**
   * @param least how delicate every block is at least; undefined where each says it by itself
   * @param readers the only readers of every block that does not name its own
   */
  constructor(composer: string, least?: Sensitivity, readers?: readonly Audience[]) {
    this.composer = composer;
    this.least = least;
    this.readers = readers;
  }

  heading(slot: string, level: 1 | 2 | 3, words: Words, options: BlockOptions = {}): Of<'heading'> {
    return { ...this.base(slot, options), kind: 'heading', level, runs: runsOf(words) };
  }

  /** The heading of what is cut off or sent back by itself, and so stands on a page of its own. */
  headingOfPage(slot: string, words: Words, options: BlockOptions = {}): Of<'heading'> {
    return { ...this.heading(slot, 2, words, options), startsPage: true };
  }

  paragraph(slot: string, words: Words, options: BlockOptions = {}): Of<'paragraph'> {
    return { ...this.base(slot, options), kind: 'paragraph', runs: runsOf(words) };
  }

  list(slot: string, ordered: boolean, items: readonly ListItem[], options: BlockOptions = {}): Of<'list'> {
    return {
      ...this.base(slot, options),
      kind: 'list',
      ordered,
      items: items.map((item) => ({
        id: this.id(`${slot}/${item.slot}`),
        sensitivity: this.sensitivityOf(item),
        runs: runsOf(item.words),
      })),
    };
  }

  table(
    slot: string,
    caption: Words,
    columns: readonly { readonly width: number; readonly head: string; readonly align?: Cell['align'] }[],
    rows: readonly TableRow[],
    options: BlockOptions = {},
  ): Of<'table'> {
    return {
      ...this.base(slot, options),
      kind: 'table',
      caption: runsOf(caption),
      widths: columns.map((column) => column.width),
      head: columns.map(({ head, align }) => cellOf(head, { header: 'column', ...(align ? { align } : {}) })),
      rows: rows.map((row) => ({
        id: this.id(`${slot}/${row.slot}`),
        sensitivity: this.sensitivityOf(row),
        ...(row.rank === undefined ? {} : { rank: row.rank }),
        cells: row.cells.map((cell, index) => {
          const align = columns[index]?.align;
          return align && !cell.align ? { ...cell, align } : cell;
        }),
      })),
    };
  }

  figure(
    slot: string,
    rest: Omit<Of<'figure'>, 'kind' | keyof ReturnType<BlockMaker['base']>>,
    options: BlockOptions = {},
  ): Of<'figure'> {
    return { ...this.base(slot, options), kind: 'figure', ...rest };
  }

  photo(
    slot: string,
    attachmentId: string,
    caption: Words,
    alt: string,
    pair?: 'before' | 'after',
  ): Of<'photo'> {
    return {
      ...this.base(slot),
      kind: 'photo',
      attachmentId,
      ...(pair ? { pair } : {}),
      caption: runsOf(caption),
      alt,
    };
  }

  signature(slot: string, lines: readonly Words[]): Of<'signature'> {
    return { ...this.base(slot, { sensitivity: 'identity' }), kind: 'signature', lines: lines.map(runsOf) };
  }

  /** @param room the room that a question of a blank form leaves; the dotted line of a reply slip when nothing is said */
  blank(slot: string, label: Words, choices: readonly string[], room?: AnswerRoom): Of<'blank'> {
    return {
      ...this.base(slot),
      kind: 'blank',
      label: runsOf(label),
      choices: [...choices],
      ...(room === undefined ? {} : { room }),
    };
  }

  box(slot: string, blocks: readonly PlainBlock[]): Of<'box'> {
    return { ...this.base(slot), kind: 'box', blocks: [...blocks] };
  }

  private base(slot: string, options: BlockOptions = {}) {
    const readers = options.readers ?? this.readers;
    return {
      id: this.id(slot),
      sensitivity: this.sensitivityOf(options),
      findings: [...(options.findings ?? [])],
      ...(options.functional === undefined ? {} : { functional: runsOf(options.functional) }),
      ...(readers === undefined ? {} : { readers: [...readers] }),
    };
  }

  private sensitivityOf({ sensitivity = 'function' }: { readonly sensitivity?: Sensitivity }): Sensitivity {
    return this.least === undefined ? sensitivity : highestSensitivity([sensitivity, this.least]);
  }

  private id(slot: string): string {
    return `${this.composer}/${slot}`;
  }
}
