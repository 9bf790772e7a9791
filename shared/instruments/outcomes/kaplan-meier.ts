import { kaplanMeierText as text } from '../../text/instruments/survival.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { checkGroups, type Group, groupsOf, momentsOf, sum } from './survival-data.ts';

interface Point {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** Estimated part of the group without the event after this time. */
  readonly survival: number;
  /** By Greenwood’s formula; null once nobody is left. */
  readonly standardError: number | null;
}

interface Curve {
  readonly name: string;
  readonly persons: number;
  readonly events: number;
  /** One for each time at which an event was seen. */
  readonly points: readonly Point[];
  /** First time at which no more than half are left without the event; null when that was not reached. */
  readonly median: number | null;
}

/** How long groups go without an event: the product-limit estimate. */
export const kaplanMeier = defineInstrument<{ groups: Group[] }, { curves: Curve[] }>({
  id: 'kaplan-meier',
  version: 1,
  certificate: text.certificate,
  inputs: groupsOf(1),
  calculate: ({ groups }) => {
    checkGroups(groups);
    return {
      curves: groups.map((group) => {
        const points = pointsOf(momentsOf(group));
        return {
          name: group.name,
          persons: group.times.length,
          events: sum(group.events.map(Number)),
          points,
          // One half can come out of the product a rounding error too large.
          median: points.find(({ survival }) => survival <= 0.5 + 1e-12)?.time ?? null,
        };
      }),
    };
  },
  explain: (_, { curves }) => ({
    headline: { label: text.curves, value: String(curves.length), unit: '' },
    band: null,
    measures: curves.map((curve, place) => ({
      label: text.median(place + 1),
      value: curve.median === null ? null : String(curve.median),
      unit: '',
    })),
    steps: curves.flatMap((curve, place) =>
      curve.points.map(({ time, atRisk, events, survival }) => ({
        label: text.step(place + 1, time),
        from: text.from(events, atRisk),
        result: rounded(survival, 4),
      })),
    ),
    notes: curves.some(({ median }) => median === null) ? [text.noMedian] : [],
  }),
});

function pointsOf(moments: ReturnType<typeof momentsOf>): Point[] {
  let survival = 1;
  let greenwood = 0;
  return moments
    .filter(({ events }) => events > 0)
    .map(({ time, atRisk, events }) => {
      const left = atRisk - events;
      survival *= left / atRisk;
      greenwood += events / (atRisk * left);
      const standardError = left === 0 ? null : survival * Math.sqrt(greenwood);
      return { time, atRisk, events, survival, standardError };
    });
}
