import type { Id } from '../../domain/ids.ts';
import type { DocumentKind, DocumentTree } from '../tree.ts';

/** One signed version of a document, as it was signed. */
export interface IssuedVersion {
  /** 1 or more. */
  readonly number: number;
  readonly tree: DocumentTree;
  /** A digest of each picture on its pages, by attachment: a picture may change under its caption. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** A version that left, and the one that takes its place. */
export interface Correction {
  /** The version that left. */
  readonly versionId: Id;
  readonly earlier: IssuedVersion;
  /** The newest signed version of the same document. */
  readonly later: IssuedVersion;
  /** Why there was each version after the earlier one, oldest first. */
  readonly reasons: readonly string[];
  /** The records that the document is about: of an expert report, the instruction that it answers. */
  readonly about: readonly Id[];
  /** Who was sent the earlier one as final, each name once. */
  readonly holders: readonly string[];
}

/** Whether a correction letter can be written about this kind of document. What such a letter says is put right in the next one. */
export function canBeCorrected(kind: DocumentKind): boolean {
  return kind !== 'correctionLetter';
}

const expertDutyId = 'correctionLetter/correction/expert/expertDuty';

/** Whether a document goes to the person who gave an instruction as an expert, under that instruction: the report, and what corrects it. */
export function goesUnderInstruction({ kind, blocks }: Pick<DocumentTree, 'kind' | 'blocks'>): boolean {
  return kind === 'expertReport' || blocks.some(({ id }) => id === expertDutyId);
}

/** Whom a letter that corrects an expert report is written to, by name; empty where the instruction names nobody. */
export function writtenTo({ blocks }: Pick<DocumentTree, 'blocks'>): string {
  const block = blocks.find(({ id }) => id === 'correctionLetter/correction/to');
  return block?.kind === 'paragraph' ? (block.runs[0]?.text.trim() ?? '') : '';
}
