import type { PhotoSummary } from '../domain/practitioner.ts';
import { type HoldReason, holdReason } from '../photos/hold.ts';
import { photoDocumentsText as words } from '../text/photo-documents.ts';
import type { Block, DocumentTree } from './tree.ts';

/**
 * Takes out of a document every photo that must not leave, whatever composed it, and says which and why. What is printed of a photo is
 * its flattened copy; one without a current copy stays out too, so that nothing under a cover is ever printed.
 * @returns the document, and a sentence for each reason and each photo that still lacks its caption
 */
export function withoutHeldPhotos(
  tree: DocumentTree,
  photos: readonly PhotoSummary[],
): { tree: DocumentTree; missing: string[] } {
  const known = new Map(photos.map((photo) => [photo.id, photo]));
  const held = new Map<HoldReason, PhotoSummary[]>();
  const missing: string[] = [];
  let count = 0;
  const stays = (block: Pick<Block, 'kind'> & { readonly attachmentId?: string }): boolean => {
    if (block.kind !== 'photo') return true;
    const photo = known.get(block.attachmentId ?? '');
    if (!photo) return false;
    const reason = holdReason(photo);
    if (reason !== null) {
      held.set(reason, [...(held.get(reason) ?? []), photo]);
      return false;
    }
    count += 1;
    if (photo.caption.trim() === '') missing.push(words.noCaption(count));
    return true;
  };
  const blocks = tree.blocks
    .filter(stays)
    .map((block) => (block.kind === 'box' ? { ...block, blocks: block.blocks.filter(stays) } : block));
  for (const [reason, some] of held)
    missing.push(
      words.held[reason](some.length, some.map(({ caption }) => caption.trim()).find(Boolean) ?? ''),
    );
  return { tree: { ...tree, blocks }, missing };
}
