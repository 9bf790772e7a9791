import { resolveField } from '../../../assessments/resolve-field.ts';
import { unconfirmedAnswers } from '../../../library/unconfirmed.ts';
import { readObservedFunction } from '../../../reasoning/observed-function.ts';
import { employerReportText } from '../../../text/employer-report.ts';
import { fitnessText } from '../../../text/fitness.ts';
import { limitsRecorded } from '../capacity/restrictions.ts';
import type { Reading } from '../case-reading.ts';
import { fitnessOf } from '../fitness.ts';
import type { Change } from '../recommendations.ts';
import { reviewDateOf } from '../review.ts';
import { questionsOf } from './summary.ts';

const { missing: words } = employerReportText;

/** What the report still lacks, one sentence each, in the order of the report. */
export function missingFrom(reading: Reading, changes: readonly Change[]): string[] {
  return [
    ...(reading.addressee === undefined ? [words.addressee] : []),
    ...missingAnswers(reading),
    ...missingConclusion(reading),
    ...missingFacts(reading),
    ...unconfirmedAnswers(reading.analysis),
    ...missingChanges(changes),
    ...unreadAnswers(reading),
  ];
}

function missingAnswers(reading: Reading): string[] {
  const questions = questionsOf(reading);
  if (questions.length === 0) return [words.questions];
  return questions.flatMap((one, index) =>
    one.answer === undefined && !one.outsideRemit ? [words.answer(index + 1)] : [],
  );
}

function missingConclusion(reading: Reading): string[] {
  const { analysis } = reading;
  const fitness = fitnessOf(reading);
  const needsDetail = fitness === 'fitForPart' || fitness === 'cannotSay';
  return [
    ...(fitness === undefined ? [fitnessText.missing] : []),
    ...(needsDetail && analysis?.text('fitnessDetail') === undefined ? [words.fitnessDetail] : []),
    ...(reviewDateOf(reading) === undefined ? [words.review] : []),
  ];
}

function missingFacts({ data, analysis }: Reading): string[] {
  const assessConsent = data.consents.some(
    (consent) => consent.text('scope') === 'assess' && consent.text('withdrawnOn') === undefined,
  );
  const facts = [
    ...(assessConsent ? [] : [words.consent]),
    ...(data.visits.some((visit) => visit.text('date') !== undefined) ? [] : [words.visit]),
    ...{ all: [], some: [words.restrictionsPartly], none: [words.restrictions] }[limitsRecorded(data)],
    ...(data.visits.some((visit) => visit.text('evacuationNeed') !== undefined) ? [] : [words.evacuation]),
  ];
  if (analysis === undefined) return [...facts, words.analysis];
  return [
    ...facts,
    ...(analysis.items('tasks').length === 0 ? [words.tasks] : []),
    ...(analysis.number('shiftMinutes') === undefined ? [words.shift] : []),
    ...(readObservedFunction(analysis).length === 0 ? [words.ability] : []),
  ];
}

function missingChanges(changes: readonly Change[]): string[] {
  if (changes.length === 0) return [words.changes];
  return changes.flatMap((change) => [
    ...(change.stage === 'undecided' ? [words.stage(change.number)] : []),
    ...(change.task === undefined ? [words.task(change.number)] : []),
    ...(change.limit === undefined ? [words.limit(change.number)] : []),
    ...(change.alternative === undefined ? [words.alternative(change.number)] : []),
  ]);
}

/** Answers kept as typed because they could not be read: none of them is in the report. */
function unreadAnswers({ data, analysis }: Reading): string[] {
  const views = [data.caseFile, ...(analysis ? [analysis] : []), ...data.recommendations];
  const labels = views.flatMap((view) =>
    Object.entries(view.answers).flatMap(([path, answer]) => {
      const field = answer.raw === undefined ? undefined : resolveField(view.declaration, path);
      return field === undefined || field.sensitivity === 'internal' ? [] : [field.label];
    }),
  );
  return [...new Set(labels)].map((label) => words.unread(label));
}
