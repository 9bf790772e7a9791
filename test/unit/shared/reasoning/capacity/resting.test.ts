import { expect, test } from 'vitest';
import { batteryConditions, chooseBattery } from '../../../../../shared/reasoning/capacity/battery.ts';
import { heldFamilies, restingHold } from '../../../../../shared/reasoning/capacity/resting.ts';
import { view } from '../../support/views.ts';

const evaluation = (answers: Record<string, unknown>) =>
  view('capacityEvaluation', {
    limitSystolicRest: 160,
    limitDiastolicRest: 100,
    limitHeartRateRest: 100,
    restingReadings: ['a', 'b'],
    'restingReadings.a.systolic': 165,
    'restingReadings.b.systolic': 172,
    ...answers,
  });
const walking = [{ demandId: 'walk', criticality: 'essential' as const }];
const offered = (answers: Record<string, unknown>) =>
  chooseBattery(walking, batteryConditions(evaluation(answers))).offered.length;

test('a reading at its resting limit holds the tests until it is decided and the reason is said', () => {
  const high = { sign: 'systolic', value: 172, limit: 160 };
  expect(restingHold(evaluation({}))).toEqual({ concerns: [high], state: 'undecided' });
  expect(restingHold(evaluation({ restingDecision: 'go' })).state).toBe('undecided');
  expect(restingHold(evaluation({ restingDecision: 'go', restingNote: 'GP asked' })).state).toBe('clear');
  const usual = { 'restingReadings.a.systolic': 159, 'restingReadings.b.systolic': 120 };
  expect(restingHold(evaluation(usual))).toEqual({ concerns: [], state: 'clear' });
  const others = { 'restingReadings.a.diastolic': 101, 'restingReadings.b.heartRate': 100, ...usual };
  expect(restingHold(evaluation(others)).concerns).toEqual([
    { sign: 'heartRate', value: 100, limit: 100 },
    { sign: 'diastolic', value: 101, limit: 100 },
  ]);
});

test('a decision to postpone or not to test keeps the tests held, with or without its reason', () => {
  for (const restingDecision of ['postpone', 'doNotTest'])
    for (const restingNote of [undefined, 'Pressure'])
      expect(restingHold(evaluation({ restingDecision, restingNote })).state).toBe('against');
});

test('no test is offered while the resting readings hold them', () => {
  expect(offered({ restingDecision: 'go', restingNote: 'GP asked' })).toBeGreaterThan(0);
  expect(offered({})).toBe(0);
  expect(offered({ restingDecision: 'postpone', restingNote: 'Too high' })).toBe(0);
  const held = chooseBattery(walking, batteryConditions(evaluation({}))).untested;
  expect(held[0]).toMatchObject({ demandId: 'walk', reason: 'resting', items: [] });
});

test('hand tests are held at their own pressures, and by every other reading like the rest', () => {
  const hands = { systolicRestStatic: 180, diastolicRestStatic: 110 };
  expect(heldFamilies(evaluation({}))).toContain('upperLimb');
  expect(heldFamilies(evaluation(hands))).not.toContain('upperLimb');
  expect(heldFamilies(evaluation(hands))).toContain('manualHandling');
  expect(heldFamilies(evaluation({ ...hands, 'restingReadings.b.systolic': 180 }))).toContain('upperLimb');
  expect(heldFamilies(evaluation({ ...hands, 'restingReadings.b.heartRate': 100 }))).toContain('upperLimb');
  expect(heldFamilies(evaluation({ ...hands, restingDecision: 'postpone' }))).toContain('upperLimb');
  const both = [...walking, { demandId: 'handle_grip', criticality: 'essential' as const }];
  const battery = chooseBattery(both, batteryConditions(evaluation(hands)));
  expect([...new Set(battery.offered.map(({ test: { family } }) => family))]).toEqual(['upperLimb']);
  expect(battery.untested).toMatchObject([{ demandId: 'walk', reason: 'resting' }]);
});
