import { describe, expect, it } from 'vitest';
import {
  dateFromTyped,
  timeFromTyped,
  typedDate,
} from '../../../../../renderer/components/form/typed-forms.ts';

describe('dates in a box', () => {
  it('shows a stored date as people type it, and anything else as it is', () => {
    expect(typedDate('2026-03-14')).toBe('14/3/2026');
    expect(typedDate('14/3/20')).toBe('14/3/20');
  });

  it.each([
    ['14/3/2026', '2026-03-14'],
    ['14-3-2026', '2026-03-14'],
    ['14 03 2026', '2026-03-14'],
    ['2026-03-14', '2026-03-14'],
    ['31/2/2026', '31/2/2026'],
    ['next week', 'next week'],
  ])('hands %s over as %s', (typed, expected) => {
    expect(dateFromTyped(typed)).toBe(expected);
  });
});

describe('times in a box', () => {
  it.each([
    ['9:05', '09:05'],
    ['9.05', '09:05'],
    ['905', '09:05'],
    ['1430', '14:30'],
    ['2pm', '14:00'],
    ['12 am', '00:00'],
    ['12:30 pm', '12:30'],
    ['25:00', '25:00'],
    ['13pm', '13pm'],
    ['9', '9'],
    ['noon', 'noon'],
  ])('hands %s over as %s', (typed, expected) => {
    expect(timeFromTyped(typed)).toBe(expected);
  });
});
