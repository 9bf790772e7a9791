import { expect, test } from 'vitest';
import { readTests } from '../../../../../shared/reasoning/capacity/tests.ts';
import { unread, view } from '../../support/views.ts';

test('tests are read with their steps; what cannot be read or names no test is left out', () => {
  const evaluation = view('capacityEvaluation', {
    tests: ['a', 'b', 'c'],
    'tests.a.testId': 'mh_lift_low',
    'tests.a.day': '2',
    'tests.a.hardStops': ['clientStop'],
    'tests.a.steps': ['s', 't'],
    'tests.a.steps.s.load': 5,
    'tests.a.steps.s.quality': 'good',
    'tests.a.steps.t.load': unread('heavy'),
    'tests.b.testId': 'custom',
    'tests.b.customDemands': ['kneel'],
    'tests.b.side': 'left',
    'tests.b.levelShown': '2',
  });
  const [lift, own, ...others] = readTests(evaluation);
  expect(others).toEqual([]);
  expect(lift).toMatchObject({ day: 2, demandIds: ['lift_floor_waist'], hardStops: ['clientStop'] });
  expect(lift?.steps.map(({ load, quality }) => [load, quality])).toEqual([
    [5, 'good'],
    [undefined, undefined],
  ]);
  expect(own).toMatchObject({ day: 1, demandIds: ['kneel'], side: 'left', level: 2 });
});

test('“none” among the interruptions is no interruption', () => {
  const evaluation = view('capacityEvaluation', {
    tests: ['a'],
    'tests.a.testId': 'pos_sit',
    'tests.a.hardStops': ['none'],
  });
  expect(readTests(evaluation)[0]?.hardStops).toEqual([]);
});
