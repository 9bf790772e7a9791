import { describe, expect, it } from 'vitest';
import {
  dateFromTyped,
  instantFromLocal,
  localFromInstant,
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

describe('moments in a box', () => {
  it('goes to this machine’s clock and back without a change', () => {
    for (const at of ['2026-03-21T10:00:00.000Z', '2026-07-01T23:59:59.000Z'])
      expect(instantFromLocal(localFromInstant(at)), at).toBe(at);
  });

  it('shows nothing for what is no moment, and hands over nothing for half of one', () => {
    expect(localFromInstant('later')).toBe('');
    expect(localFromInstant('')).toBe('');
    expect(instantFromLocal('')).toBeUndefined();
  });
});
