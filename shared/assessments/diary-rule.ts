/** The numbers of the sustainable level that a clinic may change, each with the one used while nothing is chosen. */
export const diaryRules = {
  /** Points of tiredness on waking above those of the day itself. */
  worse: { min: 1, max: 5, usual: 2 },
  /** Days after a day in which it may show what it cost. */
  lookDays: { min: 1, max: 3, usual: 2 },
  /** Days at or above a level before it counts as kept up. */
  leastDays: { min: 2, max: 14, usual: 3 },
} as const;
