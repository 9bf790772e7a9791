import { describe, expect, test } from 'vitest';
import { testById } from '../../../../../shared/assessments/capacity-battery.ts';
import type { BatteryTest } from '../../../../../shared/domain/capacity.ts';
import { jobRequirement } from '../../../../../shared/reasoning/capacity/requirement.ts';
import { view } from '../../support/views.ts';

function battery(id: string): BatteryTest {
  const found = testById(id);
  if (found === undefined) throw new Error(`no test ${id}`);
  return found;
}

const job = view('activityAnalysis', {
  tasks: ['pack', 'load'],
  'tasks.pack.name': 'pack',
  'tasks.load.name': 'load',
  'ratings.pack.lift_floor_waist.frequency': 'occasional',
  'ratings.pack.lift_floor_waist.amount_mass': 8,
  'ratings.load.lift_floor_waist.frequency': 'frequent',
  'ratings.load.lift_floor_waist.amount_mass': 12.5,
  'ratings.load.lift_overhead.frequency': 'never',
  'ratings.load.lift_overhead.amount_mass': 5,
  'ratings.load.push_force.frequency': 'occasional',
  'ratings.load.push_force.amount_startForce': 180,
  'ratings.load.push_force.amount_keepForce': 90,
});

describe('the load a job asks', () => {
  test('is the heaviest of its tasks, in the unit of the test', () => {
    expect(jobRequirement(job, battery('mh_lift_low'))).toBe(12.5);
    expect(jobRequirement(job, battery('mh_push'))).toBe(180);
  });

  test('is unknown, never nought, where the job is not asked, not rated or not known', () => {
    expect(jobRequirement(job, battery('mh_lift_high'))).toBeUndefined();
    expect(jobRequirement(job, battery('mh_lift_mid'))).toBeUndefined();
    expect(jobRequirement(undefined, battery('mh_lift_low'))).toBeUndefined();
    expect(jobRequirement(job, battery('pos_stand'))).toBeUndefined();
  });
});
