/** The ends of each scale of exertion, by the id under which an evaluation chooses it. */
export const exertionEnds = { cr10: { min: 0, max: 10 }, rpe: { min: 6, max: 20 } } as const;

/**
 * A limit of exertion carried over to the other scale: the same share of the way from its lowest to its highest, rounded down, so
 * that it never asks later. 7 on 0 to 10 becomes 15 on 6 to 20, the pair in common use.
 * @param limit on the other scale than `to`
 */
export function exertionOnScale(limit: number, to: keyof typeof exertionEnds): number {
  const [from, onto] = [exertionEnds[to === 'cr10' ? 'rpe' : 'cr10'], exertionEnds[to]];
  const share = (limit - from.min) / (from.max - from.min);
  return Math.floor(onto.min + share * (onto.max - onto.min) + 1e-9);
}
