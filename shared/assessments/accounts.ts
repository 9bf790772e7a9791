import type { Demand, Measure } from '../domain/catalogue.ts';
import { ratingGrid } from './rating-view.ts';
import { Frequency } from './ratings.ts';
import type { RecordView } from './view.ts';

/** Who else tells how much a demand is, beside the therapist's own rating. */
export const accountSources = ['worker', 'manager', 'library'] as const;
export type AccountSource = (typeof accountSources)[number];

/** What one side says of a demand; undefined where it said nothing. */
export interface Account {
  readonly frequency: Frequency | undefined;
  readonly level: 1 | 2 | 3 | undefined;
  /** In the unit of `accountMeasure`. */
  readonly amount: number | undefined;
}

/** The one amount of a demand that accounts are asked for: its first. */
export function accountMeasure(demand: Demand): Measure | undefined {
  return demand.measures[0];
}

/** What worker, manager or library says of one demand of one task. */
export function readAccount(
  analysis: RecordView,
  taskId: string,
  demandId: string,
  source: AccountSource,
): Account {
  const path = `${ratingGrid}.${taskId}.${demandId}.${source}`;
  const level = analysis.text(`${path}Level`);
  return {
    frequency: Frequency.options.find((one) => one === analysis.text(`${path}Frequency`)),
    level: level === '1' ? 1 : level === '2' ? 2 : level === '3' ? 3 : undefined,
    amount: analysis.number(`${path}Amount`),
  };
}

export const accountParts = ['frequency', 'level', 'amount'] as const;
export type AccountPart = (typeof accountParts)[number];

/** The parts that both told, and told differently. */
export function differingParts(one: Account, other: Account): readonly AccountPart[] {
  return accountParts.filter(
    (part) => one[part] !== undefined && other[part] !== undefined && one[part] !== other[part],
  );
}

/** Whether any part was told. */
export function saysAnything(account: Account): boolean {
  return accountParts.some((part) => account[part] !== undefined);
}
