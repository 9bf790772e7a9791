import { homeReportText as words } from '../../text/home-report.ts';
import type { Block } from '../tree.ts';
import { type BlockMaker, strong } from './blocks.ts';
import { type ComposeInput, type Reading, readCase, typed } from './case-reading.ts';
import { signatureBlocks } from './employer-report/closing.ts';
import type { Composed } from './employer-report.ts';
import {
  closingBlocks,
  furtherPhotos,
  optionBlocks,
  planBlocks,
  recommendationBlocks,
  riskBlocks,
} from './home-report/advice.ts';
import { frontBox, personBlocks, propertyBlocks } from './home-report/front.ts';
import { missingFrom } from './home-report/missing.ts';
import { addressOf, type HomeReading, homeMaker, readHome } from './home-report/reading.ts';
import { comparisonBlocks, roomBlocks, transferBlocks } from './home-report/rooms.ts';
import { letterheadOf } from './letterhead.ts';
import { openingBlocks, releasedTo } from './opening.ts';

/**
 * The report on one home visit: what is recommended first, then person, property and every room with its measurements, the options, and the
 * need as the OT sees it. No employer reads any of it; health and what people said of themselves are for those who treat and the client.
 */
export function composeHomeReport(input: ComposeInput): Composed {
  const make = homeMaker('homeReport');
  const reading = readHome(input);
  const known = reading ?? readCase(input);
  const { kind, audience, date, reference, mark, data } = input;
  const recipient = releasedTo(known);
  return {
    tree: {
      kind,
      title: words.title,
      reference,
      audience,
      date,
      mark,
      style: 'report',
      letterhead: letterheadOf(data.practitioner),
      blocks: [
        make.heading('title', 1, words.title),
        ...openingBlocks(make, known, recipient),
        ...addressBlock(make, known),
        ...(reading === undefined
          ? [make.paragraph('none', words.none), ...signatureBlocks(make, known)]
          : bodyBlocks(make, reading)),
      ],
    },
    missing: missingFrom(reading, audience === 'client' || recipient !== undefined),
  };
}

/** Which home it is. */
function addressBlock(make: BlockMaker, reading: Reading): Block[] {
  const address = addressOf(reading);
  return address === undefined
    ? []
    : [make.paragraph('address', [strong(words.address), typed(address)], { sensitivity: 'identity' })];
}

function bodyBlocks(make: BlockMaker, reading: HomeReading): Block[] {
  return [
    frontBox(make, reading),
    ...personBlocks(make, reading),
    ...propertyBlocks(make, reading),
    ...roomBlocks(make, reading),
    ...transferBlocks(make, reading),
    ...comparisonBlocks(make, reading),
    ...riskBlocks(make, reading),
    ...optionBlocks(make, reading),
    ...recommendationBlocks(make, reading),
    ...closingBlocks(make, reading),
    ...signatureBlocks(make, reading),
    ...planBlocks(make, reading.home),
    ...furtherPhotos(make, reading),
  ];
}
