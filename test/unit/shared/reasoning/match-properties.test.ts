import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandCatalogue } from '../../../../shared/assessments/catalogue.ts';
import type { Rating } from '../../../../shared/assessments/rating-view.ts';
import { Criticality, Frequency, Side } from '../../../../shared/assessments/ratings.ts';
import type { Effect } from '../../../../shared/reasoning/effects.ts';
import {
  type MatchedTask,
  type MatchSides,
  matchDemands,
  matchResults,
  type StandingChange,
} from '../../../../shared/reasoning/match.ts';
import { answerJob } from '../../../../shared/reasoning/match-answers.ts';
import type { ObservedFunction } from '../../../../shared/reasoning/observed-function.ts';

const ids = ['lift_floor_waist', 'handle_grip', 'attention_sustained', 'stand_static'];
const demands = demandCatalogue.filter(({ id }) => ids.includes(id));
const taskIds = ['a', 'b', 'c'];
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const worstOf = (results: readonly (typeof matchResults)[number][]) =>
  Math.max(...results.map((result) => matchResults.indexOf(result)));

const rating: fc.Arbitrary<Rating> = fc.constantFrom(...demands).chain((demand) =>
  fc.record({
    taskId: fc.constantFrom('job', ...taskIds),
    demand: fc.constant(demand),
    path: fc.constant('ratings.x.y'),
    frequency: maybe(fc.constantFrom(...Frequency.options)),
    frequencyFrom: fc.constant('rated' as const),
    minutes: fc.constant(undefined),
    amounts: fc
      .subarray(demand.measures.slice())
      .chain((measures) =>
        fc
          .tuple(...measures.map(() => fc.integer({ min: 0, max: 40 })))
          .map((values) =>
            measures.map((measure, index) => ({ measure, value: values[index] ?? 0, path: measure.id })),
          ),
      ),
    level: maybe(fc.constantFrom(1 as const, 2 as const, 3 as const)),
    duration: maybe(fc.integer({ min: 1, max: 60 })),
    criticality: maybe(fc.constantFrom(...Criticality.options)),
    pattern: fc.constant(undefined),
    side: maybe(fc.constantFrom(...Side.options)),
    confidence: fc.constant(undefined),
    source: fc.constant(undefined),
    workerFrequency: fc.constant(undefined),
    managerFrequency: fc.constant(undefined),
    describe: fc.constant(undefined),
    note: fc.constant(undefined),
    notTested: fc.boolean(),
  }),
);

const line: fc.Arbitrary<ObservedFunction> = fc.record({
  itemId: fc.constant('x'),
  recordId: fc.constantFrom('first', 'second'),
  on: maybe(fc.constantFrom('2026-03-01', '2026-03-20')),
  path: fc.constant('observedFunction.x'),
  activity: fc.constant('An activity'),
  demandId: maybe(fc.constantFrom(...ids)),
  taskId: maybe(fc.constantFrom(...taskIds)),
  evidence: maybe(fc.constantFrom('measured', 'observed', 'projected', 'reported', 'notTested')),
  frequency: maybe(fc.constantFrom(...Frequency.options)),
  amount: maybe(
    fc.record({ value: fc.integer({ min: 0, max: 40 }), unit: fc.constantFrom('kg', 'N', '/h', '/shift') }),
  ),
  duration: maybe(fc.integer({ min: 0, max: 60 })),
  level: maybe(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const)),
  side: maybe(fc.constantFrom(...Side.options)),
  support: fc.constant(undefined),
  withoutSupport: fc.constant(false),
  limitKind: maybe(fc.constantFrom('none', 'cannot', 'shouldNot', 'canAtCost')),
  limit: fc.constant(undefined),
  cost: fc.constant(undefined),
  advice: fc.constant(undefined),
  until: fc.constant(undefined),
});

const place = { path: fc.constant('effects.x'), demandId: fc.constantFrom(...ids) };
const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({
    ...place,
    changes: fc.constant('frequency' as const),
    frequency: fc.constantFrom(...Frequency.options),
  }),
  fc.record({
    ...place,
    changes: fc.constant('amount' as const),
    amount: fc.record({ value: fc.integer({ min: 0, max: 40 }), unit: fc.constantFrom('kg', 'N', '/h') }),
  }),
  fc.record({
    ...place,
    changes: fc.constant('duration' as const),
    duration: fc.integer({ min: 0, max: 60 }),
  }),
  fc.record({
    ...place,
    changes: fc.constant('level' as const),
    level: fc.constantFrom(1 as const, 2 as const),
  }),
  fc.record({
    ...place,
    changes: fc.constantFrom(
      'removed' as const,
      'respected' as const,
      'withoutCost' as const,
      'words' as const,
    ),
  }),
);

const change: fc.Arbitrary<StandingChange> = fc.record({
  id: fc.constantFrom('one', 'two'),
  taskId: maybe(fc.constantFrom(...taskIds)),
  demandIds: fc.subarray(ids),
  effects: fc.array(effect, { maxLength: 4 }),
});

const tasks: fc.Arbitrary<readonly MatchedTask[]> = fc
  .tuple(...taskIds.map(() => maybe(fc.constantFrom('essential' as const, 'marginal' as const))))
  .map((weights) => taskIds.map((id, index) => ({ id, weight: weights[index] })));

const sides: fc.Arbitrary<MatchSides> = fc.record({
  tasks,
  demands: fc.uniqueArray(rating, {
    maxLength: 12,
    selector: ({ taskId, demand }) => `${taskId}.${demand.id}`,
  }),
  capacities: fc.array(line, { maxLength: 8 }),
  changes: fc.array(change, { maxLength: 2 }),
});

/** The same line with more of everything that was known of it. */
function raised(one: ObservedFunction, by: number): ObservedFunction {
  const band = one.frequency && Frequency.options[Math.min(3, Frequency.options.indexOf(one.frequency) + by)];
  const level = ([0, 1, 2, 3] as const).find((step) => step === Math.min(3, (one.level ?? 0) + by));
  return {
    ...one,
    frequency: band,
    level: one.level === undefined ? undefined : level,
    duration: one.duration === undefined ? undefined : one.duration + by * 7,
    amount: one.amount && { ...one.amount, value: one.amount.value + by * 5 },
  };
}

describe('any match', () => {
  test('raising a capacity never worsens a row, and never lifts a restriction', () => {
    fc.assert(
      fc.property(sides, fc.nat(7), fc.nat(3), (given, which, by) => {
        const capacities = given.capacities.map((one, index) => (index === which ? raised(one, by) : one));
        const before = matchDemands(given);
        const after = matchDemands({ ...given, capacities });
        expect(after).toHaveLength(before.length);
        for (const [index, row] of before.entries()) {
          const rank = matchResults.indexOf(after[index]?.result ?? 'restricted');
          expect(rank).toBeLessThanOrEqual(matchResults.indexOf(row.result));
          if (row.capacity.some(({ limitKind }) => limitKind === 'shouldNot')) {
            expect(after[index]?.before).toBe('restricted');
            expect(after[index]?.result).not.toBe('meets');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no strength in any record makes a restriction met, whatever the changes', () => {
    const strong = (one: ObservedFunction): ObservedFunction => ({
      ...raised(one, 7),
      evidence: 'measured',
      frequency: 'constant',
      duration: 1000,
      level: 3,
      amount: one.amount && { ...one.amount, value: 1000 },
    });
    fc.assert(
      fc.property(sides, (given) => {
        const rows = matchDemands({ ...given, capacities: given.capacities.map(strong) });
        for (const row of rows) {
          if (!row.capacity.some(({ limitKind }) => limitKind === 'shouldNot')) continue;
          expect(row.before).toBe('restricted');
          expect(row.result).not.toBe('meets');
        }
        const restricted = rows.some(
          ({ result, criticality }) => result === 'restricted' && criticality !== 'marginal',
        );
        if (restricted) expect(answerJob(rows, given.tasks).result).toBe('restricted');
      }),
      { numRuns: 500 },
    );
  });

  test('what was not tested is never met, with or without a change', () => {
    fc.assert(
      fc.property(sides, (given) => {
        const untested = given.capacities.map(
          (one): ObservedFunction => ({ ...one, evidence: 'notTested', limitKind: undefined }),
        );
        for (const row of matchDemands({ ...given, capacities: untested }))
          expect(row).toMatchObject({ result: 'notTested', confidence: null });
        for (const row of matchDemands(given)) {
          if (row.result !== 'meets') continue;
          expect(row.parts.length).toBeGreaterThan(0);
          for (const part of row.parts) expect(part.gap).toBe(0);
        }
      }),
    );
  });

  test('every rated demand and every task has a row, with a reason unless it is met', () => {
    fc.assert(
      fc.property(sides, (given) => {
        const rows = matchDemands(given);
        for (const { id } of given.tasks) expect(rows.some(({ taskId }) => taskId === id)).toBe(true);
        for (const row of rows) expect(row.reasons.length > 0).toBe(row.result !== 'meets');
      }),
    );
  });

  test('the order of tasks, ratings, lines, records and changes changes nothing', () => {
    const shuffled = <T>(all: readonly T[]) =>
      fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
    const ordered = sides.chain((given) =>
      fc
        .record({
          tasks: shuffled(given.tasks),
          demands: shuffled(given.demands),
          capacities: shuffled(given.capacities),
          changes: shuffled(given.changes),
        })
        .map((turned) => [given, turned] as const),
    );
    const results = (one: MatchSides) =>
      matchDemands(one)
        .map(({ taskId, demandId, result, before }) => [taskId, demandId, result, before].join())
        .sort();
    const answers = (one: MatchSides) => {
      const { result, tasks } = answerJob(matchDemands(one), one.tasks);
      return { result, tasks: tasks.map((task) => [task.taskId, task.result, task.decides].join()).sort() };
    };
    fc.assert(
      fc.property(ordered, ([given, turned]) => {
        expect(results(turned)).toEqual(results(given));
        expect(answers(turned)).toEqual(answers(given));
      }),
      { numRuns: 500 },
    );
  });

  test('the answer for the job is never better than its worst essential task', () => {
    fc.assert(
      fc.property(sides, (given) => {
        const answer = answerJob(matchDemands(given), given.tasks);
        const essential = given.tasks.filter(({ weight }) => weight === 'essential').map(({ id }) => id);
        const results = answer.tasks
          .filter(({ taskId }) => essential.includes(taskId))
          .map(({ result }) => result);
        expect(matchResults.indexOf(answer.result)).toBeGreaterThanOrEqual(worstOf(['meets', ...results]));
        for (const task of answer.tasks) {
          const deciding = task.rows.filter(({ criticality }) => criticality !== 'marginal');
          expect(matchResults.indexOf(task.result)).toBeGreaterThanOrEqual(
            worstOf(['meets', ...deciding.map(({ result }) => result)]),
          );
          expect(task.sentence).toMatch(/^\p{Lu}.*\.$/u);
        }
      }),
    );
  });

  test('a change never worsens the answer', () => {
    fc.assert(
      fc.property(sides, (given) => {
        const without = matchDemands({ ...given, changes: [] });
        const withChanges = matchDemands(given);
        for (const [index, row] of without.entries()) {
          const after = withChanges[index]?.result ?? 'restricted';
          expect(matchResults.indexOf(after)).toBeLessThanOrEqual(matchResults.indexOf(row.result));
          expect(withChanges[index]?.before).toBe(row.result);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a further effect never worsens a row', () => {
    fc.assert(
      fc.property(sides, effect, (given, more) => {
        const before = matchDemands(given);
        const after = matchDemands({
          ...given,
          changes: given.changes.map((one, index) =>
            index === 0 ? { ...one, effects: [...one.effects, more] } : one,
          ),
        });
        for (const [index, row] of before.entries()) {
          const rank = matchResults.indexOf(after[index]?.result ?? 'restricted');
          expect(rank).toBeLessThanOrEqual(matchResults.indexOf(row.result));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a change without a stated effect changes no result, and words alone state none', () => {
    const silent = (one: StandingChange): StandingChange => ({
      ...one,
      effects: one.effects.filter(({ changes }) => changes === 'words'),
    });
    fc.assert(
      fc.property(sides, (given) => {
        for (const row of matchDemands({ ...given, changes: given.changes.map(silent) }))
          expect(row).toMatchObject({ result: row.before, changed: null, effectiveIds: [] });
      }),
    );
  });

  test('only an effect that removes the demand, or keeps within it, lifts a restriction', () => {
    fc.assert(
      fc.property(sides, (given) => {
        for (const row of matchDemands(given)) {
          if (row.before !== 'restricted' || row.result === 'restricted') continue;
          const about = given.changes.flatMap(({ effects }) =>
            effects.filter(({ demandId }) => demandId === row.demandId).map(({ changes }) => changes),
          );
          expect(about.includes('removed') || about.includes('respected')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('met with a change means that every part is managed with it, and something was tested', () => {
    fc.assert(
      fc.property(sides, (given) => {
        for (const row of matchDemands(given)) {
          if (row.result !== 'meetsWithChange') continue;
          expect(row.effectiveIds.length).toBeGreaterThan(0);
          expect(row.confidence).not.toBe('high');
          // A restriction is something known, also where nobody tested beyond it.
          expect(
            row.capacity.some(
              ({ evidence, limitKind }) =>
                limitKind === 'shouldNot' || (evidence !== undefined && evidence !== 'notTested'),
            ),
          ).toBe(true);
          for (const part of row.changed ?? [{ gap: 1 }]) expect(part.gap).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
