import type { AnyInstrument, Comparable, MeasurementError } from './instrument.ts';

/** One scoring of one day. */
export interface ComparedReading {
  /** The same on both days. */
  readonly id: string;
  /** `Left side`; null when there is only one. */
  readonly title: string | null;
  readonly instrument: AnyInstrument;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly result: object;
}

/** What a difference can be taken for. */
export type Verdict =
  /** There is no difference. */
  | 'same'
  /** At least the smallest change that is more than measurement error. */
  | 'beyond'
  | 'within'
  /** No source that can be named gives a measurement error. */
  | 'unknown';

/** The same value on two days. */
export interface Compared {
  readonly label: string;
  readonly unit: string;
  /** Digits after the decimal point, for display. */
  readonly decimals: number;
  readonly better: 'higher' | 'lower' | null;
  readonly error: MeasurementError | null;
  readonly earlier: number;
  readonly now: number;
  /** Now less the earlier, without the noise of binary arithmetic. */
  readonly difference: number;
  readonly verdict: Verdict;
}

/** What differs between two days besides the values, and must be said with them. */
export type Remark =
  /** Scored with another instrument or norm set; only values that both give are compared. */
  | { readonly kind: 'instrument'; readonly earlier: string; readonly now: string }
  | { readonly kind: 'version'; readonly earlier: number; readonly now: number }
  /** A named choice among the inputs, such as the norm set or the formula. */
  | { readonly kind: 'setting'; readonly setting: Setting };

/** Inputs that choose what a value is measured against. */
const settings = ['reference', 'formula'] as const;
type Setting = (typeof settings)[number];

/** One reading on two days. */
export interface ReadingComparison {
  readonly id: string;
  readonly title: string | null;
  readonly values: readonly Compared[];
  readonly remarks: readonly Remark[];
}

/**
 * Sets the readings of one day beside those of an earlier one, matched by their ids. Readings that only one of the days has are left
 * out; a value that is undefined on either day is too.
 */
export function compareReadings(
  earlier: readonly ComparedReading[],
  now: readonly ComparedReading[],
): readonly ReadingComparison[] {
  return now.flatMap((current) => {
    const same = earlier.find(({ id }) => id === current.id);
    return same === undefined ? [] : [compareReading(same, current)];
  });
}

function compareReading(earlier: ComparedReading, now: ComparedReading): ReadingComparison {
  const values = now.instrument.comparables.flatMap((comparable) => {
    const same = earlier.instrument.comparables.find(
      ({ label, unit }) => label === comparable.label && unit === comparable.unit,
    );
    const before = same?.value(earlier.result) ?? null;
    const after = comparable.value(now.result);
    return before === null || after === null ? [] : [compareValues(comparable, before, after)];
  });
  return { id: now.id, title: now.title, values, remarks: remarksOn(earlier, now) };
}

/** Digits that a double holds of a decimal; rounding to them takes off the noise of binary arithmetic. */
const trueDigits = 12;

function compareValues(comparable: Comparable<object>, earlier: number, now: number): Compared {
  const { label, unit, decimals, better } = comparable;
  const error =
    typeof comparable.error === 'function' ? comparable.error((earlier + now) / 2) : comparable.error;
  const difference = withoutNoise(now - earlier, Math.max(Math.abs(earlier), Math.abs(now)));
  return {
    label,
    unit,
    decimals,
    better,
    error,
    earlier,
    now,
    difference,
    verdict: verdictOn(difference, error),
  };
}

/** @param size of the greatest number that went into `value` */
function withoutNoise(value: number, size: number): number {
  const unit = 10 ** (Math.ceil(Math.log10(Math.max(size, 1))) - trueDigits);
  const units = Math.round(Math.abs(value) / unit);
  return units === 0 ? 0 : Number((Math.sign(value) * units * unit).toPrecision(trueDigits));
}

function verdictOn(difference: number, error: Compared['error']): Verdict {
  if (difference === 0) return 'same';
  if (error === null) return 'unknown';
  return Math.abs(difference) >= error.amount ? 'beyond' : 'within';
}

function remarksOn(earlier: ComparedReading, now: ComparedReading): readonly Remark[] {
  if (earlier.instrument.id !== now.instrument.id) {
    const [before, after] = [earlier.instrument.certificate.title, now.instrument.certificate.title];
    return [{ kind: 'instrument', earlier: before, now: after }];
  }
  const remarks: Remark[] = [];
  if (earlier.instrument.version !== now.instrument.version)
    remarks.push({ kind: 'version', earlier: earlier.instrument.version, now: now.instrument.version });
  for (const setting of settings) {
    if (earlier.inputs[setting] !== now.inputs[setting]) remarks.push({ kind: 'setting', setting });
  }
  return remarks;
}
