import { expect, test } from 'vitest';
import { markItems } from '../../../../electron/documents/pdf/marks.ts';
import { matchResults } from '../../../../shared/reasoning/match.ts';

test('every result of a match has a mark that no other has, in one ink', () => {
  const shapes = matchResults.map((result) => JSON.stringify(markItems(result, 0, 0)));
  expect(new Set(shapes).size).toBe(matchResults.length);
});
