import { wholeJob } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import { reportText } from '../../text/report.ts';
import type { Run } from '../tree.ts';
import { chosenLabel, type Reading, taskName, typed } from './case-reading.ts';

export type Stage = 'now' | 'beforeReturn' | 'later';
export const stages: readonly Stage[] = ['now', 'beforeReturn', 'later'];

/** One recommended change as documents tell it. Every part reads as words; what was left open says so. */
export interface Change {
  readonly id: string;
  /** Its number in the whole document, from 1. */
  readonly number: number;
  readonly stage: Stage;
  readonly action: Run;
  readonly task: Run | undefined;
  readonly limit: Run | undefined;
  readonly who: readonly (string | Run)[];
  readonly byWhen: string;
  readonly cost: readonly (string | Run)[];
  readonly howLong: readonly (string | Run)[];
  /** How far the employer could do it, where that is not simply yes. */
  readonly feasible: readonly (string | Run)[] | undefined;
  /** What the employer has to mind, one phrase. */
  readonly note: string | undefined;
  readonly reviewDate: string | undefined;
  readonly alternative: Run | undefined;
  /** What the employer already answered; undefined while it is only suggested. */
  readonly answer: readonly (string | Run)[] | undefined;
  /** Still to be answered. */
  readonly open: boolean;
  /** The employer does not take it up. */
  readonly declined: boolean;
}

/** The changes in the order of the document: by stage, then by the OT's order. Those without an action are left out. */
export function changesOf(reading: Reading): Change[] {
  const records = reading.data.recommendations.filter((record) => record.text('action') !== undefined);
  const ordered = [...records].sort(
    (one, other) =>
      stages.indexOf(stageOf(one)) - stages.indexOf(stageOf(other)) ||
      (one.number('order') ?? 1000) - (other.number('order') ?? 1000),
  );
  return ordered.map((record, index) => changeOf(reading, record, index + 1));
}

function changeOf(reading: Reading, record: RecordView, number: number): Change {
  const limit = record.text('limitRemoved');
  const alternative = record.text('alternative');
  const review = record.text('reviewDate');
  const status = record.text('status');
  return {
    id: record.recordId,
    number,
    stage: stageOf(record),
    action: typed(withoutStop(record.text('action') ?? ''), reportText.neutral.change),
    task: taskOf(reading, record),
    limit: limit === undefined ? undefined : typed(withoutStop(limit), reportText.neutral.limit),
    who: ownerOf(record),
    byWhen: dateOr(record, 'byWhen'),
    cost: costOf(record),
    howLong: lengthOf(record),
    feasible: feasibilityOf(record),
    note: noteOf(record),
    reviewDate: review === undefined ? undefined : writtenDate(review),
    alternative:
      alternative === undefined ? undefined : typed(withoutStop(alternative), reportText.neutral.alternative),
    answer: answerOf(record, status),
    open: status === undefined || status === 'suggested',
    declined: status === 'declined',
  };
}

function stageOf(record: RecordView): Stage {
  const stage = record.text('stage');
  return stages.find((known) => known === stage) ?? 'later';
}

function taskOf({ analysis }: Reading, record: RecordView): Run | undefined {
  const taskId = record.text('taskId');
  if (taskId === undefined || analysis === undefined) return undefined;
  if (taskId === wholeJob) return { text: reportText.wholeJob };
  return analysis.items('tasks').includes(taskId) ? taskName(analysis, taskId) : undefined;
}

function ownerOf(record: RecordView): (string | Run)[] {
  const role = chosenLabel(record, 'owner');
  const name = record.text('ownerName');
  const person = name === undefined ? [] : [typed(name, reportText.neutral.person)];
  if (role === undefined) return person.length > 0 ? person : [reportText.notDiscussed];
  return person.length > 0 ? [`${role}, `, ...person] : [role];
}

function dateOr(record: RecordView, path: string): string {
  const date = record.text(path);
  if (date !== undefined) return writtenDate(date);
  return record.state(path) === 'notApplicable' ? reportText.noDateNeeded : reportText.dateNotDiscussed;
}

function costOf(record: RecordView): (string | Run)[] {
  const band = chosenLabel(record, 'costBand') ?? reportText.notDiscussed;
  const recurring = record.text('recurringCost');
  return recurring === undefined ? [band] : [`${band}; `, typed(recurring, reportText.neutral.cost)];
}

function lengthOf(record: RecordView): (string | Run)[] {
  const parts: (string | Run)[] = [];
  const weeks = record.number('trialWeeks');
  const howLong = record.text('howLong');
  if (weeks !== undefined) parts.push(reportText.trial(weeks));
  if (howLong !== undefined)
    parts.push(...(parts.length > 0 ? ['; '] : []), typed(howLong, reportText.neutral.time));
  return parts.length > 0 ? parts : [reportText.lengthNotDiscussed];
}

function feasibilityOf(record: RecordView): (string | Run)[] | undefined {
  const feasibility = record.text('feasibility');
  const label = chosenLabel(record, 'feasibility');
  if (label === undefined || feasibility === 'yes') return undefined;
  const note = record.text('feasibilityNote');
  return note === undefined ? [label] : [`${label}: `, typed(withoutStop(note), reportText.neutral.reason)];
}

/** Flags that concern the employer; those about the person or the certificate are for the OT alone. */
function noteOf(record: RecordView): string | undefined {
  const told = record.list('flags').flatMap((flag) => {
    const words = reportText.flags[flag as keyof typeof reportText.flags];
    return words === undefined ? [] : [words];
  });
  return told.length === 0 ? undefined : told.join('; ');
}

function answerOf(record: RecordView, status: string | undefined): (string | Run)[] | undefined {
  if (status === undefined || status === 'suggested') return undefined;
  const words = reportText.answers[status as keyof typeof reportText.answers];
  if (words === undefined) return undefined;
  const by = record.text('statusBy');
  const on = record.text('statusOn');
  const reason = record.text('statusReason');
  return [
    words,
    ...(by === undefined ? [] : [` ${reportText.answeredBy} `, typed(by, reportText.neutral.person)]),
    ...(on === undefined ? [] : [` ${reportText.answeredOn} ${writtenDate(on)}`]),
    ...(reason === undefined ? [] : [': ', typed(withoutStop(reason), reportText.neutral.reason)]),
    '.',
  ];
}

/** Without the full stop at the end, so that it can be carried into a sentence. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/u, '');
}
