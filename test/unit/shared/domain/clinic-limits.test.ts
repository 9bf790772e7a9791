import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../../shared/assessments/read-answer.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { resolveField } from '../../../../shared/assessments/resolve-field.ts';
import {
  answersOfClinic,
  ClinicLimits,
  type ClinicSettings,
  heartRateLimit,
  isOverdue,
  limitIds,
  limitRanges,
  limitsStanding,
  usualLimits,
} from '../../../../shared/domain/clinic-limits.ts';
import { maximumHeartRate } from '../../../../shared/instruments/capacity/heart-rate.ts';

const signOff = {
  id: '0192f0c1-0000-7000-8000-000000000001',
  limits: usualLimits,
  name: 'Dr Amal Okonjo',
  role: 'Medical lead',
  on: '2026-03-02',
  recordedBy: 'Robin Hale',
  recordedAt: '2026-03-02T09:00:00.000Z',
};
const device = {
  id: '0192f0c1-0000-7000-8000-000000000002',
  name: 'Hand dynamometer',
  serial: 'HD-7',
  calibrationDue: '2026-06-30',
};
const clinic: ClinicSettings = { limits: usualLimits, signOffs: [signOff], devices: [device] };
const changed = { ...usualLimits, limitLoad: 25 };

test('the usual limits are the published and customary ones', () => {
  expect(usualLimits).toMatchObject({
    limitSystolicRest: 160,
    limitDiastolicRest: 100,
    limitHeartRateRest: 100,
    slowHeartRateRest: 45,
    saturationRest: 92,
    systolicRestStatic: 180,
    diastolicRestStatic: 110,
    heartRateShare: 85,
    limitSystolic: 220,
    systolicFall: 10,
    limitSaturation: 88,
    limitExertion: 7,
    painRise: 3,
    painCeiling: 7,
    projectedFrequent: 50,
    projectedConstant: 20,
    repetitionOccasional: 2,
    repetitionFrequent: 30,
  });
});

test.each(limitIds)(
  '%s takes both ends of its range and nothing outside, nothing missing, nothing extra',
  (id) => {
    const { min, max } = limitRanges[id];
    const alone = ClinicLimits.safeParse({ ...usualLimits, [id]: min - 0.1 });
    expect(alone.success).toBe(false);
    expect(ClinicLimits.safeParse({ ...usualLimits, [id]: max + 0.1 }).success).toBe(false);
    const { [id]: _, ...rest } = usualLimits;
    expect(ClinicLimits.safeParse(rest).success).toBe(false);
    expect(ClinicLimits.safeParse({ ...usualLimits, [`${id}Too`]: min }).success).toBe(false);
    for (const end of [min, max]) {
      const read = ClinicLimits.safeParse({ ...usualLimits, [id]: end });
      // An end may contradict another limit; it is never out of range.
      if (!read.success) expect(read.error.issues.every(({ code }) => code === 'custom')).toBe(true);
    }
  },
);

test.each([
  ['limitDiastolicRest', { limitDiastolicRest: 130, diastolicRestStatic: 130, limitSystolicRest: 120 }],
  ['limitSystolicRest', { limitSystolicRest: 190 }],
  ['projectedConstant', { projectedConstant: 60 }],
  ['repetitionOccasional', { repetitionOccasional: 30 }],
  ['slowHeartRateRest', { slowHeartRateRest: 60, limitHeartRateRest: 60 }],
  ['limitSaturation', { limitSaturation: 93 }],
] as const)('a contradiction names %s and what it must be below', (id, part) => {
  const read = ClinicLimits.safeParse({ ...usualLimits, ...part });
  expect(read.error?.issues.map(({ path }) => path[0])).toContain(id);
  expect(read.error?.issues.find(({ path }) => path[0] === id)?.message).toMatch(
    /must be (at most|below) “.+”, \d+/,
  );
});

describe('a sign-off holds for the very limits it was given for', () => {
  test('nobody, somebody, and changed since', () => {
    expect(limitsStanding({ limits: usualLimits, signOffs: [] })).toEqual({ state: 'unsigned' });
    expect(limitsStanding(clinic)).toEqual({ state: 'signed', signOff });
    expect(limitsStanding({ ...clinic, limits: changed })).toEqual({ state: 'changed', signOff });
    const later = { ...signOff, limits: changed, on: '2026-03-09' };
    expect(limitsStanding({ limits: changed, signOffs: [later, signOff] })).toEqual({
      state: 'signed',
      signOff: later,
    });
    // Going back to what was signed first does not revive it: the last sign-off was for something else.
    expect(limitsStanding({ limits: usualLimits, signOffs: [later, signOff] }).state).toBe('changed');
  });
});

test('a device is overdue from the day after its date', () => {
  expect(isOverdue(device, '2026-06-30')).toBe(false);
  expect(isOverdue(device, '2026-07-01')).toBe(true);
  expect(isOverdue({ calibrationDue: null }, '2026-07-01')).toBe(false);
});

describe('what an evaluation starts with', () => {
  const start = (settings: ClinicSettings, age?: number) =>
    Object.fromEntries(answersOfClinic(settings, age).map(({ path, answer }) => [path, answer?.typed]));

  test('limits, the sign-off and the devices, each an answer of the evaluation', () => {
    const typed = start(clinic, 40);
    expect(typed).toMatchObject({
      limitSystolicRest: 160,
      limitLoad: 30,
      margin: 2.5,
      limitHeartRate: 153,
      limitsSignedBy: 'Dr Amal Okonjo, Medical lead',
      limitsSignedOn: '2026-03-02',
      equipment: [device.id],
      [`equipment.${device.id}.calibrationDue`]: '2026-06-30',
    });
    const declaration = declarationFor('capacityEvaluation');
    for (const [path, value] of Object.entries(typed)) {
      const field = resolveField(declaration, path);
      if (!field || value === undefined) throw new Error(`an evaluation has no field ${path}`);
      expect(readAnswer(field, value, { today: '2026-11-20', sibling: () => undefined })).toEqual({ value });
    }
  });

  test('no heart rate without an age, no signature without a sign-off for these limits', () => {
    expect(start(clinic)).not.toHaveProperty('limitHeartRate');
    expect(start({ ...clinic, limits: changed }, 40)).not.toHaveProperty('limitsSignedBy');
    expect(start({ ...clinic, devices: [] }, 40)).not.toHaveProperty('equipment');
  });

  test('the heart rate is the clinic’s share of the instrument’s maximum, never above it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15, max: 100 }),
        fc.integer({ min: 50, max: 100 }),
        (age, heartRateShare) => {
          const { hrMax } = maximumHeartRate.calculate({ formula: 'tanaka', age });
          const limit = heartRateLimit({ ...usualLimits, heartRateShare }, age) ?? Number.NaN;
          expect(limit).toBeLessThanOrEqual((hrMax * heartRateShare) / 100 + 1e-6);
          expect(limit).toBeGreaterThan((hrMax * heartRateShare) / 100 - 1);
        },
      ),
    );
    expect(heartRateLimit(usualLimits, 14)).toBeUndefined();
    expect(heartRateLimit(usualLimits, 101)).toBeUndefined();
  });
});
