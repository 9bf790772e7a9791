/** The ends of each scale of exertion, by the id under which an evaluation chooses it. */
export const exertionEnds = { cr10: { min: 0, max: 10 }, rpe: { min: 6, max: 20 } } as const;
