import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustmentLibrary, swapMarginalTask } from '../../../../shared/assessments/adjustments.ts';
import { Frequency } from '../../../../shared/assessments/ratings.ts';
import type { RecordView } from '../../../../shared/assessments/view.ts';
import type { Answer, AnswerValue } from '../../../../shared/domain/answers.ts';
import { decidingRows, matchDemands, matchJob, readSides } from '../../../../shared/reasoning/match.ts';
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
const trolley: Values = {
  action: 'Use a sack truck',
  taskId: 'van',
  demandIds: ['lift_floor_waist'],
  status: 'suggested',
};
/** The same change with these effects on the lifting. */
function expecting(...effects: Values[]): Values {
  const stated = effects.flatMap((effect, index) =>
    Object.entries({ demandId: 'lift_floor_waist', ...effect }).map(
      ([field, value]) => [`effects.e${index}.${field}`, value] as const,
    ),
  );
  return { ...trolley, effects: effects.map((_, index) => `e${index}`), ...Object.fromEntries(stated) };
}
const splitTo = (kilograms: number) => ({ changes: 'amount', amount: kilograms, amountUnit: 'kg' });
const removed = { changes: 'removed' };

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
    expect(row(restricted, [trolley])?.result).toBe('restricted');
    expect(row(restricted, [expecting(splitTo(1))])?.result).toBe('restricted');
    expect(row(restricted, [expecting(removed)])).toMatchObject({ result: 'meetsWithChange', changed: [] });
    expect(row(restricted, [expecting({ changes: 'respected' })])).toMatchObject({
      result: 'meetsWithChange',
      before: 'restricted',
      reasons: [
        'restriction: no lifting from the floor',
        'with the change recommended: within the restriction',
      ],
    });
  });

  test('a restriction that a change leaves standing is told once', () => {
    const restricted = {
      ...demand,
      ...capacity,
      'observedFunction.x.limitKind': 'shouldNot',
      'observedFunction.x.limit': 'no lifting from the floor',
    };
    const told = row(restricted, [expecting(splitTo(1))])?.reasons.join('; ') ?? '';
    expect(told.split('no lifting from the floor')).toHaveLength(2);
    expect(told).toContain('then still open: restriction: no lifting from the floor');
  });

  test('within the restriction, what is managed still decides', () => {
    const weak = {
      ...demand,
      ...capacity,
      'observedFunction.x.amount': 5,
      'observedFunction.x.limitKind': 'shouldNot',
    };
    const respected = { changes: 'respected' };
    expect(row(weak, [expecting(respected)])).toMatchObject({
      result: 'below',
      reasons: [
        'because of risk',
        'with the change recommended: within the restriction',
        'then still open: load: 12 kg needed, 5 kg managed',
      ],
    });
    expect(row(weak, [expecting(respected, splitTo(5))])?.result).toBe('meetsWithChange');
    const untested = { ...weak, 'observedFunction.x.evidence': 'notTested' };
    expect(row(untested, [expecting(respected)])?.result).toBe('notTested');
  });

  test('managed only at a cost is not simply met', () => {
    const costly = { ...demand, ...capacity, 'observedFunction.x.limitKind': 'canAtCost' };
    expect(row(costly)?.result).toBe('below');
    expect(row(costly, [expecting(splitTo(1))])?.result).toBe('below');
    expect(row(costly, [expecting({ changes: 'withoutCost' })])?.result).toBe('meetsWithChange');
  });

  const weak = { ...demand, ...capacity, 'observedFunction.x.amount': 8 };

  test('an effect on this demand and task that closes the gap makes it met with the change', () => {
    expect(row(weak, [expecting(splitTo(8))])).toMatchObject({
      result: 'meetsWithChange',
      before: 'below',
      parts: [{ part: 'frequency' }, { need: 12, can: 8, gap: 4 }],
      changed: [{ part: 'frequency' }, { need: 8, can: 8, gap: 0 }],
      reasons: ['load: 12 kg needed, 8 kg managed', 'with the change recommended: 8 kg at most'],
      effectiveIds: [expect.any(String)],
    });
    const stands = expecting(splitTo(8));
    expect(row(weak, [{ ...stands, status: 'declined' }])?.result).toBe('below');
    expect(row(weak, [{ ...stands, feasibility: 'no' }])?.result).toBe('below');
    expect(row(weak, [{ ...stands, taskId: 'other' }])?.result).toBe('below');
    expect(row(weak, [{ ...stands, 'effects.e0.demandId': 'walk' }])?.result).toBe('below');
  });

  test('an effect that falls short leaves it below, with what is still open', () => {
    expect(row(weak, [expecting(splitTo(10))])).toMatchObject({
      result: 'below',
      changed: [{ gap: 0 }, { gap: 2 }],
      reasons: [
        'load: 12 kg needed, 8 kg managed',
        'with the change recommended: 10 kg at most',
        'then still open: load: 10 kg needed, 8 kg managed',
      ],
    });
  });

  test('several changes work together', () => {
    const strained = { ...weak, 'observedFunction.x.frequency': 'occasional' };
    const often = { ...strained, 'ratings.van.lift_floor_waist.frequency': 'constant' };
    const rarer = expecting({ changes: 'frequency', frequency: 'occasional' });
    expect(row(often, [rarer])?.result).toBe('below');
    expect(row(often, [rarer, expecting(splitTo(8))])?.result).toBe('meetsWithChange');
  });

  test('a change whose effect is not stated, in words only, or elsewhere, closes nothing and says so', () => {
    const why = (...effects: Values[]) => row(weak, [expecting(...effects)])?.reasons.at(-1);
    expect(row(weak, [trolley])).toMatchObject({ result: 'below', changed: null, effectiveIds: [] });
    expect(why()).toBe('a change is recommended, and its effect is not stated');
    expect(why({ changes: 'amount', amount: 8 })).toBe(
      'a change is recommended, and its effect is not stated',
    );
    expect(why({ changes: 'words', words: 'lighter' })).toBe(
      'a change is recommended, and its effect is stated in words only',
    );
    expect(why({ changes: 'duration', duration: 1 })).toBe(
      'a change is recommended, and its stated effect lowers nothing that is rated here',
    );
    expect(why(splitTo(20))).toBe(
      'a change is recommended, and its stated effect lowers nothing that is rated here',
    );
  });

  test('what is never managed leaves nothing to test, so a change can make up for it', () => {
    const { 'observedFunction.x.amount': _, 'observedFunction.x.amountUnit': __, ...rest } = capacity;
    const never = { ...demand, ...rest, 'observedFunction.x.frequency': 'never' };
    expect(row(never)?.result).toBe('below');
    expect(row(never, [expecting(removed)])?.result).toBe('meetsWithChange');
    expect(row(never, [expecting(splitTo(0))])?.result).toBe('below');
    expect(row({ ...never, 'observedFunction.x.frequency': 'occasional' })?.result).toBe('notTested');
  });

  test('a recommendation does not make an untested demand fine', () => {
    expect(row(demand, [trolley])?.result).toBe('notTested');
    expect(row(demand, [expecting(splitTo(1))])?.result).toBe('notTested');
    expect(row(demand, [expecting(removed)])).toMatchObject({
      result: 'notTested',
      reasons: [
        'what the person can do here was not tested',
        'with the change recommended: no longer asked',
        'then still open: the change would take it away, and what the person can do here was not tested',
      ],
    });
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

describe('where several records speak about one demand', () => {
  const first = view('activityAnalysis', { ...demand, ...capacity, observedOn: '2026-03-02' }, 1);
  const second = (values: Values) => view('activityAnalysis', { ...capacity, ...values }, 2);
  const match = (other: RecordView) => matchDemands({ ...readSides(first, [first, other]), changes: [] })[0];

  test('what was measured decides, else what is later; the others stand beside it', () => {
    const less = { 'observedFunction.x.amount': 8, observedOn: '2026-03-12' };
    expect(match(second(less))).toMatchObject({ result: 'below', line: { on: '2026-03-12' } });
    expect(match(second(less))?.capacity).toHaveLength(2);
    expect(match(second({ ...less, observedOn: '2026-02-12' }))?.result).toBe('meets');
    expect(match(second({ ...less, 'observedFunction.x.evidence': 'reported' }))?.result).toBe('meets');
    expect(
      match(second({ ...less, observedOn: '2026-02-12', 'observedFunction.x.evidence': 'measured' }))?.result,
    ).toBe('below');
    expect(match(second({ ...less, 'observedFunction.x.evidence': 'notTested' }))?.result).toBe('meets');
  });

  test('the recommended capacities of an evaluation speak as well', () => {
    const evaluation = view(
      'capacityEvaluation',
      {
        capacities: ['x'],
        'capacities.x.activity': 'Crate lift',
        'capacities.x.demandId': 'lift_floor_waist',
        'capacities.x.evidence': 'measured',
        'capacities.x.frequency': 'occasional',
        'capacities.x.amount': 10,
        'capacities.x.amountUnit': 'kg',
        tests: ['t'],
        'tests.t.startedOn': '2026-03-10',
      },
      3,
    );
    expect(match(evaluation)).toMatchObject({
      result: 'below',
      line: { activity: 'Crate lift', on: '2026-03-10', recordId: evaluation.recordId },
    });
  });

  test('a restriction in any of them wins', () => {
    const advised = { 'observedFunction.x.limitKind': 'shouldNot', observedOn: '2026-02-12' };
    expect(match(second(advised))?.result).toBe('restricted');
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
