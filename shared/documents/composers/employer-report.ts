import { employerReportText as words } from '../../text/employer-report.ts';
import { reportText } from '../../text/report.ts';
import type { Block, DocumentTree } from '../tree.ts';
import { BlockMaker } from './blocks.ts';
import { type ComposeInput, type Reading, readCase, typed } from './case-reading.ts';
import { abilityBlocks } from './employer-report/ability.ts';
import { aboutBlocks } from './employer-report/about.ts';
import { changeBlocks } from './employer-report/changes.ts';
import { outlookBlocks, safetyBlocks, signatureBlocks } from './employer-report/closing.ts';
import { matchBlocks } from './employer-report/match.ts';
import { missingFrom } from './employer-report/missing.ts';
import { photoBlocks } from './employer-report/photos.ts';
import { questionBlocks, summaryBox } from './employer-report/summary.ts';
import { workBlocks } from './employer-report/work.ts';
import { changesOf } from './recommendations.ts';
import { treeOf } from './tree-of.ts';

/** A composed document before anything is withheld, and what it still lacks. */
export interface Composed {
  readonly tree: DocumentTree;
  readonly missing: string[];
}

/** The report for the employer: the answer first, then what it rests on, in words about work. */
export function composeEmployerReport(input: ComposeInput): Composed {
  const make = new BlockMaker('employerReport');
  const reading = readCase(input);
  const changes = changesOf(reading);
  const blocks: Block[] = [
    make.heading('title', 1, words.title),
    ...openingBlocks(make, reading),
    summaryBox(make, reading, changes),
    ...questionBlocks(make, reading),
    ...aboutBlocks(make, reading),
    ...workBlocks(make, reading),
    ...abilityBlocks(make, reading),
    ...matchBlocks(make, reading, changes),
    ...changeBlocks(make, changes, false),
    ...safetyBlocks(make, reading),
    ...outlookBlocks(make, reading),
    ...signatureBlocks(make, reading),
    ...photoBlocks(make, reading),
  ];
  return {
    tree: treeOf(input, 'report', words.title, blocks),
    missing: missingFrom(reading, changes),
  };
}

/** Who and why in three lines. */
function openingBlocks(make: BlockMaker, { addressee, person, jobTitle, employer }: Reading): Block[] {
  const job = [jobTitle, employer].filter(({ text }) => text !== '');
  const to =
    addressee === undefined
      ? [words.noAddressee]
      : [
          `${words.forWhom} `,
          typed(addressee.name, reportText.neutral.person),
          ...(addressee.role === undefined ? [] : [', ', typed(addressee.role, reportText.neutral.person)]),
        ];
  return [
    make.paragraph(
      'opening',
      [
        ...to,
        `\n${words.about} `,
        person.fullName,
        ...job.flatMap((part) => [', ', part]),
        `\n${reportText.privateAndConfidential}`,
      ],
      { sensitivity: 'identity' },
    ),
  ];
}
