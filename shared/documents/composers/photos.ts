import { writtenDate } from '../../domain/calendar.ts';
import type { PhotoSummary } from '../../domain/practitioner.ts';
import { employerReportText as words } from '../../text/employer-report.ts';
import type { Block } from '../tree.ts';
import type { BlockMaker } from './blocks.ts';
import { type Reading, typed } from './case-reading.ts';

/** Photos that may be printed: chosen for documents, and nobody in them who has not agreed. */
export function printablePhotos({ data }: Pick<Reading, 'data'>): PhotoSummary[] {
  return data.photos.filter(
    (photo) => photo.inDocuments && (photo.people === 'nobody' || photo.people === 'agreed'),
  );
}

/** The printable photos that belong here. */
export function photosOf(
  make: BlockMaker,
  reading: Reading,
  slot: string,
  belongs: (photo: PhotoSummary) => boolean,
): Block[] {
  return printablePhotos(reading)
    .filter(belongs)
    .map((photo) => photoBlock(make, `${slot}/photo/${photo.id}`, photo));
}

/** One photo with what to see on it, and when it was taken. Numbers come once it is known which are withheld. */
export function photoBlock(make: BlockMaker, slot: string, photo: PhotoSummary): Block {
  const caption = photo.caption.trim();
  const taken = photo.takenOn === null ? '' : words.photoDate(writtenDate(photo.takenOn));
  return make.photo(
    slot,
    photo.id,
    [...(caption === '' ? [] : [typed(caption)]), taken],
    caption === '' ? words.photoAlt : caption,
  );
}
