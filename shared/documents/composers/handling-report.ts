import { handlingTasks } from '../../reasoning/rules/handling.ts';
import { handlingReportText as words } from '../../text/handling-report.ts';
import type { Block, ResultChoice } from '../tree.ts';
import { BlockMaker } from './blocks.ts';
import { type ComposeInput, readCase } from './case-reading.ts';
import { signatureBlocks } from './employer-report/closing.ts';
import type { Composed } from './employer-report.ts';
import { assessedBlocks, controlBlocks, limitBlocks } from './handling-report/closing.ts';
import { summaryBox } from './handling-report/front.ts';
import { chosenHandling, type HandlingReading, readHandling } from './handling-report/reading.ts';
import { furtherBlocks, taskBlocks } from './handling-report/tasks.ts';
import { openingBlocks, recipientOf } from './opening.ts';
import { recordChoices } from './record-choice.ts';
import { treeOf } from './tree-of.ts';

/** Every manual handling assessment of the case as the OT may choose it for the report. */
export function handlingChoices(input: ComposeInput): readonly ResultChoice[] {
  return recordChoices(input.data.handling, chosenHandling(input), (one) => one.text('subject'));
}

/**
 * The report on one manual handling assessment: the answer first, then each task with its numbers, pictures, what was scored and what would
 * bring it down, the surroundings, the person apart, and what could change. Readers at work get the work alone, without tests or scores.
 */
export function composeHandlingReport(input: ComposeInput): Composed {
  const handling = chosenHandling(input);
  const reading = handling === undefined ? undefined : readHandling(input, handling);
  const make = new BlockMaker('handlingReport');
  const whole = reading ?? readCase(input);
  const recipient = recipientOf(whole);
  return {
    tree: treeOf(input, 'report', words.title, [
      make.heading('title', 1, words.title),
      ...openingBlocks(make, whole, recipient),
      ...(reading === undefined ? [make.paragraph('none', words.none)] : bodyBlocks(make, reading)),
      ...signatureBlocks(make, whole),
    ]),
    missing: [
      ...(input.audience !== 'client' && recipient === undefined ? [words.missing.addressee] : []),
      ...(reading === undefined ? [words.missing.assessment] : missingFrom(reading)),
    ],
  };
}

function bodyBlocks(make: BlockMaker, reading: HandlingReading): Block[] {
  return [
    summaryBox(make, reading),
    ...assessedBlocks(make, reading),
    ...taskBlocks(make, reading),
    ...furtherBlocks(make, reading),
    ...controlBlocks(make, reading),
    ...limitBlocks(make, reading),
  ];
}

function missingFrom({ handling, missing }: HandlingReading): string[] {
  const tasks = handlingTasks(handling);
  const without = tasks.filter(
    ({ path, kinds }) =>
      !(kinds.length === 1 && kinds.includes('repetition')) &&
      ['mass', 'massHeaviest', 'startForce'].every((id) => handling.number(`${path}.${id}`) === undefined),
  ).length;
  const open = tasks.filter(({ path, kinds }) =>
    (['pushPull', 'repetition'] as const).some(
      (kind) =>
        kinds.includes(kind) && !['yes', 'notNeeded'].includes(handling.text(`${path}.${kind}Own`) ?? ''),
    ),
  ).length;
  return [
    ...(tasks.length === 0 ? [words.missing.tasks] : []),
    ...(without > 0 ? [words.missing.facts(without)] : []),
    ...(open > 0 ? [words.missing.own(open)] : []),
    ...(handling.text('reviewOn') === undefined ? [words.missing.review] : []),
    ...missing,
  ];
}
