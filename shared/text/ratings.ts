import type { ratingParts } from '../assessments/ratings.ts';

/** Words for the parts of a demand's rating. */
export const ratingText = {
  parts: {
    frequency: 'how often',
    minutes: 'minutes a shift',
    level: 'level',
    duration: 'longest time at once',
    criticality: 'how much hangs on it',
    pattern: 'when',
    side: 'side',
    confidence: 'confidence',
    workerFrequency: 'how often, the worker says',
    workerLevel: 'level, the worker says',
    workerAmount: 'amount, the worker says',
    managerFrequency: 'how often, the manager says',
    managerLevel: 'level, the manager says',
    managerAmount: 'amount, the manager says',
    libraryFrequency: 'how often, the library says',
    libraryLevel: 'level, the library says',
    libraryAmount: 'amount, the library says',
    peakOften: 'how often the peak comes',
    timing: 'choice of when',
    evidenceBy: 'who told, saw or measured it',
    evidenceOn: 'told, seen or measured on',
    describe: 'details',
    note: 'note',
  } satisfies Record<(typeof ratingParts)[number], string>,
  frequency: { never: 'Never', occasional: 'Occasional', frequent: 'Frequent', constant: 'Constant' },
  /** Printed under every grid. */
  frequencyLegend: {
    never: 'not in a shift',
    occasional: 'up to one third of the shift',
    frequent: 'over one third and under two thirds',
    constant: 'two thirds of the shift or more',
  },
  /** Under the grid of an activity that has no shift. */
  otherLifeLegend: {
    never: 'not in the activity',
    occasional: 'up to one third of its time',
    frequent: 'over one third and under two thirds',
    constant: 'two thirds of its time or more',
  },
  notSeen: 'not seen',
  criticality: { marginal: 'Marginal', essential: 'Essential', safetyCritical: 'Safety-critical' },
  pattern: { typical: 'Typical shift', peak: 'At peaks', seasonal: 'In season' },
  peakOften: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', yearly: 'Once or twice a year' },
  timing: { own: 'Worker may choose when', partly: 'Within limits', none: 'When it comes' },
  shiftObserved: { day: 'by day', early: 'early', late: 'late', night: 'by night' } as Readonly<
    Record<string, string>
  >,
  side: { left: 'Left', right: 'Right', both: 'Both', either: 'Either, worker may choose' },
  confidence: { high: 'High', medium: 'Medium', low: 'Low' },
  evidenceByHelp: 'Role rather than name, and the instrument where one was used.',
  confidenceHelp: {
    high: 'measured, or seen for a full cycle',
    medium: 'seen in part, or two sources agree',
    low: 'one account',
  },
  levels: ['Level 1, low', 'Level 2, moderate', 'Level 3, high'],
} as const;
