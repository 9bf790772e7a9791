import { expect, test } from 'vitest';
import { exertionOnScale } from '../../../../../shared/domain/exertion.ts';
import { evaluationProblems } from '../../../../../shared/reasoning/capacity/problems.ts';
import { prompts, readLimits } from '../../../../../shared/reasoning/capacity/stop-rules.ts';
import { given, view } from '../../support/views.ts';

/** An evaluation whose limit was set at the first time and whose scale was chosen at the second, both minutes past ten. */
function evaluation(limit: number, setAt: number, scale: string, chosenAt: number) {
  const at = (minute: number) => `2026-03-21T10:${String(minute).padStart(2, '0')}:00.000Z`;
  return view('capacityEvaluation', {
    limitExertion: { ...given(limit), at: at(setAt) },
    exertionScale: { ...given(scale), at: at(chosenAt) },
  });
}
const askedFrom = (...of: Parameters<typeof evaluation>) => readLimits(evaluation(...of)).exertion;
const problems = (...of: Parameters<typeof evaluation>) =>
  evaluationProblems(evaluation(...of)).filter(({ path }) => path === 'limitExertion');

test('a limit set before the scale was changed holds by the same share of the new one, and is named', () => {
  expect(askedFrom(7, 0, 'rpe', 5)).toBe(15);
  expect(askedFrom(15, 0, 'cr10', 5)).toBe(6);
  const limits = readLimits(evaluation(7, 0, 'rpe', 5));
  expect(prompts({ exertion: 14 }, limits, undefined)).toEqual([]);
  expect(prompts({ exertion: 15 }, limits, undefined)).toEqual(['exertion']);
  const [found] = problems(7, 0, 'rpe', 5);
  expect(found?.problem).toContain('from 15 on the scale of 6 to 20');
  expect(found?.accepted).toBe('a number from 6 to 20');
});

test('one set with the scale or after it stays as it was typed', () => {
  const asTyped: readonly Parameters<typeof evaluation>[] = [
    [7, 0, 'cr10', 0],
    [9, 5, 'rpe', 0],
    [15, 5, 'rpe', 0],
  ];
  for (const of of asTyped) {
    expect(askedFrom(...of)).toBe(of[0]);
    expect(problems(...of)).toEqual([]);
  }
});

test('one that lies on the chosen scale alone stays when the choice is older or taken back', () => {
  expect(askedFrom(7, 0, 'cr10', 5)).toBe(7);
  expect(askedFrom(15, 0, 'rpe', 5)).toBe(15);
});

test('the ends of the scales meet, and no number asks later than before', () => {
  expect([0, 10].map((limit) => exertionOnScale(limit, 'rpe'))).toEqual([6, 20]);
  expect([6, 20].map((limit) => exertionOnScale(limit, 'cr10'))).toEqual([0, 10]);
  for (let limit = 0; limit <= 10; limit += 1)
    expect(exertionOnScale(exertionOnScale(limit, 'rpe'), 'cr10')).toBeLessThanOrEqual(limit);
});
