import { readRatings } from '../../../assessments/rating-view.ts';
import type { RecordView } from '../../../assessments/view.ts';
import {
  type MatchRow,
  matchDemands,
  matchedTasks,
  readSides,
  standingChanges,
} from '../../../reasoning/match.ts';
import { answerJob, type JobAnswer } from '../../../reasoning/match-answers.ts';
import { type ObservedFunction, readObservedFunction } from '../../../reasoning/observed-function.ts';
import { capacityReportText as words } from '../../../text/capacity-report.ts';
import { disclosureOf } from '../../disclosure.ts';
import type { ResultChoice, Run } from '../../tree.ts';
import { joined, type Parts } from '../blocks.ts';
import { type ComposeInput, type Reading, readCase } from '../case-reading.ts';
import { type Change, changesOf } from '../recommendations.ts';
import { recordChoices } from '../record-choice.ts';
import { restrictionsElsewhere } from './restrictions.ts';

/** The case with the evaluation that a document is about, and what it comes to for the job it was compared with. */
export interface CapacityReading extends Reading {
  readonly evaluation: RecordView;
  /** Recommended capacities, one line each. */
  readonly lines: readonly ObservedFunction[];
  /** Every demand of the job beside the capacities; empty when no job was chosen. */
  readonly rows: readonly MatchRow[];
  /** Undefined when no job was chosen. */
  readonly answer: JobAnswer | undefined;
  readonly changes: readonly Change[];
  /** Its reader may know the work function only. */
  readonly atWork: boolean;
}

/** The evaluation asked for, else the latest; undefined when there is none. */
function evaluationOf({ data, recordIds }: ComposeInput): RecordView | undefined {
  return data.evaluations.find(({ recordId }) => recordIds?.includes(recordId)) ?? data.evaluations.at(-1);
}

/** Every evaluation of the case as the OT may choose it for a document. */
export function evaluationChoices(input: ComposeInput): readonly ResultChoice[] {
  return recordChoices(input.data.evaluations, evaluationOf(input), (one) => one.text('question'));
}

/** @returns undefined when the case has no evaluation */
export function readCapacity(input: ComposeInput): CapacityReading | undefined {
  const evaluation = evaluationOf(input);
  if (evaluation === undefined) return undefined;
  const reading = readCase(input);
  const analysis = input.data.analyses.find(({ recordId }) => recordId === evaluation.text('analysisId'));
  const compared = { ...reading, analysis };
  const lines = readObservedFunction(evaluation, 'capacities');
  const rows =
    analysis === undefined || readRatings(analysis).length === 0
      ? []
      : rowsOf(analysis, evaluation, restrictionsElsewhere(reading, evaluation.recordId, lines), input);
  return {
    ...compared,
    evaluation,
    lines,
    rows,
    answer: analysis === undefined || rows.length === 0 ? undefined : answerJob(rows, matchedTasks(analysis)),
    changes: changesOf(compared),
    atWork: disclosureOf('clinical', input.audience) !== 'full',
  };
}

/** The match with the evaluation alone, and with what other records still restrict: that is never met by what was tested since. */
function rowsOf(
  analysis: RecordView,
  evaluation: RecordView,
  restricted: readonly ObservedFunction[],
  { data }: ComposeInput,
): readonly MatchRow[] {
  const sides = readSides(analysis, [evaluation]);
  // The tasks of another record are not those of this job.
  const elsewhere = restricted.map((line) =>
    line.recordId === analysis.recordId ? line : { ...line, taskId: undefined },
  );
  return matchDemands({
    ...sides,
    capacities: [...sides.capacities, ...elsewhere],
    changes: standingChanges(data.recommendations),
  });
}

/** The job it was compared with, as typed; undefined when none was chosen. */
export function jobWords({ analysis, jobTitle, employer }: CapacityReading): Parts | undefined {
  if (analysis === undefined || jobTitle.text === '') return undefined;
  return [jobTitle, ...(employer.text === '' ? [] : [words.jobAt, employer])];
}

/** Words made round a name, with the name as the run it is. */
export function roundName(sentence: (name: string) => string, name: Run): (string | Run)[] {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return [before, name, after];
}

/** Parts of a list with semicolons, the first few of them, and how many more there are. */
export function fewOf(all: readonly Parts[], most: number): Parts {
  const shown = joined(all.slice(0, most), '; ');
  return all.length > most ? [...shown, words.sheet.more(all.length - most)] : shown;
}
