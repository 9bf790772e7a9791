import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandCatalogue } from '../../../../shared/assessments/catalogue.ts';
import { readRatings } from '../../../../shared/assessments/rating-view.ts';
import { Criticality, Frequency } from '../../../../shared/assessments/ratings.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import {
  demandProfile,
  type ProfileLine,
  postureSums,
  ratingsBehind,
} from '../../../../shared/reasoning/demand-profile.ts';
import { view } from '../support/views.ts';

const job = {
  shiftMinutes: 450,
  tasks: ['a', 'b', 'c'],
  'tasks.a.minutes': 200,
  'tasks.b.minutes': 150,
  'tasks.c.minutes': 100,
};
const lineOf = (values: Record<string, AnswerValue>, demandId: string) =>
  demandProfile(view('activityAnalysis', { ...job, ...values })).find(({ demand }) => demand.id === demandId);

test('takes the highest of every part, and says from which tasks it comes', () => {
  expect(
    lineOf(
      {
        'ratings.a.lift_floor_waist.frequency': 'frequent',
        'ratings.a.lift_floor_waist.amount_mass': 5,
        'ratings.b.lift_floor_waist.frequency': 'occasional',
        'ratings.b.lift_floor_waist.amount_mass': 18,
        'ratings.b.lift_floor_waist.duration': 20,
        'ratings.b.lift_floor_waist.criticality': 'safetyCritical',
        'ratings.c.lift_floor_waist.frequency': 'never',
      },
      'lift_floor_waist',
    ),
  ).toMatchObject({
    frequency: 'frequent',
    amounts: [{ measure: { id: 'mass' }, lowest: 5, highest: 18 }],
    duration: 20,
    criticality: 'safetyCritical',
    minutes: undefined,
    taskIds: ['a', 'b'],
  });
});

test('adds up the minutes of base postures alone, those of tasks at the same time once', () => {
  const values = {
    'ratings.a.sit.minutes': 150,
    'ratings.b.sit.minutes': 120,
    'ratings.c.sit.minutes': 60,
    'ratings.a.handle_grip.minutes': 150,
    'ratings.b.handle_grip.minutes': 120,
  };
  // 330 of 450 minutes is constant, though no task has more than a third.
  expect(lineOf(values, 'sit')).toMatchObject({ minutes: 330, frequency: 'constant' });
  expect(lineOf({ ...values, 'tasks.b.sameTimeAs': 'a' }, 'sit')).toMatchObject({
    minutes: 210,
    frequency: 'frequent',
  });
  expect(lineOf(values, 'handle_grip')).toMatchObject({ minutes: undefined, frequency: 'occasional' });
  expect(lineOf({ ...values, 'ratings.job.sit.minutes': 400 }, 'sit')).toMatchObject({ minutes: 400 });
});

test('leads from a sum over tasks to the ratings that were made, and from any other to itself', () => {
  const analysis = view('activityAnalysis', {
    ...job,
    'ratings.a.sit.minutes': 150,
    'ratings.b.sit.minutes': 120,
    'ratings.c.sit.frequency': 'never',
    'ratings.a.walk.frequency': 'frequent',
  });
  const ratings = readRatings(analysis);
  const [sum] = postureSums(analysis, ratings);
  if (sum === undefined) throw new Error('nothing was summed');
  expect(ratingsBehind(analysis, sum).map(({ path }) => path)).toEqual(['ratings.a.sit', 'ratings.b.sit']);
  for (const rating of ratings) expect(ratingsBehind(analysis, rating)).toEqual([rating]);
});

test('leaves out what is never asked and what nobody rated, and keeps what was not seen', () => {
  const record = view('activityAnalysis', {
    ...job,
    'ratings.a.crawl.frequency': 'never',
    'ratings.a.walk.criticality': 'essential',
    'ratings.b.climb_ladder.frequency': { state: 'notTested', by: 'ot', at: '2026-03-21T10:00:00.000Z' },
  });
  const [line, ...others] = demandProfile(record);
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    demand: { id: 'climb_ladder' },
    frequency: undefined,
    taskIds: [],
    notSeen: ['b'],
  });
});

describe('any analysis', () => {
  const ranked = (line: ProfileLine | undefined) => ({
    frequency: line?.frequency === undefined ? -1 : Frequency.options.indexOf(line.frequency),
    level: line?.level ?? 0,
    duration: line?.duration ?? -1,
    minutes: line?.minutes ?? -1,
    criticality: line?.criticality === undefined ? -1 : Criticality.options.indexOf(line.criticality),
    amounts: new Map(line?.amounts.map(({ measure, highest }) => [measure.id, highest])),
  });
  const demands = demandCatalogue.filter(({ id }) =>
    ['sit', 'walk', 'lift_floor_waist', 'time_pressure', 'handle_grip'].includes(id),
  );
  const answers = fc
    .array(
      fc.tuple(
        fc.constantFrom('a', 'b', 'c', 'job'),
        fc.constantFrom(...demands),
        fc.oneof(
          fc.tuple(fc.constant('frequency'), fc.constantFrom(...Frequency.options)),
          fc.tuple(fc.constant('minutes'), fc.integer({ min: 0, max: 450 })),
          fc.tuple(fc.constant('duration'), fc.integer({ min: 0, max: 450 })),
          fc.tuple(fc.constant('level'), fc.constantFrom('1', '2', '3')),
          fc.tuple(fc.constant('amount_mass'), fc.double({ min: 0, max: 500, noNaN: true })),
          fc.tuple(fc.constant('criticality'), fc.constantFrom(...Criticality.options)),
        ),
      ),
      { maxLength: 40 },
    )
    .map((all) =>
      Object.fromEntries(
        all.map(([task, demand, [part, value]]) => [`ratings.${task}.${demand.id}.${part}`, value]),
      ),
    );
  const together = fc.constantFrom<Record<string, AnswerValue>>(
    {},
    { 'tasks.b.sameTimeAs': 'a' },
    { 'tasks.c.sameTimeAs': 'a', 'tasks.b.sameTimeAs': 'c' },
  );

  test('the profile of the job is never below that of any of its tasks', () => {
    fc.assert(
      fc.property(answers, together, (rated, parallel) => {
        const record = view('activityAnalysis', { ...job, ...parallel, ...rated });
        const whole = demandProfile(record);
        for (const taskId of ['a', 'b', 'c', 'job'])
          for (const line of demandProfile(record, taskId)) {
            const high = ranked(whole.find(({ demand }) => demand.id === line.demand.id));
            const low = ranked(line);
            for (const part of ['frequency', 'level', 'duration', 'minutes', 'criticality'] as const)
              expect(high[part]).toBeGreaterThanOrEqual(low[part]);
            for (const [id, value] of low.amounts) expect(high.amounts.get(id)).toBeGreaterThanOrEqual(value);
          }
      }),
    );
  });

  test('the order of the tasks changes no amount', () => {
    fc.assert(
      fc.property(answers, (rated) => {
        const strip = (tasks: string[]) =>
          demandProfile(view('activityAnalysis', { ...job, ...rated, tasks })).map(
            ({ taskIds: _, notSeen: __, ...line }) => line,
          );
        expect(strip(['c', 'a', 'b'])).toEqual(strip(['a', 'b', 'c']));
      }),
    );
  });
});
