import { expect, test } from 'vitest';
import { diaryMinutes } from '../../../../../shared/reasoning/capacity/diary-minutes.ts';
import { draftCapacities } from '../../../../../shared/reasoning/capacity/draft-capacities.ts';
import { view } from '../../support/views.ts';

/** A diary with a day for each of the minutes; a day with a cost is followed by it. */
function diary(days: readonly { readonly minutes: number; readonly cost?: 'lot' }[]) {
  const ids = days.map((_, index) => `d${index}`);
  return view('energyDiary', {
    days: ids,
    ...Object.fromEntries(
      days.flatMap(({ minutes, cost = 'none' }, index): [string, string | number | string[]][] => [
        [`days.d${index}.date`, `2026-03-0${index + 1}`],
        [`days.d${index}.cost`, cost],
        [`days.d${index}.entries`, ['e']],
        [`days.d${index}.entries.e.minutes`, minutes],
        [`days.d${index}.entries.e.kind`, 'home'],
      ]),
    ),
  });
}

const kept = (...minutes: readonly number[]) => diary(minutes.map((one) => ({ minutes: one })));

test('the latest diary with enough days counts; one that was only begun does not lift its cap', () => {
  expect(diaryMinutes([])).toBeUndefined();
  expect(diaryMinutes([kept(90, 100)])).toBeUndefined();
  expect(diaryMinutes([kept(200, 200, 200), kept(60, 70, 80)])).toBe(60);
  expect(diaryMinutes([kept(60, 70, 80), kept(200)])).toBe(60);
});

test('days that contradict each other support nothing, whatever an earlier diary showed', () => {
  const contradictory = diary([
    ...[60, 70, 80].map((minutes) => ({ minutes })),
    { minutes: 30, cost: 'lot' },
  ]);
  expect(diaryMinutes([kept(60, 70, 80), contradictory])).toBeUndefined();
});

test('what the diary supports caps the minutes of a shift in the drafted line, and the line says so', () => {
  const evaluation = view('capacityEvaluation', {
    tests: ['stand'],
    'tests.stand.testId': 'pos_stand',
    'tests.stand.steps': ['s'],
    'tests.stand.steps.s.seconds': 1200,
    breaks: ['b'],
    'breaks.b.taken': 'yes',
    'breaks.b.minutes': 20,
  });
  const analysis = view('activityAnalysis', { shiftMinutes: 480 });
  const line = (minutes: number | undefined) =>
    draftCapacities(evaluation, { analysis, diaryMinutes: minutes })[0]?.answers;
  expect(line(undefined)).toMatchObject({ frequency: 'frequent' });
  expect(line(diaryMinutes([kept(60, 70, 80)]))).toMatchObject({
    frequency: 'occasional',
    projectionRule: expect.stringContaining('No more than the 60 minutes a day that the diary supports.'),
  });
});
