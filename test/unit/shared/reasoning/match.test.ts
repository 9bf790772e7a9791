import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustmentLibrary, swapMarginalTask } from '../../../../shared/assessments/adjustments.ts';
import { Frequency } from '../../../../shared/assessments/ratings.ts';
import type { Answer, AnswerValue } from '../../../../shared/domain/answers.ts';
import { decidingRows, matchJob } from '../../../../shared/reasoning/match.ts';
import { suggestAdjustments } from '../../../../shared/reasoning/suggest-adjustments.ts';
import { empty, view } from '../support/views.ts';

type Values = Record<string, AnswerValue | Answer>;

const demand: Values = {
  shiftMinutes: 450,
  tasks: ['van'],
  'tasks.van.name': 'Load the van',
  'tasks.van.essential': 'essential',
  'ratings.van.lift_floor_waist.frequency': 'occasional',
  'ratings.van.lift_floor_waist.amount_mass': 12,
};
const capacity: Values = {
  observedFunction: ['x'],
  'observedFunction.x.activity': 'Lifting a box',
  'observedFunction.x.demandId': 'lift_floor_waist',
  'observedFunction.x.evidence': 'observed',
  'observedFunction.x.frequency': 'frequent',
  'observedFunction.x.amount': 15,
  'observedFunction.x.amountUnit': 'kg',
};
const trolley = {
  action: 'Use a sack truck',
  taskId: 'van',
  demandIds: ['lift_floor_waist'],
  status: 'suggested',
};

function row(values: Values, recommendations: Values[] = []) {
  const rows = matchJob(
    view('activityAnalysis', values),
    recommendations.map((values, index) => view('recommendation', values, index + 2)),
  );
  expect(rows).toHaveLength(1);
  return rows[0];
}

describe('matchJob', () => {
  test('all known parts managed meets', () => {
    expect(row({ ...demand, ...capacity })).toMatchObject({ result: 'meets', reasons: [] });
  });

  test('too little in any part is below, with the numbers', () => {
    expect(row({ ...demand, ...capacity, 'observedFunction.x.amount': 8 })).toMatchObject({
      result: 'below',
      reasons: ['load: 12 kg needed, 8 kg managed'],
    });
    expect(row({ ...demand, ...capacity, 'observedFunction.x.frequency': 'never' })?.reasons).toEqual([
      'needed occasionally, managed never',
    ]);
  });

  test('a part that the job asks and nobody tested is not tested, never fine', () => {
    expect(row({ ...demand, ...capacity, 'ratings.van.lift_floor_waist.duration': 20 })).toMatchObject({
      result: 'notTested',
      reasons: ['how long at once not tested'],
    });
  });

  test('nothing recorded, or recorded as not tested, is not tested', () => {
    expect(row(demand)?.result).toBe('notTested');
    expect(row({ ...demand, ...capacity, 'observedFunction.x.evidence': 'notTested' })?.result).toBe(
      'notTested',
    );
    expect(row({ ...demand, 'ratings.van.lift_floor_waist.frequency': empty('notTested') })?.result).toBe(
      'notTested',
    );
  });

  test('an essential task without ratings is not tested', () => {
    const rows = matchJob(view('activityAnalysis', { tasks: ['a'], 'tasks.a.essential': 'essential' }), []);
    expect(rows).toMatchObject([{ taskId: 'a', demandId: null, result: 'notTested' }]);
  });

  test('a restriction never becomes meets because strength suffices', () => {
    const restricted = {
      ...demand,
      ...capacity,
      'observedFunction.x.limitKind': 'shouldNot',
      'observedFunction.x.limit': 'no lifting from the floor',
    };
    expect(row(restricted)).toMatchObject({
      result: 'restricted',
      reasons: ['restriction: no lifting from the floor'],
    });
    expect(row(restricted, [trolley])?.result).toBe('meetsWithChange');
  });

  test('managed only at a cost is not simply met', () => {
    const costly = { ...demand, ...capacity, 'observedFunction.x.limitKind': 'canAtCost' };
    expect(row(costly)?.result).toBe('below');
  });

  test('a recommendation for this demand and task turns below into meets with change', () => {
    const weak = { ...demand, ...capacity, 'observedFunction.x.amount': 8 };
    expect(row(weak, [trolley])).toMatchObject({
      result: 'meetsWithChange',
      reasons: ['load: 12 kg needed, 8 kg managed', 'with the change recommended'],
    });
    expect(row(weak, [{ ...trolley, status: 'declined' }])?.result).toBe('below');
    expect(row(weak, [{ ...trolley, feasibility: 'no' }])?.result).toBe('below');
    expect(row(weak, [{ ...trolley, taskId: 'other' }])?.result).toBe('below');
    expect(row(weak, [{ ...trolley, demandIds: ['walk'] }])?.result).toBe('below');
  });

  test('what is never managed leaves nothing to test, so a change can make up for it', () => {
    const { 'observedFunction.x.amount': _, 'observedFunction.x.amountUnit': __, ...rest } = capacity;
    const never = { ...demand, ...rest, 'observedFunction.x.frequency': 'never' };
    expect(row(never)?.result).toBe('below');
    expect(row(never, [trolley])?.result).toBe('meetsWithChange');
    expect(row({ ...never, 'observedFunction.x.frequency': 'occasional' })?.result).toBe('notTested');
  });

  test('a recommendation does not make an untested demand fine', () => {
    expect(row(demand, [trolley])?.result).toBe('notTested');
  });

  test('what one side can do says nothing about the other', () => {
    const sided = {
      tasks: ['desk'],
      'ratings.desk.handle_grip.frequency': 'occasional',
      'ratings.desk.handle_grip.side': 'both',
      observedFunction: ['x'],
      'observedFunction.x.activity': 'Gripping',
      'observedFunction.x.demandId': 'handle_grip',
      'observedFunction.x.evidence': 'observed',
      'observedFunction.x.frequency': 'constant',
      'observedFunction.x.side': 'right',
    };
    expect(row(sided)?.result).toBe('notTested');
    expect(row({ ...sided, 'ratings.desk.handle_grip.side': 'either' })?.result).toBe('meets');
    expect(row({ ...sided, 'ratings.desk.handle_grip.side': 'left' })?.result).toBe('notTested');
  });

  test('of several lines, one that meets every part is enough', () => {
    const lines = {
      ...demand,
      ...capacity,
      observedFunction: ['x', 'y'],
      'observedFunction.x.amount': 5,
      'observedFunction.y.activity': 'Lifting a crate',
      'observedFunction.y.demandId': 'lift_floor_waist',
      'observedFunction.y.evidence': 'measured',
      'observedFunction.y.frequency': 'occasional',
      'observedFunction.y.amount': 12,
      'observedFunction.y.amountUnit': 'kg',
    };
    expect(row(lines)?.result).toBe('meets');
  });

  test('more capacity never makes a match worse', () => {
    const scale = ['below', 'meets'];
    const band = fc.constantFrom(...Frequency.options);
    const mass = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(band, mass, band, mass, fc.nat(3), fc.nat(30), (need, load, can, managed, up, more) => {
        const values = (frequency: string, amount: number) => ({
          ...demand,
          ...capacity,
          'ratings.van.lift_floor_waist.frequency': need === 'never' ? 'occasional' : need,
          'ratings.van.lift_floor_waist.amount_mass': load,
          'observedFunction.x.frequency': frequency,
          'observedFunction.x.amount': amount,
        });
        const better = Frequency.options[Math.min(3, Frequency.options.indexOf(can) + up)] ?? can;
        const before = scale.indexOf(row(values(can, managed))?.result ?? '');
        const after = scale.indexOf(row(values(better, managed + more))?.result ?? '');
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('marginal rows do not decide the job; unknown weight does', () => {
    const rows = matchJob(
      view('activityAnalysis', {
        tasks: ['a', 'b'],
        'tasks.a.essential': 'marginal',
        'ratings.a.walk.frequency': 'occasional',
        'ratings.b.walk.frequency': 'occasional',
      }),
      [],
    );
    expect(decidingRows(rows).map(({ taskId }) => taskId)).toEqual(['b']);
  });
});

describe('suggestAdjustments', () => {
  const weak = { ...demand, ...capacity, 'observedFunction.x.amount': 8 };
  const idsFor = (values: Values, options = {}) =>
    suggestAdjustments(adjustmentLibrary, matchJob(view('activityAnalysis', values), []), options).map(
      ({ adjustment }) => adjustment.id,
    );

  test('suggests what serves a demand that is above observed function, cheapest first', () => {
    const ids = idsFor(weak);
    expect(ids[0]).toBe('store-between-knee-and-shoulder');
    expect(ids).toContain('lift-aid');
    expect(ids.indexOf('split-loads')).toBeLessThan(ids.indexOf('lift-aid'));
    expect(ids).not.toContain('change-light');
  });

  test('suggests nothing for what is met or was not tested', () => {
    expect(idsFor({ ...demand, ...capacity })).toEqual([]);
    expect(idsFor(demand)).toEqual([]);
  });

  test('offers to give away a marginal task, never an essential one', () => {
    expect(idsFor(weak)).not.toContain(swapMarginalTask);
    expect(idsFor({ ...weak, 'tasks.van.essential': 'marginal' })).toContain(swapMarginalTask);
  });

  test('a demand the OT picks brings its entries', () => {
    expect(idsFor({}, { picked: ['light_glare'] })).toContain('change-light');
  });

  test('where symptoms follow effort, nothing that steps activity up is suggested', () => {
    expect(idsFor({}, { picked: ['hours_pattern'] })).toContain('phased-return');
    const steady = idsFor({}, { picked: ['hours_pattern'], postExertional: true });
    expect(steady).not.toContain('phased-return');
    expect(steady).toContain('steady-hours');
  });
});
