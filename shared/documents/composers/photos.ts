import { writtenDate } from '../../domain/calendar.ts';
import type { PhotoSummary } from '../../domain/practitioner.ts';
import { holdReason } from '../../photos/hold.ts';
import { employerReportText as words } from '../../text/employer-report.ts';
import { sentence } from '../../text/findings.ts';
import { photoDocumentsText } from '../../text/photo-documents.ts';
import type { Block } from '../tree.ts';
import type { BlockMaker } from './blocks.ts';
import { type Reading, typed } from './case-reading.ts';

/**
 * The photos that were chosen for documents and belong here, each with what to see on it and when it was taken; after a photo of how it
 * was before, the one of after. Those that must not leave are among them until `withoutHeldPhotos`, which says so to the OT. Numbers come
 * once it is known which are withheld.
 */
export function photosOf(
  make: BlockMaker,
  { data }: Pick<Reading, 'data'>,
  slot: string,
  belongs: (photo: PhotoSummary) => boolean,
): Block[] {
  const photos = data.photos.filter((photo) => photo.inDocuments && belongs(photo));
  const afters = pairsAmong(photos.filter((photo) => holdReason(photo) === null));
  const second = new Set([...afters.values()].map(({ id }) => id));
  return photos
    .filter(({ id }) => !second.has(id))
    .flatMap((photo) => {
      const after = afters.get(photo.id);
      return after === undefined
        ? [photoBlock(make, slot, photo)]
        : [photoBlock(make, slot, photo, 'before'), photoBlock(make, slot, after, 'after')];
    });
}

/** By the photo of before, the first photo of after. */
function pairsAmong(photos: readonly PhotoSummary[]): ReadonlyMap<string, PhotoSummary> {
  const pairs = new Map<string, PhotoSummary>();
  const taken = new Set<string>();
  for (const photo of photos) {
    const { id, beforeId } = photo;
    const before = photos.find((one) => one.id === beforeId);
    if (!before || pairs.has(before.id) || taken.has(before.id) || pairs.has(id)) continue;
    pairs.set(before.id, photo);
    taken.add(id);
  }
  return pairs;
}

function photoBlock(make: BlockMaker, slot: string, photo: PhotoSummary, pair?: 'before' | 'after'): Block {
  const caption = photo.caption.trim();
  const taken = photo.takenOn === null ? '' : words.photoDate(writtenDate(photo.takenOn));
  return make.photo(
    `${slot}/${photo.id}`,
    photo.id,
    [
      ...(pair ? [photoDocumentsText.pair[pair]] : []),
      ...(caption === '' ? [] : [typed(sentence(caption))]),
      taken,
    ],
    caption === '' ? words.photoAlt : caption,
    pair,
  );
}
