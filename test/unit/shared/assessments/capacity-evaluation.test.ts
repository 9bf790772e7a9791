import { describe, expect, test } from 'vitest';
import { capacityBattery, safetyScreen, testById } from '../../../../shared/assessments/capacity-battery.ts';
import { demandById, demandCatalogue } from '../../../../shared/assessments/catalogue.ts';
import { readAnswer } from '../../../../shared/assessments/read-answer.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import { isShown } from '../../../../shared/assessments/show-if.ts';
import type { AnswerValue } from '../../../../shared/domain/answers.ts';
import { TestFamily } from '../../../../shared/domain/capacity.ts';
import { draftCapacities } from '../../../../shared/reasoning/capacity/draft-capacities.ts';
import { errorSentence } from '../../../../shared/text/fields.ts';
import { view } from '../support/views.ts';

const declaration = declarationFor('capacityEvaluation');
const analysis = declarationFor('activityAnalysis');

function read(path: string, typed: AnswerValue, siblings: Record<string, string> = {}) {
  const field = resolveField(declaration, path);
  if (field === undefined) throw new Error(`no field at ${path}`);
  const result = readAnswer(field, typed, { today: '2026-03-21', sibling: (id) => siblings[id] });
  return 'error' in result ? errorSentence(result.error) : result.value;
}

describe('what cannot be', () => {
  test('a load over 200 kg', () => {
    expect(read('tests.a.steps.b.load', 200)).toBe(200);
    expect(read('tests.a.steps.b.load', '200.5')).toBe(
      'Load is above the highest accepted value. Accepted: 0 to 200 kg, with at most 2 digits after the decimal point.',
    );
    expect(read('tests.a.steps.b.load', -1)).toMatch(/^Load is below/);
    expect(read('limitLoad', 201)).toMatch(/0 to 200 kg/);
  });

  test('a heart rate outside 20 to 250', () => {
    for (const path of [
      'tests.a.steps.b.heartRate',
      'tests.a.heartRateBefore',
      'restingReadings.a.heartRate',
    ]) {
      expect(read(path, 20)).toBe(20);
      expect(read(path, 250)).toBe(250);
      expect(read(path, 19)).toMatch(/below the lowest .* 20 to 250 bpm\.$/);
      expect(read(path, 251)).toMatch(/above the highest .* 20 to 250 bpm\.$/);
    }
  });

  test('an end before its start', () => {
    expect(read('tests.a.endedAt', '10:30', { startedAt: '10:31' })).toBe(
      'Ended at comes before the start. Accepted: 10:31 or later.',
    );
    expect(read('tests.a.endedAt', '10:31', { startedAt: '10:31' })).toBe('10:31');
    expect(read('medication.a.effectTo', '09:00', { effectFrom: '09:30' })).toMatch(/comes before/);
    expect(read('secondDate', '2026-03-20', { date: '2026-03-21' })).toMatch(/comes before/);
  });

  test('a record, an instant or items that are none', () => {
    expect(read('analysisId', 'my analysis')).toMatch(/is not a record of the case/);
    expect(read('analysisId', '0192f0c1-0000-7000-8000-000000000001')).toBe(
      '0192f0c1-0000-7000-8000-000000000001',
    );
    expect(read('taps.a.at', '10:00')).toMatch(/is not a date with a time/);
    expect(read('taps.a.at', '2026-03-21T10:00:00.000Z')).toBe('2026-03-21T10:00:00.000Z');
    expect(read('capacities.a.testItems', ['x', 'x'])).toMatch(/same choice twice/);
    expect(read('capacities.a.testItems', ['x', 'y'])).toEqual(['x', 'y']);
  });
});

test('a line of capacity has every field of a line of observed function', () => {
  const fieldsOf = (fields: readonly { readonly id: string }[]) => fields.map(({ id }) => id);
  const observed = resolveField(analysis, 'observedFunction');
  const capacities = resolveField(declaration, 'capacities');
  if (observed?.kind !== 'group' || capacities?.kind !== 'group') throw new Error('no groups');
  expect(fieldsOf(capacities.fields)).toEqual(expect.arrayContaining(fieldsOf(observed.fields)));
});

test('vital signs, symptoms, tests and their comparisons are clinical; what is done at work is function', () => {
  for (const section of ['screen', 'resting', 'today', 'tests', 'duringTheDay', 'consistency'])
    for (const field of declaration.sections.find(({ id }) => id === section)?.fields ?? [])
      if (field.kind !== 'guidance') expect(['clinical', 'personal'], field.id).toContain(field.sensitivity);
  for (const path of ['capacities.a.amount', 'capacities.a.limit', 'calls.a.effect'])
    expect(resolveField(declaration, path)?.sensitivity, path).toBe('function');
  for (const path of ['capacities.a.testItems', 'capacities.a.cost', 'calls.a.pain'])
    expect(resolveField(declaration, path)?.sensitivity, path).toBe('clinical');
});

test('a yes and a not known ask for a decision; for what must be understood, a no does', () => {
  const shown = (id: string, answer: string) => {
    const field = resolveField(declaration, `decision_${id}`);
    if (field === undefined) throw new Error(id);
    return isShown(field, field.id, view('capacityEvaluation', { [`screen_${id}`]: answer }).answers);
  };
  for (const { id, concernWhen } of safetyScreen) {
    expect(shown(id, concernWhen), id).toBe(true);
    expect(shown(id, 'notKnown'), id).toBe(true);
    expect(shown(id, concernWhen === 'yes' ? 'no' : 'yes'), id).toBe(false);
  }
});

describe('the battery', () => {
  test('has different ids, known demands, known screen items and every family', () => {
    expect(new Set(capacityBattery.map(({ id }) => id)).size).toBe(capacityBattery.length);
    expect(new Set(capacityBattery.map(({ family }) => family))).toEqual(new Set(TestFamily.options));
    const items = new Set(safetyScreen.map(({ id }) => id));
    for (const one of capacityBattery) {
      for (const demandId of [...one.informs, ...one.supports])
        expect(demandById(demandId), `${one.id} ${demandId}`).toBeDefined();
      for (const { item } of one.cautions) expect(items.has(item), `${one.id} ${item}`).toBe(true);
    }
  });

  test('names no effort, and goes from seated to heavy', () => {
    for (const { id, name, purpose, protocol, finish, record, caution } of capacityBattery)
      expect([name, purpose, protocol, finish, record, caution].join(' '), id).not.toMatch(
        /sincer|maling|effort|refus|failed/i,
      );
    const phases = capacityBattery.map(({ phase }) => phase);
    expect(phases).toEqual([...phases].sort((one, other) => one - other));
    expect(
      capacityBattery.filter(({ progression }) => progression !== null).map(({ phase }) => phase),
    ).toEqual([6, 6, 6, 6, 6, 7]);
  });

  test('a test of one side tests a demand that has sides', () => {
    for (const demand of demandCatalogue.filter(({ sided }) => sided))
      for (const one of capacityBattery.filter(({ informs }) => informs.includes(demand.id)))
        expect(one.sided, `${one.id} for ${demand.id}`).toBe(true);
  });

  test('walks, steps and repeated lifts are left out where symptoms follow exertion', () => {
    for (const id of ['pos_walk', 'end_6mwt', 'end_step', 'pos_stairs', 'mh_lift_freq'])
      expect(testById(id)?.postExertional, id).toBe('omit');
  });
});

describe('the result of a test', () => {
  const places = {
    load: 'steps.s.load',
    force: 'steps.s.force',
    seconds: 'steps.s.seconds',
    repetitions: 'steps.s.repetitions',
    distance: 'steps.s.distance',
    count: 'count',
    accuracy: 'accuracy',
    level: 'levelShown',
    own: 'count',
  } as const;

  test.each(capacityBattery.map(({ id, quantity }) => ({ id, quantity })))(
    '$id: its $quantity can be typed in',
    ({ id, quantity }) => {
      const path = `tests.t.${places[quantity]}`;
      const field = resolveField(declaration, path);
      if (field === undefined) throw new Error(`no field at ${path}`);
      const { answers } = view('capacityEvaluation', { tests: ['t'], 'tests.t.testId': id });
      expect(isShown(field, path, answers)).toBe(true);
    },
  );

  test('the level of near sight reaches the line that is drafted from it', () => {
    const near = view('capacityEvaluation', {
      tests: ['t'],
      'tests.t.testId': 'sen_near',
      'tests.t.levelShown': '2',
    });
    expect(draftCapacities(near)).toMatchObject([{ demandId: 'vision_near', answers: { level: '2' } }]);
  });
});
