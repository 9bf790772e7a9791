import { expect, test } from 'vitest';
import { Typesetter } from '../../../../electron/documents/pdf/inline.ts';
import { textStrips } from '../../../../electron/documents/pdf/text-strips.ts';
import { fonts } from '../../../fixtures/documents/print.ts';

const style = { size: 10, leading: 14, strong: false, colour: '#000000' };

/** What stands on each line of a column that is so many points wide. */
function lines(text: string, width: number): string[] {
  return new Typesetter(fonts, 'work').lines([{ text }], style, width).map(({ stretches }) =>
    stretches
      .map(({ text: words }) => words)
      .join('')
      .trim(),
  );
}

test('a date is whole where it fits, and ends a line at its spaces where it does not', () => {
  expect(lines('7 March 2026', 200)).toEqual(['7 March 2026']);
  expect(lines('On 7 March 2026', 66)).toEqual(['On', '7 March 2026']);
  expect(lines('7 March 2026', 50)).toEqual(['7 March', '2026']);
  expect(lines('2,900 m', 30)).toEqual(['2,900', 'm']);
});

test('a word that is wider than its column is cut between letters', () => {
  const cut = lines('Temperature', 30);
  expect(cut.length).toBeGreaterThan(1);
  expect(cut.join('')).toBe('Temperature');
});

test('a name in Arabic begins where other lines begin, a text of several lines stands at the right', () => {
  const name = 'زينب عبد الرحمن الهاشمي';
  const starts = (text: string) =>
    textStrips(new Typesetter(fonts, 'work'), [{ text }], style, {
      blockIds: [],
      owner: null,
      gap: 0,
      x: 50,
      width: 300,
    }).map(({ items }) => Math.min(...items.map((item) => ('x' in item ? item.x : 0))));
  expect(starts(name)).toEqual([50]);
  const running = starts(Array.from({ length: 6 }, () => name).join('، '));
  expect(running.length).toBeGreaterThan(1);
  expect(running.at(-1)).toBeGreaterThan(50);
});
