import type { RecordView } from '../../assessments/view.ts';
import { equipmentDateProblems } from '../../reasoning/equipment.ts';
import { countPoints } from '../../reasoning/workstation/points.ts';
import { workstationScores } from '../../reasoning/workstation/rosa.ts';
import { workstationReportText as words } from '../../text/workstation-report.ts';
import type { Block, ResultChoice } from '../tree.ts';
import { BlockMaker } from './blocks.ts';
import { type ComposeInput, readCase } from './case-reading.ts';
import { signatureBlocks } from './employer-report/closing.ts';
import type { Composed } from './employer-report.ts';
import { openingBlocks, recipientOf } from './opening.ts';
import { recordChoices } from './record-choice.ts';
import { treeOf } from './tree-of.ts';
import {
  closingBlocks,
  emptySections,
  healthBlocks,
  limitBlocks,
  postureLeftOut,
} from './workstation-report/closing.ts';
import { equipmentBlocks, linkedEquipment } from './workstation-report/equipment.ts';
import { assessedBlocks, beforeAndAfter, summaryBox, workBlocks } from './workstation-report/front.ts';
import { changeBlocks, issueBlocks } from './workstation-report/issues.ts';
import { placeBlocks, postureBlocks, settingBlocks } from './workstation-report/settings.ts';

function chosenWorkstation({ data, recordIds }: ComposeInput): RecordView | undefined {
  return data.workstations.find(({ recordId }) => recordIds?.includes(recordId)) ?? data.workstations.at(-1);
}

/** Every workstation of the case as the OT may choose it for the report. */
export function workstationChoices(input: ComposeInput): readonly ResultChoice[] {
  return recordChoices(input.data.workstations, chosenWorkstation(input), (one) => one.text('subject'));
}

/**
 * The report on one workstation: the answer first, then how the work is done, what was changed on the day, every point with its evidence
 * and action, settings as ranges, equipment by what it must be able to do, and what was not looked at.
 */
export function composeWorkstationReport(input: ComposeInput): Composed {
  const reading = readCase(input);
  const workstation = chosenWorkstation(input);
  const make = new BlockMaker('workstationReport');
  const recipient = recipientOf(reading);
  const body: Block[] =
    workstation === undefined
      ? [make.paragraph('none', words.none)]
      : [
          summaryBox(make, reading, workstation),
          ...beforeAndAfter(make, workstation),
          ...assessedBlocks(make, reading, workstation),
          ...workBlocks(make, workstation),
          ...changeBlocks(make, reading, workstation),
          ...issueBlocks(make, reading, workstation),
          ...postureBlocks(make, workstation),
          ...settingBlocks(make, workstation),
          ...equipmentBlocks(make, reading, workstation),
          ...placeBlocks(make, workstation),
          ...healthBlocks(make, workstation),
          ...limitBlocks(make, workstation),
          ...closingBlocks(make, reading, workstation),
        ];
  return {
    tree: treeOf(input, 'report', words.title, [
      make.heading('title', 1, words.title),
      ...openingBlocks(make, reading, recipient),
      ...body,
      ...signatureBlocks(make, reading),
    ]),
    missing: [
      ...(input.audience !== 'client' && recipient === undefined ? [words.missing.addressee] : []),
      ...(workstation === undefined ? [words.missing.workstation] : missingFrom(input, workstation)),
    ],
  };
}

function missingFrom({ data }: ComposeInput, workstation: RecordView): string[] {
  const { open, left } = countPoints(workstation);
  const { before } = workstationScores(workstation);
  const issues = workstation.items('issues').map((id) => `issues.${id}`);
  const undecided = issues.filter(
    (path) =>
      workstation.text(`${path}.outcome`) !== 'solved' &&
      workstation.text(`${path}.priority`) !== 'none' &&
      workstation.text(`${path}.action`) === undefined &&
      workstation.text(`${path}.recommendationId`) === undefined,
  ).length;
  const empty = emptySections(workstation).map(({ title }) => title);
  const leftOut = postureLeftOut(workstation);
  const backwards = linkedEquipment(data, workstation).some((item) => equipmentDateProblems(item).length > 0);
  return [
    ...(open > 0 ? [words.missing.open(open)] : []),
    ...(before?.assessment.status === 'scored' ? [] : [words.missing.score]),
    ...(empty.length > 0 ? [words.missing.sections(empty)] : []),
    ...(leftOut.length > 0 ? [words.missing.posture(leftOut)] : []),
    ...(left > 0 && issues.length === 0 ? [words.missing.issues] : []),
    ...(undecided > 0 ? [words.missing.withoutAction(undecided)] : []),
    ...(workstation.text('agreement') === undefined ? [words.missing.agreement] : []),
    ...(workstation.text('reviewDate') === undefined ? [words.missing.review] : []),
    ...(backwards ? [words.missing.dates] : []),
  ];
}
