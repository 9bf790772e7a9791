import { writtenDate } from '../../../domain/calendar.ts';
import type { PhotoSummary } from '../../../domain/practitioner.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import type { Block } from '../../tree.ts';
import type { BlockMaker } from '../blocks.ts';
import { type Reading, typed } from '../case-reading.ts';

/** Photos that may be printed: chosen for documents, and nobody in them who has not agreed. */
export function printablePhotos({ data }: Reading): PhotoSummary[] {
  return data.photos.filter(
    (photo) => photo.inDocuments && (photo.people === 'nobody' || photo.people === 'agreed'),
  );
}

/** The photos, each with a caption that says what to see, and its date. Numbers come once it is known which are withheld. */
export function photoBlocks(make: BlockMaker, reading: Reading): Block[] {
  const photos = printablePhotos(reading);
  if (photos.length === 0) return [];
  return [
    make.heading('photos', 2, words.photographs),
    ...photos.map((photo) => {
      const caption = photo.caption.trim();
      const taken = photo.takenOn === null ? '' : words.photoDate(writtenDate(photo.takenOn));
      return make.photo(
        `photos/${photo.id}`,
        photo.id,
        [...(caption === '' ? [] : [typed(caption)]), taken],
        caption === '' ? words.photoAlt : caption,
      );
    }),
  ];
}
