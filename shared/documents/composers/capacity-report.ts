import { capacityReportText as words } from '../../text/capacity-report.ts';
import type { Block } from '../tree.ts';
import { BlockMaker } from './blocks.ts';
import { missingFrom, missingFromReport } from './capacity/missing.ts';
import { type CapacityReading, readCapacity } from './capacity/reading.ts';
import { appendixBlocks } from './capacity-report/appendices.ts';
import {
  interviewBlocks,
  jobDemandBlocks,
  physicalBlocks,
  selfReportBlocks,
} from './capacity-report/background.ts';
import { capacityBlocks, toleranceBlocks } from './capacity-report/capacities.ts';
import { conductBlocks } from './capacity-report/conduct.ts';
import { consistencyBlocks } from './capacity-report/consistency.ts';
import { aboutBlocks, documentBlocks, frontBox } from './capacity-report/front.ts';
import {
  matchBlocks,
  opinionBlocks,
  recommendationBlocks,
  responseBlocks,
} from './capacity-report/opinion.ts';
import { testBlocks } from './capacity-report/tests.ts';
import { type ComposeInput, readCase } from './case-reading.ts';
import { signatureBlocks } from './employer-report/closing.ts';
import type { Composed } from './employer-report.ts';
import { energyDiarySummary } from './energy-diary.ts';
import { openingBlocks, recipientOf } from './opening.ts';
import { treeOf } from './tree-of.ts';

/**
 * The full report on a functional capacity evaluation: the answer first, then what it rests on in the order of the day, the opinion apart
 * from the facts, and the readings at the end. Readers at work get the work function, restrictions and one plain sentence on how sure it is.
 */
export function composeCapacityReport(input: ComposeInput): Composed {
  const make = new BlockMaker('capacityReport');
  const reading = readCapacity(input);
  const { audience } = input;
  const known = reading ?? readCase(input);
  const recipient = recipientOf(known);
  return {
    tree: treeOf(input, 'report', words.title, [
      make.heading('title', 1, words.title),
      ...openingBlocks(make, known, recipient),
      ...(reading === undefined
        ? [make.paragraph('none', words.none), ...signatureBlocks(make, known)]
        : bodyBlocks(make, reading)),
    ]),
    missing: [
      ...missingFrom(reading, audience === 'client' || recipient !== undefined),
      ...(reading === undefined ? [] : missingFromReport(reading)),
    ],
  };
}

function bodyBlocks(make: BlockMaker, reading: CapacityReading): Block[] {
  return [
    frontBox(make, reading),
    ...aboutBlocks(make, reading),
    ...documentBlocks(make, reading),
    ...conductBlocks(make, reading),
    ...interviewBlocks(make, reading),
    ...jobDemandBlocks(make, reading),
    ...physicalBlocks(make, reading),
    ...selfReportBlocks(make, reading),
    ...testBlocks(make, reading),
    ...consistencyBlocks(make, reading),
    ...capacityBlocks(make, reading),
    ...matchBlocks(make, reading),
    ...toleranceBlocks(make, reading),
    ...opinionBlocks(make, reading),
    ...recommendationBlocks(make, reading),
    ...responseBlocks(make, reading),
    ...energyDiarySummary(make, reading.data),
    make.heading('declaration', 2, words.declaration),
    make.paragraph('declaration/words', `${words.declared} ${words.supersedes}`),
    ...signatureBlocks(make, reading),
    ...appendixBlocks(make, reading),
  ];
}
