import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { printedTexts } from '../../../shared/documents/walk.ts';
import { clustersOf, printable } from './clusters.ts';
import type { FontLibrary } from './fonts.ts';
import { typefaceOf } from './page-style.ts';

/** A character that no embedded font has, and the block it stands in. */
export interface Unprintable {
  readonly character: string;
  readonly blockId: string;
}

/** Characters of a document that cannot be drawn; each once per block, in reading order. */
export function findUnprintable(tree: DocumentTree, fonts: FontLibrary): Unprintable[] {
  const chain = fonts.chain(typefaceOf(tree), false);
  const found = new Map<string, Unprintable>();
  for (const { blockId, text } of printedTexts(tree)) {
    for (const cluster of clustersOf(printable(text), chain)) {
      if (cluster.face === null && cluster.text !== '\n') {
        found.set(`${blockId}\n${cluster.text}`, { character: cluster.text, blockId });
      }
    }
  }
  return [...found.values()];
}
