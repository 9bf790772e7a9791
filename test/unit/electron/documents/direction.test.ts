import { expect, test } from 'vitest';
import { directionOf } from '../../../../electron/documents/direction.ts';

test.each([
  ['زينب agreed to the assessment on 1 March 2026.', 'ltr'],
  ['Seen by زينب الهاشمي today.', 'ltr'],
  ['زينب الهاشمي', 'rtl'],
  ['Seen: محمد الأمين today.', 'ltr'],
  ['12 (3)', 'ltr'],
  ['', 'ltr'],
] as const)('%s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
