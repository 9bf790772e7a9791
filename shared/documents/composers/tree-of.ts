import type { Block, DocumentTree } from '../tree.ts';
import type { ComposeInput } from './case-reading.ts';
import { letterheadOf } from './letterhead.ts';

/** The document that was asked for, under the clinic's letterhead. */
export function treeOf(
  { kind, audience, date, reference, mark, data }: ComposeInput,
  style: DocumentTree['style'],
  title: string,
  blocks: Block[],
): DocumentTree {
  const letterhead = letterheadOf(data.practitioner);
  return { kind, title, reference, audience, date, mark, style, letterhead, blocks };
}
