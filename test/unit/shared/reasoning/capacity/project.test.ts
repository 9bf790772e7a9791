import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AfterEffects,
  afterEffects,
  projectionRules,
  projectLoad,
  projectTime,
} from '../../../../../shared/reasoning/capacity/project.ts';
import { view } from '../../support/views.ts';

const day = (most?: number, repeated?: number) => ({ most, repeated });
const after = fc.constantFrom<AfterEffects>('usual', 'sustained', 'cost', 'waiting');

describe('loads', () => {
  test('occasional is what was handled safely, frequent half, constant a fifth, each with its rule', () => {
    expect(projectLoad([day(15)], 'usual')).toEqual({
      observed: 15,
      occasional: 15,
      frequent: 7.5,
      constant: 3,
      rule: 'Occasional: the most handled safely, three or four times. Frequent: 50% of the most handled safely. Constant: 20% of the most handled safely.',
    });
  });

  test('a repeated lift that was done replaces the half, and the clinic’s own shares count', () => {
    const tested = projectLoad([day(15, 10)], 'usual');
    expect(tested).toMatchObject({ frequent: 10, constant: 3 });
    expect(tested.rule).toContain('as handled at a rate');
    expect(projectLoad([day(15)], 'usual', { frequent: 0.4, constant: 0.1 })).toMatchObject({
      frequent: 6,
      constant: 1.5,
    });
  });

  test('the lower of two days counts', () => {
    expect(projectLoad([day(15), day(10)], 'usual')).toMatchObject({
      observed: 15,
      occasional: 10,
      frequent: 5,
    });
    expect(projectLoad([day(10), day(15)], 'usual')).toMatchObject({ occasional: 10 });
    expect(projectLoad([day(15), day()], 'usual').rule).not.toContain('both days');
  });

  test('where symptoms follow exertion nothing goes beyond what was sustained', () => {
    expect(projectLoad([day(15)], 'sustained')).toMatchObject({
      occasional: 15,
      frequent: null,
      constant: null,
    });
    for (const effects of ['cost', 'waiting'] as const)
      expect(projectLoad([day(15)], effects)).toMatchObject({
        observed: 15,
        occasional: null,
        frequent: null,
        constant: null,
      });
  });

  test('nothing done projects nothing, never 0', () => {
    expect(projectLoad([day(), day()], 'usual')).toMatchObject({ observed: undefined, occasional: null });
  });

  test('never above what was done, and never more at a higher frequency', () => {
    const load = fc.option(
      fc.integer({ min: 0, max: 20000 }).map((hundredths) => hundredths / 100),
      { nil: undefined },
    );
    const days = fc.array(fc.record({ most: load, repeated: load }), { minLength: 1, maxLength: 2 });
    const rules = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([one, other]) => ({ frequent: Math.max(one, other), constant: Math.min(one, other) }));
    fc.assert(
      fc.property(days, after, rules, (given, effects, shares) => {
        const { observed, occasional, frequent, constant } = projectLoad(given, effects, shares);
        for (const projected of [occasional, frequent, constant])
          if (projected !== null) expect(projected).toBeLessThanOrEqual(observed ?? -1);
        if (occasional !== null && frequent !== null) expect(frequent).toBeLessThanOrEqual(occasional);
        if (frequent !== null && constant !== null) expect(constant).toBeLessThanOrEqual(frequent);
        if (effects === 'cost' || effects === 'waiting')
          expect([occasional, frequent, constant]).toEqual([null, null, null]);
      }),
    );
  });
});

describe('times', () => {
  const once = (longest: number) => [{ longest, total: longest }];
  const rules = { pause: undefined, shift: 480, diary: undefined };

  test('counts once without a recorded break, and as often as the breaks allow with one', () => {
    expect(projectTime(once(30), 'usual', rules)).toMatchObject({ minutes: 30, frequency: 'occasional' });
    expect(projectTime(once(30), 'usual', { ...rules, pause: 10 })).toMatchObject({
      minutes: 360,
      frequency: 'constant',
    });
    expect(projectTime(once(20), 'usual', { ...rules, pause: 20 })).toMatchObject({
      minutes: 240,
      frequency: 'frequent',
    });
  });

  test('is the band of that shift: four hours, eight or twelve', () => {
    const band = (shift: number) => projectTime(once(100), 'usual', { ...rules, shift }).frequency;
    expect([band(240), band(480), band(720)]).toEqual(['frequent', 'occasional', 'occasional']);
    expect(projectTime(once(100), 'usual', { ...rules, shift: undefined })).toMatchObject({
      longest: 100,
      minutes: null,
      frequency: null,
    });
  });

  test('the diary caps it', () => {
    expect(projectTime(once(30), 'usual', { ...rules, pause: 10, diary: 120 })).toMatchObject({
      minutes: 120,
      frequency: 'occasional',
    });
  });

  test('where symptoms follow exertion it is what was done, or nothing', () => {
    const twice = [{ longest: 20, total: 35 }];
    expect(projectTime(twice, 'sustained', { ...rules, pause: 5 })).toMatchObject({ minutes: 35 });
    expect(projectTime(twice, 'cost', rules)).toMatchObject({ observed: 20, longest: null, minutes: null });
  });

  test('never above the shift or the diary, and at once never above what was seen', () => {
    const minutes = fc.integer({ min: 0, max: 720 });
    const known = fc.option(minutes, { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(
          minutes.map((longest) => ({ longest, total: longest })),
          { minLength: 1, maxLength: 2 },
        ),
        after,
        fc.record({ pause: known, shift: fc.integer({ min: 30, max: 1440 }), diary: known }),
        (days, effects, given) => {
          const { observed = 0, longest, minutes: most } = projectTime(days, effects, given);
          expect(longest ?? 0).toBeLessThanOrEqual(observed);
          expect(most ?? 0).toBeLessThanOrEqual(Math.min(given.shift, given.diary ?? given.shift));
        },
      ),
    );
  });
});

test('the calls decide what counts as sustained, where symptoms follow exertion', () => {
  const calls = (one?: string, other?: string) =>
    afterEffects(
      view('capacityEvaluation', {
        screen_postExertional: 'yes',
        calls: ['a', 'b'],
        'calls.a.due': '24h',
        'calls.b.due': '48to72h',
        ...(one === undefined ? {} : { 'calls.a.response': one }),
        ...(other === undefined ? {} : { 'calls.b.response': other }),
      }),
    );
  expect(calls()).toBe('waiting');
  expect(calls('none')).toBe('waiting');
  expect(calls('none', 'none')).toBe('sustained');
  expect(calls('none', 'settled')).toBe('cost');
  expect(calls('ongoing')).toBe('cost');
  expect(afterEffects(view('capacityEvaluation', { calls: [] }))).toBe('usual');
});

test('the shares are those of the clinic where the evaluation holds both, in order', () => {
  const rules = (frequent: number, constant: number) =>
    projectionRules(view('capacityEvaluation', { projectedFrequent: frequent, projectedConstant: constant }));
  expect(rules(40, 10)).toEqual({ frequent: 0.4, constant: 0.1 });
  expect(rules(10, 40)).toEqual({ frequent: 0.5, constant: 0.2 });
  expect(projectionRules(view('capacityEvaluation', { projectedFrequent: 40 }))).toEqual({
    frequent: 0.5,
    constant: 0.2,
  });
});
