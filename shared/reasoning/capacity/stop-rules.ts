import type { RecordView } from '../../assessments/view.ts';
import { exertionLimit } from './exertion-limit.ts';
import type { TestStep, VitalReading } from './tests.ts';

/** The limits of one day. A limit that is unknown is undefined and stops nothing by itself, so it is listed in `missing`. */
export interface TestLimits {
  /** Stop at this many beats a minute; undefined while heart rate rules are off. */
  readonly heartRate: number | undefined;
  /** Why the heart rate rule is off. */
  readonly heartRateOff: 'betaBlocker' | undefined;
  /** Stop above, mmHg. */
  readonly systolic: number | undefined;
  /** Stop below, percent. */
  readonly saturation: number | undefined;
  /** Stop when systolic pressure falls by more than this with more load, mmHg. */
  readonly systolicFall: number;
  /** Ask when pain has gone up by this much, or is this high. */
  readonly painRise: number;
  readonly painCeiling: number;
  /** Ask from, on the evaluation's scale. */
  readonly exertion: number | undefined;
  /** The heaviest load in the clinic, kg. */
  readonly load: number | undefined;
  /** Postpone from these at rest. */
  readonly rest: {
    readonly heartRate: number | undefined;
    readonly systolic: number | undefined;
    readonly diastolic: number | undefined;
    /** Ask below these. */
    readonly slowHeartRate: number | undefined;
    readonly saturation: number | undefined;
  };
  /** Hand tests strain the heart less than handling: their own pressures at rest, where the clinic has them. */
  readonly restHands: { readonly systolic: number | undefined; readonly diastolic: number | undefined };
  /** Limits that a test needs and that are not known. */
  readonly missing: readonly ('heartRate' | 'systolic' | 'saturation' | 'exertion' | 'load')[];
}

/** Common practice, where the evaluation holds no limit of its clinic. */
const usual = { systolicFall: 10, painRise: 3, painCeiling: 7 };

/**
 * The limits as they were copied when the evaluation began. A beta-blocker makes heart rate useless as a limit, so its rules are off
 * unless a doctor gave a limit for this person.
 */
export function readLimits(evaluation: RecordView): TestLimits {
  const rule = evaluation.text('heartRateRule');
  const betaBlocker = rule === 'offBetaBlocker' || evaluation.text('screen_betaBlocker') === 'yes';
  const off = betaBlocker && rule !== 'doctor';
  const limits = {
    heartRate: off ? undefined : evaluation.number('limitHeartRate'),
    systolic: evaluation.number('limitSystolic'),
    saturation: evaluation.number('limitSaturation'),
    exertion: exertionLimit(evaluation)?.value,
    load: evaluation.number('limitLoad'),
  };
  const names = ['heartRate', 'systolic', 'saturation', 'exertion', 'load'] as const;
  return {
    ...limits,
    heartRateOff: off ? 'betaBlocker' : undefined,
    systolicFall: evaluation.number('systolicFall') ?? usual.systolicFall,
    painRise: evaluation.number('painRise') ?? usual.painRise,
    painCeiling: evaluation.number('painCeiling') ?? usual.painCeiling,
    rest: {
      heartRate: off ? undefined : evaluation.number('limitHeartRateRest'),
      systolic: evaluation.number('limitSystolicRest'),
      diastolic: evaluation.number('limitDiastolicRest'),
      slowHeartRate: off ? undefined : evaluation.number('slowHeartRateRest'),
      saturation: evaluation.number('saturationRest'),
    },
    restHands: {
      systolic: evaluation.number('systolicRestStatic'),
      diastolic: evaluation.number('diastolicRestStatic'),
    },
    missing: names.filter((name) => limits[name] === undefined && !(name === 'heartRate' && off)),
  };
}

/** What ends a test at once. */
export type HardStop =
  | 'clientStop'
  | 'chestPain'
  | 'breathless'
  | 'faint'
  | 'newNeurological'
  | 'lostControl'
  | 'equipmentFault'
  | 'heartRate'
  | 'systolic'
  | 'systolicFall'
  | 'saturation';

/**
 * Readings that interrupt the test at once, after they are saved. Heart rate stops at its limit; systolic pressure above its own, or
 * when it falls too far with more load; oxygen saturation below its own. Pain is never among them.
 * @param before the reading at the load before this one, when the load went up
 */
export function hardStops(
  reading: VitalReading,
  limits: TestLimits,
  before: VitalReading | undefined = undefined,
): readonly HardStop[] {
  const { heartRate, systolic, saturation } = reading;
  const stops: HardStop[] = [];
  if (heartRate !== undefined && limits.heartRate !== undefined && heartRate >= limits.heartRate)
    stops.push('heartRate');
  if (systolic !== undefined && limits.systolic !== undefined && systolic > limits.systolic)
    stops.push('systolic');
  if (
    systolic !== undefined &&
    before?.systolic !== undefined &&
    before.systolic - systolic > limits.systolicFall
  )
    stops.push('systolicFall');
  if (saturation !== undefined && limits.saturation !== undefined && saturation < limits.saturation)
    stops.push('saturation');
  return stops;
}

/** The step that the pressure of the last one is compared with: the one before, unless the load went down. */
export function stepBeforeLast(steps: readonly TestStep[]): TestStep | undefined {
  const [last, before] = [steps.at(-1), steps.at(-2)];
  // Pressure that falls with less load is a rest, not a sign.
  return before?.load !== undefined && (last?.load ?? 0) <= before.load ? undefined : before;
}

/** What the OT is asked about; the test goes on or ends as the OT decides. */
export type Prompt = 'painRise' | 'painHigh' | 'exertion' | 'quality';

/**
 * Readings that ask the OT, who goes on with a reason or ends the test. Pain by itself never ends one.
 * @param painBefore pain before the test, 0 to 10
 */
export function prompts(
  reading: VitalReading,
  limits: TestLimits,
  painBefore: number | undefined,
): readonly Prompt[] {
  const { pain, exertion, quality } = reading;
  const asked: Prompt[] = [];
  if (pain !== undefined && painBefore !== undefined && pain - painBefore >= limits.painRise)
    asked.push('painRise');
  if (pain !== undefined && pain >= limits.painCeiling) asked.push('painHigh');
  if (exertion !== undefined && limits.exertion !== undefined && exertion >= limits.exertion)
    asked.push('exertion');
  if (quality === 'breaks' || quality === 'unsafe') asked.push('quality');
  return asked;
}

/** Readings at rest that someone decides about before a test: high heart rate or pressure, a slow heart, little oxygen. */
export function restingConcerns(
  readings: readonly VitalReading[],
  { rest }: TestLimits,
): readonly ('heartRate' | 'systolic' | 'diastolic' | 'slowHeartRate' | 'saturation')[] {
  const any = (
    value: 'heartRate' | 'systolic' | 'diastolic' | 'saturation',
    is: (value: number) => boolean,
  ) =>
    readings.some((reading) => {
      const read = reading[value];
      return read !== undefined && is(read);
    });
  const high = (['heartRate', 'systolic', 'diastolic'] as const).filter((name) =>
    any(name, (value) => value >= (rest[name] ?? Number.POSITIVE_INFINITY)),
  );
  const low: ('slowHeartRate' | 'saturation')[] = [];
  if (any('heartRate', (value) => value < (rest.slowHeartRate ?? 0))) low.push('slowHeartRate');
  if (any('saturation', (value) => value < (rest.saturation ?? 0))) low.push('saturation');
  return [...high, ...low];
}
