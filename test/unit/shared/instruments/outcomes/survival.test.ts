import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InstrumentInputError } from '../../../../../shared/instruments/input-problems.ts';
import { kaplanMeier } from '../../../../../shared/instruments/outcomes/kaplan-meier.ts';
import { logRank } from '../../../../../shared/instruments/outcomes/log-rank.ts';
import { groups, maintenance, remission } from './published-data.ts';

const persons = fc
  .array(fc.record({ time: fc.integer({ min: 0, max: 12 }), event: fc.constantFrom(0, 1) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((all) => ({ times: all.map(({ time }) => time), events: all.map(({ event }) => event) }));
const named = fc.array(persons, { minLength: 2, maxLength: 4 }).map((all) => ({
  groups: all.map((one, place) => ({ name: `group ${place}`, ...one })),
}));

function problem(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof InstrumentInputError) return error.problem;
  }
  return undefined;
}

describe('the Kaplan-Meier curve', () => {
  it('gives the published curve of the remission data', () => {
    const [treated, placebo] = kaplanMeier.score(groups(remission)).curves;
    expect(treated?.points.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    const survival = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
    const errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
    for (const [place, point] of (treated?.points ?? []).entries()) {
      expect(point.survival).toBeCloseTo(survival[place] ?? 0, 4);
      expect(point.standardError).toBeCloseTo(errors[place] ?? 0, 4);
    }
    expect([treated?.median, placebo?.median]).toEqual([23, 8]);
    expect(placebo?.points.at(-1)).toEqual({
      time: 23,
      atRisk: 1,
      events: 1,
      survival: 0,
      standardError: null,
    });
  });

  it('gives the published curve of the maintenance data', () => {
    const [maintained, other] = kaplanMeier.score(groups(maintenance)).curves;
    const survival = [0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184];
    expect(maintained?.points.map((point) => Number(point.survival.toFixed(3)))).toEqual(survival);
    expect([maintained?.median, other?.median]).toEqual([31, 23]);
  });

  it('explains every step', () => {
    const assessed = kaplanMeier.assess(groups(remission));
    if (assessed.status !== 'scored') throw new Error('not scored');
    expect(assessed.explanation.steps[1]).toEqual({
      label: 'Group 1, time 7',
      from: '1 of 17 at risk',
      result: '0.8067',
    });
  });

  it('has no point and no median where no event was seen', () => {
    expect(kaplanMeier.score({ groups: [{ name: 'a', times: [3, 4], events: [0, false] }] })).toEqual({
      curves: [{ name: 'a', persons: 2, events: 0, points: [], median: null }],
    });
  });

  it('is the part still without the event where nobody is censored, and never rises', () => {
    fc.assert(
      fc.property(persons, ({ times, events }) => {
        const score = (flags: number[]) =>
          kaplanMeier.score({ groups: [{ name: 'a', times, events: flags }] });
        const [all] = score(times.map(() => 1)).curves;
        for (const { time, survival } of all?.points ?? []) {
          expect(survival).toBeCloseTo(times.filter((one) => one > time).length / times.length, 12);
        }
        const [some] = score(events).curves;
        const path = [1, ...(some?.points ?? []).map(({ survival }) => survival)];
        expect(path).toEqual([...path].sort((a, b) => b - a));
      }),
    );
  });
});

describe('the log-rank test', () => {
  it('gives the published results', () => {
    const { chiSquare, df, p, groups: counts } = logRank.score(groups(remission));
    expect(chiSquare).toBeCloseTo(16.793, 3);
    expect(df).toBe(1);
    expect(p).toBeCloseTo(4.1688e-5, 8);
    expect(counts.map(({ observed }) => observed)).toEqual([9, 21]);
    expect(counts[0]?.expected).toBeCloseTo(19.25, 2);
    expect(counts[1]?.expected).toBeCloseTo(10.75, 2);

    const other = logRank.score(groups(maintenance));
    expect(other.chiSquare).toBeCloseTo(3.396389, 5);
    expect(other.p).toBeCloseTo(0.06533932, 7);
  });

  it('has no result where no event could tell the groups apart', () => {
    const nothing = { chiSquare: null, df: null, p: null };
    const none = [
      { name: 'a', times: [3, 4], events: [0, 0] },
      { name: 'b', times: [1, 9], events: [0, 0] },
    ];
    expect(logRank.score({ groups: none })).toMatchObject(nothing);
    // All who are left have their event at once, or one group was gone before the first event.
    const atOnce = [
      { name: 'a', times: [3, 3], events: [1, 1] },
      { name: 'b', times: [3], events: [1] },
    ];
    expect(logRank.score({ groups: atOnce })).toMatchObject(nothing);
    const gone = [
      { name: 'a', times: [1], events: [0] },
      { name: 'b', times: [3, 5], events: [1, 1] },
    ];
    expect(logRank.score({ groups: gone })).toMatchObject(nothing);
  });

  it('leaves out a group that was never at risk at an event', () => {
    const { groups: two } = groups(remission);
    const three = [{ name: 'gone', times: [0.5, 0.5], events: [0, 0] }, ...two];
    expect(logRank.score({ groups: three })).toMatchObject({ df: 1 });
    expect(logRank.score({ groups: three }).chiSquare).toBeCloseTo(16.79294098921653, 10);
  });

  it('does not depend on the order of groups or the unit of time, and expects as many events as there were', () => {
    fc.assert(
      fc.property(named, fc.integer({ min: 1, max: 400 }), ({ groups: all }, unit) => {
        const scored = logRank.score({ groups: all });
        const turned = [...all]
          .reverse()
          .map((one) => ({ ...one, times: one.times.map((time) => time * unit) }));
        const other = logRank.score({ groups: turned });
        expect(other.df).toBe(scored.df);
        if (scored.chiSquare !== null) expect(other.chiSquare).toBeCloseTo(scored.chiSquare, 6);
        const total = (key: 'observed' | 'expected') => scored.groups.reduce((sum, one) => sum + one[key], 0);
        expect(total('expected')).toBeCloseTo(total('observed'), 9);
        if (scored.p !== null) expect(scored.p >= 0 && scored.p <= 1).toBe(true);
      }),
    );
  });

  it.each([
    [{ groups: [{ name: 'a', times: [1], events: [1] }] }, 'range', 'groups'],
    [
      {
        groups: [
          { name: 'a', times: [1, 2], events: [1] },
          { name: 'b', times: [1], events: [1] },
        ],
      },
      'conflict',
      'groups.0.events',
    ],
    [
      {
        groups: [
          { name: 'a', times: [1], events: [1] },
          { name: 'a', times: [1], events: [1] },
        ],
      },
      'conflict',
      'groups.1.name',
    ],
    [
      {
        groups: [
          { name: 'a', times: [1], events: [1] },
          { name: 'b', times: [-1], events: [1] },
        ],
      },
      'range',
      'groups.1.times.0',
    ],
    [
      {
        groups: [
          { name: 'a', times: [1], events: [1] },
          { name: 'b', times: [1], events: [2] },
        ],
      },
      'range',
      'groups.1.events.0',
    ],
    [
      {
        groups: [
          { name: 'a', times: [1], events: [1] },
          { name: 'b', times: [], events: [] },
        ],
      },
      'range',
      'groups.1.times',
    ],
    [
      {
        groups: [
          { name: 'a', times: [1], events: [1] },
          { name: 'b', times: [null], events: [1] },
        ],
      },
      'missing',
      'groups.1.times.0',
    ],
    [{}, 'missing', 'groups'],
  ])('turns down %j', (given, code, field) => {
    expect(problem(() => logRank.score(given))).toMatchObject({ code, field });
  });
});
