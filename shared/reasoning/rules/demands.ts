import {
  criticalityOf,
  isDemanded,
  type Rating,
  readRatings,
  shiftMinutes,
} from '../../assessments/rating-view.ts';
import type { RecordView } from '../../assessments/view.ts';
import { amountInWords, findingText, midSentence } from '../../text/findings.ts';
import type { Confidence, FindingDraft, FindingRule } from '../finding.ts';
import { taskAsSubject } from './subject.ts';

/** One finding for each demand that was rated above never: how often, how much, how long, and how it is known. */
export const ratedDemands: FindingRule = {
  id: 'demand',
  find: (analysis) =>
    readRatings(analysis)
      .filter(isDemanded)
      .map((rating) => draft(analysis, rating)),
};

function draft(analysis: RecordView, rating: Rating): FindingDraft {
  return {
    kind: 'demand',
    subject: rating.path,
    taskId: rating.taskId,
    demandId: rating.demand.id,
    statement: demandStatement(analysis, rating),
    confidence: confidenceOf(rating),
    evidence: evidenceOf(analysis, rating),
  };
}

/** One sentence on a rated demand, with units, the minutes of the reference shift, its weight and how it is known. */
export function demandStatement(analysis: RecordView, rating: Rating): string {
  const parts: string[] = [];
  const shift = shiftMinutes(analysis);
  const minutes =
    rating.minutes === undefined
      ? ''
      : shift === undefined
        ? findingText.minutesAShift(String(rating.minutes))
        : findingText.minutesOfShift(String(rating.minutes), String(shift));
  if (rating.frequency !== undefined)
    parts.push(`${findingText.frequency[rating.frequency]}${minutes === '' ? '' : ` (${minutes})`}`);
  else if (minutes !== '') parts.push(minutes);
  if (rating.level !== undefined)
    parts.push(findingText.level(rating.level, rating.demand.levels?.[rating.level - 1] ?? ''));
  for (const { measure, value } of rating.amounts) parts.push(amountInWords(measure, value));
  if (rating.duration !== undefined) parts.push(findingText.atOnce(String(rating.duration)));
  if (rating.side !== undefined) parts.push(findingText.side[rating.side]);
  if (rating.pattern !== undefined && rating.pattern !== 'typical')
    parts.push(findingText.pattern[rating.pattern]);
  const weight = criticalityOf(analysis, rating);
  if (weight !== undefined) parts.push(findingText.criticality[weight]);
  const known = [
    ...(rating.source === undefined ? [] : [findingText.sources[rating.source]]),
    findingText.confidence[confidenceOf(rating)],
  ].join(', ');
  const what = findingText.involves(taskAsSubject(analysis, rating.taskId), midSentence(rating.demand.label));
  return `${[what, ...parts].join(', ')} (${known}).`;
}

/** As the OT put it; else measured is high; seen, or both sides agreeing, is medium; one account is low. */
export function confidenceOf(rating: Rating): Confidence {
  if (rating.confidence !== undefined) return rating.confidence;
  if (rating.source === 'measured') return 'high';
  if (rating.source === 'observed') return 'medium';
  const agree = rating.workerFrequency !== undefined && rating.workerFrequency === rating.managerFrequency;
  return agree ? 'medium' : 'low';
}

const evidenceParts = [
  'frequency',
  'minutes',
  'level',
  'duration',
  'criticality',
  'pattern',
  'side',
  'confidence',
];

function evidenceOf(analysis: RecordView, rating: Rating): string[] {
  const parts = evidenceParts.map((part) => `${rating.path}.${part}`);
  const given = [...parts, ...rating.amounts.map((amount) => amount.path)].filter(
    (path) => analysis.state(path) === 'given',
  );
  const criticalityFromTask =
    rating.criticality === undefined && criticalityOf(analysis, rating) !== undefined;
  return criticalityFromTask ? [...given, `tasks.${rating.taskId}.essential`] : given;
}
