import { employerReportText as words } from '../../../text/employer-report.ts';
import type { Block } from '../../tree.ts';
import type { BlockMaker } from '../blocks.ts';
import { type Reading, recordsOfOtherLife } from '../case-reading.ts';
import { photosOf } from '../photos.ts';

/** The photos of the work, each with a caption that says what to see, and its date: those of home are no employer's business. */
export function photoBlocks(make: BlockMaker, reading: Reading): Block[] {
  const otherLife = recordsOfOtherLife(reading.data);
  const photos = photosOf(make, reading, 'photos', ({ recordId }) => !otherLife.has(recordId));
  return photos.length === 0 ? [] : [make.heading('photos', 2, words.photographs), ...photos];
}
