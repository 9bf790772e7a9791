import { statementId } from '../../../shared/documents/prescribed.ts';
import { signingComposer } from '../../../shared/documents/signing-blocks.ts';
import type { DocumentTree, PlainBlock } from '../../../shared/documents/tree.ts';
import { plainBlocks, plainText } from '../../../shared/documents/walk.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';

/** A sentence that the OT may rewrite. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  /** Ids of the findings it came from. */
  readonly findings: readonly string[];
  readonly sensitivity: Sensitivity | null;
}

export interface OutlineEntry {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** The headings of a document, in order. */
export function outlineOf(tree: DocumentTree): readonly OutlineEntry[] {
  return plainBlocks(tree).flatMap((block) =>
    block.kind === 'heading' ? [{ id: block.id, level: block.level, text: plainText(block.runs) }] : [],
  );
}

/** Paragraphs and list items by id: what can be rewritten. */
export function sentencesOf(tree: DocumentTree): ReadonlyMap<string, Sentence> {
  const sentences = new Map<string, Sentence>();
  for (const block of plainBlocks(tree)) {
    // What the ledger says, and what the client says in it, is nobody's to rewrite.
    if (block.id.startsWith(`${signingComposer}/`)) continue;
    if (block.kind === 'paragraph' && block.id !== statementId)
      sentences.set(block.id, { ...partOf(block), text: plainText(block.runs) });
    if (block.kind === 'list')
      for (const item of block.items)
        sentences.set(item.id, {
          id: item.id,
          text: plainText(item.runs),
          findings: block.findings,
          sensitivity: item.sensitivity,
        });
  }
  return sentences;
}

function partOf(block: PlainBlock) {
  return { id: block.id, findings: block.findings, sensitivity: block.sensitivity };
}
