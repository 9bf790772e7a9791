import { z } from 'zod';
import { clinicLimitText } from '../text/clinic-limits.ts';
import { CalendarDate, Id, Instant } from './ids.ts';
import type { FieldChange } from './records.ts';

/** What a limit is about; the settings show one group under another. */
export const limitGroups = [
  'resting',
  'restingStatic',
  'during',
  'prompts',
  'load',
  'projection',
  'repetition',
] as const;
export type LimitGroup = (typeof limitGroups)[number];

interface LimitRange {
  readonly group: LimitGroup;
  readonly unit: string;
  /** Both ends included. */
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
  /** Where a clinic starts. None of these is a fact: each clinic's medical lead decides. */
  readonly usual: number;
}

const rate = { unit: 'bpm', decimals: 0 };
const pressure = { unit: 'mmHg', decimals: 0 };
const share = { unit: '%', decimals: 0 };
const mass = { unit: 'kg', decimals: 1 };
const points = { unit: '', decimals: 0 };
const perHour = { unit: '/h', decimals: 0 };

/** Every limit, by its id. Those that an evaluation holds as answers have the id of that answer. */
export const limitRanges = {
  limitSystolicRest: { group: 'resting', ...pressure, min: 90, max: 220, usual: 160 },
  limitDiastolicRest: { group: 'resting', ...pressure, min: 50, max: 130, usual: 100 },
  limitHeartRateRest: { group: 'resting', ...rate, min: 60, max: 160, usual: 100 },
  slowHeartRateRest: { group: 'resting', ...rate, min: 30, max: 60, usual: 45 },
  saturationRest: { group: 'resting', ...share, min: 80, max: 100, usual: 92 },

  systolicRestStatic: { group: 'restingStatic', ...pressure, min: 90, max: 240, usual: 180 },
  diastolicRestStatic: { group: 'restingStatic', ...pressure, min: 50, max: 140, usual: 110 },

  heartRateShare: { group: 'during', ...share, min: 50, max: 100, usual: 85 },
  limitSystolic: { group: 'during', ...pressure, min: 140, max: 260, usual: 220 },
  systolicFall: { group: 'during', ...pressure, min: 5, max: 40, usual: 10 },
  limitSaturation: { group: 'during', ...share, min: 70, max: 100, usual: 88 },

  limitExertion: { group: 'prompts', ...points, min: 1, max: 10, usual: 7 },
  painRise: { group: 'prompts', ...points, min: 1, max: 10, usual: 3 },
  painCeiling: { group: 'prompts', ...points, min: 1, max: 10, usual: 7 },

  limitLoad: { group: 'load', ...mass, min: 1, max: 200, usual: 30 },
  margin: { group: 'load', ...mass, min: 0, max: 20, usual: 2.5 },
  loadStep: { group: 'load', ...mass, min: 0.5, max: 20, usual: 2.5 },

  projectedFrequent: { group: 'projection', ...share, min: 5, max: 100, usual: 50 },
  projectedConstant: { group: 'projection', ...share, min: 5, max: 100, usual: 20 },

  repetitionOccasional: { group: 'repetition', ...perHour, min: 1, max: 600, usual: 2 },
  repetitionFrequent: { group: 'repetition', ...perHour, min: 1, max: 1200, usual: 30 },
} as const satisfies Readonly<Record<string, LimitRange>>;

export type LimitId = keyof typeof limitRanges;
export const limitIds = Object.keys(limitRanges) as readonly LimitId[];

const LimitNumbers = z.strictObject(
  // The keys of the ranges are the ids; `fromEntries` cannot say so.
  Object.fromEntries(
    limitIds.map((id) => {
      const { min, max, decimals } = limitRanges[id];
      const whole = (value: number) => Number(value.toFixed(decimals)) === value;
      return [id, z.number().min(min).max(max).refine(whole, clinicLimitText.decimals(decimals))];
    }),
  ) as unknown as Readonly<Record<LimitId, z.ZodNumber>>,
);
type LimitNumbers = z.infer<typeof LimitNumbers>;

/** Limits as they were saved; those that came to the program later are missing. */
export const StoredLimits = LimitNumbers.partial();

/** Pairs of which the first must be below the second, or not above it. */
const orders: readonly { readonly low: LimitId; readonly high: LimitId; readonly mayBeEqual: boolean }[] = [
  { low: 'limitDiastolicRest', high: 'limitSystolicRest', mayBeEqual: false },
  { low: 'diastolicRestStatic', high: 'systolicRestStatic', mayBeEqual: false },
  { low: 'limitSystolicRest', high: 'systolicRestStatic', mayBeEqual: true },
  { low: 'limitDiastolicRest', high: 'diastolicRestStatic', mayBeEqual: true },
  { low: 'slowHeartRateRest', high: 'limitHeartRateRest', mayBeEqual: false },
  { low: 'limitSystolicRest', high: 'limitSystolic', mayBeEqual: false },
  { low: 'limitSaturation', high: 'saturationRest', mayBeEqual: true },
  { low: 'projectedConstant', high: 'projectedFrequent', mayBeEqual: true },
  { low: 'repetitionOccasional', high: 'repetitionFrequent', mayBeEqual: false },
];

/** What contradicts itself among limits that are each in range: the id to correct, and why. */
export function limitContradictions(
  limits: LimitNumbers,
): readonly { readonly id: LimitId; readonly problem: string }[] {
  return orders
    .filter(({ low, high, mayBeEqual }) =>
      mayBeEqual ? limits[low] > limits[high] : limits[low] >= limits[high],
    )
    .map(({ low, high, mayBeEqual }) => ({
      id: low,
      problem: clinicLimitText.mustBeBelow(clinicLimitText.labels[high], limits[high], mayBeEqual),
    }));
}

/** The limits of a clinic for its evaluations, each in the unit of `limitRanges`. */
export const ClinicLimits = LimitNumbers.superRefine((limits, context) => {
  for (const { id, problem } of limitContradictions(limits))
    context.addIssue({ code: 'custom', path: [id], message: problem });
});
export type ClinicLimits = z.infer<typeof ClinicLimits>;

/** Where a clinic starts, before it has decided anything. */
export const usualLimits: ClinicLimits = ClinicLimits.parse(
  Object.fromEntries(limitIds.map((id) => [id, limitRanges[id].usual])),
);

/** Somebody answerable who has agreed to limits: who, in which role, when, and to which. */
export const LimitsSignOff = z.strictObject({
  id: Id,
  /** By id, as they were then: a limit that came later is not in it, and one that went still is. */
  limits: z.record(z.string(), z.number()),
  name: z.string().trim().min(1).max(120),
  role: z.string().trim().min(1).max(120),
  on: CalendarDate,
  recordedBy: z.string(),
  recordedAt: Instant,
});
export type LimitsSignOff = z.infer<typeof LimitsSignOff>;

/** A device whose readings count only while it is calibrated. */
export const ClinicDevice = z.strictObject({
  id: Id,
  name: z.string().trim().min(1).max(120),
  serial: z.string().trim().max(80),
  /** Null when it needs no calibration or the date is not known. */
  calibrationDue: CalendarDate.nullable(),
});
export type ClinicDevice = z.infer<typeof ClinicDevice>;

/** What a clinic has set for its evaluations. */
export const ClinicSettings = z.strictObject({
  limits: ClinicLimits,
  /** Newest first; earlier ones are kept. */
  signOffs: z.array(LimitsSignOff).max(500),
  devices: z.array(ClinicDevice).max(40),
});
export type ClinicSettings = z.infer<typeof ClinicSettings>;

/**
 * Whether the limits in use are signed off: the last sign-off holds for the very limits it was given for. Limits that nobody signed,
 * or that changed since, are used all the same and are labelled “not signed off”.
 */
export function limitsStanding(
  clinic: Pick<ClinicSettings, 'limits' | 'signOffs'>,
):
  | { readonly state: 'signed' | 'changed'; readonly signOff: LimitsSignOff }
  | { readonly state: 'unsigned' } {
  const [signOff] = clinic.signOffs;
  if (signOff === undefined) return { state: 'unsigned' };
  const same = limitIds.every((id) => signOff.limits[id] === clinic.limits[id]);
  return { state: same ? 'signed' : 'changed', signOff };
}

/** Whether a device must not be relied on: its calibration was due before today. */
export function isOverdue(device: Pick<ClinicDevice, 'calibrationDue'>, today: CalendarDate): boolean {
  return device.calibrationDue !== null && device.calibrationDue < today;
}

/** The limits that an evaluation holds as answers of its own. */
const copied: readonly LimitId[] = [
  'limitHeartRateRest',
  'slowHeartRateRest',
  'limitSystolicRest',
  'limitDiastolicRest',
  'saturationRest',
  'systolicRestStatic',
  'diastolicRestStatic',
  'limitSystolic',
  'systolicFall',
  'limitSaturation',
  'limitExertion',
  'painRise',
  'painCeiling',
  'limitLoad',
  'margin',
  'loadStep',
  'projectedFrequent',
  'projectedConstant',
];

/** Maximum heart rate by age after Tanaka, 208 − 0.7 × age, as the instrument `HRmax` has it. */
const tanaka = { atBirth: 208, perYear: 0.7, youngest: 15, oldest: 100 };

/**
 * What an evaluation takes from its clinic: limits and devices as they are that day, so that a later change in the settings does
 * not change an evaluation that is done.
 * @param age whole years; the heart rate during a test has no limit without it, or outside 15 to 100
 */
export function answersOfClinic(clinic: ClinicSettings, age: number | undefined): FieldChange[] {
  const { limits, devices } = clinic;
  const given = (path: string, typed: string | number | string[]): FieldChange => ({
    path,
    answer: { state: 'given', typed },
  });
  const changes = copied.map((id) => given(id, limits[id]));
  const heartRate = heartRateLimit(limits, age);
  if (heartRate !== undefined) changes.push(given('limitHeartRate', heartRate));
  changes.push(given('exertionScale', 'cr10'));
  const standing = limitsStanding(clinic);
  if (standing.state === 'signed') {
    changes.push(given('limitsSignedBy', `${standing.signOff.name}, ${standing.signOff.role}`));
    changes.push(given('limitsSignedOn', standing.signOff.on));
  }
  if (devices.length > 0)
    changes.push(
      given(
        'equipment',
        devices.map((device) => device.id),
      ),
    );
  for (const device of devices) {
    const path = `equipment.${device.id}`;
    changes.push(given(`${path}.name`, device.name));
    if (device.serial !== '') changes.push(given(`${path}.serial`, device.serial));
    if (device.calibrationDue !== null) changes.push(given(`${path}.calibrationDue`, device.calibrationDue));
  }
  return changes;
}

/** The clinic's share of the heart rate predicted from age, in whole beats a minute, rounded down; undefined outside 15 to 100 years. */
export function heartRateLimit(limits: ClinicLimits, age: number | undefined): number | undefined {
  if (age === undefined || age < tanaka.youngest || age > tanaka.oldest) return undefined;
  return Math.floor(((tanaka.atBirth - tanaka.perYear * age) * limits.heartRateShare) / 100 + 1e-9);
}
