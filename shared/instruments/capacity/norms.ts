import { z } from 'zod';
import { quantity } from '../schema.ts';

/** The two groups of published norms. */
export const Sex = z.enum(['M', 'F']);
export type Sex = z.infer<typeof Sex>;

/** Age in years at the test. The range is what people reach, not what a norm covers. */
export const Age = quantity('years', 0, 120);

/** Mean and standard deviation of a norm group. */
export const Norm = z.strictObject({ mean: z.number().positive(), sd: z.number().positive() });
export type Norm = z.infer<typeof Norm>;

/** Whom a row of a norm table covers: completed years, both ends included; `to` is null in an open-ended row. */
export const NormGroup = z.strictObject({
  sex: Sex,
  from: z.int().positive(),
  to: z.int().positive().nullable(),
});
export type NormGroup = z.infer<typeof NormGroup>;

/** The row for a sex and an age in years; undefined where the table has none. */
export function rowFor<Row extends NormGroup>(rows: readonly Row[], sex: Sex, age: number): Row | undefined {
  const completed = Math.floor(age);
  return rows.find((row) => row.sex === sex && completed >= row.from && completed <= (row.to ?? completed));
}

/** A measure beside its norm; all `null` where there is no norm. */
export interface NormComparison {
  readonly normMean: number | null;
  readonly normSD: number | null;
  /** Standard deviations from the norm mean. */
  readonly z: number | null;
  readonly percentOfNorm: number | null;
}

export function compareWithNorm(value: number, norm: Norm | undefined): NormComparison {
  if (norm === undefined) return { normMean: null, normSD: null, z: null, percentOfNorm: null };
  return {
    normMean: norm.mean,
    normSD: norm.sd,
    z: (value - norm.mean) / norm.sd,
    percentOfNorm: (100 * value) / norm.mean,
  };
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
