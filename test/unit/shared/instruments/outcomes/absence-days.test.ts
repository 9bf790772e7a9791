import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../../shared/domain/calendar.ts';
import { InstrumentInputError } from '../../../../../shared/instruments/input-problems.ts';
import { absenceDays } from '../../../../../shared/instruments/outcomes/absence-days.ts';

const START = '2025-01-01';
const year = { from: START, to: '2025-12-31' };

/** So many days of absence, from so many days after the start of the year. */
function spell(days: number, gradePct: number, employmentFraction: number, after = 0) {
  const from = addDays(START, after);
  return { from, to: addDays(from, days - 1), gradePct, employmentFraction };
}

function problem(given: unknown) {
  try {
    absenceDays.score(given);
  } catch (error) {
    if (error instanceof InstrumentInputError) return error.problem;
  }
  return undefined;
}

describe('absence days', () => {
  it.each([
    [[spell(7, 100, 1)], 5],
    [[spell(14, 100, 1)], 10],
    [[spell(28, 100, 1)], 20],
    [[spell(30, 100, 1)], 21.4286],
    [[spell(31, 100, 1)], 22.1429],
    [[spell(30, 50, 1)], 10.7143],
    [[spell(30, 100, 0.6)], 12.8571],
    [[spell(30, 50, 0.6)], 6.4286],
    [[spell(28, 20, 0.5)], 2],
    [[spell(10, 100, 1), spell(20, 50, 1, 10)], 14.2857],
    [[spell(30, 40, 1)], 8.5714],
    [[spell(365, 100, 1)], 260.7143],
    [[spell(365, 50, 1)], 130.3571],
    [[spell(184, 100, 1)], 131.4286],
    [[], 0],
  ])('of %j are %d', (intervals, days) => {
    expect(absenceDays.score({ intervals, window: year }).adjustedDays).toBeCloseTo(days, 4);
  });

  it('of a whole leap year are 261.4286', () => {
    const window = { from: '2024-01-01', to: '2024-12-31' };
    const intervals = [{ ...window, gradePct: 100, employmentFraction: 1 }];
    const scored = absenceDays.score({ intervals, window });
    expect(scored.adjustedDays).toBeCloseTo(261.4286, 4);
    expect(scored.calendarDays).toBe(366);
  });

  it('count only days in the window, month by month', () => {
    const intervals = [{ from: '2024-12-20', to: '2025-02-14', gradePct: 100, employmentFraction: 1 }];
    const { calendarDays, perMonth } = absenceDays.score({
      intervals,
      window: { from: START, to: '2025-03-10' },
    });
    expect(calendarDays).toBe(45);
    expect(perMonth.map(({ month, calendarDays: days }) => [month, days])).toEqual([
      ['2025-01', 31],
      ['2025-02', 14],
      ['2025-03', 0],
    ]);
    expect(perMonth[1]?.days).toBe(10);
  });

  it('of intervals that overlap add up to at most one whole day', () => {
    const count = (...intervals: object[]) => absenceDays.score({ intervals, window: year });
    expect(count(spell(7, 60, 1), spell(7, 60, 1))).toMatchObject({ calendarDays: 7, adjustedDays: 5 });
    expect(count(spell(7, 30, 1), spell(7, 40, 1)).adjustedDays).toBeCloseTo(3.5, 12);
    expect(count(spell(14, 50, 1), spell(7, 50, 1, 7))).toMatchObject({
      calendarDays: 14,
      adjustedDays: 7.5,
    });
  });

  it('are explained step by step', () => {
    const assessed = absenceDays.assess({ intervals: [spell(14, 60, 1), spell(7, 60, 1)], window: year });
    if (assessed.status !== 'scored') throw new Error('not scored');
    expect(assessed.explanation.headline).toEqual({
      label: 'Working days absent',
      value: '8.0',
      unit: 'days',
    });
    expect(assessed.explanation.steps).toEqual([
      { label: 'Period', from: '1 January 2025 to 31 December 2025', result: '365 days' },
      { label: 'Interval 1', from: '14 days in the period × 5/7 × 60% × 1', result: '6.0' },
      { label: 'Interval 2', from: '7 days in the period × 5/7 × 60% × 1', result: '3.0' },
      {
        label: 'Days on which intervals overlap',
        from: 'grades add up to at most 100%',
        result: '\u22121.0',
      },
      { label: 'All intervals', from: '', result: '8.0' },
    ]);
  });

  it.each([
    [{ intervals: [] }, 'missing', 'window'],
    [{ window: year }, 'missing', 'intervals'],
    [{ intervals: [{ ...spell(7, 100, 1), to: '2024-12-31' }], window: year }, 'conflict', 'intervals.0.to'],
    [{ intervals: [], window: { from: '2025-02-01', to: '2025-01-31' } }, 'conflict', 'window.to'],
    [{ intervals: [{ ...spell(7, 100, 1), from: '2025-02-29' }], window: year }, 'range', 'intervals.0.from'],
    [{ intervals: [{ ...spell(7, 100, 1), from: '1/1/2025' }], window: year }, 'range', 'intervals.0.from'],
    [{ intervals: [], window: { from: '0001-01-01', to: '9999-12-31' } }, 'range', 'window.from'],
    [{ intervals: [spell(7, 0, 1)], window: year }, 'range', 'intervals.0.gradePct'],
    [{ intervals: [spell(7, 101, 1)], window: year }, 'range', 'intervals.0.gradePct'],
    [{ intervals: [spell(7, 50, 0)], window: year }, 'range', 'intervals.0.employmentFraction'],
    [{ intervals: [spell(7, 50, 1.1)], window: year }, 'range', 'intervals.0.employmentFraction'],
    [{ intervals: [{ ...spell(7, 50, 1), gradePct: '50' }], window: year }, 'type', 'intervals.0.gradePct'],
    [
      { intervals: [spell(7, 50, 1), spell(7, 50, 0.5, 6)], window: year },
      'conflict',
      'intervals.1.employmentFraction',
    ],
  ])('cannot be counted from %j', (given, code, field) => {
    expect(problem(given)).toMatchObject({ code, field });
  });

  it('add up over the months, stay within the post, and do not depend on how intervals are cut', () => {
    const grade = fc.integer({ min: 1, max: 100 });
    const intervals = fc.array(
      fc.tuple(fc.integer({ min: -40, max: 400 }), fc.integer({ min: 1, max: 90 }), grade),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(intervals, fc.double({ min: 0.1, max: 1, noNaN: true }), (all, fraction) => {
        const spells = all.map(([after, days, pct]) => spell(days, pct, fraction, after));
        const { adjustedDays, calendarDays, perMonth } = absenceDays.score({
          intervals: spells,
          window: year,
        });
        const sum = (key: 'days' | 'calendarDays') =>
          perMonth.reduce((total, month) => total + month[key], 0);
        expect(sum('days')).toBeCloseTo(adjustedDays, 8);
        expect(sum('calendarDays')).toBe(calendarDays);
        expect(adjustedDays).toBeLessThanOrEqual((calendarDays * 5 * fraction) / 7 + 1e-9);
        const cut = spells.flatMap((one) => {
          if (one.from === one.to) return [one];
          const last = addDays(one.from, Math.floor(daysBetween(one.from, one.to) / 2));
          return [
            { ...one, to: last },
            { ...one, from: addDays(last, 1) },
          ];
        });
        const again = absenceDays.score({ intervals: cut.reverse(), window: year });
        expect(again.adjustedDays).toBeCloseTo(adjustedDays, 8);
      }),
      { numRuns: 40 },
    );
  });
});
