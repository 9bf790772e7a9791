import type { Block, DocumentTree, Run } from '../../../shared/documents/tree.ts';
import { documentsText } from '../../../shared/text/documents.ts';
import { midSentence } from '../../../shared/text/findings.ts';

type Row = Extract<Block, { kind: 'table' }>['rows'][number];

/**
 * A sheet on one page: rows give way from the highest rank down until the rest fits, and a line below the table says how many are in the
 * full report, and names them. The type never shrinks. Where not even all ranked rows make room, none is left out.
 * @param fits whether a tree takes one page
 */
export function fitPage(tree: DocumentTree, fits: (tree: DocumentTree) => boolean): DocumentTree {
  if (fits(tree)) return tree;
  const ranks = tree.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ rank }) => rank ?? []) : []))
    .sort((one, other) => one - other);
  // The most rows that fit, by halving: fewer always fit when more do.
  let [fitting, tooMany] = [-1, ranks.length];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (fits(withRows(tree, ranks.slice(0, middle)))) fitting = middle;
    else tooMany = middle;
  }
  return fitting < 0 ? tree : withRows(tree, ranks.slice(0, fitting));
}

/** The tree with those of its ranked rows, and how many were left out below each table that lost some. */
function withRows(tree: DocumentTree, ranks: readonly number[]): DocumentTree {
  const kept = new Set(ranks);
  return {
    ...tree,
    blocks: tree.blocks.flatMap((block): Block[] => {
      if (block.kind !== 'table') return [block];
      const rows = block.rows.filter(({ rank }) => rank === undefined || kept.has(rank));
      const left = block.rows.filter((row) => !rows.includes(row));
      if (left.length === 0) return [block];
      const note: Block = {
        kind: 'paragraph',
        id: `${block.id}/left`,
        sensitivity: 'function',
        findings: [],
        runs: [{ text: documentsText.rowsLeft(left.length), strong: true }, ...namesOf(left)],
      };
      return rows.length === 0 ? [note] : [{ ...block, rows }, note];
    }),
  };
}

/** So many rows that gave way are named: more would take the room of rows that fit. */
const mostNamed = 8;

/** What the rows are about, from their first cells, with what marks their words as typed. */
function namesOf(rows: readonly Row[]): readonly Run[] {
  const names = rows.slice(0, mostNamed).flatMap(({ cells }, index): Run[] => {
    const runs = (cells[0]?.runs ?? []).map((run) => ({ ...run, text: midSentence(run.text) }));
    return index === 0 ? runs : [{ text: '; ' }, ...runs];
  });
  const more = rows.length - mostNamed;
  return [...names, { text: `${more > 0 ? documentsText.rowsMore(more) : ''}.` }];
}
