import { describe, expect, test } from 'vitest';
import { instrumentForm } from '../../../../../shared/assessments/instruments/registry.ts';
import { readAnswer } from '../../../../../shared/assessments/read-answer.ts';
import { declarationFor } from '../../../../../shared/assessments/registry.ts';
import { resolveField } from '../../../../../shared/assessments/resolve-field.ts';
import type { AnswerValue } from '../../../../../shared/domain/answers.ts';
import { physicalDemandLevel } from '../../../../../shared/reasoning/capacity/demand-level.ts';
import { draftCapacities } from '../../../../../shared/reasoning/capacity/draft-capacities.ts';
import { projectionText } from '../../../../../shared/text/capacity-reasoning.ts';
import { view } from '../../support/views.ts';

type Values = Record<string, AnswerValue>;

/** A test with steps, each a list of field and value. */
function done(id: string, testId: string, steps: readonly Values[], more: Values = {}): Values {
  const at = `tests.${id}`;
  return {
    [`${at}.testId`]: testId,
    [`${at}.steps`]: steps.map((_, index) => `s${index}`),
    ...Object.fromEntries(
      steps.flatMap((step, index) =>
        Object.entries(step).map(([field, value]) => [`${at}.steps.s${index}.${field}`, value]),
      ),
    ),
    ...Object.fromEntries(Object.entries(more).map(([field, value]) => [`${at}.${field}`, value])),
  };
}

const lift = done('lift', 'mh_lift_low', [
  { load: 5, quality: 'good', repetitions: 4 },
  { load: 12, quality: 'corrected', repetitions: 4 },
  { load: 15, quality: 'unsafe', repetitions: 1 },
]);
const stand = done('stand', 'pos_stand', [{ seconds: 1230 }], { endReason: 'requirementMet' });

const job = (frequency: string) =>
  view('activityAnalysis', { shiftMinutes: 480, 'ratings.job.lift_floor_waist.frequency': frequency });

/** A grip record of the right hand; without kilograms it was opened and nothing was measured. */
function gripForm(kilograms: number | undefined) {
  const trials: Values =
    kilograms === undefined ? {} : { right1: kilograms - 1, right2: kilograms, right3: kilograms + 1 };
  const record = view('grip', { date: '2026-03-21', hands: 'right', handlePosition: '2', ...trials }, 9);
  return { form: instrumentForm('grip'), record };
}

describe('lines drafted from tests', () => {
  test('a lift: observed, projected and recommended apart, the limit left to the OT', () => {
    const evaluation = view('capacityEvaluation', { tests: ['lift'], ...lift });
    expect(draftCapacities(evaluation)).toEqual([
      {
        demandId: 'lift_floor_waist',
        answers: {
          activity: 'Lifting, floor to waist',
          demandId: 'lift_floor_waist',
          evidence: 'measured',
          frequency: 'occasional',
          amount: 12,
          amountUnit: 'kg',
          observedWords: '12 kg, 4 times',
          observedAmount: 12,
          projectedOccasional: 12,
          projectedFrequent: 6,
          projectedConstant: 2.4,
          projectionRule: expect.stringContaining('50%'),
          testItems: ['lift'],
        },
      },
    ]);
    const [frequent] = draftCapacities(evaluation, { analysis: job('frequent') });
    expect(frequent?.answers).toMatchObject({ frequency: 'frequent', amount: 6, evidence: 'projected' });
  });

  test('a repeated lift is what is managed frequently', () => {
    const repeated = done('again', 'mh_lift_freq', [{ load: 7.5, quality: 'good' }]);
    const evaluation = view('capacityEvaluation', { tests: ['lift', 'again'], ...lift, ...repeated });
    const [line] = draftCapacities(evaluation, { analysis: job('frequent') });
    expect(line?.answers).toMatchObject({ frequency: 'frequent', amount: 7.5, evidence: 'measured' });
  });

  test('a time at once, met as the job asks it', () => {
    const evaluation = view('capacityEvaluation', {
      tests: ['stand'],
      ...stand,
      breaks: ['b'],
      'breaks.b.taken': 'yes',
      'breaks.b.minutes': 20,
    });
    const [line] = draftCapacities(evaluation, { analysis: job('occasional') });
    expect(line?.answers).toMatchObject({
      demandId: 'stand_static',
      duration: 20,
      frequency: 'frequent',
      evidence: 'projected',
      limitKind: 'none',
      observedWords: '20 minutes at once',
      projectedMinutes: 246,
    });
  });

  test('the stopwatch counts where no time was written, a stretch that still runs does not', () => {
    const timer = ['2026-03-21T10:00:00.000Z', '2026-03-21T10:12:00.000Z', '2026-03-21T10:20:00.000Z'];
    const evaluation = view('capacityEvaluation', {
      tests: ['stand'],
      ...done('stand', 'pos_stand', [], { timer }),
    });
    const [line] = draftCapacities(evaluation);
    expect(line?.answers).toMatchObject({ duration: 12, evidence: 'observed' });
    expect(line?.answers).not.toHaveProperty('projectedMinutes');
  });

  test('a stopwatch whose clock went back tells no time until it is put right by hand', () => {
    const timer = ['2026-03-21T10:00:00.000Z', '2026-03-21T10:12:00.000Z'];
    const back = 'clockBack 2026-03-21T10:12:00.000Z 60000';
    const lines = (log: readonly string[]) =>
      draftCapacities(
        view('capacityEvaluation', {
          tests: ['stand'],
          ...done('stand', 'pos_stand', [], { timer, 'timer.log': [...log] }),
        }),
      );
    expect(lines([back])).toEqual([]);
    expect(lines([back, 'corrected 2026-03-21T10:13:00.000Z 0'])[0]?.answers).toMatchObject({ duration: 12 });
  });

  const grip = {
    tests: ['grip'],
    ...done('grip', 'ul_grip5', [], { instrumentRecordId: gripForm(30).record.recordId }),
  };

  test('tests that were only planned make no line', () => {
    const evaluation = view('capacityEvaluation', {
      tests: ['lift', 'stand', 'grip', 'walk'],
      ...done('lift', 'mh_lift_low', []),
      ...done('stand', 'pos_stand', []),
      ...done('grip', 'ul_grip5', []),
      ...done('walk', 'end_6mwt', []),
    });
    expect(draftCapacities(evaluation, { instruments: [gripForm(30)] })).toEqual([]);
  });

  test('a step without a value is no evidence', () => {
    const evaluation = view('capacityEvaluation', { tests: ['grip'], ...done('grip', 'ul_grip5', [{}]) });
    expect(draftCapacities(evaluation)).toEqual([]);
  });

  test('an instrument that was opened and has no result makes no line; with one it does', () => {
    const evaluation = view('capacityEvaluation', grip);
    expect(draftCapacities(evaluation)).toEqual([]);
    expect(draftCapacities(evaluation, { instruments: [gripForm(undefined)] })).toEqual([]);
    expect(draftCapacities(evaluation, { instruments: [gripForm(30)] })).toMatchObject([
      { demandId: 'handle_grip', answers: { evidence: 'measured', testItems: ['grip'] } },
    ]);
  });

  test('a planned test is not among those a line rests on, and leaves the kind of limit open', () => {
    const evaluation = view('capacityEvaluation', {
      tests: ['stand', 'later'],
      ...stand,
      ...done('later', 'pos_stand', [], { day: '2' }),
    });
    const [line] = draftCapacities(evaluation);
    expect(line?.answers.testItems).toEqual(['stand']);
    expect(line?.answers).not.toHaveProperty('limitKind');
  });

  test('a demand noted as not tested says so although a test of it was planned', () => {
    const evaluation = view('capacityEvaluation', {
      ...grip,
      notTested: ['n'],
      'notTested.n.demandId': 'handle_grip',
    });
    expect(draftCapacities(evaluation)).toMatchObject([
      { demandId: 'handle_grip', answers: { evidence: 'notTested' } },
    ]);
  });

  test('a force or load whose movement nobody described is told as done, and nothing is recommended from it', () => {
    const push = done('push', 'mh_push', [{ force: 180 }, { force: 210 }], { endReason: 'requirementMet' });
    const evaluation = view('capacityEvaluation', { tests: ['push'], ...push });
    expect(draftCapacities(evaluation).map(({ answers }) => answers)).toEqual([
      {
        activity: 'Pushing',
        demandId: 'push_force',
        evidence: 'measured',
        amountUnit: 'N',
        observedWords: '210 N, once',
        observedAmount: 210,
        projectionRule: projectionText.qualityOpen,
        testItems: ['push'],
      },
    ]);
    const unseen = done('lift', 'mh_lift_low', [{ load: 5, repetitions: 4 }]);
    expect(
      draftCapacities(view('capacityEvaluation', { tests: ['lift'], ...unseen }))[0]?.answers,
    ).toMatchObject({ observedWords: '5 kg, 4 times', observedAmount: 5 });
  });

  test('where no load was safe, the line says so and never turns it into a count', () => {
    const lines = (...steps: readonly Values[]) =>
      draftCapacities(
        view('capacityEvaluation', {
          tests: ['lift'],
          ...done('lift', 'mh_lift_low', steps, { endReason: 'safeMaximum' }),
        }),
      ).map(({ answers }) => answers);
    expect(lines({ load: 5, quality: 'unsafe', repetitions: 2 })).toEqual([
      {
        activity: 'Lifting, floor to waist',
        demandId: 'lift_floor_waist',
        evidence: 'measured',
        observedWords: 'nothing was handled safely; the lightest tried was 5 kg',
        projectionRule: projectionText.noneSafe,
        testItems: ['lift'],
      },
    ]);
    // What was tried without a word on the movement counts only below what was not safe.
    const unsafe: Values = { load: 7.5, quality: 'breaks', repetitions: 3 };
    expect(lines({ load: 5, repetitions: 4 }, unsafe)[0]).toMatchObject({ observedWords: '5 kg, 4 times' });
    expect(lines({ load: 10, repetitions: 4 }, unsafe)[0]?.observedWords).toContain('7.5 kg');
    expect(lines({ load: 10, repetitions: 4 }, unsafe)[0]).not.toHaveProperty('observedAmount');
  });

  test('each side has its line; readings of an instrument stay out of it', () => {
    const evaluation = view('capacityEvaluation', {
      tests: ['l', 'r', 'grip'],
      ...done('l', 'mh_carry_1', [{ load: 5, quality: 'good' }], { side: 'left' }),
      ...done('r', 'mh_carry_1', [{ load: 10, quality: 'good' }], { side: 'right' }),
      ...done('grip', 'ul_grip5', [], { instrumentRecordId: gripForm(30).record.recordId }),
    });
    const lines = draftCapacities(evaluation, { instruments: [gripForm(30)] });
    expect(lines.map(({ answers }) => [answers.demandId, answers.side, answers.amount])).toEqual([
      ['carry_one_hand', 'left', 5],
      ['carry_one_hand', 'right', 10],
      ['handle_grip', undefined, undefined],
    ]);
  });

  test('a cognitive sample gives a level; a demand that was not tested says so; lines that are there stay', () => {
    const evaluation = view('capacityEvaluation', {
      tests: ['sample', 'lift'],
      ...done('sample', 'cog_sample', [], { customDemands: ['attention_sustained'], levelShown: '2' }),
      ...lift,
      notTested: ['n', 'm'],
      'notTested.n.demandId': 'drive_vehicle',
      'notTested.m.demandId': 'attention_sustained',
      capacities: ['c'],
      'capacities.c.demandId': 'lift_floor_waist',
    });
    expect(draftCapacities(evaluation).map(({ answers }) => answers)).toMatchObject([
      {
        demandId: 'attention_sustained',
        level: '2',
        observedWords: 'up to a moderate level (15 to 60 minutes)',
      },
      { demandId: 'drive_vehicle', evidence: 'notTested' },
    ]);
  });

  test('with symptoms after exertion and no calls yet, what was done stands without a projection', () => {
    const evaluation = view('capacityEvaluation', {
      tests: ['lift', 'stand'],
      ...lift,
      ...stand,
      screen_postExertional: 'yes',
    });
    for (const { answers } of draftCapacities(evaluation, { analysis: job('frequent') })) {
      expect(answers).not.toHaveProperty('frequency');
      expect(answers).not.toHaveProperty('projectedOccasional');
      expect(answers.projectionRule).toContain('until both calls');
    }
  });

  test('every answer fits its field, and none names a test', () => {
    const declaration = declarationFor('capacityEvaluation');
    const evaluation = view('capacityEvaluation', { tests: ['lift', 'stand'], ...lift, ...stand });
    for (const { answers } of draftCapacities(evaluation, { analysis: job('occasional') }))
      for (const [field, value] of Object.entries(answers)) {
        const declared = resolveField(declaration, `capacities.x.${field}`);
        if (declared === undefined) throw new Error(field);
        expect(readAnswer(declared, value, { today: null, sibling: () => undefined }), field).toEqual({
          value,
        });
        if (declared.sensitivity === 'function') expect(String(value)).not.toMatch(/test|PILE|heart/i);
      }
  });
});

describe('physical demand level', () => {
  const level = (values: Values) => physicalDemandLevel(view('capacityEvaluation', values));
  const line = (id: string, frequency: string, amount: number, demandId = 'lift_floor_waist'): Values => ({
    [`capacities.${id}.activity`]: 'Lifting',
    [`capacities.${id}.demandId`]: demandId,
    [`capacities.${id}.evidence`]: 'measured',
    [`capacities.${id}.frequency`]: frequency,
    [`capacities.${id}.amount`]: amount,
    [`capacities.${id}.amountUnit`]: 'kg',
  });

  test('is in kilograms first, pounds beside', () => {
    expect(
      level({ capacities: ['a', 'b'], ...line('a', 'occasional', 12), ...line('b', 'frequent', 5) }),
    ).toEqual({
      demandId: 'lift_floor_waist',
      level: 'medium',
      loads: { occasional: { kg: 12, lb: 26.5 }, frequent: { kg: 5, lb: 11 } },
    });
    expect(level({ capacities: ['a'], ...line('a', 'occasional', 9) })?.level).toBe('light');
    expect(level({ capacities: ['a'], ...line('a', 'occasional', 4, 'carry_two_hand') })).toMatchObject({
      demandId: 'carry_two_hand',
      level: 'sedentary',
    });
  });

  test('is open while no load is recommended', () => {
    expect(level({})).toBeUndefined();
    expect(
      level({ capacities: ['a'], ...line('a', 'occasional', 12), 'capacities.a.evidence': 'notTested' }),
    ).toBeUndefined();
  });
});
