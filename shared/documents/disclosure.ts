import { type SecurityDetail, securityDetailIn } from '../domain/home-security.ts';
import type { Audience, Sensitivity } from '../domain/sensitivity.ts';
import { disclosureText } from '../text/disclosure.ts';
import { HealthWords } from './health-words.ts';
import type { TermIndex } from './terms.ts';
import type { Block, Cell, DocumentKind, DocumentTree, PlainBlock, Run, Shape, Withheld } from './tree.ts';
import { letterheadId, plainText } from './walk.ts';

/** How much of something a reader gets: all of it, only what it changes at work, or nothing. */
export type Disclosure = 'full' | 'functional' | 'withheld';

type Row = Readonly<Record<Sensitivity, Disclosure>>;

const work: Row = {
  identity: 'full',
  function: 'full',
  personal: 'withheld',
  clinical: 'functional',
  thirdParty: 'withheld',
  internal: 'withheld',
};
const treatment: Row = { ...work, personal: 'full', clinical: 'full' };

/** What each reader may see of each kind of information. No consent opens more. */
export const disclosureTable: Readonly<Record<Audience, Row>> = {
  client: treatment,
  employer: work,
  gp: treatment,
  clinician: treatment,
  commissioner: work,
  funder: { ...work, personal: 'functional' },
  housing: work,
  court: { ...treatment, thirdParty: 'full' },
  colleague: { ...treatment, thirdParty: 'full' },
};

/**
 * What a reader may see of information of this sensitivity.
 * @param sensitivity null when nobody said: then nobody outside sees it
 */
export function disclosureOf(sensitivity: Sensitivity | null, audience: Audience): Disclosure {
  if (sensitivity === null) return 'withheld';
  return disclosureTable[audience][sensitivity];
}

export interface DisclosureOptions {
  /** Terms recorded in clinical and third-party fields of the case. */
  readonly terms: TermIndex;
  /** Finds words about anyone's health, for readers who may not know of it. */
  readonly health?: HealthWords;
  /**
   * Asked for each row, and for typed words, that this reader would not see: true shows it all the same. Only a decision of the OT on this
   * very row or these very words may say so; what opens a home is never asked for.
   */
  readonly opens?: (blockId: string, what: string) => boolean;
}

/** The document as this audience may have it, and what was kept back, for the OT to see. */
export function disclose(
  tree: DocumentTree,
  { terms, health = new HealthWords(), opens = opensNothing }: DisclosureOptions,
): { tree: DocumentTree; withheld: Withheld[] } {
  const censor = new Censor(tree, terms, health, opens);
  const name = censor.runs(tree.letterhead.name, letterheadId) ?? [];
  // A logo says what the clinic's name says.
  const { logo } = plainText(name) === plainText(tree.letterhead.name) ? tree.letterhead : {};
  const letterhead = {
    name,
    ...(logo === undefined ? {} : { logo }),
    lines: tree.letterhead.lines.flatMap((line) => {
      const runs = censor.runs(line, letterheadId);
      return runs ? [runs] : [];
    }),
  };
  const blocks = withoutLostHeadings(tree.blocks.flatMap((block) => censor.block(block)));
  return { tree: { ...tree, letterhead, blocks }, withheld: censor.withheld };
}

class Censor {
  readonly withheld: Withheld[] = [];
  private readonly audience: Audience;
  private readonly terms: TermIndex;
  /** Null for those who may know of the person's health. */
  private readonly health: HealthWords | null;
  private readonly opens: (blockId: string, what: string) => boolean;
  /** Rows that were opened as a whole: their typed words are not asked for once more. */
  private readonly opened = new Set<string>();
  /** Clinical words in free text are looked for unless this reader may see clinical information in full. */
  private readonly searches: boolean;
  /** When nobody is at home is looked for where a document is about the home; a code that opens it everywhere. */
  private readonly aboutHome: boolean;

  constructor(
    { audience, kind }: DocumentTree,
    terms: TermIndex,
    health: HealthWords,
    opens: (blockId: string, what: string) => boolean,
  ) {
    this.opens = opens;
    this.audience = audience;
    this.aboutHome = aboutHome.includes(kind);
    this.terms = terms;
    this.health = disclosureOf('clinical', audience) === 'full' ? null : health;
    this.searches = (['clinical', 'thirdParty'] as const).some(
      (sensitivity) => disclosureOf(sensitivity, audience) !== 'full',
    );
  }

  block(block: Block): Block[] {
    if (block.kind !== 'box') return this.plain(block);
    if (this.isForOthers(block, '')) return [];
    if (this.keptBack(block.id, block.sensitivity, block.kind)) return [];
    const blocks = withoutLostHeadings(block.blocks.flatMap((inner) => this.plain(inner)));
    return blocks.length > 0 ? [{ ...block, blocks, ...withoutFunctional }] : [];
  }

  /**
   * The runs without what must be withheld: typed words that hold a term give way to their neutral words.
   * Null when they have none, so that what holds the runs must go.
   */
  runs(runs: readonly Run[], blockId: string): Run[] | null {
    const shown: Run[] = [];
    for (let index = 0; index < runs.length; index += 1) {
      const run = runs[index];
      if (!run) continue;
      if (!run.free) {
        shown.push(run);
        continue;
      }
      // Typed words that follow each other are searched together: a term may run across them.
      let end = index + 1;
      while (runs[end]?.free) end += 1;
      const stretch = runs.slice(index, end);
      index = end - 1;
      const held = this.heldIn([plainText(stretch), ...stretch.map((part) => part.text)]);
      if (held === null || this.isOpened(blockId, plainText(stretch), held)) {
        shown.push(...stretch);
        continue;
      }
      this.noteHeld(blockId, plainText(stretch), held);
      const neutral = stretch.find((part) => part.neutral !== undefined)?.neutral;
      if (neutral === undefined) return null;
      shown.push({ text: neutral, ...(run.strong ? { strong: true } : {}) });
    }
    return shown;
  }

  /** What these typed words hold that must not leave: for any reader what opens a home, for this one a term. */
  private heldIn(texts: readonly string[]): Held | null {
    for (const text of texts) {
      const detail = securityDetailIn(text);
      if (detail === 'code' || (detail === 'absence' && this.aboutHome)) return { security: detail };
      const term = this.searches ? this.terms.find(text) : null;
      if (term !== null) return { term };
      const health = this.health?.find(text) ?? null;
      if (health !== null) return { health };
    }
    return null;
  }

  /** Whether the OT decided that these words may be read; never where they open a home. */
  private isOpened(blockId: string, what: string, held: Held): boolean {
    return !('security' in held) && (this.opened.has(blockId) || this.opens(blockId, what));
  }

  private noteHeld(blockId: string, what: string, held: Held): void {
    if ('security' in held) this.note(blockId, what, 'security', 'internal', null);
    else if ('health' in held) this.note(blockId, what, 'health', 'clinical', held.health);
    else this.note(blockId, what, 'term', 'clinical', held.term);
  }

  private plain(block: PlainBlock): PlainBlock[] {
    if (this.isForOthers(block, describe(block))) return [];
    const level = disclosureOf(block.sensitivity, this.audience);
    if (level === 'full') {
      const shown = this.contents(block);
      return shown ? [shown] : this.functional(block);
    }
    this.keptBack(block.id, block.sensitivity, describe(block));
    return level === 'functional' ? this.functional(block) : [];
  }

  /** The effect on work alone, where the block has one that is free of terms itself. */
  private functional(block: PlainBlock): PlainBlock[] {
    if (!block.functional || block.functional.length === 0) return [];
    const runs = this.runs(
      block.functional.map((run) => ({ ...run, free: true })),
      block.id,
    );
    if (!runs) return [];
    const { id, findings } = block;
    return [{ kind: 'paragraph', id, sensitivity: 'function', findings, runs }];
  }

  private contents(block: PlainBlock): PlainBlock | null {
    switch (block.kind) {
      case 'heading':
      case 'paragraph': {
        const runs = this.runs(block.runs, block.id);
        return runs && { ...block, runs, ...withoutFunctional };
      }
      case 'list': {
        const items = block.items.flatMap((item) => {
          if (this.keptBack(item.id, item.sensitivity, plainText(item.runs))) return [];
          const runs = this.runs(item.runs, item.id);
          return runs ? [{ ...item, runs }] : [];
        });
        return items.length > 0 ? { ...block, items, ...withoutFunctional } : null;
      }
      case 'table':
        return this.table(block);
      case 'figure': {
        const caption = this.runs(block.caption, block.id) ?? [];
        const shapes = block.shapes.flatMap((shape) => this.shape(shape, block.id));
        return { ...block, caption, shapes, alt: this.alt(block.alt, block.id), ...withoutFunctional };
      }
      case 'photo': {
        // Words about it give away what the picture shows, so both go.
        const caption = this.runs(block.caption, block.id);
        const alt = this.alt(block.alt, block.id);
        return caption && alt === block.alt ? { ...block, caption, ...withoutFunctional } : null;
      }
      case 'signature': {
        const lines = block.lines.flatMap((line) => {
          const runs = this.runs(line, block.id);
          return runs ? [runs] : [];
        });
        return { ...block, lines, ...withoutFunctional };
      }
      case 'blank': {
        const label = this.runs(block.label, block.id);
        return label && { ...block, label, ...withoutFunctional };
      }
    }
  }

  private table(block: Extract<PlainBlock, { kind: 'table' }>): PlainBlock | null {
    const rows = block.rows.flatMap((row) => {
      const isShown = disclosureOf(row.sensitivity, this.audience) === 'full';
      const what = row.cells.map((cell) => plainText(cell.runs)).join(', ');
      if (!isShown && this.opens(row.id, what)) this.opened.add(row.id);
      else if (this.keptBack(row.id, row.sensitivity, what)) return [];
      return [{ ...row, cells: row.cells.map((cell) => this.cell(cell, row.id)) }];
    });
    if (rows.length === 0) return null;
    const head = block.head.map((cell) => this.cell(cell, block.id));
    const caption = block.caption && (this.runs(block.caption, block.id) ?? []);
    return { ...block, rows, head, ...(caption ? { caption } : {}), ...withoutFunctional };
  }

  private cell(cell: Cell, blockId: string): Cell {
    const runs = this.runs(cell.runs, blockId);
    return { ...cell, runs: runs ?? [{ text: disclosureText.withheldCell }] };
  }

  private shape(shape: Shape, blockId: string): Shape[] {
    if (shape.kind !== 'text' || !shape.free) return [shape];
    const held = this.heldIn([shape.whole ?? '', shape.text]);
    if (held === null) return [shape];
    this.noteHeld(blockId, shape.whole ?? shape.text, held);
    const { free: _free, whole: _whole, neutral, ...rest } = shape;
    return [{ ...rest, text: neutral ?? disclosureText.withheldCell }];
  }

  /** Descriptions are made of typed names and composed words alike. */
  private alt(alt: string, blockId: string): string {
    const held = this.heldIn([alt]);
    if (held === null) return alt;
    this.noteHeld(blockId, alt, held);
    return disclosureText.withheldAlt;
  }

  /** Whether this is for certain readers only and this is none of them; notes it when so. */
  private isForOthers({ id, readers, sensitivity }: Block, what: string): boolean {
    if (readers === undefined || readers.includes(this.audience)) return false;
    this.note(id, what, 'readers', sensitivity, null);
    return true;
  }

  /** Whether this must not be shown in full; notes it when so. */
  private keptBack(id: string, sensitivity: Sensitivity | null, what: string): boolean {
    if (disclosureOf(sensitivity, this.audience) === 'full') return false;
    this.note(id, what, sensitivity === null ? 'noSensitivity' : 'sensitivity', sensitivity, null);
    return true;
  }

  private note(
    blockId: string,
    what: string,
    reason: Withheld['reason'],
    sensitivity: Sensitivity | null,
    term: string | null,
  ): void {
    const known = this.withheld.some(
      (entry) => entry.blockId === blockId && entry.what === what && entry.term === term,
    );
    if (!known) this.withheld.push({ blockId, what: what.slice(0, longestNote), reason, sensitivity, term });
  }
}

const opensNothing = () => false;

/** Why typed words must not leave. */
type Held = { readonly security: SecurityDetail } | { readonly term: string } | { readonly health: string };

/** Documents that tell where someone lives and how. */
export const aboutHome: readonly DocumentKind[] = ['homeReport', 'adaptationLetter'];

const longestNote = 300;
/** Once the whole is shown, its functional reading must not travel with the file. */
const withoutFunctional = { functional: undefined };

function describe(block: PlainBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainText(block.runs);
    case 'list':
      return block.items.map((item) => plainText(item.runs)).join(' ');
    case 'photo':
    case 'figure':
      return plainText(block.caption);
    case 'table':
      return plainText(block.caption ?? []);
    case 'signature':
      return block.lines.map(plainText).join(', ');
    case 'blank':
      return plainText(block.label);
  }
}

/** Headings under which nothing is left would point at what was withheld. */
function withoutLostHeadings<B extends Block | PlainBlock>(blocks: readonly B[]): B[] {
  const kept: B[] = [];
  for (const block of [...blocks].reverse()) {
    const next = kept.at(-1);
    const lost =
      block.kind === 'heading' &&
      block.level > 1 &&
      (next === undefined || (next.kind === 'heading' && next.level <= block.level));
    if (!lost) kept.push(block);
  }
  return kept.reverse();
}
