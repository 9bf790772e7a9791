import { expect, test } from 'vitest';
import { describeMachine, figureTable } from '../../../scripts/measurements.mjs';

const figures = [
  { name: 'Save', value: 12.34, unit: 'ms', bound: 50, method: 'of 400' },
  { name: 'Start', value: 1.6, unit: 'times', bound: 1.5, method: 'of 9' },
  { name: 'Bare window', value: 251.7, unit: 'MiB', bound: null, method: 'of 3' },
];

test('a figure is shown with its bound, their ratio and on which side it is', () => {
  const { markdown } = figureTable(figures);
  expect(markdown.split('\n')).toEqual([
    '| Figure | Measured | Bound | Ratio | Verdict | How |',
    '| --- | --- | --- | --- | --- | --- |',
    '| Save | 12.3 ms | 50.0 ms | 0.25 | within | of 400 |',
    '| Start | 1.60 × | 1.50 × | 1.07 | over | of 9 |',
    '| Bare window | 252 MiB |  |  |  | of 3 |',
  ]);
});

test('the machine is described by kind, not by name', () => {
  const words = describeMachine(new Date('2026-11-22T10:00:00Z'));
  expect(words).toMatch(/^2026-11-22, \S+ \S+, \d+ cores? of .+, \d+ GiB$/);
});
