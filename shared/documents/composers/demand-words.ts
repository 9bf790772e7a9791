import { levelAnchor } from '../../assessments/catalogue.ts';
import { criticalityOf, isDemanded, type Rating, readRatings } from '../../assessments/rating-view.ts';
import { type Criticality, Frequency } from '../../assessments/ratings.ts';
import type { RecordView } from '../../assessments/view.ts';
import type { Demand } from '../../domain/catalogue.ts';
import { demandProfile } from '../../reasoning/demand-profile.ts';
import type { ObservedFunction } from '../../reasoning/observed-function.ts';
import { amountManaged } from '../../reasoning/rules/capacities.ts';
import { amountInWords, midSentence } from '../../text/findings.ts';
import { ratingText } from '../../text/ratings.ts';
import { demandText, reportText } from '../../text/report.ts';

/** One demand over all tasks: the rating that asks most, and how much hangs on it. */
export interface DemandLine {
  readonly demand: Demand;
  /** For a base posture, with the frequency of all its minutes together where that is more. */
  readonly most: Rating;
  readonly criticality: Criticality | undefined;
  /** All ratings of this demand, in task order. */
  readonly ratings: readonly Rating[];
}

/** As many as a cell holds. */
const mostAmounts = 2;

const weights: readonly (Criticality | undefined)[] = ['safetyCritical', 'essential', undefined, 'marginal'];

/** The demands of the job, most decisive first: by what hangs on them, then by how often they occur. */
export function demandLines(analysis: RecordView): DemandLine[] {
  const byDemand = new Map<string, Rating[]>();
  for (const rating of readRatings(analysis)) {
    if (!isDemanded(rating) && !rating.notTested) continue;
    byDemand.set(rating.demand.id, [...(byDemand.get(rating.demand.id) ?? []), rating]);
  }
  const overall = new Map(demandProfile(analysis).map(({ demand, frequency }) => [demand.id, frequency]));
  const lines = [...byDemand.values()].flatMap((ratings): DemandLine[] => {
    const sorted = [...ratings].sort((one, other) => frequencyRank(other) - frequencyRank(one));
    const highest = sorted[0];
    if (!highest) return [];
    const most = { ...highest, frequency: overall.get(highest.demand.id) ?? highest.frequency };
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

/** What the job needs, in one phrase: how often, how much, how long at once, and how each is known. */
export function needWords(analysis: RecordView, rating: Rating): string {
  const often = rating.frequency === undefined ? [] : [ratingText.frequency[rating.frequency].toLowerCase()];
  const level =
    rating.level === undefined
      ? []
      : [demandText.level(rating.level, levelAnchor(rating.demand.id, rating.level))];
  const told = withSources(analysis, rating, [...often, ...level]);
  if (told !== '') return told;
  return rating.notTested ? demandText.notSeen : demandText.noAmount;
}

/** What the job needs in numbers: how long at once, how much, and how each is known; empty without numbers. */
export function numberWords(analysis: RecordView, rating: Rating): string {
  return withSources(analysis, rating, []);
}

/** Amounts known in the rating's own way stand with the rest before its source, others with their own. */
function withSources(analysis: RecordView, rating: Rating, lead: readonly string[]): string {
  const amounts = rating.amounts.slice(0, mostAmounts);
  const sourceOf = (path: string) => analysis.answer(path)?.source ?? rating.source;
  const own = amounts.filter(({ path }) => sourceOf(path) === rating.source);
  const others = amounts.filter((amount) => !own.includes(amount));
  const same = [
    ...lead,
    ...(rating.duration === undefined ? [] : [demandText.atOnce(rating.duration)]),
    ...own.map(({ measure, value }) => amountInWords(measure, value)),
  ];
  const sourced = (words: string, source: Rating['source']) => `${words}, ${sourceWords({ source })}`;
  return [
    ...(same.length === 0 ? [] : [sourced(same.join(', '), rating.source)]),
    ...others.map(({ measure, value, path }) => sourced(amountInWords(measure, value), sourceOf(path))),
  ].join('; ');
}

/** How a rating is known, to stand within a sentence. */
function sourceWords({ source }: Pick<Rating, 'source'>): string {
  return midSentence(source === undefined ? reportText.sourceNotRecorded : reportText.sources[source]);
}

/** The one part of what the person manages that says most: how long at once, else how much, else how often. */
export function mainCapacityWords(line: ObservedFunction): string {
  if (line.frequency === 'never') return capacityWords(line);
  if (line.duration !== undefined) return demandText.upToMinutes(line.duration);
  if (line.amount !== undefined) return demandText.upTo(amountManaged(line.demandId, line.amount));
  return capacityWords(line);
}

/** What the person manages, in one phrase: how often, how much, how long at once, on which side. */
export function capacityWords(line: ObservedFunction): string {
  if (line.evidence === 'notTested' || line.evidence === undefined) return demandText.notTested;
  // What is never managed has no length, load or level worth a word.
  const measured: Partial<ObservedFunction> = line.frequency === 'never' ? {} : line;
  const parts = [
    ...(line.frequency === undefined ? [] : [demandText.manages[line.frequency]]),
    ...(measured.duration === undefined ? [] : [demandText.upToMinutes(measured.duration)]),
    ...(measured.amount === undefined
      ? []
      : [demandText.upTo(amountManaged(line.demandId, measured.amount))]),
    ...(measured.level === undefined
      ? []
      : [demandText.managesLevel(measured.level, levelAnchor(line.demandId, measured.level))]),
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
