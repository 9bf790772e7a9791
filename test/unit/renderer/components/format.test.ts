import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysSince,
  showBytes,
  showDate,
  today,
  weeksBetween,
} from '../../../../renderer/components/format.ts';

describe('format', () => {
  it('shows a calendar date whatever the time zone of the machine', () => {
    expect(showDate('2026-03-01')).toBe('1 Mar 2026');
    expect(showDate('1981-12-31')).toBe('31 Dec 1981');
  });

  it('shows bytes in the unit a person would use', () => {
    expect(showBytes(999)).toBe('999 bytes');
    expect(showBytes(1500)).toBe('1.5 kB');
    expect(showBytes(3_449_000)).toBe('3.4 MB');
  });

  it('counts whole weeks, and none backwards', () => {
    expect(weeksBetween('2026-01-01', '2026-01-07')).toBe(0);
    expect(weeksBetween('2026-01-01', '2026-01-08')).toBe(1);
    expect(weeksBetween('2026-03-01', '2026-04-01')).toBe(4);
    expect(weeksBetween('2026-04-01', '2026-03-01')).toBe(0);
  });

  it('counts days on the calendar of the machine', () => {
    const now = new Date(2026, 10, 21, 0, 5);
    expect(daysSince(new Date(2026, 10, 20, 23, 55).toISOString(), now)).toBe(1);
    expect(daysSince(new Date(2026, 10, 21, 0, 1).toISOString(), now)).toBe(0);
    expect(daysSince(new Date(2026, 10, 1, 12).toISOString(), now)).toBe(20);
  });

  it('names today on the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2190 }), fc.integer({ min: 0, max: 364 }), (year, day) => {
        const date = new Date(year, 0, 1 + day, 23, 30);
        const [y, m, d] = today(date).split('-').map(Number);
        expect([y, m, d]).toEqual([date.getFullYear(), date.getMonth() + 1, date.getDate()]);
      }),
    );
  });
});
