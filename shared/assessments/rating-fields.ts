import type { Demand } from '../domain/catalogue.ts';
import { ratingText } from '../text/ratings.ts';
import { accountMeasure } from './accounts.ts';
import type { Field, Option } from './fields.ts';
import { Criticality, Frequency, Pattern, PeakOften, RatingConfidence, Side, Timing } from './ratings.ts';

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
    case 'libraryFrequency':
      return { ...base, kind: 'choice', options: options(Frequency.options, ratingText.frequency) };
    case 'workerLevel':
    case 'managerLevel':
    case 'libraryLevel':
      return demand.levels === null
        ? undefined
        : { ...base, kind: 'choice', options: levelOptions(demand.levels) };
    case 'workerAmount':
    case 'managerAmount':
    case 'libraryAmount':
      return amountOfAccount(demand, part, label);
    case 'peakOften':
      return {
        ...base,
        kind: 'choice',
        options: options(PeakOften.options, ratingText.peakOften),
        showIf: { field: 'pattern', is: ['peak'] },
      };
    case 'timing':
      return { ...base, kind: 'choice', options: options(Timing.options, ratingText.timing) };
    case 'evidenceBy':
      return { ...base, kind: 'text', maxLength: 200, help: ratingText.evidenceByHelp };
    case 'evidenceOn':
      return { ...base, kind: 'date', allow: 'past' };
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
            options: levelOptions(demand.levels),
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

function levelOptions(anchors: readonly string[]): Option[] {
  return anchors.map((anchor, index) => ({
    id: String(index + 1),
    label: ratingText.levels[index] ?? '',
    help: anchor,
  }));
}

/** Accounts are asked for the first amount of a demand, in its own unit and range. */
function amountOfAccount(demand: Demand, part: string, label: string): Field | undefined {
  const measure = accountMeasure(demand);
  if (measure === undefined) return undefined;
  const { unit, min, max, decimals } = measure;
  return {
    id: part,
    kind: 'number',
    label: `${label} (${measure.label})`,
    sensitivity: 'function',
    unit,
    min,
    max,
    decimals,
  };
}

function options<Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>): Option[] {
  return ids.map((id) => ({ id, label: labels[id] }));
}
