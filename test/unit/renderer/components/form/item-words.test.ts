import { expect, test } from 'vitest';
import { titleWords } from '../../../../../renderer/components/form/item-words.ts';
import { showSeconds } from '../../../../../renderer/components/format.ts';
import { choice, instant, line, option } from '../../../../../shared/assessments/declarations/build.ts';

test('an item is called by its words, by a choice in words, or by a moment of the clock', () => {
  const at = '2026-03-21T10:00:05.000Z';
  expect(titleWords(line('name', 'Name', 'function'), 'Crate')).toBe('Crate');
  const kind = choice('kind', 'Kind', 'function', [option('pain', 'Pain told')]);
  expect(titleWords(kind, 'pain')).toBe('Pain told');
  expect(titleWords(kind, undefined)).toBeUndefined();
  expect(titleWords(instant('at', 'At', 'function'), at)).toBe(showSeconds(at));
  expect(showSeconds(at)).toMatch(/^\d\d:00:05$/);
});
