import { costBandNames } from '../../text/adjustments.ts';
import { employerReportText } from '../../text/employer-report.ts';
import { employerSummaryText as words } from '../../text/employer-summary.ts';
import { midSentence } from '../../text/findings.ts';
import { reportText } from '../../text/report.ts';
import type { Block } from '../tree.ts';
import { BlockMaker, cellOf, joined, type Parts } from './blocks.ts';
import { type ComposeInput, readCase } from './case-reading.ts';
import { outlookBlocks, safetyBlocks, signatureBlocks } from './employer-report/closing.ts';
import { missingFrom } from './employer-report/missing.ts';
import { summaryBox } from './employer-report/summary.ts';
import type { Composed } from './employer-report.ts';
import { openingBlocks, recipientOf } from './opening.ts';
import { type Change, changesOf } from './recommendations.ts';
import { treeOf } from './tree-of.ts';

const costs: readonly string[] = Object.values(costBandNames);

/** The report for an employer without a personnel department, on a page or two: the answer, the changes from free to dear, what is not safe, the review. */
export function composeEmployerSummary(input: ComposeInput): Composed {
  const make = new BlockMaker('employerSummary');
  const reading = readCase(input);
  const changes = changesOf(reading);
  const standing = changes
    .filter(({ declined }) => !declined)
    .sort((one, other) => costRank(one) - costRank(other));
  const blocks: Block[] = [
    make.heading('title', 1, words.title),
    ...openingBlocks(make, reading, recipientOf(reading)),
    summaryBox(make, reading, []),
    ...changeBlocks(make, standing),
    ...safetyBlocks(make, reading),
    ...outlookBlocks(make, reading),
    ...signatureBlocks(make, reading),
  ];
  return { tree: treeOf(input, 'report', words.title, blocks), missing: missingFrom(reading, changes) };
}

/** Cheapest first; an unknown cost comes last. */
function costRank({ cost, recurringCost }: Change): number {
  const band = cost === undefined ? -1 : costs.indexOf(cost);
  return band === -1 || (band === 0 && recurringCost !== undefined) ? costs.length : band;
}

function changeBlocks(make: BlockMaker, changes: readonly Change[]): Block[] {
  const heading = make.heading('changes', 2, words.changes);
  if (changes.length === 0) return [heading, make.paragraph('changes/none', employerReportText.noChanges)];
  const [number, what, terms] = words.columns;
  return [
    heading,
    make.paragraph('changes/decides', words.decides),
    make.table(
      'changes/table',
      [],
      [
        { width: 8, head: number },
        { width: 108, head: what },
        { width: 50, head: terms },
      ],
      changes.map((change) => ({
        slot: change.id,
        cells: [
          cellOf(change.number),
          cellOf(whatWords(change), { header: 'row' }),
          cellOf(termWords(change)),
        ],
      })),
    ),
    ...(changes.some(({ open }) => open) ? [make.paragraph('changes/reply', words.reply)] : []),
  ];
}

function whatWords(change: Change): Parts {
  const { action, task, alternative, answer } = change;
  return [
    { ...action, strong: true },
    ...(task === undefined ? [] : [words.for, { ...task, text: midSentence(task.text) }]),
    ...(alternative === undefined || !change.open
      ? []
      : [words.instead, { ...alternative, text: midSentence(alternative.text) }]),
    ...(answer === undefined ? [] : [employerReportText.between, ...answer]),
  ];
}

function termWords({ who, byWhen, cost, recurringCost, undiscussed }: Change): Parts {
  const free = cost === costBandNames['0'] && recurringCost === undefined;
  const lines: Parts[] = [
    joined([
      ...(who === undefined ? [] : [[...who]]),
      ...(byWhen === undefined ? [] : [[employerReportText.byWhen(byWhen)]]),
    ]),
    free
      ? [words.free]
      : cost === undefined && recurringCost === undefined
        ? []
        : [
            words.cost,
            ...joined([
              ...(cost === undefined ? [] : [[midSentence(cost)]]),
              ...(recurringCost === undefined
                ? []
                : [[{ ...recurringCost, text: midSentence(recurringCost.text) }]]),
            ]),
          ],
    undiscussed.includes(reportText.undiscussed.owner) || undiscussed.includes(reportText.undiscussed.cost)
      ? [
          employerReportText.undiscussed(
            undiscussed.filter((one) => one !== reportText.undiscussed.feasibility).join(', '),
          ),
        ]
      : [],
  ];
  return joined(
    lines.filter((line) => line.length > 0),
    '\n',
  );
}
