import { describe, expect, test } from 'vitest';
import { differingParts, readAccount } from '../../../../shared/assessments/accounts.ts';
import { demandCatalogue } from '../../../../shared/assessments/catalogue.ts';
import { ratingField } from '../../../../shared/assessments/rating-fields.ts';
import { ratingParts } from '../../../../shared/assessments/ratings.ts';
import { buildFindings } from '../../../../shared/reasoning/build-findings.ts';
import {
  frequencyFromRepetitions,
  usualRepetitionGuide,
} from '../../../../shared/reasoning/repetition-guide.ts';
import { view } from '../support/views.ts';

describe('all five parts', () => {
  test.each(demandCatalogue.map(({ id }) => id))('%s can be rated in each', (id) => {
    const demand = demandCatalogue.find((one) => one.id === id);
    if (demand === undefined) throw new Error('gone');
    const asked = ratingParts.filter((part) => ratingField(demand, part) !== undefined);
    for (const part of ['frequency', 'duration', 'criticality', 'pattern', 'peakOften', 'timing'] as const)
      expect(asked).toContain(part);
    for (const part of ['confidence', 'evidenceBy', 'evidenceOn'] as const) expect(asked).toContain(part);
    // How much: a level, an amount, or words where neither makes sense.
    const amounts = demand.measures.map((measure) => ratingField(demand, `amount_${measure.id}`));
    expect(
      asked.includes('level') ||
        amounts.length > 0 ||
        asked.includes('describe') ||
        demand.basePosture ||
        id === 'neck_sustained',
    ).toBe(true);
    expect(asked.includes('workerLevel')).toBe(demand.levels !== null);
    expect(asked.includes('managerAmount')).toBe(demand.measures.length > 0);
    const frequency = ratingField(demand, 'frequency');
    expect(frequency?.emptyStates).toEqual(['notTested', 'notApplicable', 'notKnown']);
  });
});

describe('accounts', () => {
  const told = {
    tasks: ['a'],
    'tasks.a.name': 'Drive',
    'ratings.a.time_pressure.workerFrequency': 'frequent',
    'ratings.a.time_pressure.managerFrequency': 'frequent',
    'ratings.a.time_pressure.workerLevel': '3',
    'ratings.a.time_pressure.managerLevel': '1',
    'ratings.a.time_pressure.workerAmount': 12,
  };
  const disagreements = (values: Parameters<typeof view>[1]) =>
    buildFindings([view('activityAnalysis', values)])
      .filter(({ kind }) => kind === 'disagreement')
      .map(({ statement }) => statement);

  test('differ in a part only where both told it', () => {
    const record = view('activityAnalysis', told);
    const worker = readAccount(record, 'a', 'time_pressure', 'worker');
    const manager = readAccount(record, 'a', 'time_pressure', 'manager');
    expect(differingParts(worker, manager)).toEqual(['level']);
    expect(disagreements(told)).toEqual([
      'On deadlines and workload in “Drive”, the employee says a high level and the manager says a low level.',
    ]);
  });

  test('name amounts with their unit, and who tells outside work', () => {
    expect(
      disagreements({
        about: 'home',
        tasks: ['a'],
        'tasks.a.name': 'Cook',
        'ratings.a.carry_one_hand.workerAmount': 2,
        'ratings.a.carry_one_hand.managerAmount': 5,
      }),
    ).toEqual([
      'On carrying, one hand in “Cook”, the person says load 2 kg and someone close says load 5 kg.',
    ]);
  });
});

test('a band by repetitions follows the guide at its edges', () => {
  const band = (perHour: number) => frequencyFromRepetitions(perHour, usualRepetitionGuide);
  expect([0, 2, 3, 30, 31].map(band)).toEqual(['never', 'occasional', 'frequent', 'frequent', 'constant']);
});
