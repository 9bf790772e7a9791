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
  /** Who was sent the earlier one as final, each name once. */
  readonly holders: readonly string[];
}

/**
 * Whether a correction letter can be written about this kind of document. An expert tells of a change in a report of their own, to whoever
 * instructed them, and what a correction letter says is put right in the next one.
 */
export function canBeCorrected(kind: DocumentKind): boolean {
  return kind !== 'expertReport' && kind !== 'correctionLetter';
}
