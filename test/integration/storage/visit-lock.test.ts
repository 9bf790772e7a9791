import { expect, test } from 'vitest';
import { answersOf } from '../../../electron/storage/answers.ts';
import { VisitDesk } from '../../../electron/storage/handlers/visit-lock.ts';
import { createRecord } from '../../../electron/storage/records.ts';
import { saveAnswers } from '../../../electron/storage/save-answers.ts';
import { VisitLock } from '../../../electron/vault/visit-lock.ts';
import { readContext } from '../../../shared/assessments/declaration-schema.ts';
import { readAnswer } from '../../../shared/assessments/read-answer.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { resolveField } from '../../../shared/assessments/resolve-field.ts';
import { given, newDesk } from './support/desk.ts';

const clientName = 'Rosalind Achterberg';
const start = '2026-03-21T08:59:00.000Z';

/** A visit with its stopwatch running, and a test of an evaluation named by hand. */
async function newVisit() {
  const desk = newDesk('real');
  const { caseId } = desk.newCase(clientName);
  const visit = createRecord(desk.work(), {
    caseId,
    kind: 'visit',
    parentId: null,
    initial: [given('stopwatch', [start])],
  }).record.id;
  const evaluation = createRecord(desk.work(), {
    caseId,
    kind: 'capacityEvaluation',
    parentId: visit,
    initial: [
      given('tests', ['first']),
      given('tests.first.testId', 'custom'),
      given('tests.first.customName', `Bench of ${clientName}`),
      given('tests.first.timer', [start]),
      given('limitHeartRate', '140'),
      given('limitSaturation', '88'),
    ],
  }).record.id;
  const told: string[] = [];
  const lock = new VisitLock(
    {
      chosen: () => undefined,
      changed: (locked, running) => told.push(`${locked} ${running}`),
      failed: () => told.push('failed'),
    },
    () => Date.parse('2026-03-21T09:05:00.000Z'),
  );
  const context = {
    database: desk.database,
    clock: () => desk.work().moment,
    newId: () => desk.work().newId(),
  };
  const visitDesk = new VisitDesk(context, lock);
  await visitDesk.pinHandlers()['visitPin.choose']({ recordId: evaluation, pin: '4711' });
  return { desk, caseId, visit, evaluation, lock, told, visitDesk, calls: visitDesk.handlers() };
}

function numberAt(path: string) {
  const field = resolveField(declarationFor('capacityEvaluation'), path);
  if (field?.kind !== 'number') throw new Error(`no number at ${path}`);
  return field;
}

test('shows the timers of the case by the words of their forms alone', async () => {
  const { visitDesk, calls, desk } = await newVisit();
  const other = desk.newCase('Someone Else');
  createRecord(desk.work(), {
    caseId: other.caseId,
    kind: 'visit',
    parentId: null,
    initial: [given('stopwatch', [start])],
  });
  visitDesk.begin();
  const state = await calls['visitLock.read'](null);
  expect(state.timers.map(({ name }) => name).sort()).toEqual(['Stopwatch 2', 'Stopwatch of the visit 1']);
  expect(state.timers[0]?.instants).toEqual([start]);
  expect(JSON.stringify(state)).not.toContain(clientName);
  expect(JSON.stringify(state)).not.toContain('Bench');
});

test('a stop and what is read off are saved at once, in the right record', async () => {
  const { visitDesk, calls, desk, evaluation, visit, told } = await newVisit();
  visitDesk.begin();
  const before = await calls['visitLock.read'](null);
  const token = before.timers.find(({ name }) => name.startsWith('Stopwatch 2'))?.token ?? '';
  const taken = await calls['visitLock.take']({
    token,
    values: [
      { id: 'heartRate', typed: '132' },
      { id: 'systolic', typed: '150' },
      { id: 'pain', typed: '' },
    ],
  });
  expect(taken.problems).toEqual([]);
  const answers = answersOf(desk.database, evaluation);
  const [step] = (answers['tests.first.steps']?.value ?? []) as string[];
  expect(answers[`tests.first.steps.${step}.heartRate`]?.value).toBe(132);
  expect(answers[`tests.first.steps.${step}.systolic`]?.value).toBe(150);
  expect(answers[`tests.first.steps.${step}.at`]?.value).toMatch(/^2026-03-21T09:00:/);
  expect(answers).not.toHaveProperty(`tests.first.steps.${step}.pain`);

  await calls['visitLock.stop']({ token });
  expect(answersOf(desk.database, evaluation)['tests.first.timer']?.value).toHaveLength(2);
  expect(answersOf(desk.database, visit).stopwatch?.value).toHaveLength(1);
  expect(told.at(-1)).toBe('true true');
  const last = before.timers.find(({ name }) => name.startsWith('Stopwatch of'))?.token ?? '';
  await calls['visitLock.stop']({ token: last });
  expect(told.at(-1)).toBe('true false');
});

test('a reading at a limit is saved, interrupts the test and waits to be seen, and leaves the stop to the therapist', async () => {
  const { visitDesk, calls, desk, evaluation } = await newVisit();
  saveAnswers(desk.work(), {
    recordId: evaluation,
    changes: [given('tests.first.hardStops', ['faint']), given('tests.first.stopAcknowledged', 'yes')],
    reason: null,
  });
  visitDesk.begin();
  const { timers } = await calls['visitLock.read'](null);
  const token = timers.find(({ name }) => name.startsWith('Stopwatch 2'))?.token ?? '';
  const reachedBy = async (...values: { id: string; typed: string }[]) => {
    const { state } = await calls['visitLock.take']({ token, values });
    expect(JSON.stringify(state)).not.toContain(clientName);
    return state.timers.find((timer) => timer.token === token)?.reached;
  };
  const stops = () => answersOf(desk.database, evaluation)['tests.first.hardStops']?.value;
  const seen = () => answersOf(desk.database, evaluation)['tests.first.stopAcknowledged'];

  expect(await reachedBy({ id: 'heartRate', typed: '139' }, { id: 'pain', typed: '10' })).toEqual([]);
  expect(stops()).toEqual(['faint']);
  expect(seen()?.value).toBe('yes');

  const over = [{ stop: 'over', label: 'Heart rate', typed: '140', unit: 'bpm' }];
  expect(await reachedBy({ id: 'heartRate', typed: ' 140 ' })).toEqual(over);
  const answers = answersOf(desk.database, evaluation);
  const step = ((answers['tests.first.steps']?.value ?? []) as string[]).at(-1);
  expect(answers[`tests.first.steps.${step}.heartRate`]?.value).toBe(140);
  expect(stops()).toEqual(['faint', 'vitalLimit']);
  expect(seen()?.value).toBeUndefined();
  expect(answers['tests.first.timer']?.value).toEqual([start]);

  // What is read next takes nothing back.
  expect(await reachedBy({ id: 'heartRate', typed: '96' })).toEqual(over);
  expect(await reachedBy({ id: 'saturation', typed: '87' })).toEqual([
    ...over,
    { stop: 'under', label: expect.any(String), typed: '87', unit: '%' },
  ]);
  expect(stops()).toEqual(['faint', 'vitalLimit']);
});

test('an interruption that nobody has seen is told again at the next lock, and not after it was seen', async () => {
  const { visitDesk, calls, desk, evaluation } = await newVisit();
  const test = async () =>
    (await calls['visitLock.read'](null)).timers.find(({ name }) => name.startsWith('Stopwatch 2'));
  visitDesk.begin();
  const take = async (typed: string) =>
    calls['visitLock.take']({ token: (await test())?.token ?? '', values: [{ id: 'heartRate', typed }] });
  await take('150');
  await take('96');
  await calls['visitLock.resume']({ pin: '4711' });

  visitDesk.begin();
  const told = await test();
  expect(told?.reached).toEqual([{ stop: 'over', label: 'Heart rate', typed: '150', unit: 'bpm' }]);
  expect(told?.taken).toBe(0);
  await calls['visitLock.resume']({ pin: '4711' });

  saveAnswers(desk.work(), {
    recordId: evaluation,
    changes: [given('tests.first.stopAcknowledged', 'yes')],
    reason: null,
  });
  visitDesk.begin();
  expect((await test())?.reached).toEqual([]);
});

test('a reading beside the stopwatch of a visit is compared with no limit', async () => {
  const { visitDesk, calls, desk, evaluation } = await newVisit();
  visitDesk.begin();
  const { timers } = await calls['visitLock.read'](null);
  const token = timers.find(({ name }) => name.startsWith('Stopwatch of'))?.token ?? '';
  const { state } = await calls['visitLock.take']({ token, values: [{ id: 'heartRate', typed: '190' }] });
  expect(state.timers.flatMap(({ reached }) => reached)).toEqual([]);
  expect(answersOf(desk.database, evaluation)).not.toHaveProperty('tests.first.hardStops');
});

test('what cannot be read is said, and nothing of it is saved', async () => {
  const { visitDesk, calls, desk, visit } = await newVisit();
  visitDesk.begin();
  const { timers } = await calls['visitLock.read'](null);
  const token = timers.find(({ name }) => name.startsWith('Stopwatch of'))?.token ?? '';
  for (const values of [
    [
      { id: 'heartRate', typed: '100' },
      { id: 'systolic', typed: '1' },
    ],
    [{ id: 'heartRate', typed: 'fast' }],
    [{ id: 'at', typed: '2026-03-21T09:00:00.000Z' }],
    [{ id: 'heartRate', typed: ' ' }],
    [],
  ]) {
    const { problems } = await calls['visitLock.take']({ token, values });
    expect(problems).toHaveLength(1);
  }
  expect(answersOf(desk.database, visit)).not.toHaveProperty('readings');
  expect(() => calls['visitLock.stop']({ token: 'f3b8a1c2-0000-4000-8000-000000000000' })).toThrow();
});

test.each([
  ['cr10', 0, 10, '11'],
  ['rpe', 6, 20, '5'],
])('exertion is read on the scale that the evaluation chose: %s', async (scale, min, max, outside) => {
  const { visitDesk, calls, desk, evaluation } = await newVisit();
  saveAnswers(desk.work(), {
    recordId: evaluation,
    changes: [given('exertionScale', scale)],
    reason: null,
  });
  visitDesk.begin();
  const { timers } = await calls['visitLock.read'](null);
  const timer = timers.find(({ name }) => name.startsWith('Stopwatch 2'));
  expect(timer?.readings.find(({ id }) => id === 'exertion')).toMatchObject({ min, max });
  const take = (typed: string) =>
    calls['visitLock.take']({ token: timer?.token ?? '', values: [{ id: 'exertion', typed }] });
  expect((await take(outside)).problems).toHaveLength(1);
  expect((await take(String(max))).problems).toEqual([]);
  // On the form it is the same, with the range in the message.
  const typed = (value: string) =>
    saveAnswers(desk.work(), {
      recordId: evaluation,
      changes: [given('tests.first.exertionBefore', value)],
      reason: null,
    })['tests.first.exertionBefore'];
  expect(typed(outside)).toMatchObject({ raw: outside });
  expect(typed(String(min))).toMatchObject({ value: min });
  const answers = { ...answersOf(desk.database, evaluation) };
  const path = 'tests.first.exertionBefore';
  const read = readAnswer(numberAt(path), outside, readContext(path, answers, null));
  expect('error' in read && read.error.accepted).toContain(`${min} to ${max}`);
});

test('a clock put back under the lock is left out of the time and noted', async () => {
  const { visitDesk, calls, desk, visit } = await newVisit();
  visitDesk.begin();
  await calls['visitLock.clockMoved']({ milliseconds: -60_000 });
  const { timers } = await calls['visitLock.read'](null);
  for (const { instants, log } of timers) {
    expect(instants).toEqual(['2026-03-21T08:58:00.000Z']);
    expect(log).toHaveLength(1);
  }
  expect(answersOf(desk.database, visit)['stopwatch.log']?.value).toHaveLength(1);
});

test('once all has stopped there is nothing to lock for', async () => {
  const { visitDesk, desk, visit, evaluation, told, lock } = await newVisit();
  for (const [recordId, path] of [
    [visit, 'stopwatch'],
    [evaluation, 'tests.first.timer'],
  ] as const)
    saveAnswers(desk.work(), {
      recordId,
      changes: [given(path, [start, '2026-03-21T08:59:20.000Z'])],
      reason: null,
    });
  visitDesk.begin();
  expect(lock.locked).toBe(false);
  expect(told).toEqual(['failed']);
});

test('the right PIN lets go of the timers', async () => {
  const { visitDesk, calls, lock } = await newVisit();
  visitDesk.begin();
  expect(await calls['visitLock.resume']({ pin: '0000' })).toEqual({ right: false, triesLeft: 4 });
  expect(await calls['visitLock.resume']({ pin: '4711' })).toMatchObject({
    right: true,
    place: { kind: expect.stringMatching(/^(visit|capacityEvaluation)$/) },
  });
  expect(lock.locked).toBe(false);
});
