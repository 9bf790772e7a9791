import { resolveField } from '../../../assessments/resolve-field.ts';
import type { RecordView } from '../../../assessments/view.ts';
import type { PlainBlock, Run } from '../../tree.ts';

/**
 * Words that were put together from answers may hold something typed, such as the name of a task in a step of the score. They are marked
 * as typed, so that they are searched before release.
 */
export function withTypedWords(blocks: readonly PlainBlock[], record: RecordView): PlainBlock[] {
  const all = Object.keys(record.answers).flatMap((path) =>
    resolveField(record.declaration, path)?.kind === 'text' ? (record.text(path)?.trim() ?? []) : [],
  );
  const marked = (runs: readonly Run[]): Run[] =>
    runs.map((run) => (all.some((one) => run.text.includes(one)) ? { ...run, free: true } : run));
  return blocks.map((block): PlainBlock => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, runs: marked(block.runs) };
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, runs: marked(item.runs) })) };
      case 'table':
        return {
          ...block,
          ...(block.caption === undefined ? {} : { caption: marked(block.caption) }),
          head: block.head.map((cell) => ({ ...cell, runs: marked(cell.runs) })),
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, runs: marked(cell.runs) })),
          })),
        };
      case 'figure':
        return { ...block, caption: marked(block.caption) };
      default:
        return block;
    }
  });
}
