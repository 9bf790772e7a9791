import { criticalityOf, isDemanded, type Rating, readRatings } from '../../assessments/rating-view.ts';
import { type Criticality, Frequency } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { Demand } from '../../domain/catalogue.ts';
import type { ObservedFunction } from '../../reasoning/observed-function.ts';
import { amountManaged } from '../../reasoning/rules/capacities.ts';
import { amountInWords } from '../../text/findings.ts';
import { ratingText } from '../../text/ratings.ts';
import { demandText, reportText } from '../../text/report.ts';

/** One demand over all tasks: the rating that asks most, and how much hangs on it. */
export interface DemandLine {
  readonly demand: Demand;
  readonly most: Rating;
  readonly criticality: Criticality | undefined;
  /** All ratings of this demand, in task order. */
  readonly ratings: readonly Rating[];
}

const weights: readonly (Criticality | undefined)[] = ['safetyCritical', 'essential', undefined, 'marginal'];

/** The demands of the job, most decisive first: by what hangs on them, then by how often they occur. */
export function demandLines(analysis: RecordView): DemandLine[] {
  const byDemand = new Map<string, Rating[]>();
  for (const rating of readRatings(analysis)) {
    if (!isDemanded(rating) && !rating.notTested) continue;
    byDemand.set(rating.demand.id, [...(byDemand.get(rating.demand.id) ?? []), rating]);
  }
  const lines = [...byDemand.values()].flatMap((ratings): DemandLine[] => {
    const sorted = [...ratings].sort((one, other) => frequencyRank(other) - frequencyRank(one));
    const most = sorted[0];
    if (!most) return [];
    const all = ratings.map((rating) => criticalityOf(analysis, rating));
    const criticality = weights.find((weight) => all.includes(weight));
    return [{ demand: most.demand, most, criticality, ratings }];
  });
  return lines.sort(
    (one, other) =>
      weights.indexOf(one.criticality) - weights.indexOf(other.criticality) ||
      frequencyRank(other.most) - frequencyRank(one.most),
  );
}

/** How much the job asks, with units and, where it differs from the rating's, how it is known; at most `most` amounts. */
export function amountWords(analysis: RecordView, rating: Rating, most = 6): string {
  const parts = rating.amounts.slice(0, most).map(({ measure, value, path }) => {
    const source = analysis.answer(path)?.source;
    const known = source && source !== rating.source ? ` (${reportText.sources[source].toLowerCase()})` : '';
    return `${amountInWords(measure, value)}${known}`;
  });
  if (rating.level !== undefined) parts.push(demandText.level(rating.level));
  return parts.join('; ');
}

/** What the job needs, in one phrase: how often, how much, how long at once. */
export function needWords(analysis: RecordView, rating: Rating): string {
  const parts = [
    ...(rating.frequency === undefined ? [] : [ratingText.frequency[rating.frequency].toLowerCase()]),
    ...(rating.duration === undefined ? [] : [demandText.atOnce(rating.duration)]),
    amountWords(analysis, rating, 2),
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(', ');
  return rating.notTested ? demandText.notSeen : demandText.noAmount;
}

/** What the person manages, in one phrase: how often, how much, how long at once, on which side. */
export function capacityWords(line: ObservedFunction): string {
  if (line.evidence === 'notTested' || line.evidence === undefined) return demandText.notTested;
  const parts = [
    ...(line.frequency === undefined ? [] : [demandText.manages[line.frequency]]),
    ...(line.duration === undefined ? [] : [demandText.upToMinutes(line.duration)]),
    ...(line.amount === undefined ? [] : [demandText.upTo(amountManaged(line.demandId, line.amount))]),
    ...(line.level === undefined ? [] : [demandText.managesLevel(line.level)]),
    ...(line.side === undefined ? [] : [demandText.side[line.side]]),
  ];
  return parts.length > 0 ? parts.join(', ') : demandText.yes;
}

/** First letter large, for a cell or a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function frequencyRank(rating: Rating): number {
  return rating.frequency === undefined ? -1 : Frequency.options.indexOf(rating.frequency);
}
