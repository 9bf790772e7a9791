import { isOfWork } from '../../assessments/activity-about.ts';
import { readRatings } from '../../assessments/rating-view.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { Sensitivity } from '../../domain/sensitivity.ts';
import { unconfirmedAnswers } from '../../library/unconfirmed.ts';
import { activityReportText as words } from '../../text/activity-report.ts';
import type { Block, ResultChoice } from '../tree.ts';
import { closingBlocks, limitBlocks } from './activity-report/closing.ts';
import { demandProfile } from './activity-report/demands.ts';
import { differenceBlocks } from './activity-report/differences.ts';
import { ownSections } from './activity-report/further.ts';
import { jobBlocks } from './activity-report/job.ts';
import { observationBlocks } from './activity-report/observations.ts';
import { personBlocks } from './activity-report/person.ts';
import { environmentBlocks, toolBlocks } from './activity-report/place.ts';
import { summaryBox } from './activity-report/summary.ts';
import { taskBlocks, taskOverview } from './activity-report/tasks.ts';
import { BlockMaker } from './blocks.ts';
import { type ComposeInput, type Reading, readCase } from './case-reading.ts';
import { signatureBlocks } from './employer-report/closing.ts';
import type { Composed } from './employer-report.ts';
import { openingBlocks, recipientOf } from './opening.ts';
import { recordChoices } from './record-choice.ts';
import { treeOf } from './tree-of.ts';

/** The case with the analysis that this document is about: the one asked for, else the latest. */
export function readWithAnalysis(input: ComposeInput): Reading {
  const reading = readCase(input);
  const wanted = input.data.analyses.find(({ recordId }) => input.recordIds?.includes(recordId));
  return { ...reading, analysis: wanted ?? reading.analysis };
}

/** Every analysis of the case as the OT may choose it for the report. */
export function analysisChoices(input: ComposeInput): readonly ResultChoice[] {
  const { analysis } = readWithAnalysis(input);
  return recordChoices(input.data.analyses, analysis, (one) => one.text('site') ?? one.text('jobPurpose'));
}

/** What someone does at home is no employer's business. */
function leastSensitivity(analysis: RecordView): Sensitivity | undefined {
  return analysis.declaration.leastSensitivity?.(analysis);
}

/**
 * The report on one activity analysis, in the order of the analysis: the job, its tasks and what they ask, each task step by step, where
 * accounts differ, the place, and the limits. How this person does it is for those who treat.
 */
export function composeActivityReport(input: ComposeInput): Composed {
  const reading = readWithAnalysis(input);
  const make = new BlockMaker('activityReport', reading.analysis && leastSensitivity(reading.analysis));
  const recipient = recipientOf(reading);
  return {
    tree: treeOf(input, 'report', titleOf(reading.analysis), [
      make.heading('title', 1, titleOf(reading.analysis)),
      ...openingBlocks(make, reading, recipient),
      ...bodyBlocks(make, reading),
      ...signatureBlocks(make, reading),
    ]),
    missing: [
      ...(input.audience !== 'client' && recipient === undefined ? [words.missing.addressee] : []),
      ...missingFrom(reading.analysis),
      ...unconfirmedAnswers(reading.analysis),
    ],
  };
}

function titleOf(analysis: RecordView | undefined): string {
  return analysis === undefined || isOfWork(analysis) ? words.title : words.titleOther;
}

function bodyBlocks(make: BlockMaker, reading: Reading): Block[] {
  const { analysis } = reading;
  if (analysis === undefined) return [make.paragraph('none', words.none)];
  const who = whoseActivity(reading, analysis);
  return [
    summaryBox(make, reading, analysis),
    ...jobBlocks(make, reading, analysis, who),
    ...taskOverview(make, analysis),
    ...demandProfile(make, analysis),
    ...observationBlocks(make, analysis),
    ...taskBlocks(make, reading, analysis),
    ...differenceBlocks(make, analysis, who),
    ...environmentBlocks(make, analysis),
    ...toolBlocks(make, analysis),
    ...ownSections(make, analysis),
    ...personBlocks(make, analysis),
    ...limitBlocks(make, reading, analysis),
    ...closingBlocks(make, reading, analysis, who),
  ];
}

/** Whose activity it is: the client is spoken to, others read the role. */
function whoseActivity({ audience }: Reading, analysis: RecordView): string {
  if (audience === 'client') return words.who.client;
  return isOfWork(analysis) ? words.who.work : words.who.other;
}

function missingFrom(analysis: RecordView | undefined): string[] {
  if (analysis === undefined) return [words.missing.analysis];
  const tasks = analysis.items('tasks');
  const undecided = tasks.filter((id) => analysis.state(`tasks.${id}.essential`) === 'notAsked').length;
  return [
    ...(tasks.length === 0 ? [words.missing.tasks] : []),
    ...(analysis.number('shiftMinutes') === undefined ? [words.missing.shift] : []),
    ...(readRatings(analysis).length === 0 ? [words.missing.demands] : []),
    ...(undecided > 0 ? [words.missing.weight(undecided)] : []),
  ];
}
