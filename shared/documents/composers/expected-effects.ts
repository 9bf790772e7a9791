import { demandById } from '../../assessments/catalogue.ts';
import { type Rating, readRating } from '../../assessments/rating-view.ts';
import type { RecordView } from '../../assessments/view.ts';
import { countsFor, type Effect, effectWords, readEffects } from '../../reasoning/effects.ts';
import { midSentence, plainNumber, withUnit } from '../../text/findings.ts';
import { reportText } from '../../text/report.ts';
import { joined, type Parts } from './blocks.ts';
import { typed } from './case-reading.ts';

/**
 * The stated effects of a recommendation as one phrase: each demand once, with what is asked of it now where that is rated, and what
 * the OT typed about it; `lifting, floor to waist: from 12 kg to 8 kg at most (smaller boxes)`.
 * @param analysis where the demands of the recommendation's task are rated
 * @returns undefined where no effect is stated
 */
export function expectedEffects(
  analysis: RecordView | undefined,
  recommendation: RecordView,
): Parts | undefined {
  const byDemand = new Map<string, Effect[]>();
  for (const effect of readEffects(recommendation))
    byDemand.set(effect.demandId, [...(byDemand.get(effect.demandId) ?? []), effect]);
  const taskId = recommendation.text('taskId');
  const phrases = [...byDemand].flatMap(([demandId, effects]): Parts[] => {
    const demand = demandById(demandId);
    if (demand === undefined) return [];
    const rating =
      analysis === undefined || taskId === undefined ? undefined : readRating(analysis, taskId, demandId);
    const told = effects.flatMap((effect): Parts[] => effectParts(recommendation, effect, rating));
    return told.length === 0 ? [] : [[midSentence(demand.label), reportText.effectOn, ...joined(told)]];
  });
  return phrases.length === 0 ? undefined : joined(phrases, '; ');
}

/** What follows for the demand, then how; words alone stand by themselves. */
function effectParts(recommendation: RecordView, effect: Effect, rating: Rating | undefined): Parts[] {
  const told = recommendation.text(`${effect.path}.words`)?.trim().replace(/\.$/u, '');
  const run = told === undefined ? undefined : typed(midSentence(told), reportText.neutral.effect);
  if (effect.changes === 'words') return run === undefined ? [] : [[run]];
  const change = `${nowWords(effect, rating)}${effectWords(effect)}`;
  return [run === undefined ? [change] : [change, ' (', run, ')']];
}

/** What is asked now, where it is rated and the effect makes it less; empty otherwise. */
function nowWords(effect: Effect, rating: Rating | undefined): string {
  if (rating === undefined || !countsFor(effect, rating)) return '';
  if (effect.changes === 'duration' && rating.duration !== undefined)
    return reportText.fromNow(plainNumber(rating.duration));
  if (effect.changes !== 'amount') return '';
  const { unit } = effect.amount;
  const now = rating.amounts.filter(({ measure }) => measure.unit === unit).map(({ value }) => value);
  return reportText.fromNow(withUnit(Math.max(...now), unit));
}
