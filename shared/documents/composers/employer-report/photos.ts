import { employerReportText as words } from '../../../text/employer-report.ts';
import type { Block } from '../../tree.ts';
import type { BlockMaker } from '../blocks.ts';
import type { Reading } from '../case-reading.ts';
import { photoBlock, printablePhotos } from '../photos.ts';

/** The photos of the work, each with a caption that says what to see, and its date. */
export function photoBlocks(make: BlockMaker, reading: Reading): Block[] {
  const photos = printablePhotos(reading);
  if (photos.length === 0) return [];
  return [
    make.heading('photos', 2, words.photographs),
    ...photos.map((photo) => photoBlock(make, `photos/${photo.id}`, photo)),
  ];
}
