import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, readCalendarDate, writtenDate } from '../../../../shared/domain/calendar.ts';

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

test('only days that exist are read', () => {
  for (const none of [
    '29/02/2026',
    '29/02/1900',
    '31.4.2026',
    '2026-13-01',
    '0/1/2026',
    '2026-1-1',
    '1/1/1899',
    '',
  ])
    expect(readCalendarDate(none), none).toBeUndefined();
  expect(readCalendarDate(' 29/2/2024 ')).toBe('2024-02-29');
  expect(readCalendarDate('29.02.2000')).toBe('2000-02-29');
});

test('days between two dates take no notice of clock changes', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
});

test('dates are written as in a letter', () => {
  expect(writtenDate('2026-03-01')).toBe('1 March 2026');
});
