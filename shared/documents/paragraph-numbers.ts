import type { Block, DocumentTree, Run } from './tree.ts';

/** Blocks whose id has this in it stand under an appendix. */
export const appendixSlot = '/appendix/';

/**
 * An expert report with its sections and paragraphs numbered and its appendices lettered: `3. Opinion`, `3.2`, `Appendix A: …`, `A.1`.
 * Done last, so that no rewriting takes a number away and nothing left out leaves a gap. What stands before the first section, and what
 * other hands add at the end, bears no number.
 */
export function withParagraphNumbers(tree: DocumentTree): DocumentTree {
  if (tree.kind !== 'expertReport') return tree;
  let section = 0;
  let appendix = 0;
  let paragraph = 0;
  const numbered = (block: Block): Block => {
    if (!block.id.startsWith(`${tree.kind}/`)) return block;
    const appended = block.id.includes(appendixSlot);
    if (block.kind === 'heading' && block.level === 2) {
      paragraph = 0;
      if (appended) appendix += 1;
      else section += 1;
      return withStart(block, { text: appended ? `Appendix ${letter(appendix)}: ` : `${section}. ` });
    }
    if (block.kind !== 'paragraph' || section === 0) return block;
    paragraph += 1;
    const text = `${appended ? letter(appendix) : section}.${paragraph}`;
    return { ...block, runs: [{ text, strong: true }, { text: '  ' }, ...block.runs] };
  };
  return { ...tree, blocks: tree.blocks.map(numbered) };
}

function withStart(block: Extract<Block, { kind: 'heading' }>, start: Run): Block {
  return { ...block, runs: [start, ...block.runs] };
}

/** A, B, … Z, AA. */
function letter(count: number): string {
  const last = String.fromCharCode(65 + ((count - 1) % 26));
  return count > 26 ? `${letter(Math.floor((count - 1) / 26))}${last}` : last;
}
