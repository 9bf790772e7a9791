import { expect, test } from 'vitest';
import { levelAnchor } from '../../../../shared/assessments/catalogue.ts';
import { levelInWords, managedLevel } from '../../../../shared/text/levels.ts';
import { matchText } from '../../../../shared/text/match.ts';

test('a level is told in words with what it stands for, and none of them is said to be none', () => {
  expect(levelInWords(2, levelAnchor('attention_sustained', 2))).toBe('a moderate level (15 to 60 minutes)');
  expect(levelInWords(3, levelAnchor('stand_static', 3))).toBe('a high level');
  expect(managedLevel(1, 'own pace')).toBe('up to a low level (own pace)');
  expect(managedLevel(0)).toBe('not even at a low level');
  expect(matchText.reasons.level(2, 1)).toBe('a moderate level needed, a low one managed');
  expect(matchText.reasons.level(2, 0)).toBe('a moderate level needed, none managed');
});
