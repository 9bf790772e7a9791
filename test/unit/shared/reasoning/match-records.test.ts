import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Frequency } from '../../../../shared/assessments/ratings.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import {
  matchDemands,
  matchResults,
  readSides,
  standingChanges,
} from '../../../../shared/reasoning/match.ts';
import { answerJob } from '../../../../shared/reasoning/match-answers.ts';
import { view } from '../support/views.ts';

/** A match of records as the screen and the documents make it: an analysis, what was seen in it, an evaluation and changes. */
interface Recorded {
  readonly weights: readonly ('essential' | 'marginal' | undefined)[];
  readonly ratings: readonly Rated[];
  readonly seen: readonly Line[];
  readonly evaluated: readonly Line[];
  readonly effects: readonly Stated[];
}

interface Rated {
  readonly task: string;
  readonly demandId: string;
  readonly frequency: Frequency | undefined;
  readonly minutes: number | undefined;
  readonly kilograms: number | undefined;
}

interface Line {
  readonly demandId: string;
  readonly evidence: string;
  readonly frequency: Frequency | undefined;
  readonly duration: number | undefined;
  readonly kilograms: number | undefined;
  readonly limitKind: string;
}

interface Stated {
  readonly demandId: string;
  readonly changes: string;
}

const taskIds = ['a', 'b', 'c'];
const demandIds = ['lift_floor_waist', 'sit', 'walk'];
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const band = maybe(fc.constantFrom(...Frequency.options));

const line: fc.Arbitrary<Line> = fc.record({
  demandId: fc.constantFrom(...demandIds),
  evidence: fc.constantFrom('measured', 'observed', 'projected', 'reported', 'notTested'),
  frequency: band,
  duration: maybe(fc.integer({ min: 0, max: 120 })),
  kilograms: maybe(fc.integer({ min: 0, max: 30 })),
  limitKind: fc.constantFrom('none', 'none', 'cannot', 'shouldNot', 'canAtCost'),
});

const recorded: fc.Arbitrary<Recorded> = fc.record({
  weights: fc.tuple(...taskIds.map(() => maybe(fc.constantFrom('essential' as const, 'marginal' as const)))),
  ratings: fc.uniqueArray(
    fc.record({
      task: fc.constantFrom('job', ...taskIds),
      demandId: fc.constantFrom(...demandIds),
      frequency: band,
      minutes: maybe(fc.integer({ min: 0, max: 200 })),
      kilograms: maybe(fc.integer({ min: 1, max: 30 })),
    }),
    { maxLength: 9, selector: ({ task, demandId }) => `${task}.${demandId}` },
  ),
  seen: fc.array(line, { maxLength: 3 }),
  evaluated: fc.array(line, { maxLength: 3 }),
  effects: fc.array(
    fc.record({
      demandId: fc.constantFrom(...demandIds),
      changes: fc.constantFrom('removed', 'respected', 'withoutCost', 'words'),
    }),
    { maxLength: 2 },
  ),
});

/** Answers without those that nobody gave. */
function known(pairs: readonly (readonly [string, AnswerValue | undefined])[]): Record<string, AnswerValue> {
  return Object.fromEntries(pairs.flatMap(([path, value]) => (value === undefined ? [] : [[path, value]])));
}

function lineAnswers(group: string, lines: readonly Line[]): Record<string, AnswerValue> {
  return known([
    [group, lines.map((_, index) => `l${index}`)],
    ...lines.flatMap((one, index) => {
      const at = `${group}.l${index}`;
      return [
        [`${at}.activity`, 'An activity'],
        [`${at}.demandId`, one.demandId],
        [`${at}.evidence`, one.evidence],
        [`${at}.frequency`, one.frequency],
        [`${at}.duration`, one.duration],
        [`${at}.amount`, one.kilograms],
        [`${at}.amountUnit`, one.kilograms === undefined ? undefined : 'kg'],
        [`${at}.limitKind`, one.limitKind],
      ] as const;
    }),
  ]);
}

/** @param order in which the analysis lists its tasks */
function matched(given: Recorded, order: readonly string[] = taskIds) {
  const analysis = view('activityAnalysis', {
    shiftMinutes: 450,
    tasks: [...order],
    ...known(
      taskIds.flatMap((id, index) => [
        [`tasks.${id}.name`, `Task ${id}`],
        [`tasks.${id}.essential`, given.weights[index]],
      ]),
    ),
    ...known(
      given.ratings.flatMap((one) => {
        const at = `ratings.${one.task}.${one.demandId}`;
        return [
          [`${at}.frequency`, one.frequency],
          [`${at}.minutes`, one.minutes],
          [`${at}.amount_mass`, one.demandId === 'lift_floor_waist' ? one.kilograms : undefined],
        ] as const;
      }),
    ),
    ...lineAnswers('observedFunction', given.seen),
  });
  const evaluation = view('capacityEvaluation', lineAnswers('capacities', given.evaluated), 2);
  const change = view(
    'recommendation',
    {
      action: 'A change',
      status: 'suggested',
      demandIds,
      effects: given.effects.map((_, index) => `e${index}`),
      ...Object.fromEntries(
        given.effects.flatMap((one, index) => [
          [`effects.e${index}.demandId`, one.demandId],
          [`effects.e${index}.changes`, one.changes],
        ]),
      ),
    },
    3,
  );
  const sides = readSides(analysis, [analysis, evaluation]);
  const rows = matchDemands({ ...sides, changes: standingChanges([change]) });
  return { rows, answer: answerJob(rows, sides.tasks), tasks: sides.tasks };
}

const rankOf = (result: (typeof matchResults)[number]) => matchResults.indexOf(result);
const keyOf = ({ taskId, demandId }: { taskId: string; demandId: string | null }) => `${taskId}.${demandId}`;

test('raising what any record says the person can do worsens no row and lifts no restriction', () => {
  const more = (one: Line): Line => ({
    ...one,
    frequency: one.frequency && 'constant',
    duration: one.duration === undefined ? undefined : one.duration + 30,
    kilograms: one.kilograms === undefined ? undefined : one.kilograms + 10,
  });
  fc.assert(
    fc.property(recorded, fc.nat(2), fc.boolean(), (given, which, inEvaluation) => {
      const group = inEvaluation ? 'evaluated' : 'seen';
      const raised = given[group].map((one, index) => (index === which ? more(one) : one));
      const before = matched(given);
      const after = new Map(matched({ ...given, [group]: raised }).rows.map((row) => [keyOf(row), row]));
      expect(after.size).toBe(before.rows.length);
      for (const row of before.rows) {
        const then = after.get(keyOf(row));
        expect(rankOf(then?.result ?? 'restricted')).toBeLessThanOrEqual(rankOf(row.result));
        if (row.before === 'restricted') expect(then).toMatchObject({ before: 'restricted' });
      }
    }),
    { numRuns: 300 },
  );
});

test('what no record tested is never met, and a restriction in any record is never simply met', () => {
  const untested = (one: Line): Line => ({ ...one, evidence: 'notTested', limitKind: 'none' });
  fc.assert(
    fc.property(recorded, (given) => {
      const nobody = matched({
        ...given,
        seen: given.seen.map(untested),
        evaluated: given.evaluated.map(untested),
      });
      for (const row of nobody.rows) expect(row.result).toBe('notTested');
      expect(nobody.answer.result).toBe('notTested');
      const restricted = [...given.seen, ...given.evaluated]
        .filter(({ limitKind }) => limitKind === 'shouldNot')
        .map(({ demandId }) => demandId);
      for (const row of matched(given).rows)
        if (row.demandId !== null && restricted.includes(row.demandId)) {
          expect(row.before).toBe('restricted');
          expect(row.result).not.toBe('meets');
        }
    }),
    { numRuns: 300 },
  );
});

test('the order of the tasks of an analysis changes no row and no answer, sums of postures included', () => {
  fc.assert(
    fc.property(
      recorded,
      fc.shuffledSubarray(taskIds, { minLength: taskIds.length, maxLength: taskIds.length }),
      (given, order) => {
        const told = ({ rows, answer }: ReturnType<typeof matched>) => ({
          result: answer.result,
          tasks: answer.tasks.map(({ taskId, result, decides }) => `${taskId} ${result} ${decides}`).sort(),
          rows: rows.map((row) => `${keyOf(row)} ${row.result} ${row.reasons.join()}`).sort(),
        });
        expect(told(matched(given, order))).toEqual(told(matched(given)));
      },
    ),
    { numRuns: 300 },
  );
});

test('the answer from records is never better than the worst essential task', () => {
  fc.assert(
    fc.property(recorded, (given) => {
      const { answer, tasks } = matched(given);
      for (const { id, weight } of tasks) {
        const task = answer.tasks.find(({ taskId }) => taskId === id);
        expect(task).toBeDefined();
        if (weight === 'essential')
          expect(rankOf(answer.result)).toBeGreaterThanOrEqual(rankOf(task?.result ?? 'restricted'));
      }
    }),
    { numRuns: 300 },
  );
});
