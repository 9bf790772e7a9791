import type { Block, DocumentTree, PlainBlock, Run } from './tree.ts';

/** Words somewhere in a document, with the block they stand in. The letterhead's block id is `letterhead`. */
export interface TextPlace {
  readonly blockId: string;
  readonly text: string;
}

/** The block id under which the letterhead's words are reported. */
export const letterheadId = 'letterhead';

/** Every piece of text that is drawn on paper, in reading order. Alternative descriptions are not drawn. */
export function printedTexts(tree: DocumentTree): TextPlace[] {
  const places: TextPlace[] = [];
  const add = (blockId: string, runs: readonly Run[]) => {
    for (const run of runs) places.push({ blockId, text: run.text });
  };
  add(letterheadId, tree.letterhead.name);
  for (const line of tree.letterhead.lines) add(letterheadId, line);
  add(letterheadId, [{ text: tree.foot ?? '' }]);
  for (const block of tree.blocks) addBlock(block, add);
  return places;
}

function addBlock(block: Block | PlainBlock, add: (blockId: string, runs: readonly Run[]) => void): void {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      add(block.id, block.runs);
      return;
    case 'list':
      for (const item of block.items) add(item.id, item.runs);
      return;
    case 'table':
      if (block.caption) add(block.id, block.caption);
      for (const cell of block.head) add(block.id, cell.runs);
      for (const row of block.rows) for (const cell of row.cells) add(row.id, cell.runs);
      return;
    case 'figure':
      for (const shape of block.shapes) if (shape.kind === 'text') add(block.id, [{ text: shape.text }]);
      add(block.id, block.caption);
      return;
    case 'photo':
      add(block.id, block.caption);
      return;
    case 'signature':
      for (const line of block.lines) add(block.id, line);
      return;
    case 'blank':
      add(block.id, block.label);
      add(
        block.id,
        [
          ...block.choices,
          ...(block.room === undefined
            ? []
            : [
                block.room.short?.unit ?? '',
                block.room.short?.accepted ?? '',
                ...block.room.hints,
                ...block.room.marks,
                ...(block.room.followUps ?? []).flatMap(({ label, choices, marks }) => [
                  label,
                  ...choices,
                  ...marks,
                ]),
              ]),
        ].map((text) => ({ text })),
      );
      return;
    case 'box':
      for (const inner of block.blocks) addBlock(inner, add);
  }
}

/** The blocks of a document in reading order, those in boxes among them. */
export function plainBlocks({ blocks }: Pick<DocumentTree, 'blocks'>): readonly PlainBlock[] {
  return blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : [block]));
}

/** A block with the heading of the second level that it stands under. */
interface Placed {
  readonly block: PlainBlock;
  /** The title, before the first heading. */
  readonly section: readonly Run[];
}

/** The blocks of a document, each with its section: a heading in a box names what is in the box alone. */
export function placedBlocks({ title, blocks }: Pick<DocumentTree, 'title' | 'blocks'>): readonly Placed[] {
  let around: readonly Run[] = [{ text: title }];
  return blocks.flatMap((block) => {
    let section = around;
    const placed = plainBlocks({ blocks: [block] }).map((one) => {
      if (one.kind === 'heading' && one.level === 2) section = one.runs;
      return { block: one, section };
    });
    if (block.kind !== 'box') around = section;
    return placed;
  });
}

/** The words of several runs, joined. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
