import type { RecordView } from '../../../shared/assessments/view.ts';

/** Recommendations in the OT's order; those without a place keep the order in which they were made, at the end. */
export function inOrder(recommendations: readonly RecordView[]): readonly RecordView[] {
  const place = (view: RecordView) => view.number('order') ?? Number.POSITIVE_INFINITY;
  return recommendations.toSorted((one, other) => {
    const [first, second] = [place(one), place(other)];
    return first === second ? 0 : first - second;
  });
}

/** The list with one item moved a step; the same list when there is nowhere to go. */
export function movedBy<T>(list: readonly T[], item: T, step: -1 | 1): readonly T[] {
  const from = list.indexOf(item);
  const to = from + step;
  if (from < 0 || to < 0 || to >= list.length) return list;
  const next = list.filter((other) => other !== item);
  next.splice(to, 0, item);
  return next;
}
