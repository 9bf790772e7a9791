import { expect, test } from 'vitest';
import { listInWords } from '../../../../shared/text/prose.ts';

test('a list ends in and, or in what is asked for', () => {
  expect(listInWords([])).toBe('');
  expect(listInWords(['one'])).toBe('one');
  expect(listInWords(['one', 'two'])).toBe('one and two');
  expect(listInWords(['one', 'two', 'three'], 'or')).toBe('one, two or three');
});
