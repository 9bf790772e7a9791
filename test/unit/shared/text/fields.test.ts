import { expect, test } from 'vitest';
import { fieldAccepted } from '../../../../shared/text/fields.ts';

test('a range that goes below zero is written with the sign for minus and a word before it', () => {
  expect(fieldAccepted.number(-180, 180, '°', 0)).toBe('a whole number, from −180 to 180 °');
  expect(fieldAccepted.number(-2.5, -1, 'm', 1)).toContain('from −2.5 to −1 m');
  expect(fieldAccepted.number(0, 480, 'min', 0)).toBe('a whole number, 0 to 480 min');
});
