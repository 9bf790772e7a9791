import { expect, test } from 'vitest';
import { greetedAs, listInWords } from '../../../../shared/text/prose.ts';

test('a list ends in and, or in what is asked for', () => {
  expect(listInWords([])).toBe('');
  expect(listInWords(['one'])).toBe('one');
  expect(listInWords(['one', 'two'])).toBe('one and two');
  expect(listInWords(['one', 'two', 'three'], 'or')).toBe('one, two or three');
});

test.each([
  ['Dr Helen Marsh', 'Dr Marsh'],
  ['Mr Ahmed Al-Masri, FRCS', 'Mr Al-Masri'],
  ['Dr Marsh', 'Dr Marsh'],
  ['Priya Nair', 'Priya Nair'],
  ['Professor J. van der Berg', 'Professor van der Berg'],
  ['Drew Wells', 'Drew Wells'],
  ['Dr', 'Dr'],
])('%s is greeted as %s', (name, greeted) => expect(greetedAs(name)).toBe(greeted));
