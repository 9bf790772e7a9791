import type { Demand } from '../domain/catalogue.ts';
import { ratingText } from '../text/ratings.ts';
import type { Field, Option } from './fields.ts';
import { Criticality, Frequency, Pattern, RatingConfidence, Side } from './ratings.ts';

const minutesInDay = 1440;

/**
 * The field behind one part of a rating, e.g. `frequency`, `minutes` or `amount_mass`.
 * @returns undefined when this demand has no such part
 */
export function ratingField(demand: Demand, part: string): Field | undefined {
  const label = `${demand.label}: ${(ratingText.parts as Readonly<Record<string, string>>)[part] ?? ''}`;
  const base = { id: part, label, sensitivity: 'function' } as const;
  const measure = demand.measures.find(({ id }) => part === `amount_${id}`);
  if (measure !== undefined) {
    const { unit, min, max, decimals } = measure;
    return {
      ...base,
      kind: 'number',
      label: `${demand.label}: ${measure.label}`,
      sources: ['observed', 'measured', 'client', 'manager', 'document'],
      unit,
      min,
      max,
      decimals,
    };
  }
  switch (part) {
    case 'frequency':
      return {
        ...base,
        kind: 'choice',
        help: demand.meaning,
        sources: ['observed', 'measured', 'client', 'manager', 'document'],
        emptyStates: ['notTested', 'notApplicable', 'notKnown'],
        options: options(Frequency.options, ratingText.frequency),
      };
    case 'workerFrequency':
    case 'managerFrequency':
      return { ...base, kind: 'choice', options: options(Frequency.options, ratingText.frequency) };
    case 'minutes':
    case 'duration':
      return {
        ...base,
        kind: 'number',
        sources: ['observed', 'measured', 'client', 'manager', 'document'],
        unit: 'min',
        min: 0,
        max: minutesInDay,
        decimals: 0,
      };
    case 'level':
      return demand.levels === null
        ? undefined
        : {
            ...base,
            kind: 'choice',
            options: demand.levels.map((anchor, index) => ({
              id: String(index + 1),
              label: ratingText.levels[index] ?? '',
              help: anchor,
            })),
          };
    case 'criticality':
      return { ...base, kind: 'choice', options: options(Criticality.options, ratingText.criticality) };
    case 'pattern':
      return { ...base, kind: 'choice', options: options(Pattern.options, ratingText.pattern) };
    case 'side':
      return demand.sided
        ? { ...base, kind: 'choice', options: options(Side.options, ratingText.side) }
        : undefined;
    case 'confidence':
      return { ...base, kind: 'choice', options: options(RatingConfidence.options, ratingText.confidence) };
    case 'describe':
      return demand.describe === null
        ? undefined
        : { ...base, kind: 'text', help: demand.describe, maxLength: 300 };
    case 'note':
      return { ...base, kind: 'text', maxLength: 1000, lines: 2, counts: false };
    default:
      return undefined;
  }
}

function options<Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>): Option[] {
  return ids.map((id) => ({ id, label: labels[id] }));
}
