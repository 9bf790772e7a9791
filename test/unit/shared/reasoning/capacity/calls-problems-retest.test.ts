import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../../../../shared/domain/answers.ts';
import { dueCalls, nextCallDay, openCalls } from '../../../../../shared/reasoning/capacity/calls.ts';
import { evaluationProblems } from '../../../../../shared/reasoning/capacity/problems.ts';
import { compareTests } from '../../../../../shared/reasoning/capacity/retest.ts';
import { empty, view } from '../../support/views.ts';

type Values = Record<string, AnswerValue>;
const evaluation = (values: Values) => view('capacityEvaluation', values);

describe('calls after the evaluation', () => {
  const day: Values = { date: '2026-03-21', tests: ['a'], 'tests.a.testId': 'pos_sit' };
  const states = (values: Values, today: string) =>
    dueCalls(evaluation(values), today).map(({ due, state }) => [due, state]);

  test('one the next day, one after two to three days', () => {
    expect(dueCalls(evaluation(day), '2026-03-21')).toEqual([
      { due: '24h', from: '2026-03-22', to: '2026-03-22', state: 'later' },
      { due: '48to72h', from: '2026-03-23', to: '2026-03-24', state: 'later' },
    ]);
    expect(states(day, '2026-03-22')).toEqual([
      ['24h', 'due'],
      ['48to72h', 'later'],
    ]);
    expect(states(day, '2026-03-24')).toEqual([
      ['24h', 'overdue'],
      ['48to72h', 'due'],
    ]);
    expect(states(day, '2026-03-25').map(([, state]) => state)).toEqual(['overdue', 'overdue']);
  });

  test('a call counts once its answer is there', () => {
    const call = { ...day, calls: ['c'], 'calls.c.due': '24h' };
    expect(states(call, '2026-03-22')[0]).toEqual(['24h', 'due']);
    expect(states({ ...call, 'calls.c.response': 'none' }, '2026-03-22')[0]).toEqual(['24h', 'done']);
    // Rung, and nobody could say.
    const rung = view('capacityEvaluation', { ...call, 'calls.c.response': empty('notKnown') });
    expect(dueCalls(rung, '2026-03-22')[0]?.state).toBe('done');
  });

  test('counted from the second day, and from the last test that has a date', () => {
    const two = { ...day, protocol: 'twoDay', secondDate: '2026-03-22' };
    expect(dueCalls(evaluation(two), '2026-03-22')[0]?.from).toBe('2026-03-23');
    expect(dueCalls(evaluation({ ...two, 'tests.a.startedOn': '2026-03-24' }), '2026-03-24')[0]?.from).toBe(
      '2026-03-25',
    );
    expect(dueCalls(evaluation({ date: '2026-03-21' }), '2026-03-30')).toEqual([]);
  });

  test('those of a case that are not written down, the earliest first', () => {
    const before = evaluation({ ...day, date: '2026-03-19', calls: ['c'], 'calls.c.due': '24h' });
    const done = evaluation({ ...day, calls: ['c'], 'calls.c.due': '24h', 'calls.c.response': 'settled' });
    const open = openCalls([done, before], '2026-03-22');
    expect(open.map(({ evaluation: of, due, state }) => [of === before, due, state])).toEqual([
      [true, '24h', 'overdue'],
      [true, '48to72h', 'due'],
      [false, '48to72h', 'later'],
    ]);
    expect(openCalls([], '2026-03-22')).toEqual([]);
  });

  test('the next one by its last day in time', () => {
    expect(nextCallDay([evaluation({ date: '2026-03-21' })])).toBeUndefined();
    expect(nextCallDay([evaluation(day)])).toBe('2026-03-22');
    const first = { ...day, calls: ['c'], 'calls.c.due': '24h', 'calls.c.response': 'none' };
    expect(nextCallDay([evaluation(first)])).toBe('2026-03-24');
    const both = { ...first, calls: ['c', 'd'], 'calls.d.due': '48to72h', 'calls.d.response': 'none' };
    expect(nextCallDay([evaluation(both)])).toBeUndefined();
  });
});

describe('what contradicts itself', () => {
  const found = (values: Values) =>
    evaluationProblems(evaluation({ tests: ['a'], 'tests.a.testId': 'pos_sit', ...values })).map(
      ({ path, problem, accepted }) => [path, problem, accepted],
    );

  test('nothing in a test that is complete', () => {
    expect(found({ 'tests.a.startedAt': '10:00', 'tests.a.endedAt': '10:30' })).toEqual([]);
  });

  test('one value where the sides may differ', () => {
    expect(found({ 'tests.a.testId': 'pos_reach_high' })).toEqual([
      [
        'tests.a.side',
        'Reaching above the shoulder has a left and a right: say which side was tested.',
        'left, right, or both together; two tests where the sides differ',
      ],
    ]);
    expect(found({ 'tests.a.testId': 'pos_reach_high', 'tests.a.side': 'left' })).toEqual([]);
    expect(found({ 'tests.a.testId': 'ul_grip5' })).toEqual([]);
    expect(
      found({
        'tests.a.testId': 'custom',
        'tests.a.customName': 'Sorting',
        'tests.a.customDemands': ['handle_grip'],
      }),
    ).toHaveLength(1);
  });

  test('an interruption that nobody saw, and a test that went on without a reason', () => {
    const stopped = { 'tests.a.hardStops': ['faint'], 'tests.a.endReason': 'requirementMet' };
    expect(found(stopped).map(([path]) => path)).toEqual([
      'tests.a.stopAcknowledged',
      'tests.a.resumeReason',
    ]);
    expect(
      found({
        ...stopped,
        'tests.a.stopAcknowledged': 'yes',
        'tests.a.resumeReason': 'Settled, agreed to go on',
      }),
    ).toEqual([]);
    expect(
      found({ ...stopped, 'tests.a.stopAcknowledged': 'yes', 'tests.a.endReason': 'evaluatorStopped' }),
    ).toEqual([]);
  });

  test('times that go backwards', () => {
    expect(found({ 'tests.a.startedAt': '10:30', 'tests.a.endedAt': '10:00' })).toEqual([
      ['tests.a.endedAt', 'Sitting ended before it started.', '10:30 or later'],
    ]);
    const steps = (one: string, other: string): Values => ({
      'tests.a.steps': ['s', 't'],
      'tests.a.steps.s.at': one,
      'tests.a.steps.t.at': other,
    });
    const [early, late] = ['2026-03-21T10:00:00.000Z', '2026-03-21T10:05:00.000Z'];
    expect(found(steps(late, early)).map(([path]) => path)).toEqual(['tests.a.steps']);
    expect(found(steps(early, late))).toEqual([]);
  });

  test('a load above the clinic’s ceiling', () => {
    const loaded: Values = {
      'tests.a.testId': 'mh_lift_low',
      'tests.a.steps': ['s'],
      'tests.a.steps.s.load': 26,
      limitLoad: 25,
    };
    expect(found(loaded)).toEqual([
      [
        'tests.a.steps.s.load',
        'Lift, floor to waist: 26 kg is above the heaviest load agreed for this clinic, 25 kg.',
        'up to 25 kg',
      ],
    ]);
    expect(found({ ...loaded, limitLoad: 26 })).toEqual([]);
  });

  test('readings at rest at a limit without a decision', () => {
    const high: Values = {
      limitSystolicRest: 160,
      restingReadings: ['r'],
      'restingReadings.r.systolic': 160,
    };
    expect(found(high).map(([path]) => path)).toEqual(['restingDecision']);
    expect(found({ ...high, 'restingReadings.r.systolic': 159 })).toEqual([]);
    expect(found({ ...high, restingDecision: 'postpone' })).toEqual([]);
  });

  test('a concern of the screen without a decision', () => {
    expect(found({ screen_hernia: 'yes' })[0]).toEqual([
      'decision_hernia',
      'The safety screen needs a decision: Hernia.',
      'go on, change the tests, postpone, or do not test',
    ]);
    expect(found({ screen_hernia: 'yes', decision_hernia: 'modify' })).toEqual([]);
  });
});

test('a retest of a raw measure says what changed, and never that it is better', () => {
  const lifted = (load: number, side?: string) =>
    evaluation({
      tests: ['a', 'g'],
      'tests.a.testId': 'mh_carry_1',
      ...(side === undefined ? {} : { 'tests.a.side': side }),
      'tests.a.steps': ['s', 't'],
      'tests.a.steps.s.load': load,
      'tests.a.steps.s.quality': 'good',
      'tests.a.steps.t.load': 40,
      'tests.a.steps.t.quality': 'unsafe',
      'tests.g.testId': 'ul_grip5',
    });
  expect(compareTests(lifted(10, 'left'), lifted(15, 'left'))).toEqual([
    {
      testId: 'mh_carry_1',
      name: 'Carry, one hand',
      side: 'left',
      unit: 'kg',
      earlier: 10,
      now: 15,
      difference: 5,
      verdict: 'unknown',
    },
  ]);
  expect(compareTests(lifted(10), lifted(10))).toMatchObject([{ verdict: 'same' }]);
  expect(compareTests(lifted(10, 'left'), lifted(10, 'right'))).toEqual([]);
});
