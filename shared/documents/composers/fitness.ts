import { writtenDate } from '../../domain/calendar.ts';
import { fitnessText as words } from '../../text/fitness.ts';
import { type Parts, strong } from './blocks.ts';
import { type Reading, typed } from './case-reading.ts';
import { withoutStop } from './recommendations.ts';

type Fitness = keyof typeof words.opinion;

/** The opinion on fitness for the job, one of five; undefined where the OT has given none. Every document asks here. */
export function fitnessOf({ analysis }: Pick<Reading, 'analysis'>): Fitness | undefined {
  const chosen = analysis?.text('fitness');
  return chosen !== undefined && Object.hasOwn(words.opinion, chosen) ? (chosen as Fitness) : undefined;
}

/**
 * The statement of fitness as one sentence with its label; where there is none yet, who gives it and when. Beside answers to the
 * questions of a referral that sentence stays out: it would seem to take them back.
 */
export function fitnessStatement(reading: Reading): Parts {
  return [strong(words.label), ...fitnessWords(reading)];
}

function fitnessWords(reading: Reading): Parts {
  const { analysis } = reading;
  const fitness = fitnessOf(reading);
  if (fitness === undefined || analysis === undefined) return [words.open];
  const opening = words.opinion[fitness];
  const recorded = analysis.text('fitnessDetail');
  const detail = recorded === undefined ? [] : [typed(withoutStop(recorded))];
  switch (fitness) {
    case 'fit':
      return [opening];
    case 'cannotSay':
      return [opening, ...(detail.length > 0 ? [words.because, ...detail] : []), '.'];
    case 'notFit': {
      const review = analysis.text('reviewDate');
      const until = review === undefined ? '' : words.likelyReview(writtenDate(review));
      return [opening, until, ...(detail.length > 0 ? ['. ', ...detail] : []), '.'];
    }
    default:
      return [opening, ...(detail.length > 0 ? [': ', ...detail] : []), '.'];
  }
}
