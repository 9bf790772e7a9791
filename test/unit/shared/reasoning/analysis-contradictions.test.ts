import { describe, expect, test } from 'vitest';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import { openPostures } from '../../../../shared/reasoning/posture-minutes.ts';
import { contradictions } from '../../../../shared/reasoning/rules/contradictions.ts';
import { view } from '../support/views.ts';

const job = {
  shiftMinutes: 450,
  tasks: ['a', 'b'],
  'tasks.a.name': 'Sort',
  'tasks.b.name': 'Watch',
  'tasks.a.minutes': 300,
  'tasks.b.minutes': 100,
};
const found = (values: Record<string, AnswerValue>) =>
  contradictions.find(view('activityAnalysis', values)).filter(({ kind }) => kind === 'contradiction');
const statements = (values: Record<string, AnswerValue>) => found(values).map(({ statement }) => statement);

describe('within a rating', () => {
  test('never with minutes is wrong even without a shift', () => {
    expect(
      statements({ tasks: ['a'], 'ratings.a.sit.frequency': 'never', 'ratings.a.sit.minutes': 5 }),
    ).toEqual(['Sitting in a task without a name is rated never, and has a time.']);
    expect(
      statements({ tasks: ['a'], 'ratings.a.sit.frequency': 'never', 'ratings.a.sit.minutes': 0 }),
    ).toEqual([]);
    expect(
      statements({ ...job, 'ratings.a.sit.frequency': 'never', 'ratings.a.sit.duration': 5 }),
    ).toHaveLength(1);
  });

  test('a demand takes no longer than its task, within five in a hundred', () => {
    expect(statements({ ...job, 'ratings.b.handle_grip.minutes': 105 })).toEqual([]);
    expect(statements({ ...job, 'ratings.b.handle_grip.minutes': 106 })).toEqual([
      'Grasping and handling in “Watch” is put at 106 minutes, and the task takes 100.',
    ]);
  });
});

describe('tasks at the same time', () => {
  test('none outlasts what it is done beside', () => {
    const values = { ...job, 'tasks.a.sameTimeAs': 'b' };
    expect(statements(values)).toEqual([
      '“Sort” takes 300 minutes and is done at the same time as “Watch”, which takes 100.',
    ]);
    expect(statements({ ...job, 'tasks.b.sameTimeAs': 'a' })).toEqual([]);
    expect(statements({ ...values, 'tasks.b.sameTimeAs': 'a' })).toEqual([]);
  });

  test('their postures fit into one body', () => {
    const values = {
      ...job,
      'tasks.b.sameTimeAs': 'a',
      'ratings.a.sit.minutes': 290,
      'ratings.b.walk.minutes': 90,
    };
    expect(statements(values)).toEqual([
      '“Sort” and “Watch” are done at the same time for 300 minutes at most, and their base postures add up to 380.',
    ]);
    expect(statements({ ...values, 'ratings.b.walk.minutes': 20 })).toEqual([]);
  });
});

test('a step heavier than the task is rated, and one that takes more force', () => {
  const steps = {
    ...job,
    'tasks.a.steps': ['x', 'y'],
    'tasks.a.steps.x.load': 14.5,
    'tasks.a.steps.y.load': 4,
  };
  expect(statements(steps)).toEqual([]);
  expect(statements({ ...steps, 'ratings.a.lift_floor_waist.amount_mass': 14.5 })).toEqual([]);
  expect(
    statements({
      ...steps,
      'ratings.a.lift_floor_waist.amount_mass': 12,
      'ratings.a.carry_two_hand.amount_mass': 10,
    }),
  ).toEqual(['A step of “Sort” has a load of 14.5 kg, and its lifting and carrying is rated up to 12 kg.']);
  expect(
    statements({
      ...job,
      'tasks.a.steps': ['x'],
      'tasks.a.steps.x.force': 200,
      'ratings.a.push_force.amount_keepForce': 150,
    }),
  ).toEqual(['A step of “Sort” takes a force of 200 N, and its pushing and pulling is rated up to 150 N.']);
});

test('heights that go against the name of the demand', () => {
  const heights = (demand: string, start: number, end: number) =>
    statements({
      ...job,
      [`ratings.a.${demand}.amount_startHeight`]: start,
      [`ratings.a.${demand}.amount_endHeight`]: end,
    });
  expect(heights('lift_floor_waist', 100, 900)).toEqual([]);
  // Lowering counts as the same lift.
  expect(heights('lift_floor_waist', 900, 100)).toEqual([]);
  expect(heights('lift_floor_waist', 950, 1100)[0]).toContain('not near the floor');
  expect(heights('lift_floor_waist', 100, 1800)[0]).toContain('above a shoulder');
  expect(heights('lift_waist_shoulder', 200, 1300)[0]).toContain('below a waist');
  expect(heights('lift_overhead', 900, 1700)).toEqual([]);
  expect(heights('lift_overhead', 1700, 900)).toEqual([]);
  expect(heights('lift_overhead', 400, 900)[0]).toContain('no higher than 900 mm');
  expect(statements({ ...job, 'ratings.a.lift_overhead.amount_startHeight': 400 })).toEqual([]);
});

test('the day seen agrees with itself', () => {
  const seen = { observedFrom: '10:00', observedTo: '12:00' };
  expect(statements({ ...seen, shiftObserved: 'day' })).toEqual([]);
  expect(statements({ ...seen, shiftObserved: 'night' })).toEqual([
    'The shift observed was by night, and the work was observed from 10:00 to 12:00.',
  ]);
  expect(
    statements({
      observedFrom: '22:00',
      observedTo: '02:00',
      observedOvernight: 'yes',
      shiftObserved: 'night',
    }),
  ).toEqual([]);
  expect(statements({ ...seen, observedOvernight: 'yes' })[0]).toContain('more than a whole day');
  expect(statements({ arrangements: ['none', 'nights'] })).toHaveLength(1);
  expect(statements({ arrangements: ['none'] })).toEqual([]);
});

test('each names answers that can be gone to', () => {
  const all = found({
    ...job,
    observedFrom: '10:00',
    shiftObserved: 'night',
    'tasks.a.sameTimeAs': 'b',
    'tasks.a.steps': ['x'],
    'tasks.a.steps.x.load': 20,
    'ratings.a.lift_overhead.amount_mass': 5,
    'ratings.a.lift_overhead.amount_startHeight': 100,
    'ratings.a.lift_overhead.amount_endHeight': 500,
    'ratings.a.sit.frequency': 'never',
    'ratings.a.sit.minutes': 400,
  });
  expect(all.length).toBeGreaterThanOrEqual(5);
  const { declaration } = view('activityAnalysis', {});
  for (const { evidence, subject } of all) {
    expect(evidence.length, subject).toBeGreaterThan(0);
    for (const path of evidence) expect(resolveField(declaration, path), path).toBeDefined();
  }
  expect(new Set(all.map(({ subject }) => subject)).size).toBe(all.length);
});

describe('postures still open', () => {
  const open = (values: Record<string, AnswerValue>) =>
    openPostures(view('activityAnalysis', values)).map(({ statement }) => statement);

  test('are named for a task and for the whole job once something is timed', () => {
    expect(open(job)).toEqual([]);
    expect(open({ ...job, 'ratings.a.sit.minutes': 285 })).toEqual([]);
    expect(open({ ...job, 'ratings.a.sit.minutes': 200 })).toEqual([
      'Base postures in “Sort” add up to 200 of its 300 minutes.',
    ]);
    expect(open({ ...job, 'ratings.job.sit.minutes': 200, 'ratings.job.walk.minutes': 100 })).toEqual([
      'Base postures add up to 300 of the 450 minutes of the shift.',
    ]);
  });
});
