import { expect, test } from 'vitest';
import { testById } from '../../../../../shared/assessments/capacity-battery.ts';
import { demandOfTest } from '../../../../../shared/reasoning/capacity/demand-of-test.ts';
import { view } from '../../support/views.ts';

const lift = testById('mh_lift_low');
if (lift === undefined) throw new Error('no such test');
const analysis = (values: Parameters<typeof view>[1]) =>
  view('activityAnalysis', { tasks: ['pack'], 'tasks.pack.name': 'pack boxes', ...values });

test('what the job asks of a test is told with heights, how often and how long, task by task', () => {
  const job = analysis({
    'ratings.pack.lift_floor_waist.frequency': 'occasional',
    'ratings.pack.lift_floor_waist.amount_mass': 12,
    'ratings.pack.lift_floor_waist.amount_startHeight': 100,
    'ratings.pack.lift_floor_waist.amount_endHeight': 900,
    'ratings.pack.lift_floor_waist.duration': 5,
  });
  expect(demandOfTest(job, lift)).toBe(
    'Lifting, floor to waist: 12 kg, start height 100 mm, end height 900 mm, occasional, 5 min at once (pack boxes)',
  );
});

test('what is not known or not asked is said so, and without a job nothing is', () => {
  expect(demandOfTest(analysis({ 'ratings.pack.lift_floor_waist.level': '2' }), lift)).toBe(
    'Lifting, floor to waist: asked, how much is not known (pack boxes)',
  );
  expect(demandOfTest(analysis({ 'ratings.pack.lift_floor_waist.frequency': 'never' }), lift)).toBe(
    'Lifting, floor to waist: not asked by the job',
  );
  expect(demandOfTest(undefined, lift)).toBeUndefined();
});
