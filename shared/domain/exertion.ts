const ends = { cr10: { min: 0, max: 10 }, rpe: { min: 6, max: 20 } } as const;

/**
 * The ends of a scale of exertion.
 * @param scale as chosen in an evaluation
 * @returns undefined where none is chosen
 */
export function exertionEnds(scale: unknown): { readonly min: number; readonly max: number } | undefined {
  return scale === 'cr10' || scale === 'rpe' ? ends[scale] : undefined;
}
