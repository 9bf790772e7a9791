import { describe, expect, test } from 'vitest';
import {
  batteryState,
  questionsState,
  responseState,
  resultState,
  testsState,
} from '../../../../../shared/reasoning/capacity/day-steps.ts';
import { empty, view } from '../../support/views.ts';

const evaluation = (values: Parameters<typeof view>[1]) => view('capacityEvaluation', values);
const job = view('activityAnalysis', {
  tasks: ['pack'],
  'tasks.pack.name': 'pack',
  'ratings.pack.lift_floor_waist.frequency': 'occasional',
  'ratings.pack.stand_static.frequency': 'frequent',
  'ratings.pack.lone_work.frequency': 'occasional',
});

describe('the steps of a day', () => {
  test('nothing in them is never done', () => {
    const blank = evaluation({});
    expect(questionsState(blank, ['consents'])).toEqual({ state: 'notStarted' });
    expect(batteryState(blank, job)).toEqual({ state: 'notStarted' });
    expect(testsState(blank)).toEqual({ state: 'notStarted' });
    expect(responseState(blank, '2026-03-22')).toEqual({ state: 'notStarted' });
    expect(resultState(blank)).toEqual({ state: 'notStarted' });
  });

  test('questions count what is open, and a chosen empty answer is one', () => {
    const families = [
      'manualHandling',
      'positional',
      'upperLimb',
      'endurance',
      'sensory',
      'cognitive',
      'workSample',
    ];
    const some = evaluation({ consent_manualHandling: 'agreed', consent_endurance: empty('notApplicable') });
    expect(questionsState(some, ['consents'])).toEqual({
      state: 'left',
      what: 'questions',
      count: families.length - 2,
    });
    const all = evaluation(Object.fromEntries(families.map((family) => [`consent_${family}`, 'agreed'])));
    expect(questionsState(all, ['consents'])).toEqual({ state: 'done' });
  });

  test('tests are chosen once each demand of the job has one, or is listed without', () => {
    const taken = { tests: ['a'], 'tests.a.testId': 'mh_lift_low' };
    expect(batteryState(evaluation(taken), job)).toEqual({ state: 'left', what: 'choices', count: 2 });
    expect(
      batteryState(
        evaluation({
          ...taken,
          notTested: ['s', 'l'],
          'notTested.s.demandId': 'stand_static',
          'notTested.l.demandId': 'lone_work',
        }),
        job,
      ),
    ).toEqual({ state: 'done' });
    expect(batteryState(evaluation(taken), undefined)).toEqual({ state: 'done' });
  });

  test('a test is to do until it says why it ended, unless help was called on its day', () => {
    const two = {
      tests: ['a', 'b'],
      'tests.a.testId': 'pos_sit',
      'tests.b.testId': 'mh_lift_low',
      'tests.a.endReason': 'time',
    };
    expect(testsState(evaluation(two))).toEqual({ state: 'left', what: 'tests', count: 1 });
    expect(testsState(evaluation({ ...two, 'tests.b.endReason': 'time' }))).toEqual({ state: 'done' });
    expect(testsState(evaluation({ ...two, 'tests.a.stopOutcome': 'helpCalled' }))).toEqual({
      state: 'done',
    });
  });

  test('calls are asked for when they fall due', () => {
    const done = { tests: ['a'], 'tests.a.testId': 'pos_sit', 'tests.a.startedOn': '2026-03-20' };
    expect(responseState(evaluation(done), '2026-03-20')).toEqual({ state: 'notStarted' });
    expect(responseState(evaluation(done), '2026-03-21')).toEqual({ state: 'left', what: 'calls', count: 2 });
    expect(
      responseState(
        evaluation({ ...done, calls: ['c'], 'calls.c.due': '24h', 'calls.c.response': 'none' }),
        '2026-03-21',
      ),
    ).toEqual({ state: 'left', what: 'calls', count: 1 });
  });

  test('a result waits for the kind of each limit; what was not tested waits for nothing', () => {
    const lines = {
      capacities: ['a', 'b'],
      'capacities.a.evidence': 'tested',
      'capacities.b.evidence': 'notTested',
    };
    const open = resultState(evaluation(lines));
    const confirmed = resultState(evaluation({ ...lines, 'capacities.a.limitKind': 'none' }));
    if (open.state !== 'left' || confirmed.state !== 'left') throw new Error('both ask for an opinion');
    expect(open.count - confirmed.count).toBe(1);
  });
});
