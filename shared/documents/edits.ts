import { digestOf } from './digest.ts';
import { statementId } from './prescribed.ts';
import type { Block, BlockEdit, DocumentTree, PlainBlock, Run } from './tree.ts';
import { plainText } from './walk.ts';

/** What the OT may rewrite: the words of a heading, a paragraph or a list item. */
export interface Sentence {
  readonly blockId: string;
  readonly text: string;
  /** Of the composed words and the findings behind them; an edit made on other data shows by it. */
  readonly digest: string;
}

/** Every sentence of a composed document that can be rewritten. */
export function sentencesOf(tree: DocumentTree): Sentence[] {
  return flat(tree).flatMap((block): Sentence[] => {
    // The law's own words are nobody's to rewrite.
    if (block.id === statementId) return [];
    if (block.kind === 'heading' || block.kind === 'paragraph') {
      return [sentence(block.id, block.runs, block.findings)];
    }
    if (block.kind === 'list') return block.items.map((item) => sentence(item.id, item.runs, []));
    return [];
  });
}

export interface EditedTree {
  readonly tree: DocumentTree;
  /** Edits in the tree whose data changed since they were made. */
  readonly outdated: BlockEdit[];
  /** Edits whose block is not in the document any more. */
  readonly tray: BlockEdit[];
}

/** Puts the OT's own words in place of composed ones. They stay, whatever changes below them; what changed is told. */
export function applyEdits(tree: DocumentTree, edits: readonly BlockEdit[]): EditedTree {
  const known = new Map(sentencesOf(tree).map((one) => [one.blockId, one]));
  const placed = new Map(edits.filter((edit) => known.has(edit.blockId)).map((edit) => [edit.blockId, edit]));
  return {
    tree: { ...tree, blocks: tree.blocks.map((block) => edited(block, placed)) },
    outdated: [...placed.values()].filter((edit) => known.get(edit.blockId)?.digest !== edit.digest),
    tray: edits.filter((edit) => !placed.has(edit.blockId)),
  };
}

function sentence(blockId: string, runs: readonly Run[], findings: readonly string[]): Sentence {
  const text = plainText(runs);
  return { blockId, text, digest: digestOf(JSON.stringify([text, findings])) };
}

function flat(tree: DocumentTree): PlainBlock[] {
  return tree.blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : [block]));
}

function edited(block: Block, edits: ReadonlyMap<string, BlockEdit>): Block {
  return block.kind === 'box'
    ? { ...block, blocks: block.blocks.map((inner) => editedPlain(inner, edits)) }
    : editedPlain(block, edits);
}

function editedPlain(block: PlainBlock, edits: ReadonlyMap<string, BlockEdit>): PlainBlock {
  if (block.kind === 'list') {
    return {
      ...block,
      items: block.items.map((item) => ({ ...item, runs: rewritten(item.id, item.runs, edits) })),
    };
  }
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return block;
  return { ...block, runs: rewritten(block.id, block.runs, edits) };
}

/** Whatever the OT types is free text, also where composed words stood. */
function rewritten(blockId: string, runs: Run[], edits: ReadonlyMap<string, BlockEdit>): Run[] {
  const edit = edits.get(blockId);
  return edit === undefined ? runs : [{ text: edit.text, free: true }];
}
