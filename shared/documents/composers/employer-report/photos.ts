import type { PhotoSummary } from '../../../domain/practitioner.ts';
import { employerReportText as words } from '../../../text/employer-report.ts';
import type { Block } from '../../tree.ts';
import type { BlockMaker } from '../blocks.ts';
import { type Reading, recordsOfOtherLife } from '../case-reading.ts';
import { photoBlock, printablePhotos } from '../photos.ts';

/** The printable photos of the work: those of home are no employer's business. */
export function photosOfWork(reading: Reading): PhotoSummary[] {
  const otherLife = recordsOfOtherLife(reading.data);
  return printablePhotos(reading).filter(({ recordId }) => !otherLife.has(recordId));
}

/** The photos of the work, each with a caption that says what to see, and its date. */
export function photoBlocks(make: BlockMaker, reading: Reading): Block[] {
  const photos = photosOfWork(reading);
  if (photos.length === 0) return [];
  return [
    make.heading('photos', 2, words.photographs),
    ...photos.map((photo) => photoBlock(make, `photos/${photo.id}`, photo)),
  ];
}
