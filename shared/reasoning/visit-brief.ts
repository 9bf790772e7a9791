import { analysisOfJob } from '../assessments/activity-about.ts';
import { answerWords } from '../assessments/answer-words.ts';
import { takenUp } from '../assessments/last-talk.ts';
import { wholeJob } from '../assessments/ratings.ts';
import { resolveField } from '../assessments/resolve-field.ts';
import type { RecordView } from '../assessments/view.ts';
import type { AnswerPath } from '../domain/answers.ts';
import { visitBriefText as text } from '../text/visit-brief.ts';
import { decidingRows, type MatchRow, matchDemands, readSides, standingChanges } from './match.ts';

/** One thing to know before the visit, with the answer that it rests on. */
export interface BriefLine {
  readonly words: string;
  readonly record: RecordView;
  readonly path: AnswerPath;
}

export type BriefPartId = keyof typeof text.parts;
export interface BriefPart {
  readonly id: BriefPartId;
  /** Empty where nothing was recorded, which is said. */
  readonly lines: readonly BriefLine[];
}

/** The records of a case that a brief is built from, oldest first. */
export interface BriefSources {
  readonly client: RecordView | undefined;
  readonly caseFile: RecordView | undefined;
  readonly visits: readonly RecordView[];
  readonly interviews: readonly RecordView[];
  readonly analyses: readonly RecordView[];
  readonly evaluations: readonly RecordView[];
  readonly recommendations: readonly RecordView[];
}

const mostUntested = 8;

/**
 * What to know before a visit: from the contacts before it, what is still open, and its own plan. Holds health and lone-working
 * details, so it is for the OT alone and never composed into a document.
 */
export function visitBrief(visit: RecordView, sources: BriefSources): readonly BriefPart[] {
  const { client, caseFile, recommendations } = sources;
  const visits = earlier(sources.visits, visit);
  const lastVisit = visits.at(-1);
  const lastTalk = earlierTalks(sources.interviews, visit).at(-1);
  const lines: Readonly<Record<BriefPartId, readonly BriefLine[]>> = {
    safety: told(visit, [
      'visitAddress',
      'parking',
      'siteRisks',
      'riskPlan',
      'checkInTime',
      'overdueContact',
      'siteRules',
    ]),
    last: [
      ...told(lastVisit, ['headline1', 'headline2', 'headline3', 'missed']),
      ...told(
        lastTalk,
        takenUp.filter((path) => path !== 'promises'),
      ),
    ],
    promises: [
      ...visits.flatMap((one) => listed(one, 'promises', ['what', 'toWhom', 'when'])),
      ...told(lastTalk, ['promises']),
    ],
    recommendations: recommendations.filter(isOpen).map((record) => ({
      record,
      path: 'action',
      words: record.text('action') ?? text.unnamedChange,
    })),
    calls: [
      ...told(caseFile, ['nextContact']),
      ...told(lastTalk, ['nextTalk']),
      ...visits.flatMap((one) => listed(one, 'toWrite', ['what', undefined, 'due'])),
    ],
    access: told(client, [
      'accessNeeds',
      'communicationNeeds',
      'language',
      'interpreterNeeded',
      'interpreterLanguage',
      'interpreterName',
      'interpreterContact',
      'contactNotes',
      'hearing',
      'glasses',
    ]),
    adjustments: told(visit, ['ownAdjustments']),
    bring: [
      ...told(visit, ['bring', 'infectionCall', 'equipmentCheck']),
      ...(visit.text('equipmentCheck') === undefined
        ? [{ record: visit, path: 'equipmentCheck', words: text.equipmentOpen }]
        : []),
    ],
    untested: untestedOf(sources),
  };
  const order = Object.keys(text.parts) as BriefPartId[];
  return order.map((id) => ({ id, lines: lines[id] }));
}

/** Visits dated before this one; without dates, those made before it. */
function earlier(visits: readonly RecordView[], visit: RecordView): readonly RecordView[] {
  const place = (one: RecordView) => `${one.text('date') ?? '9999'} ${one.recordId}`;
  return visits
    .filter((one) => one.recordId !== visit.recordId && place(one) < place(visit))
    .toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** Interviews before the day of the visit; those without a date count. */
function earlierTalks(interviews: readonly RecordView[], visit: RecordView): readonly RecordView[] {
  const day = visit.text('date') ?? '9999';
  return interviews.filter((one) => (one.text('date') ?? '') < day);
}

/** Each answered question as `Label: answer`. */
function told(record: RecordView | undefined, paths: readonly AnswerPath[]): readonly BriefLine[] {
  if (record === undefined) return [];
  return paths.flatMap((path) => {
    const field = resolveField(record.declaration, path);
    const words = field && answerWords(record, field, path);
    return words === undefined ? [] : [{ record, path, words: text.labelled(field?.label ?? path, words) }];
  });
}

/** Items of a list of things to do that are not done. */
function listed(
  record: RecordView,
  group: string,
  [what, toWhom, when]: readonly [string, string | undefined, string],
): readonly BriefLine[] {
  return record.items(group).flatMap((id) => {
    const at = (field: string) => record.text(`${group}.${id}.${field}`);
    const words = at(what);
    if (words === undefined || at('done') === 'yes') return [];
    const path = `${group}.${id}.${what}`;
    return [{ record, path, words: text.promise(words, toWhom && at(toWhom), at(when)) }];
  });
}

function isOpen(recommendation: RecordView): boolean {
  const status = recommendation.text('status');
  return (status === undefined || status === 'suggested') && recommendation.text('feasibility') !== 'no';
}

function untestedOf({ analyses, evaluations, recommendations }: BriefSources): readonly BriefLine[] {
  const analysis = analysisOfJob(analyses);
  if (analysis === undefined) return [];
  const sides = readSides(analysis, [...analyses, ...evaluations]);
  const rows = decidingRows(matchDemands({ ...sides, changes: standingChanges(recommendations) }));
  const open = rows.filter(({ result }) => result === 'notTested').toSorted(bySafety);
  const lines = open.slice(0, mostUntested).map((row) => ({
    record: analysis,
    path: row.rating === null ? `tasks.${row.taskId}.name` : `${row.rating.path}.frequency`,
    words: demandWords(analysis, row),
  }));
  return open.length > mostUntested
    ? [...lines, { record: analysis, path: 'tasks', words: text.more(open.length - mostUntested) }]
    : lines;
}

function bySafety(one: MatchRow, other: MatchRow): number {
  const weight = ({ criticality }: MatchRow) => (criticality === 'safetyCritical' ? 0 : 1);
  return weight(one) - weight(other);
}

function demandWords(analysis: RecordView, { taskId, rating }: MatchRow): string {
  const task =
    taskId === wholeJob ? text.wholeJob : (analysis.text(`tasks.${taskId}.name`) ?? text.unnamedTask);
  return rating === null ? text.unratedTask(task) : text.demand(rating.demand.label, task);
}
