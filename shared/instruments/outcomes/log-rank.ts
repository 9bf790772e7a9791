import { logRankText as text } from '../../text/instruments/survival.ts';
import { defineInstrument } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import { chiSquareTail } from './distributions.ts';
import { dot, inverseOf, times } from './linear-algebra.ts';
import { checkGroups, type Group, groupsOf, momentsOf } from './survival-data.ts';

interface Result {
  /** Null when there is nothing to compare. */
  readonly chiSquare: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly groups: readonly {
    readonly name: string;
    readonly observed: number;
    /** Events that the group would have if all groups were alike. */
    readonly expected: number;
  }[];
}

/** Whether groups differ in how soon an event comes: the log-rank test, with the hypergeometric variance. */
export const logRank = defineInstrument<{ groups: readonly Group[] }, Result>({
  id: 'log-rank',
  version: 1,
  certificate: text.certificate,
  inputs: groupsOf(2),
  calculate: ({ groups }) => {
    checkGroups(groups);
    const { observed, expected, variance } = tally(groups);
    return {
      ...test(observed, expected, variance),
      groups: groups.map(({ name }, place) => ({
        name,
        observed: observed[place] ?? 0,
        expected: expected[place] ?? 0,
      })),
    };
  },
  explain: (_, { chiSquare, df, p, groups }) => ({
    headline: { label: text.p, value: p === null ? null : rounded(p, 4), unit: '' },
    band: null,
    measures: [
      { label: text.chiSquare, value: chiSquare === null ? null : rounded(chiSquare, 3), unit: '' },
      { label: text.degrees, value: df === null ? null : String(df), unit: '' },
    ],
    steps: groups.map(({ observed, expected }, place) => ({
      label: text.group(place + 1),
      from: text.observed(observed),
      result: text.expected(rounded(expected, 2)),
    })),
    notes: p === null ? [text.nothing] : [],
  }),
});

interface Tally {
  readonly observed: number[];
  readonly expected: number[];
  readonly variance: number[][];
}

function tally(groups: readonly Group[]): Tally {
  const zeros = () => groups.map(() => 0);
  const all: Tally = { observed: zeros(), expected: zeros(), variance: groups.map(zeros) };
  const everyone = {
    times: groups.flatMap((group) => group.times),
    events: groups.flatMap((group) => group.events),
  };
  const moments = groups.map(momentsOf);
  const next = zeros();
  for (const { time, atRisk, events } of momentsOf(everyone)) {
    const here = moments.map((own, place) => {
      const moment = own[next[place] ?? 0];
      if (moment?.time === time) next[place] = (next[place] ?? 0) + 1;
      // Between its own times a group keeps all who are still to come.
      return { atRisk: moment?.atRisk ?? 0, events: moment?.time === time ? moment.events : 0 };
    });
    if (events > 0) addMoment(all, here, atRisk, events);
  }
  return all;
}

function addMoment(
  { observed, expected, variance }: Tally,
  here: readonly { atRisk: number; events: number }[],
  atRisk: number,
  events: number,
): void {
  const spread = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
  for (const [row, group] of here.entries()) {
    const part = group.atRisk / atRisk;
    observed[row] = (observed[row] ?? 0) + group.events;
    expected[row] = (expected[row] ?? 0) + events * part;
    const line = variance[row] ?? [];
    for (const [column, other] of here.entries()) {
      const own = row === column ? part : 0;
      line[column] = (line[column] ?? 0) + spread * (own - (part * other.atRisk) / atRisk);
    }
  }
}

/** Groups that were never at risk at an event tell nothing and are left out, with their degree of freedom. */
function test(observed: readonly number[], expected: readonly number[], variance: readonly number[][]) {
  const compared = [...expected.keys()].filter((place) => (expected[place] ?? 0) > 0);
  const used = compared.slice(1);
  const nothing = { chiSquare: null, df: null, p: null };
  if (used.length === 0) return nothing;
  const inverse = inverseOf(used.map((row) => used.map((column) => variance[row]?.[column] ?? 0)));
  if (inverse === null) return nothing;
  const difference = used.map((place) => (observed[place] ?? 0) - (expected[place] ?? 0));
  const chiSquare = Math.max(0, dot(difference, times(inverse, difference)));
  return { chiSquare, df: used.length, p: chiSquareTail(chiSquare, used.length) };
}
