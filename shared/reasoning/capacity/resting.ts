import type { RecordView } from '../../assessments/view.ts';
import { TestFamily } from '../../domain/capacity.ts';
import { readLimits, restingConcerns, type TestLimits } from './stop-rules.ts';
import type { VitalReading } from './tests.ts';

type RestingSign = ReturnType<typeof restingConcerns>[number];

/** A reading at rest that reaches its limit, in the unit of its field. */
export interface RestingConcern {
  readonly sign: RestingSign;
  /** The reading furthest beyond the limit. */
  readonly value: number;
  readonly limit: number;
}

/** What the readings at rest mean for the tests of the day. */
export interface RestingHold {
  /** Empty when no reading reaches its limit. */
  readonly concerns: readonly RestingConcern[];
  /**
   * `undecided`: a reading reaches its limit and the decision or its reason is missing; `against`: it was decided to postpone or not
   * to test, whatever the readings say.
   */
  readonly state: 'clear' | 'undecided' | 'against';
}

/**
 * The readings at rest beside their limits, and what was decided about them.
 * @param family of the test in question: hand tests have pressures of their own; left out, the limits of all others
 */
export function restingHold(evaluation: RecordView, family?: TestFamily): RestingHold {
  const limits = limitsFor(readLimits(evaluation), family);
  const readings = readResting(evaluation);
  const concerns = restingConcerns(readings, limits).flatMap(
    (sign) => concernOf(sign, readings, limits) ?? [],
  );
  const decision = evaluation.text('restingDecision');
  if (decision === 'postpone' || decision === 'doNotTest') return { concerns, state: 'against' };
  const decided = decision !== undefined && evaluation.text('restingNote') !== undefined;
  return { concerns, state: concerns.length === 0 || decided ? 'clear' : 'undecided' };
}

function limitsFor(limits: TestLimits, family: TestFamily | undefined): TestLimits {
  if (family !== 'upperLimb') return limits;
  const { rest, restHands } = limits;
  return {
    ...limits,
    rest: {
      ...rest,
      systolic: restHands.systolic ?? rest.systolic,
      diastolic: restHands.diastolic ?? rest.diastolic,
    },
  };
}

/** Families of tests that the readings at rest, or the decision about them, hold. */
export function heldFamilies(evaluation: RecordView): readonly TestFamily[] {
  return TestFamily.options.filter((family) => restingHold(evaluation, family).state !== 'clear');
}

function readResting(evaluation: RecordView): readonly VitalReading[] {
  return evaluation.items('restingReadings').map((id) => {
    const number = (field: string) => evaluation.number(`restingReadings.${id}.${field}`);
    return {
      heartRate: number('heartRate'),
      systolic: number('systolic'),
      diastolic: number('diastolic'),
      saturation: number('saturation'),
    };
  });
}

function concernOf(
  sign: RestingSign,
  readings: readonly VitalReading[],
  { rest }: TestLimits,
): RestingConcern | undefined {
  const limit = rest[sign];
  const read = sign === 'slowHeartRate' ? 'heartRate' : sign;
  const values = readings.flatMap((reading) => reading[read] ?? []);
  if (limit === undefined || values.length === 0) return undefined;
  const low = sign === 'slowHeartRate' || sign === 'saturation';
  return { sign, limit, value: low ? Math.min(...values) : Math.max(...values) };
}
