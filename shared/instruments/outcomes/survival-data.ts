import { z } from 'zod';
import { survivalText as text } from '../../text/instruments/survival.ts';
import { conflict } from '../input-problems.ts';
import { quantity } from '../schema.ts';

const MOST_PERSONS = 100_000;
const MOST_GROUPS = 50;

/** Time to the event or to the end of observation, in any one unit. */
export const survivalTime = quantity('', 0, 1e9);

/** 1 when the event was seen at that time, 0 when observation ended without it. */
export const eventFlag = z.union([z.literal(0), z.literal(1), z.boolean()]).describe(text.flagAccepted);

const group = z.strictObject({
  name: z.string().min(1).max(200).describe(text.nameAccepted),
  times: z.array(survivalTime).min(1).max(MOST_PERSONS),
  events: z.array(eventFlag).min(1).max(MOST_PERSONS),
});

export type Group = z.infer<typeof group>;

/** Inputs of one or more groups of persons. */
export function groupsOf(least: number) {
  return z.strictObject({ groups: z.array(group).min(least).max(MOST_GROUPS) });
}

/** Everyone with the same time. */
export interface Moment {
  readonly time: number;
  /** Persons without an event before this time. */
  readonly atRisk: number;
  readonly events: number;
}

/** The times at which something happened, in order. Who is censored at the time of an event is still at risk at it. */
export function momentsOf({ times, events }: Pick<Group, 'times' | 'events'>): Moment[] {
  const counts = new Map<number, { events: number; leaving: number }>();
  for (const [place, time] of times.entries()) {
    const count = counts.get(time) ?? { events: 0, leaving: 0 };
    count.events += Number(events[place]);
    count.leaving += 1;
    counts.set(time, count);
  }
  let atRisk = times.length;
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([time, { events: seen, leaving }]) => {
      const moment = { time, atRisk, events: seen };
      atRisk -= leaving;
      return moment;
    });
}

/** @throws InstrumentInputError where a group's lists differ in length or two groups have one name */
export function checkGroups(groups: readonly Group[]): void {
  const names = new Set<string>();
  for (const [place, { name, times, events }] of groups.entries()) {
    checkLengths(times, events, `groups.${place}.events`);
    if (names.has(name)) throw conflict(`groups.${place}.name`, text.sameName, text.sameNameAccepted);
    names.add(name);
  }
}

/** @throws InstrumentInputError naming the second list, where it is not as long as the first */
export function checkLengths(first: readonly unknown[], second: readonly unknown[], field: string): void {
  if (first.length !== second.length) throw conflict(field, text.lengths, text.lengthsAccepted);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
