import { normText as text } from '../../text/instruments/norms.ts';
import type { Explanation, Measure, Step } from '../instrument.ts';
import { rounded } from '../rounding.ts';
import type { NormComparison, NormGroup, Sex } from './norms.ts';

/** What is set beside a norm, in words. */
interface Compared {
  readonly measured: { readonly value: number; readonly unit: string };
  /** What stands at the head where there is no norm. */
  readonly raw: Measure;
  readonly sex: Sex;
  /** The row of the norm table; undefined where one norm holds for all ages. */
  readonly row: NormGroup | undefined;
  readonly hand: string;
  readonly comparison: NormComparison;
  /** Why there is no norm; null where there is one. */
  readonly reason: string | null;
}

/** The distance from a norm, with the steps to it. */
export function explainNorm({
  measured,
  raw,
  sex,
  row,
  hand,
  comparison,
  reason,
}: Compared): Pick<Explanation, 'headline' | 'measures' | 'steps' | 'notes'> {
  const { normMean, normSD, z, percentOfNorm } = comparison;
  if (normMean === null || normSD === null || z === null || percentOfNorm === null) {
    const step: Step = {
      label: text.normStep,
      from: `${text.sexes[sex]}, ${hand}`,
      result: text.noNorm,
    };
    return { headline: raw, measures: [], steps: [step], notes: reason === null ? [] : [reason] };
  }
  const shown = rounded(measured.value, 1);
  const [mean, sd] = [rounded(normMean, 1), rounded(normSD, 1)];
  const group = [text.sexes[sex], row === undefined ? text.allAges : text.years(row.from, row.to), hand];
  return {
    headline: { label: text.distance, value: rounded(z, 2), unit: text.standardDeviations },
    measures: [
      { label: text.normMean, value: mean, unit: measured.unit },
      { label: text.normSD, value: sd, unit: measured.unit },
      { label: text.percentOfNorm, value: rounded(percentOfNorm, 1), unit: '%' },
    ],
    steps: [
      { label: text.normStep, from: group.join(', '), result: text.norm(mean, sd, measured.unit) },
      { label: text.zStep, from: `(${shown} − ${mean}) ÷ ${sd}`, result: rounded(z, 2) },
      { label: text.percentStep, from: `100 × ${shown} ÷ ${mean}`, result: `${rounded(percentOfNorm, 1)}%` },
    ],
    notes: [text.clinicalJudgement],
  };
}
