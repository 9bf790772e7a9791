import { Frequency, Side } from '../assessments/ratings.ts';
import type { RecordView } from '../assessments/view.ts';
import type { CalendarDate, Id } from '../domain/ids.ts';

export type LimitKind = 'none' | 'cannot' | 'shouldNot' | 'canAtCost';
export type CapacityEvidence = 'measured' | 'observed' | 'projected' | 'reported' | 'notTested';

/** One line of what the person can do, as the OT recorded it. Everything unknown is undefined. */
export interface ObservedFunction {
  readonly itemId: string;
  /** The record that says it. */
  readonly recordId: Id;
  /** The day of that record, where it is known. */
  readonly on: CalendarDate | undefined;
  /** `<group>.<itemId>`. */
  readonly path: string;
  readonly activity: string;
  readonly demandId: string | undefined;
  readonly taskId: string | undefined;
  readonly evidence: CapacityEvidence | undefined;
  readonly frequency: Frequency | undefined;
  readonly amount: { readonly value: number; readonly unit: string } | undefined;
  /** Longest minutes at once. */
  readonly duration: number | undefined;
  /** 0 none, 1 low, 2 moderate, 3 high. */
  readonly level: 0 | 1 | 2 | 3 | undefined;
  readonly side: Side | undefined;
  readonly support: string | undefined;
  /** The OT said that it is managed without any support; unlike a question not asked. */
  readonly withoutSupport: boolean;
  readonly limitKind: LimitKind | undefined;
  readonly limit: string | undefined;
  readonly cost: string | undefined;
  readonly advice: string | undefined;
  readonly until: string | undefined;
}

/**
 * The lines of what a person can do that name an activity, in the user's order. Answers that no longer show are left out.
 * @param group the repeated group that holds them: `capacities` in a functional capacity evaluation
 */
export function readObservedFunction(
  analysis: RecordView,
  group: 'observedFunction' | 'capacities' = 'observedFunction',
): readonly ObservedFunction[] {
  const on = dayOf(analysis);
  return analysis.items(group).flatMap((itemId) => {
    const path = `${group}.${itemId}`;
    const activity = analysis.text(`${path}.activity`);
    return activity === undefined ? [] : { on, ...readLine(analysis, itemId, path, activity) };
  });
}

/** The day on which the work was observed, or on which the last test of an evaluation was done. */
export function dayOf(record: RecordView): CalendarDate | undefined {
  const days = record.items('tests').flatMap((id) => record.text(`tests.${id}.startedOn`) ?? []);
  return record.text('observedOn') ?? days.toSorted().at(-1);
}

function readLine(
  analysis: RecordView,
  itemId: string,
  path: string,
  activity: string,
): Omit<ObservedFunction, 'on'> {
  const text = (field: string) => analysis.text(`${path}.${field}`);
  const evidence = text('evidence') as CapacityEvidence | undefined;
  const limitKind = text('limitKind') as LimitKind | undefined;
  const tested = evidence !== 'notTested';
  const limited = isLimited({ limitKind });
  const value = analysis.number(`${path}.amount`);
  const unit = text('amountUnit');
  return {
    itemId,
    recordId: analysis.recordId,
    path,
    activity,
    demandId: text('demandId'),
    taskId: text('taskId'),
    evidence,
    frequency: tested ? Frequency.safeParse(text('frequency')).data : undefined,
    amount: tested && value !== undefined && unit !== undefined ? { value, unit } : undefined,
    duration: tested ? analysis.number(`${path}.duration`) : undefined,
    level: tested ? levelOf(text('level')) : undefined,
    side: Side.safeParse(text('side')).data,
    support: text('support'),
    withoutSupport: analysis.state(`${path}.support`) === 'notApplicable',
    limitKind,
    limit: limited ? text('limit') : undefined,
    cost: limitKind === 'canAtCost' ? text('cost') : undefined,
    advice: limitKind === 'shouldNot' ? text('advice') : undefined,
    until: limited ? text('until') : undefined,
  };
}

/** A restriction: what the person should not do because of risk, whatever the person manages. */
export function isRestriction({ limitKind }: Pick<ObservedFunction, 'limitKind'>): boolean {
  return limitKind === 'shouldNot';
}

/** Whether a limit of any kind was noted, with or without words. */
export function isLimited({ limitKind }: Pick<ObservedFunction, 'limitKind'>): boolean {
  return limitKind !== undefined && limitKind !== 'none';
}

function levelOf(text: string | undefined): 0 | 1 | 2 | 3 | undefined {
  switch (text) {
    case '0':
      return 0;
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    default:
      return undefined;
  }
}
