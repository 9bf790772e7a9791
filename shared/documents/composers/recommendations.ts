import { wholeJob } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import type { CaseData } from '../../domain/case-data.ts';
import { midSentence } from '../../text/findings.ts';
import { recommendationNumber } from '../../text/recommendation-number.ts';
import { reportText } from '../../text/report.ts';
import type { Run } from '../tree.ts';
import { type Parts, strong } from './blocks.ts';
import { chosenLabel, type Reading, taskName, typed } from './case-reading.ts';
import { expectedEffects } from './expected-effects.ts';

/** `undecided`: the OT has chosen none yet, which is never told as a later one. */
export type Stage = 'now' | 'beforeReturn' | 'later' | 'undecided';
export const stages: readonly Stage[] = ['now', 'beforeReturn', 'later', 'undecided'];

/** One recommended change as documents tell it. What was left open is undefined and named in `undiscussed`. */
export interface Change {
  readonly id: string;
  /** `R3`: its number in every document and version, by when it was made; a removed one keeps its own. */
  readonly number: string;
  readonly stage: Stage;
  readonly action: Run;
  readonly task: Run | undefined;
  readonly limit: Run | undefined;
  /** What it is expected to change about the demands of its task, one phrase. */
  readonly expected: Parts | undefined;
  readonly who: readonly (string | Run)[] | undefined;
  readonly byWhen: string | undefined;
  /** The OT said that it needs no date. */
  readonly withoutDate: boolean;
  /** The band as chosen; undefined when open. */
  readonly cost: string | undefined;
  readonly recurringCost: Run | undefined;
  readonly howLong: readonly (string | Run)[] | undefined;
  /** How far the employer could do it, where that is not simply yes. */
  readonly feasible: readonly (string | Run)[] | undefined;
  /** What nobody has discussed yet, in words, in a fixed order. */
  readonly undiscussed: readonly string[];
  /** What the employer has to mind, one phrase. */
  readonly note: string | undefined;
  readonly reviewDate: string | undefined;
  readonly alternative: Run | undefined;
  /** What the employer already answered; undefined while it is only suggested. */
  readonly answer: readonly (string | Run)[] | undefined;
  /** The answer in a word or two, `Agreed with a change`; undefined like `answer`. */
  readonly answered: string | undefined;
  /** What the employer agreed to do otherwise, `open` where nobody wrote it down; undefined where it was agreed as it is, or not at all. */
  readonly agreedChange: Run | 'open' | undefined;
  /** Still to be answered. */
  readonly open: boolean;
  /** The employer does not take it up. */
  readonly declined: boolean;
}

/** The number before a change in a list. */
export function numbered({ number }: Change): Run {
  return strong(`${number} `);
}

/** The changes in the order of the document: by stage, then by the OT's order. Those without an action are left out. */
export function changesOf(reading: Reading): Change[] {
  const records = reading.data.recommendations.filter((record) => record.text('action') !== undefined);
  const ordered = [...records].sort(
    (one, other) =>
      stages.indexOf(stageOf(one)) - stages.indexOf(stageOf(other)) ||
      (one.number('order') ?? 1000) - (other.number('order') ?? 1000),
  );
  return ordered.map((record) => changeOf(reading, record, numberOf(reading.data, record)));
}

/** `R3`: the number that a recommendation keeps for good. */
export function numberOf({ recommendations, recommendationIds }: CaseData, { recordId }: RecordView): string {
  const ids = recommendationIds ?? recommendations.map((one) => one.recordId);
  return recommendationNumber(ids.indexOf(recordId) + 1);
}

function changeOf(reading: Reading, record: RecordView, number: string): Change {
  const limit = record.text('limitRemoved');
  const alternative = record.text('alternative');
  const review = record.text('reviewDate');
  const status = record.text('status');
  const recurring = record.text('recurringCost');
  const byWhen = record.text('byWhen');
  const open = status === undefined || status === 'suggested';
  const told = {
    who: ownerOf(record),
    byWhen: byWhen === undefined ? undefined : writtenDate(byWhen),
    withoutDate: record.state('byWhen') === 'notApplicable',
    cost: decided(record, 'costBand'),
    howLong: lengthOf(record),
    feasible: feasibilityOf(record),
  };
  return {
    ...told,
    id: record.recordId,
    number,
    stage: stageOf(record),
    action: typed(withoutStop(record.text('action') ?? ''), reportText.neutral.change),
    task: taskOf(reading, record),
    limit: limit === undefined ? undefined : typed(withoutStop(limit), reportText.neutral.limit),
    expected: expectedEffects(reading.analysis, record),
    recurringCost:
      recurring === undefined ? undefined : typed(withoutStop(recurring), reportText.neutral.cost),
    undiscussed: undiscussedOf(record, told, open),
    note: noteOf(record),
    reviewDate: review === undefined ? undefined : writtenDate(review),
    alternative:
      alternative === undefined ? undefined : typed(withoutStop(alternative), reportText.neutral.alternative),
    answer: answerOf(record, status),
    answered: answeredIn(status),
    agreedChange: agreedChangeOf(record, status),
    open,
    declined: status === 'declined',
  };
}

function stageOf(record: RecordView): Stage {
  const stage = record.text('stage');
  return stages.find((known) => known === stage) ?? 'undecided';
}

function taskOf({ analysis }: Reading, record: RecordView): Run | undefined {
  const taskId = record.text('taskId');
  if (taskId === undefined || analysis === undefined) return undefined;
  if (taskId === wholeJob) return { text: reportText.wholeJob };
  return analysis.items('tasks').includes(taskId) ? taskName(analysis, taskId) : undefined;
}

/** The chosen words; undefined when nothing is chosen or it was not yet discussed. */
function decided(record: RecordView, path: string): string | undefined {
  return record.text(path) === 'notDiscussed' ? undefined : chosenLabel(record, path);
}

function ownerOf(record: RecordView): (string | Run)[] | undefined {
  const role = decided(record, 'owner');
  const name = record.text('ownerName');
  const person = name === undefined ? [] : [typed(name, reportText.neutral.person)];
  if (role === undefined) return person.length > 0 ? person : undefined;
  return person.length > 0 ? [`${role}, `, ...person] : [role];
}

/** What is open, named once. Whether it can be done is settled with the employer's answer. */
function undiscussedOf(
  record: RecordView,
  told: Pick<Change, 'who' | 'byWhen' | 'withoutDate' | 'cost' | 'howLong'>,
  open: boolean,
): string[] {
  const names = reportText.undiscussed;
  return [
    ...(told.who === undefined ? [names.owner] : []),
    ...(told.byWhen === undefined && !told.withoutDate ? [names.date] : []),
    ...(told.cost === undefined && record.text('recurringCost') === undefined ? [names.cost] : []),
    ...(told.howLong === undefined ? [names.length] : []),
    ...(open && decided(record, 'feasibility') === undefined ? [names.feasibility] : []),
  ];
}

function lengthOf(record: RecordView): (string | Run)[] | undefined {
  const parts: (string | Run)[] = [];
  const weeks = record.number('trialWeeks');
  const howLong = record.text('howLong');
  if (weeks !== undefined) parts.push(reportText.trial(weeks));
  if (howLong !== undefined)
    parts.push(...(parts.length > 0 ? ['; '] : []), typed(howLong, reportText.neutral.time));
  return parts.length > 0 ? parts : undefined;
}

function feasibilityOf(record: RecordView): (string | Run)[] | undefined {
  const label = decided(record, 'feasibility');
  if (label === undefined || record.text('feasibility') === 'yes') return undefined;
  const note = record.text('feasibilityNote');
  const said = midSentence(label);
  return note === undefined
    ? [said]
    : [`${said}; `, typed(midSentence(withoutStop(note)), reportText.neutral.reason)];
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
  const words = answeredIn(status);
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

function agreedChangeOf(record: RecordView, status: string | undefined): Change['agreedChange'] {
  if (status !== 'agreedWithChange') return undefined;
  const change = record.text('statusReason');
  return change === undefined ? 'open' : typed(withoutStop(change), reportText.neutral.reason);
}

function answeredIn(status: string | undefined): string | undefined {
  const { answers } = reportText;
  return status !== undefined && Object.hasOwn(answers, status)
    ? answers[status as keyof typeof answers]
    : undefined;
}

/** Without the full stop at the end, so that it can be carried into a sentence. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/u, '');
}
