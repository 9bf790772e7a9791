import { expect, test } from 'vitest';
import { amountInWords, midSentence, sentence, withUnit } from '../../../../shared/text/findings.ts';

test('amounts carry their unit; counts and rates are named by what is counted', () => {
  expect(withUnit(12.5, 'kg')).toBe('12.5 kg');
  expect(withUnit(2900, 'm')).toBe('2,900 m');
  expect(withUnit(-0.5, '°C')).toBe('-0.5 °C');
  expect(withUnit(1234.25, 'N')).toBe('1,234.25 N');
  expect(withUnit(30, '/h')).toBe('30 an hour');
  expect(withUnit(2, '%')).toBe('2%');
  expect(amountInWords({ label: 'load', unit: 'kg' }, 12)).toBe('load 12 kg');
  expect(amountInWords({ label: 'flights a shift', unit: '/shift' }, 8)).toBe('8 flights a shift');
  expect(amountInWords({ label: 'systems used', unit: '' }, 4)).toBe('4 systems used');
});

test('labels join sentences without shouting, abbreviations keep their letters', () => {
  expect(midSentence('Lifting, floor to waist')).toBe('lifting, floor to waist');
  expect(midSentence('HR contact')).toBe('HR contact');
  expect(sentence('Done')).toBe('Done.');
  expect(sentence('Done. ')).toBe('Done.');
});
