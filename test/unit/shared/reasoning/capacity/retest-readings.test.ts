import { expect, test } from 'vitest';
import { instrumentForm } from '../../../../../shared/assessments/instruments/registry.ts';
import { compareInstruments } from '../../../../../shared/reasoning/capacity/retest-readings.ts';
import { view } from '../../support/views.ts';

function grip(number: number, mean: number, date: string, subject?: string) {
  const record = view(
    'grip',
    {
      date,
      hands: 'right',
      handlePosition: '2',
      right1: mean - 1,
      right2: mean,
      right3: mean + 1,
      ...(subject === undefined ? {} : { subject }),
    },
    number,
  );
  return { form: instrumentForm('grip'), record };
}

const now = grip(9, 31, '2026-06-01');
const evaluation = view('capacityEvaluation', {
  tests: ['g', 'lift'],
  'tests.g.testId': 'ul_grip5',
  'tests.g.instrumentRecordId': now.record.recordId,
  'tests.lift.testId': 'mh_lift_low',
});

test('a reading stands beside the latest earlier one, with its measurement error', () => {
  const rows = compareInstruments(evaluation, [
    grip(1, 20, '2026-01-01'),
    grip(2, 24, '2026-03-01'),
    grip(3, 40, '2026-07-01'),
    now,
  ]);
  expect(rows.map(({ compared }) => [compared.label, compared.verdict])).toEqual([
    ['Mean of three trials', 'beyond'],
    ['Trial-to-trial consistency (CV)', 'unknown'],
  ]);
  expect(rows[0]).toMatchObject({ title: 'Right hand', earlierOn: '2026-03-01' });
  expect(rows[0]?.compared).toMatchObject({ earlier: 24, now: 31, better: 'higher' });
  expect(rows[0]?.compared.error?.amount).toBeGreaterThan(0);
});

test('on one day the order in which they were added decides', () => {
  const first = grip(1, 24, '2026-06-01');
  expect(compareInstruments(evaluation, [first, now])).toHaveLength(2);
  expect(compareInstruments(evaluation, [now, first])).toEqual([]);
});

test('nothing is compared with another subject, with the evaluation itself or without a record', () => {
  expect(compareInstruments(evaluation, [grip(1, 24, '2026-03-01', 'with the splint'), now])).toEqual([]);
  const sameDay = grip(1, 24, '2026-05-31');
  const twice = view('capacityEvaluation', {
    tests: ['g', 'h'],
    'tests.g.testId': 'ul_grip5',
    'tests.g.instrumentRecordId': now.record.recordId,
    'tests.h.testId': 'ul_grip5',
    'tests.h.instrumentRecordId': sameDay.record.recordId,
  });
  expect(compareInstruments(twice, [sameDay, now])).toEqual([]);
  expect(compareInstruments(evaluation, [sameDay])).toEqual([]);
});
