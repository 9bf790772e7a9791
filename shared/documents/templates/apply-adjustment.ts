import { highestSensitivity } from '../../domain/sensitivity.ts';
import { adjustmentText as text } from '../../text/clinic-templates.ts';
import { BlockMaker } from '../composers/blocks.ts';
import { wordingBlocks } from '../composers/case-letter/wording.ts';
import { templateOf } from '../composers/case-letter.ts';
import { type ComposeInput, readCase } from '../composers/case-reading.ts';
import type { Block, DocumentKind, DocumentTree } from '../tree.ts';
import type { Adjustment } from './adjustment.ts';
import { isFromTemplate } from './built-in.ts';
import { adjustableDocument, adjustedAs, composerOf, endsDocument } from './sections.ts';

interface Section {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** The part of a block's id that marks the clinic's own words. */
const ownWords = 'clinicWords';

/**
 * A tree as the clinic wants it: sections (headings of the second level with what follows; in a letter from a template its own sections) in
 * its order, without those it leaves out, and with its own words. What stands before the first section, the signature, required sections and
 * those that the template does not know stay; what follows the signature stays behind it.
 * @returns the tree, and what the OT should know: what was left out, which words lack data
 */
export function applyAdjustment(
  tree: DocumentTree,
  adjustment: Adjustment | undefined,
  input: ComposeInput,
): { tree: DocumentTree; missing: readonly string[] } {
  const document = adjustment === undefined ? undefined : adjustableDocument(adjustment.document);
  if (adjustment === undefined || document === undefined || document.id !== adjustedAs(input))
    return { tree, missing: [] };
  const { sections: known } = document;
  const cut = new Cut(input);
  const reading = readCase(input);
  const make = new BlockMaker(`${composerOf(input)}/${ownWords}`);
  const missing = new Set<string>();
  const own = (slot: string, wording: string, under: Block | undefined): Block[] => {
    const pieces = wording
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ kind: 'text', text: line.trim() }) as const);
    const { blocks, missing: lacking } = wordingBlocks(make, slot, pieces, reading);
    for (const line of lacking) missing.add(line);
    return blocks.map((block) => guarded(block, under));
  };
  const arranged = (sections: readonly Section[]): Block[] => {
    const shown = sections.filter(({ id }) => {
      const section = known.find((one) => one.id === id);
      const off = adjustment.sections.some((one) => one.id === id && !one.on);
      if (section === undefined || section.required || !off) return true;
      missing.add(text.leftOut(section.title));
      return false;
    });
    return inOrder(shown, adjustment).flatMap(({ id, blocks }, index, all) => {
      const [head, ...rest] = blocks;
      if (head === undefined) return [];
      const first = all.findIndex((one) => one.id === id) === index;
      const wording = adjustment.sections.find((one) => one.id === id)?.wording ?? '';
      const words = first ? own(id, wording, head) : [];
      return isHeading(head) ? [head, ...words, ...rest] : [...words, head, ...rest];
    });
  };
  const { head, sections, signature, after } = partsOf(tree, cut);
  const blocks = [
    ...head,
    ...own('opening', adjustment.opening, tree.blocks[0]),
    ...arranged(sections),
    ...own('closing', adjustment.closing, tree.blocks[0]),
    ...signature,
    ...arranged(after),
  ];
  return { tree: { ...tree, blocks }, missing: [...missing] };
}

/**
 * The tree, as its reader may have it, without headings and words of the clinic under which nothing else is left: they must not name a
 * section that this reader does not get.
 */
export function withoutLoneWords(tree: DocumentTree, input: ComposeInput): DocumentTree {
  const cut = new Cut(input);
  const groups: { section: string | undefined; blocks: Block[] }[] = [];
  for (const block of tree.blocks) {
    const last = groups.at(-1);
    const section = cut.ends(block) ? undefined : cut.sectionAt(block, last?.section);
    if (last === undefined || section !== last.section || isHeading(block))
      groups.push({ section, blocks: [block] });
    else last.blocks.push(block);
  }
  const told = groups.filter(
    ({ section, blocks }) =>
      section === undefined || blocks.some((block) => !isHeading(block) && !cut.isOwn(block)),
  );
  return { ...tree, blocks: told.flatMap(({ blocks }) => blocks) };
}

/** Tells by a block's id where it stands in its document. */
class Cut {
  private readonly kind: DocumentKind;
  private readonly start: string;
  /** The sections of the letter's template; undefined where headings begin the sections. */
  private readonly ofTemplate: ReadonlySet<string> | undefined;

  constructor(input: ComposeInput) {
    this.kind = input.kind;
    this.start = `${composerOf(input)}/`;
    this.ofTemplate = isFromTemplate(input.kind)
      ? new Set(templateOf(input).sections.map(({ id }) => id))
      : undefined;
  }

  isOwn(block: Block): boolean {
    return this.slots(block)[0] === ownWords;
  }

  /** Whether the document's ending begins here: the line before the signature, the signature, or what must stand before it. */
  ends(block: Block): boolean {
    const [slot = '', inSlot] = this.slots(block);
    return (
      block.kind === 'signature' ||
      (slot === 'yours' && inSlot === undefined) ||
      (slot === ownWords && inSlot === 'closing') ||
      endsDocument(this.kind, slot)
    );
  }

  /** The section that begins with a block; undefined where it goes on with the one before it, or stands in none. */
  sectionFrom(block: Block): string | undefined {
    const [slot = ''] = this.slots(block);
    if (this.ofTemplate === undefined)
      return isHeading(block) && !endsDocument(this.kind, slot) ? slot : undefined;
    return this.ofTemplate.has(slot) ? slot : undefined;
  }

  /** The section that a block stands in, where the one before it stands in `before`. */
  sectionAt(block: Block, before: string | undefined): string | undefined {
    const [slot, of] = this.slots(block);
    if (slot === ownWords) return of === 'opening' ? undefined : of;
    return this.sectionFrom(block) ?? (this.ofTemplate === undefined ? before : undefined);
  }

  private slots({ id }: Block): string[] {
    return id.startsWith(this.start) ? id.slice(this.start.length).split('/') : [];
  }
}

/** Words typed by the clinic are searched as any typed words, and are as delicate as what they stand with. */
function guarded(block: Block, under: Block | undefined): Block {
  if (block.kind !== 'paragraph') return block;
  const sensitivity =
    under?.sensitivity === null || block.sensitivity === null
      ? null
      : highestSensitivity([block.sensitivity, ...(under === undefined ? [] : [under.sensitivity])]);
  return {
    ...block,
    sensitivity,
    ...(under?.readers === undefined ? {} : { readers: [...under.readers] }),
    runs: block.runs.map((run) => ({ ...run, free: true })),
  };
}

/** Known sections in the clinic's order; each that the template does not name stays behind the one before it. */
function inOrder(sections: readonly Section[], { sections: wanted }: Adjustment): Section[] {
  const rank = (id: string) => wanted.findIndex((one) => one.id === id);
  let last = -1;
  return sections
    .map((section) => {
      const own = rank(section.id);
      if (own >= 0) last = own;
      return { section, rank: own >= 0 ? own : last };
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ section }) => section);
}

/** What stands before the first section, the sections, the signature with what belongs to it, and the sections behind it. */
function partsOf({ blocks }: DocumentTree, cut: Cut) {
  const begins = (block: Block) => cut.sectionFrom(block) !== undefined;
  const ending = blocks.findIndex((block) => cut.ends(block));
  const before = ending < 0 ? blocks : blocks.slice(0, ending);
  const behind = ending < 0 ? [] : blocks.slice(ending);
  const enclosed = behind.findIndex(begins);
  const first = before.findIndex(begins);
  return {
    head: first < 0 ? before : before.slice(0, first),
    sections: first < 0 ? [] : sectionsIn(before.slice(first), cut),
    signature: enclosed < 0 ? behind : behind.slice(0, enclosed),
    after: enclosed < 0 ? [] : sectionsIn(behind.slice(enclosed), cut),
  };
}

function isHeading(block: Block): boolean {
  return block.kind === 'heading' && block.level === 2;
}

function sectionsIn(blocks: readonly Block[], cut: Cut): Section[] {
  const sections: { id: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const id = cut.sectionFrom(block);
    const last = sections.at(-1);
    // A slot is about a record where it goes on: those sections are placed together.
    if (id !== undefined && (isHeading(block) || id !== last?.id)) sections.push({ id, blocks: [block] });
    else last?.blocks.push(block);
  }
  return sections;
}
