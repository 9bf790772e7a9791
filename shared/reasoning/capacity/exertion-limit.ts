import type { RecordView } from '../../assessments/view.ts';
import { exertionEnds, exertionOnScale } from '../../domain/exertion.ts';

/** From where exertion is asked about, on the evaluation's scale. */
export interface ExertionLimit {
  readonly value: number;
  /** The number as it was set, where the scale was changed afterwards and it was carried over. */
  readonly carriedFrom: number | undefined;
}

/**
 * The limit of exertion that holds. One that is older than the choice of the scale was set on the other scale, if it lies on that,
 * and is carried over until it is typed anew. A number up to 10 stays as it is on the scale of 0 to 10: the choice was taken back.
 */
export function exertionLimit(evaluation: RecordView): ExertionLimit | undefined {
  const value = evaluation.number('limitExertion');
  if (value === undefined) return undefined;
  const scale = evaluation.text('exertionScale');
  const [setAt, chosenAt] = [evaluation.answer('limitExertion')?.at, evaluation.answer('exertionScale')?.at];
  const older = setAt !== undefined && chosenAt !== undefined && setAt < chosenAt;
  const other =
    (scale === 'rpe' && value <= exertionEnds.cr10.max) ||
    (scale === 'cr10' && value > exertionEnds.cr10.max);
  return older && other && (scale === 'rpe' || scale === 'cr10')
    ? { value: exertionOnScale(value, scale), carriedFrom: value }
    : { value, carriedFrom: undefined };
}
