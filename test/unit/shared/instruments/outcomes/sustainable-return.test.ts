import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/domain/calendar.ts';
import { sustainableReturn } from '../../../../../shared/instruments/outcomes/sustainable-return.ts';

const year = { from: '2025-01-01', to: '2025-12-31' };

function byMonths(flags: string) {
  return sustainableReturn.score({ monthlyFlags: [...flags].map(Number) });
}

function byDates(...periods: [from: string, to: string][]) {
  return sustainableReturn.score({
    benefitIntervals: periods.map(([from, to]) => ({ from, to })),
    window: year,
  });
}

describe('sustainable return to work', () => {
  it.each([
    ['111000000000', { month: 4, event: true, censored: false }],
    ['111111111111', { month: 12, event: false, censored: true }],
    ['000000000000', { month: 1, event: true, censored: false }],
    ['110111000000', { month: 3, event: true, censored: false }],
    ['111111111110', { month: 12, event: true, censored: false }],
  ])('by the months %s', (flags, expected) => {
    expect(byMonths(flags)).toEqual({ ...expected, date: null, days: null, rule: 'calendar month' });
  });

  it('takes flags as 0 and 1 or as false and true', () => {
    const flags = Array.from({ length: 12 }, (_, place) => place < 3);
    expect(sustainableReturn.score({ monthlyFlags: flags })).toEqual(byMonths('111000000000'));
  });

  it('by dates needs 28 days without a benefit', () => {
    const last = ['2024-11-01', '2025-03-31'] as [string, string];
    expect(byDates(last, ['2025-04-29', '2025-12-31'])).toEqual({
      event: true,
      censored: false,
      date: '2025-04-01',
      month: null,
      days: 90,
      rule: '28 days',
    });
    expect(byDates(last, ['2025-04-28', '2025-12-31'])).toMatchObject({
      event: false,
      date: null,
      days: 365,
    });
  });

  it('by dates looks for a start inside the window', () => {
    expect(byDates()).toMatchObject({ event: true, date: '2025-01-01', days: 0 });
    expect(byDates(['2024-01-01', '2024-12-31'])).toMatchObject({ date: '2025-01-01' });
    expect(byDates(['2025-01-01', '2025-12-31'])).toMatchObject({ event: false, date: null });
    expect(byDates(['2025-01-01', '2025-12-30'])).toMatchObject({ date: '2025-12-31' });
    expect(byDates(['2025-01-01', '2025-12-30'], ['2026-01-20', '2026-02-01'])).toMatchObject({
      event: false,
    });
  });

  it('says when the 28 days run past the window', () => {
    const notes = (to: string) => {
      const benefitIntervals = [{ from: '2025-01-01', to }];
      const assessed = sustainableReturn.assess({ benefitIntervals, window: year });
      return assessed.status === 'scored' ? assessed.explanation.notes : undefined;
    };
    expect(notes('2025-12-03')).toEqual([]);
    expect(notes('2025-12-04')).toHaveLength(1);
  });

  it('is explained step by step', () => {
    const benefitIntervals = [
      { from: '2025-01-01', to: '2025-01-31' },
      { from: '2025-02-10', to: '2025-02-20' },
    ];
    const assessed = sustainableReturn.assess({ benefitIntervals, window: year });
    if (assessed.status !== 'scored') throw new Error('not scored');
    expect(assessed.explanation.steps).toEqual([
      { label: 'Free of benefits from 1 February 2025', from: '', result: '9 free days, fewer than 28' },
      { label: 'Free of benefits from 21 February 2025', from: '', result: '28 free days or more' },
      { label: 'First 28 days without a benefit', from: '', result: '21 February 2025' },
    ]);
  });

  it.each([
    [{}, 'missing', []],
    [{ benefitIntervals: [] }, 'missing', []],
    [{ monthlyFlags: [1, 1, 1] }, 'range', ['monthlyFlags']],
    [{ monthlyFlags: Array(12).fill('1') }, 'range', ['monthlyFlags.0']],
    [{ monthlyFlags: Array(12).fill(2) }, 'range', ['monthlyFlags.0']],
    [{ benefitIntervals: [], window: year, monthlyFlags: Array(12).fill(1) }, 'unknown', ['monthlyFlags']],
    [
      { benefitIntervals: [{ from: '2025-03-01', to: '2025-02-01' }], window: year },
      'conflict',
      ['benefitIntervals.0.to'],
    ],
    [{ benefitIntervals: [], window: { from: year.to, to: year.from } }, 'conflict', ['window.to']],
  ])('is not told from %j', (given, code, fields) => {
    const assessed = sustainableReturn.assess(given);
    if (assessed.status !== 'incomplete') throw new Error('told');
    if (code === 'missing') expect(assessed.missing.length).toBeGreaterThan(0);
    else expect(assessed.invalid.slice(0, 1)).toMatchObject(fields.map((field) => ({ code, field })));
  });

  it('is the first of 28 days that no interval touches', () => {
    const intervals = fc.array(
      fc.tuple(fc.integer({ min: -30, max: 380 }), fc.integer({ min: 0, max: 60 })),
      {
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(intervals, (all) => {
        const taken = new Set(
          all.flatMap(([from, length]) => Array.from({ length: length + 1 }, (_, day) => from + day)),
        );
        const free = (day: number) =>
          Array.from({ length: 28 }, (_, more) => day + more).every((one) => !taken.has(one));
        const first = Array.from({ length: 365 }, (_, day) => day).find(free);
        const periods = all.map(([from, length]): [string, string] => [
          addDays(year.from, from),
          addDays(year.from, from + length),
        ]);
        const { date, event } = byDates(...periods);
        expect(event).toBe(first !== undefined);
        expect(date).toBe(first === undefined ? null : addDays(year.from, first));
      }),
      { numRuns: 60 },
    );
  });
});
