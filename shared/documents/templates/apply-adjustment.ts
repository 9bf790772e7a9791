import { highestSensitivity } from '../../domain/sensitivity.ts';
import { adjustmentText as text } from '../../text/clinic-templates.ts';
import { BlockMaker } from '../composers/blocks.ts';
import { wordingBlocks } from '../composers/case-letter/wording.ts';
import { type ComposeInput, readCase } from '../composers/case-reading.ts';
import type { Block, DocumentTree } from '../tree.ts';
import type { Adjustment } from './adjustment.ts';
import { isAdjustable, sectionsOf } from './sections.ts';

interface Section {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** The part of a block's id that marks the clinic's own words. */
const ownWords = '/clinicWords/';

/**
 * A tree as the clinic wants it: sections (headings of the second level with what follows) in its order, without those it leaves out, and
 * with its own words. What stands before the first section, the signature, required sections and those that the template does not know stay;
 * what follows the signature stays behind it.
 * @returns the tree, and what the OT should know: what was left out, which words lack data
 */
export function applyAdjustment(
  tree: DocumentTree,
  adjustment: Adjustment | undefined,
  input: ComposeInput,
): { tree: DocumentTree; missing: readonly string[] } {
  if (adjustment === undefined || !isAdjustable(tree.kind) || adjustment.document !== tree.kind)
    return { tree, missing: [] };
  const known = sectionsOf(tree.kind);
  const reading = readCase(input);
  const make = new BlockMaker(`${tree.kind}${ownWords.slice(0, -1)}`);
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
      const [heading, ...rest] = blocks;
      if (heading === undefined) return [];
      const first = all.findIndex((one) => one.id === id) === index;
      const wording = adjustment.sections.find((one) => one.id === id)?.wording ?? '';
      return [heading, ...(first ? own(id, wording, heading) : []), ...rest];
    });
  };
  const { head, sections, signature, after } = partsOf(tree);
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
export function withoutLoneWords(tree: DocumentTree): DocumentTree {
  const kept: Block[] = [];
  for (const block of [...tree.blocks].reverse()) {
    const next = kept.at(-1);
    const lone = isSectionWords(block) || isSection(block);
    if (!lone || !endsSection(next)) kept.push(block);
  }
  return { ...tree, blocks: kept.reverse() };
}

function isSectionWords({ id }: Block): boolean {
  return id.includes(ownWords) && !id.includes(`${ownWords}opening/`) && !id.includes(`${ownWords}closing/`);
}

function endsSection(next: Block | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'signature' ||
    isSection(next) ||
    next.id.includes(`${ownWords}closing/`) ||
    next.id.endsWith('/yours')
  );
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

/** What stands before the first section, the sections, the signature with the line before it, and the sections behind it. */
function partsOf({ kind, blocks }: DocumentTree) {
  const signed = blocks.findIndex((block) => block.kind === 'signature');
  const yours = blocks[signed - 1]?.id.endsWith('/yours') === true ? signed - 1 : signed;
  const before = signed < 0 ? blocks : blocks.slice(0, yours);
  const behind = signed < 0 ? [] : blocks.slice(yours);
  const enclosed = behind.findIndex(isSection);
  const first = before.findIndex(isSection);
  return {
    head: first < 0 ? before : before.slice(0, first),
    sections: first < 0 ? [] : sectionsIn(kind, before.slice(first)),
    signature: enclosed < 0 ? behind : behind.slice(0, enclosed),
    after: enclosed < 0 ? [] : sectionsIn(kind, behind.slice(enclosed)),
  };
}

function isSection(block: Block): boolean {
  return block.kind === 'heading' && block.level === 2;
}

function sectionsIn(kind: string, blocks: readonly Block[]): Section[] {
  const sections: { id: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    // A slot is about a record where it goes on: those sections are placed together.
    if (isSection(block))
      sections.push({ id: block.id.slice(kind.length + 1).split('/')[0] ?? '', blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
