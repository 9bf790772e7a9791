import { expect, test } from 'vitest';
import { documentsText } from '../../../../shared/text/documents.ts';

test('no two kinds of document can bear the same reference', () => {
  const letters = Object.values(documentsText.referenceLetters);
  expect(new Set(letters).size).toBe(letters.length);
  for (const letter of letters) expect(letter).toMatch(/^[A-Z]{1,2}$/);
});
