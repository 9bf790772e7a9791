import { partsOf } from './parts.ts';
import type { BlockEdit, DocumentTree } from './tree.ts';
import { placedBlocks, plainText } from './walk.ts';

/** What the record says otherwise now than a document did. */
export interface Staleness {
  /** Parts whose words changed, or whose own words rest on what changed. */
  readonly changed: readonly string[];
  /** Parts that the document would not have any more. */
  readonly gone: readonly string[];
  /** Parts that it would have in addition. */
  readonly added: readonly string[];
}

/**
 * Compares a document as it was with how it would be now.
 * @param before as it was made, for the same reader
 * @param now as it is composed from the record now, and the OT's own sentences in it whose data changed
 */
export function stalenessOf(
  before: Pick<DocumentTree, 'blocks'>,
  now: { readonly tree: Pick<DocumentTree, 'blocks'>; readonly outdated: readonly BlockEdit[] },
): Staleness {
  const earlier = new Map(partsOf(before).map(({ id, text }) => [id, text]));
  const later = new Map(partsOf(now.tree).map(({ id, text }) => [id, text]));
  const outdated = new Set(now.outdated.map(({ blockId }) => blockId));
  return {
    changed: [...earlier].flatMap(([id, text]) =>
      later.has(id) && (later.get(id) !== text || outdated.has(id)) ? [id] : [],
    ),
    gone: [...earlier.keys()].filter((id) => !later.has(id)),
    added: [...later.keys()].filter((id) => !earlier.has(id)),
  };
}

/** Whether a document still says what the record says. */
export function isStale({ changed, gone, added }: Staleness): boolean {
  return changed.length + gone.length + added.length > 0;
}

/** A document as it is composed now, and the OT's own sentences in it whose data changed. */
interface Now {
  readonly tree: DocumentTree;
  readonly outdated: readonly BlockEdit[];
}

/**
 * The sections of a document that read otherwise now: their headings, in order, and the title for what stands before the first one.
 * Letterhead, date and mark do not count.
 */
export function staleSections(before: DocumentTree, now: Now): readonly string[] {
  const { changed, gone, added } = stalenessOf(before, now);
  const stale = new Set([...changed, ...gone, ...added]);
  return [...new Set([...sectionsWith(now.tree, stale), ...sectionsWith(before, stale)])];
}

function sectionsWith(tree: DocumentTree, stale: ReadonlySet<string>): string[] {
  return placedBlocks(tree).flatMap(({ block, section }) =>
    partsOf({ blocks: [block] }).some(({ id }) => stale.has(id)) ? [plainText(section)] : [],
  );
}
