import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysInMonth, readCalendarDate, writtenDate } from '../../../../shared/domain/calendar.ts';

test('days are counted over month ends, leap days and years', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
});

test('there and back again is the same day', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(readCalendarDate(addDays(date, days))).toBe(addDays(date, days));
    }),
  );
});

test('months have their days', () => {
  expect([2024, 2026, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29]);
  expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1)).join()).toBe(
    '31,28,31,30,31,30,31,31,30,31,30,31',
  );
});

test('dates are written as in a letter', () => {
  expect(writtenDate('2026-03-01')).toBe('1 March 2026');
});
