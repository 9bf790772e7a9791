import { demandById } from '../../assessments/catalogue.ts';
import { isDemanded, type Rating, readRatings } from '../../assessments/rating-view.ts';
import { wholeJob } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { BatteryTest } from '../../domain/capacity.ts';
import { liveText } from '../../text/capacity-live.ts';
import { ratingText } from '../../text/ratings.ts';

const text = liveText.protocol;

/**
 * What the job asks of the demand that a test is about, in words: the demand, then for each task how much, how often and how long at
 * once; undefined where no job is compared, and where the test is about none of its own.
 * @param analysis the job compared
 */
export function demandOfTest(analysis: RecordView | undefined, test: BatteryTest): string | undefined {
  const demand = demandById(test.informs[0] ?? '');
  if (analysis === undefined || demand === undefined) return undefined;
  const rated = readRatings(analysis).filter(
    (rating) => rating.demand.id === demand.id && isDemanded(rating),
  );
  const tasks = [...new Set(rated.map((rating) => askedWords(analysis, rating)))];
  return `${demand.label}: ${tasks.length === 0 ? text.notAsked : tasks.join('; ')}`;
}

function askedWords(analysis: RecordView, rating: Rating): string {
  const amounts = rating.amounts.map(({ measure: { label, unit, id }, value }) =>
    // The load or force is what the test is told in: its unit says which it is.
    id === 'mass' || id === 'force'
      ? `${value} ${unit}`
      : `${label} ${value}${unit === '' ? '' : ` ${unit}`}`,
  );
  const parts = [
    ...amounts,
    ...(rating.frequency === undefined ? [] : [ratingText.frequency[rating.frequency].toLowerCase()]),
    ...(rating.duration === undefined ? [] : [text.atOnce(rating.duration)]),
  ];
  const task = rating.taskId === wholeJob ? undefined : analysis.text(`tasks.${rating.taskId}.name`);
  const words = parts.length === 0 ? text.amountNotKnown : parts.join(', ');
  return task === undefined ? words : `${words} (${task})`;
}
