import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hardStops,
  prompts,
  readLimits,
  restingConcerns,
  stepBeforeLast,
} from '../../../../../shared/reasoning/capacity/stop-rules.ts';
import { readTests } from '../../../../../shared/reasoning/capacity/tests.ts';
import { view } from '../../support/views.ts';

const signed = {
  heartRateRule: 'on',
  limitHeartRate: 140,
  limitSystolic: 220,
  limitSaturation: 88,
  limitExertion: 7,
  limitLoad: 25,
  limitHeartRateRest: 100,
  limitSystolicRest: 160,
  limitDiastolicRest: 100,
};
const limits = readLimits(view('capacityEvaluation', signed));

describe('hard stops', () => {
  test('heart rate at its limit, systolic above, saturation below', () => {
    expect(hardStops({ heartRate: 139, systolic: 220, saturation: 88 }, limits)).toEqual([]);
    expect(hardStops({ heartRate: 140 }, limits)).toEqual(['heartRate']);
    expect(hardStops({ systolic: 221 }, limits)).toEqual(['systolic']);
    expect(hardStops({ saturation: 87 }, limits)).toEqual(['saturation']);
  });

  test('systolic pressure that falls by more than 10 with more load', () => {
    expect(hardStops({ systolic: 130 }, limits, { systolic: 140 })).toEqual([]);
    expect(hardStops({ systolic: 129 }, limits, { systolic: 140 })).toEqual(['systolicFall']);
  });

  test('pressure is compared with the step before, unless the load went down or stayed', () => {
    const stepsOf = (...loads: (number | null)[]) =>
      readTests(
        view('capacityEvaluation', {
          tests: ['a'],
          'tests.a.testId': 'custom',
          'tests.a.steps': loads.map((_, index) => `s${index}`),
          ...Object.fromEntries(
            loads.flatMap((load, index) =>
              load === null ? [] : [[`tests.a.steps.s${index}.load`, load] as const],
            ),
          ),
        }),
      )[0]?.steps ?? [];
    const before = (...loads: (number | null)[]) => stepBeforeLast(stepsOf(...loads))?.itemId;
    expect(before(5, 10)).toBe('s0');
    expect(before(10, 10)).toBeUndefined();
    expect(before(10, null)).toBeUndefined();
    expect(before(null, null)).toBe('s0');
    expect(before(5)).toBeUndefined();
  });

  test('a beta-blocker switches heart rate off, by the rule or by the screen, unless a doctor set a limit', () => {
    const off = (changes: Record<string, string>) =>
      readLimits(view('capacityEvaluation', { ...signed, ...changes }));
    const blocked: Record<string, string>[] = [
      { heartRateRule: 'offBetaBlocker' },
      { screen_betaBlocker: 'yes' },
    ];
    for (const changes of blocked) {
      const without = off(changes);
      expect(without.heartRateOff).toBe('betaBlocker');
      expect(hardStops({ heartRate: 250 }, without)).toEqual([]);
      expect(restingConcerns([{ heartRate: 120 }], without)).toEqual([]);
      expect(hardStops({ systolic: 221 }, without)).toEqual(['systolic']);
      expect(without.missing).toEqual([]);
    }
    const doctor = off({ heartRateRule: 'doctor', screen_betaBlocker: 'yes' });
    expect(hardStops({ heartRate: 140 }, doctor)).toEqual(['heartRate']);
  });

  test('limits that are not known are listed, and not taken for kept', () => {
    expect(readLimits(view('capacityEvaluation', {})).missing).toEqual([
      'heartRate',
      'systolic',
      'saturation',
      'exertion',
      'load',
    ]);
  });

  test('never missing at a limit, and pain never among them', () => {
    fc.assert(
      fc.property(
        fc.record({
          heartRate: fc.integer({ min: 20, max: 250 }),
          systolic: fc.integer({ min: 40, max: 300 }),
          saturation: fc.integer({ min: 50, max: 100 }),
          pain: fc.integer({ min: 0, max: 10 }),
        }),
        (reading) => {
          const stops = hardStops(reading, limits);
          expect(stops.includes('heartRate')).toBe(reading.heartRate >= 140);
          expect(stops.includes('systolic')).toBe(reading.systolic > 220);
          expect(stops.includes('saturation')).toBe(reading.saturation < 88);
          expect(hardStops({ pain: reading.pain }, limits)).toEqual([]);
          expect(hardStops({ ...reading, pain: 10 }, limits)).toEqual(stops);
        },
      ),
    );
  });
});

describe('prompts', () => {
  test('pain up by 3 or at 7, exertion at its ceiling, movement that breaks down', () => {
    expect(prompts({ pain: 5, exertion: 6, quality: 'corrected' }, limits, 3)).toEqual([]);
    expect(prompts({ pain: 6 }, limits, 3)).toEqual(['painRise']);
    expect(prompts({ pain: 7 }, limits, 6)).toEqual(['painHigh']);
    expect(prompts({ pain: 7 }, limits, undefined)).toEqual(['painHigh']);
    expect(prompts({ exertion: 7, quality: 'breaks' }, limits, undefined)).toEqual(['exertion', 'quality']);
  });
});

test('readings at rest at a limit need a decision', () => {
  expect(restingConcerns([{ heartRate: 99, systolic: 159, diastolic: 99 }], limits)).toEqual([]);
  expect(
    restingConcerns([{ heartRate: 80 }, { heartRate: 100, systolic: 160, diastolic: 100 }], limits),
  ).toEqual(['heartRate', 'systolic', 'diastolic']);
});

test('the clinic’s own numbers count where the evaluation holds them', () => {
  const own = readLimits(
    view('capacityEvaluation', {
      ...signed,
      systolicFall: 20,
      painRise: 2,
      painCeiling: 8,
      slowHeartRateRest: 45,
      saturationRest: 92,
    }),
  );
  expect(hardStops({ systolic: 120 }, own, { systolic: 140 })).toEqual([]);
  expect(hardStops({ systolic: 119 }, own, { systolic: 140 })).toEqual(['systolicFall']);
  expect(prompts({ pain: 7 }, own, 6)).toEqual([]);
  expect(prompts({ pain: 8 }, own, 6)).toEqual(['painRise', 'painHigh']);
  expect(restingConcerns([{ heartRate: 45, saturation: 92 }], own)).toEqual([]);
  expect(restingConcerns([{ heartRate: 44, saturation: 91 }], own)).toEqual(['slowHeartRate', 'saturation']);
});
