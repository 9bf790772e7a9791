import { writtenDate } from '../../domain/calendar.ts';
import { reviewText as words } from '../../text/review.ts';
import type { Reading } from './case-reading.ts';

/** When the OT looks again at everything; undefined when no date is set. */
export function reviewDateOf({ analysis }: Pick<Reading, 'analysis'>): string | undefined {
  return analysis?.text('reviewDate');
}

/** When it is reviewed, in one sentence that no date beside a change contradicts. */
export function reviewSentence(reading: Reading): string {
  const all = reviewDateOf(reading);
  const own = reading.data.recommendations
    .filter((record) => record.text('action') !== undefined && record.text('status') !== 'declined')
    .flatMap((record) => record.text('reviewDate') ?? [])
    .sort();
  const [first] = own;
  if (all !== undefined) {
    const differs = own.some((date) => date !== all);
    return `${words.on(writtenDate(all))}${differs ? words.ownDates : ''}`;
  }
  return first === undefined ? words.open : words.eachOwn(writtenDate(first));
}
