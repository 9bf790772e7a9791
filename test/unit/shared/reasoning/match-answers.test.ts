import { describe, expect, test } from 'vitest';
import { matchedTasks, matchJob } from '../../../../shared/reasoning/match.ts';
import { answerJob, withWhere } from '../../../../shared/reasoning/match-answers.ts';
import { view } from '../support/views.ts';

type Values = Parameters<typeof view>[1];

const lifting: Values = {
  tasks: ['van'],
  'tasks.van.essential': 'essential',
  'ratings.van.lift_floor_waist.frequency': 'occasional',
  'ratings.van.lift_floor_waist.amount_mass': 12.3,
  observedFunction: ['x'],
  'observedFunction.x.activity': 'Lifting a box',
  'observedFunction.x.demandId': 'lift_floor_waist',
  'observedFunction.x.evidence': 'measured',
  'observedFunction.x.frequency': 'frequent',
  'observedFunction.x.amount': 8.1,
  'observedFunction.x.amountUnit': 'kg',
};

function matched(values: Values, recommendations: Values[] = []) {
  const analysis = view('activityAnalysis', values);
  const rows = matchJob(
    analysis,
    recommendations.map((one, index) => view('recommendation', one, index + 2)),
  );
  return { rows, ...answerJob(rows, matchedTasks(analysis)) };
}

describe('a row', () => {
  test('tells the size of each gap in its own unit', () => {
    expect(matched(lifting).rows[0]).toMatchObject({
      result: 'below',
      confidence: 'low',
      parts: [
        { part: 'frequency', unit: 'band', need: 1, can: 2, gap: 0 },
        { part: 'amount', label: 'load', unit: 'kg', need: 12.3, can: 8.1, gap: 4.2 },
      ],
    });
  });

  test('is as sure as the less sure of both sides', () => {
    const sure = { ...lifting, 'ratings.van.lift_floor_waist.confidence': 'high' };
    expect(matched(sure).rows[0]?.confidence).toBe('high');
    expect(matched({ ...sure, 'observedFunction.x.evidence': 'observed' }).rows[0]?.confidence).toBe(
      'medium',
    );
    expect(matched({ ...sure, observedFunction: [] }).rows[0]?.confidence).toBeNull();
  });

  test('a change does not make up for a part that was not tested', () => {
    const change = {
      status: 'agreed',
      effects: ['e'],
      'effects.e.demandId': 'lift_floor_waist',
      'effects.e.changes': 'amount',
      'effects.e.amount': 8,
      'effects.e.amountUnit': 'kg',
    };
    const open = { ...lifting, 'ratings.van.lift_floor_waist.duration': 20 };
    expect(matched(lifting, [change]).result).toBe('meetsWithChange');
    expect(matched(open, [change]).rows[0]).toMatchObject({
      result: 'notTested',
      before: 'below',
      reasons: [
        'load: 12.3 kg needed, 8.1 kg managed',
        'how long at once not tested',
        'with the change recommended: 8 kg at most',
        'then still open: how long at once not tested',
      ],
    });
  });

  test('where both sides are needed, one line for each is enough and the worse decides', () => {
    const grip = (left: string): Values => ({
      tasks: ['desk'],
      'ratings.desk.handle_grip.frequency': 'frequent',
      'ratings.desk.handle_grip.side': 'both',
      observedFunction: ['l', 'r'],
      'observedFunction.l.activity': 'Gripping',
      'observedFunction.l.demandId': 'handle_grip',
      'observedFunction.l.evidence': 'measured',
      'observedFunction.l.side': 'left',
      'observedFunction.l.frequency': left,
      'observedFunction.r.activity': 'Gripping',
      'observedFunction.r.demandId': 'handle_grip',
      'observedFunction.r.evidence': 'measured',
      'observedFunction.r.side': 'right',
      'observedFunction.r.frequency': 'constant',
    });
    expect(matched(grip('frequent')).rows[0]?.result).toBe('meets');
    expect(matched(grip('occasional')).rows[0]).toMatchObject({
      result: 'below',
      reasons: ['left side: needed frequently, managed occasionally'],
    });
  });

  test('an amount of a cognitive demand counts when both sides have it', () => {
    const reading = (pages: number): Values => ({
      tasks: ['desk'],
      'ratings.desk.read_write.level': '2',
      'ratings.desk.read_write.amount_pages': 10,
      observedFunction: ['x'],
      'observedFunction.x.activity': 'Reading',
      'observedFunction.x.demandId': 'read_write',
      'observedFunction.x.evidence': 'observed',
      'observedFunction.x.level': '2',
      'observedFunction.x.amount': pages,
      'observedFunction.x.amountUnit': '/shift',
    });
    expect(matched(reading(6)).rows[0]?.result).toBe('below');
    expect(matched({ ...reading(6), 'observedFunction.x.amountUnit': 'kg' }).rows[0]?.result).toBe('meets');
  });

  test('a demand that only the worker spoke of is told as not rated', () => {
    const heard = { tasks: ['a'], 'ratings.a.walk.workerFrequency': 'constant' };
    expect(matched(heard).rows).toMatchObject([
      { demandId: 'walk', result: 'notTested', reasons: ['the demand itself was not rated'] },
    ]);
  });
});

describe('the answer', () => {
  test('is one plain sentence for the task and for the job', () => {
    expect(matched(lifting)).toMatchObject({
      result: 'below',
      sentence: 'Not as the job is now, because more is needed than is managed: lifting, floor to waist.',
      tasks: [
        {
          taskId: 'van',
          sentence:
            'Not as the task is now, because more is needed than is managed: lifting, floor to waist.',
        },
      ],
    });
  });

  test('tells a restriction first, and what else is above and untested after it', () => {
    const values = {
      ...lifting,
      'ratings.van.walk.frequency': 'constant',
      'ratings.van.sit.frequency': 'occasional',
      observedFunction: ['x', 'y'],
      'observedFunction.y.activity': 'Walking',
      'observedFunction.y.demandId': 'walk',
      'observedFunction.y.evidence': 'observed',
      'observedFunction.y.frequency': 'constant',
      'observedFunction.y.limitKind': 'shouldNot',
    };
    expect(matched(values)).toMatchObject({
      result: 'restricted',
      sentence:
        'Not as the job is now, because of a restriction: walking; for 1 other demand more is needed than is managed, 1 other demand was not tested.',
    });
  });

  test('a marginal task does not decide the job, unless there is nothing else', () => {
    const marginal = { ...lifting, 'tasks.van.essential': 'marginal' };
    expect(matched(marginal).result).toBe('below');
    const both = {
      ...marginal,
      tasks: ['van', 'desk'],
      'tasks.desk.essential': 'essential',
      'ratings.desk.lift_floor_waist.frequency': 'occasional',
    };
    const { result, tasks } = matched(both);
    expect(result).toBe('meets');
    expect(tasks.map((task) => [task.taskId, task.decides, task.result])).toEqual([
      ['van', false, 'below'],
      ['desk', true, 'meets'],
    ]);
  });

  test('nothing recorded, and a task nobody rated, have no answer yet', () => {
    expect(matched({})).toMatchObject({ result: 'notTested', tasks: [] });
    expect(matched({ tasks: ['a'] })).toMatchObject({
      result: 'notTested',
      sentence: 'No answer yet: the demands of a task that decides the job were not rated.',
    });
    expect(matched({ tasks: ['a'], 'ratings.a.walk.frequency': 'never' }).rows[0]?.reasons).toEqual([
      'no demand of this task is rated above never',
    ]);
  });
});

test('an answer names up to six demands, and says where the others stand', () => {
  const ids = [
    'lift_floor_waist',
    'lift_overhead',
    'walk',
    'stand_static',
    'kneel',
    'stoop_bend',
    'handle_grip',
  ];
  const asked = (count: number) =>
    matched({
      tasks: ['van'],
      'tasks.van.essential': 'essential',
      ...Object.fromEntries(ids.slice(0, count).map((id) => [`ratings.van.${id}.frequency`, 'frequent'])),
    }).sentence;
  expect(asked(6)).not.toContain('more');
  for (const word of ['walking', 'kneeling', 'lifting']) expect(asked(6)).toContain(word);
  expect(asked(7)).toMatch(/; and 1 more, named in the match with the job\.$/);
  expect(withWhere(asked(7), ', named below')).toMatch(/; and 1 more, named below\.$/);
});
